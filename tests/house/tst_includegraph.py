# SPDX-License-Identifier: MIT
"""Each rule of includegraph.py, on a small tree that breaks it and on one that keeps it."""

import tempfile
import unittest
from pathlib import Path

import includegraph

APP = """
# add_skw_layer(facts USES skw_app_key) in a comment is no layer
add_skw_layer(facts USES Qt6::Core)
if(SOMETHING)
    add_skw_layer(stripe USES skw_app_facts Qt6::Network EXCEPT other)
endif()
add_skw_layer(check USES skw_app_stripe)
"""
UI = "add_skw_layer(words USES skw_app_check)\n"

# Every layer includes what it names, from the bottom up.
GOOD = {
    "app/facts/secret.h": "#pragma once\n",
    "app/stripe/call.h": '#include "app/facts/secret.h"\n#include "call_p.h"\n',
    "app/stripe/call_p.h": "#include <QObject>\n",
    "app/check/check.cpp": '#include "app/facts/secret.h"\n#include "app/stripe/call.h"\n#include "check.moc"\n',
    "ui/words/words.cpp": '#include "app/check/check.h"\n',
    "app/check/check.h": "",
}


class TestIncludeGraph(unittest.TestCase):
    def tree(self, changes=None, app=APP):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        root = Path(folder.name)
        files = {"app/CMakeLists.txt": app, "ui/CMakeLists.txt": UI, **GOOD, **(changes or {})}
        for name, text in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return root

    def test_a_good_tree_is_left_in_peace(self):
        self.assertEqual(includegraph.offences(self.tree()), [])

    def test_edges_are_counted_by_folder(self):
        edges = includegraph.edges(includegraph.includes(self.tree()))
        self.assertEqual(
            includegraph.lines(edges),
            [
                "app/check -> app/facts 1",
                "app/check -> app/stripe 1",
                "app/stripe -> app/facts 1",
                "ui/words -> app/check 1",
            ],
        )
        self.assertIn('    "app/stripe" -> "app/facts" [label=1];', includegraph.dot(edges))

    def test_an_include_from_a_layer_that_is_not_used_is_noticed(self):
        root = self.tree({"app/facts/secret.h": '#include "app/check/check.h"\n'})
        self.assertIn(
            "app/facts/secret.h includes app/check/check.h, but app/facts does not use app/check",
            includegraph.offences(root),
        )

    def test_an_include_beside_the_layers_is_noticed(self):
        root = self.tree({"app/facts/secret.h": '#include "app/new/thing.h"\n', "app/new/thing.h": ""})
        self.assertEqual(
            includegraph.offences(root),
            ["app/facts/secret.h includes app/new/thing.h, but app/facts does not use app/new"],
        )

    def test_a_layer_that_is_named_for_nothing_is_noticed(self):
        root = self.tree({"ui/words/words.cpp": '#include "app/facts/secret.h"\n'})
        self.assertEqual(
            includegraph.offences(root),
            ["ui/words names app/check in its add_skw_layer line, but includes nothing from it"],
        )

    def test_every_line_of_a_layer_counts(self):
        again = APP + "add_skw_layer(facts USES skw_app_check)\n"
        root = self.tree({"app/facts/more.cpp": '#include "app/check/check.h"\n'}, again)
        self.assertEqual(includegraph.offences(root), [])

    def test_headers_in_a_circle_are_noticed(self):
        root = self.tree(
            {
                "app/stripe/call_p.h": '#include "api.h"\n',
                "app/stripe/api.h": '#include "app/stripe/call.h"\n',
            }
        )
        self.assertEqual(
            includegraph.offences(root),
            ["these include one another in a circle: app/stripe/api, app/stripe/call, app/stripe/call_p"],
        )

    def test_a_circle_through_a_source_is_noticed(self):
        root = self.tree(
            {"app/stripe/api.h": '#include "call.h"\n', "app/stripe/call.cpp": '#include "call.h"\n#include "api.h"\n'}
        )
        self.assertEqual(
            includegraph.offences(root),
            ["these include one another in a circle: app/stripe/api, app/stripe/call"],
        )

    def test_the_one_circle_that_is_meant_is_left_in_peace(self):
        root = self.tree(
            {
                "ui/keyentry/secretline.cpp": '#include "accessiblesecretline.h"\n',
                "ui/keyentry/accessiblesecretline.cpp": '#include "secretline.h"\n',
                "ui/keyentry/secretline.h": "",
                "ui/keyentry/accessiblesecretline.h": "",
            }
        )
        self.assertEqual(includegraph.offences(root), [])

    def test_what_is_commented_out_is_not_included(self):
        root = self.tree({"app/facts/secret.h": '// #include "app/check/check.h"\n/*\n#include "app/check/check.h"\n*/\n'})
        self.assertEqual(includegraph.offences(root), [])


if __name__ == "__main__":
    unittest.main()
