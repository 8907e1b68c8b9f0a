# SPDX-License-Identifier: MIT
"""The scripts of the repository, and the files in packaging/ and .github/ that only machines read."""

import os
import pathlib
import re
import subprocess
import tempfile
import unittest

import packagetest
import places
from packagetest import needs, run

try:
    import yaml
except ImportError:
    yaml = None

needs_yaml = unittest.skipUnless(yaml, "PyYAML is not installed (package python3-yaml)")


class TestScripts(unittest.TestCase):
    @needs("shellcheck", "shellcheck")
    def test_shellcheck_has_nothing_to_say(self):
        folders = ("packaging", "tests", "resources/icons")
        scripts = [places.SOURCE / "run.sh", places.SOURCE / "test.sh"]
        scripts += [path for folder in folders for path in (places.SOURCE / folder).rglob("*.sh")]
        self.assertEqual(run("shellcheck", "--external-sources", *scripts, cwd=places.SOURCE), "")


class TestWorkflows(unittest.TestCase):
    workflows = sorted((places.SOURCE / ".github/workflows").glob("*.yml"))

    def test_actions_are_pinned_to_a_commit_with_its_tag_beside_it(self):
        for workflow in self.workflows:
            for line in workflow.read_text().splitlines():
                if "uses:" in line:
                    self.assertRegex(line, r"uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", workflow.name)

    @needs_yaml
    def test_may_only_read_except_where_the_release_is_made(self):
        for workflow in self.workflows:
            content = yaml.safe_load(workflow.read_text())
            self.assertEqual(content["permissions"], {"contents": "read"}, workflow.name)
            for name, job in content["jobs"].items():
                if name != "offer":
                    self.assertNotIn("permissions", job, name)

    @needs_yaml
    def test_checkouts_keep_no_credentials(self):
        for step in self.steps():
            if step.get("uses", "").startswith("actions/checkout@"):
                self.assertIs(step["with"]["persist-credentials"], False)

    @needs_yaml
    def test_nothing_from_outside_is_pasted_into_a_command(self):
        for step in self.steps():
            self.assertNotIn("${{", step.get("run", ""), step.get("name"))

    def steps(self):
        for workflow in self.workflows:
            for job in yaml.safe_load(workflow.read_text())["jobs"].values():
                yield from job["steps"]


class TestFlatpak(unittest.TestCase):
    def setUp(self):
        self.text = (places.SOURCE / "packaging/linux" / f"{places.ID}.yml").read_text()

    @needs_yaml
    def test_opens_no_folder_and_no_keyring(self):
        for permission in yaml.safe_load(self.text)["finish-args"]:
            self.assertNotRegex(permission, r"^--(filesystem|talk-name|own-name|system-talk-name|device=all)")

    @needs_yaml
    def test_is_named_as_the_desktop_entry(self):
        manifest = yaml.safe_load(self.text)
        self.assertEqual(manifest["id"], places.ID)
        self.assertEqual(manifest["command"], "stripe-key-wizard")

    @needs_yaml
    def test_sources_of_others_are_pinned_to_a_commit(self):
        for module in yaml.safe_load(self.text)["modules"]:
            for source in module["sources"]:
                if source["type"] == "git":
                    self.assertTrue(re.fullmatch("[0-9a-f]{40}", source["commit"]))


class TestScheduledCheck(unittest.TestCase):
    """The units in docs/scheduled-check.md, which people copy."""

    units = dict(re.findall(r"`~/\.config/systemd/user/([\w.-]+)`:\n\n```ini\n(.*?)```",
                            (places.SOURCE / "docs/scheduled-check.md").read_text(encoding="utf-8"), re.DOTALL))

    @needs("systemd-analyze", "systemd")
    def test_systemd_finds_nothing_wrong_with_the_units(self):
        self.assertEqual(set(self.units), {"stripe-keys.service", "stripe-keys.timer"})
        with tempfile.TemporaryDirectory() as folder:
            for name, text in self.units.items():
                # It looks for the program where packages put it.
                installed = text.replace("/usr/bin/stripe-key-wizard", str(places.PROGRAM))
                pathlib.Path(folder, name).write_text(installed, encoding="utf-8")
            said = subprocess.run(["systemd-analyze", "--user", "verify", *sorted(self.units)], cwd=folder, text=True,
                                  env=os.environ | {"XDG_RUNTIME_DIR": folder}, capture_output=True, check=False)
            self.assertEqual((said.returncode, said.stderr), (0, ""))


if __name__ == "__main__":
    packagetest.main()
