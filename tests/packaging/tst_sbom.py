# SPDX-License-Identifier: MIT
"""The list of what is inside a package: complete, well formed, and the same twice."""

import hashlib
import json
import os
import re
import sys
import tempfile
import unittest
from pathlib import Path

import packagetest
import places
from packagetest import run

SCRIPT = places.SOURCE / "packaging/sbom.py"
COMPONENTS = json.loads((places.SOURCE / "packaging/sbom-components.json").read_text())


def make(*arguments):
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "list.json"
        (Path(folder) / "the-package").write_bytes(b"what is in it")
        run(sys.executable, "-B", SCRIPT, "--version", places.VERSION, "--package", "the-package", *arguments,
            "--output", output, env={**os.environ, "SOURCE_DATE_EPOCH": "1700000000"})
        return output.read_text()


class TestSbom(unittest.TestCase):
    def setUp(self):
        self.text = make("--contains", "qtkeychain=0.13.2", "--needs", "qtbase=6.4.2", "--needs", "qtkeychain=1")
        self.list = json.loads(self.text)

    def test_is_spdx_with_everything_that_has_to_be_there(self):
        self.assertEqual(self.list["spdxVersion"], "SPDX-2.3")
        self.assertEqual(self.list["dataLicense"], "CC0-1.0")
        self.assertEqual(self.list["creationInfo"]["created"], "2023-11-14T22:13:20Z")
        for package in self.list["packages"]:
            for key in ("SPDXID", "name", "versionInfo", "downloadLocation", "licenseDeclared", "copyrightText"):
                self.assertTrue(package[key], key)
            self.assertTrue(re.fullmatch(r"SPDXRef-[A-Za-z0-9.-]+", package["SPDXID"]))

    def test_relations_lead_to_packages_of_the_list(self):
        known = {package["SPDXID"] for package in self.list["packages"]} | {"SPDXRef-DOCUMENT"}
        relations = {(relation["relationshipType"], relation["relatedSpdxElement"])
                     for relation in self.list["relationships"]}
        self.assertEqual(relations, {("DESCRIBES", "SPDXRef-stripe-key-wizard"),
                                     ("CONTAINS", "SPDXRef-qtkeychain"), ("DEPENDS_ON", "SPDXRef-qtbase")})
        self.assertLessEqual({element for _, element in relations}, known)

    def test_names_the_checksum_of_its_package(self):
        top = next(package for package in self.list["packages"] if package["name"] == "the-package")
        self.assertEqual(top["checksums"], [{"algorithm": "SHA256",
                                             "checksumValue": hashlib.sha256(b"what is in it").hexdigest()}])

    def test_is_the_same_twice(self):
        self.assertEqual(self.text, make("--needs", "qtbase=6.4.2", "--contains", "qtkeychain=0.13.2"))

    def test_refuses_a_component_it_knows_nothing_about(self):
        with self.assertRaises(AssertionError):
            make("--contains", "something=1")

    def test_every_component_has_a_licence_and_a_place(self):
        for name, fact in COMPONENTS.items():
            self.assertTrue(fact["supplier"] and fact["licence"], name)
            self.assertIn("{version}", fact["purl"])
            self.assertTrue(fact["homepage"].startswith("http"), name)


class TestLicences(unittest.TestCase):
    folder = places.SOURCE / "packaging/licences"

    def test_texts_that_qt_and_libsecret_want_are_there(self):
        for name, words in (("LGPL-3.0.txt", "GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3"),
                            ("GPL-3.0.txt", "GNU GENERAL PUBLIC LICENSE\n                       Version 3"),
                            ("LGPL-2.1.txt", "Version 2.1, February 1999"), ("QtKeychain.txt", "Frank Osterfeld")):
            self.assertIn(words, (self.folder / name).read_text(encoding="utf-8"))

    def test_it_is_said_how_to_exchange_qt_on_every_system(self):
        text = (self.folder / "THIRD-PARTY.md").read_text(encoding="utf-8")
        for system in ("Debian", "Portable", "Windows", "macOS"):
            self.assertIn(f"**{system}", text)


if __name__ == "__main__":
    packagetest.main()
