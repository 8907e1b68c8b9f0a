"""One version number: project(VERSION) in CMakeLists.txt, and nowhere a second one."""

import gzip
import re
import unittest
import xml.etree.ElementTree as ElementTree

import packagetest
import places
from packagetest import run


class TestVersions(packagetest.InstalledProgram):
    def test_program_says_it(self):
        said = run(places.PROGRAM, "--version", env={"QT_QPA_PLATFORM": "offscreen"})
        self.assertEqual(said.split()[-1], places.VERSION)

    def test_changelog_begins_with_it(self):
        headings = re.findall(r"^## (\S+)", (places.SOURCE / "CHANGELOG.md").read_text(), re.MULTILINE)
        self.assertEqual(headings[0], places.VERSION)

    def test_manual_page_has_it(self):
        page = gzip.open(self.root / "share/man/man1/stripe-key-wizard.1.gz", "rt").read()
        self.assertIn(f'"Stripe Key Wizard {places.VERSION}"', page)

    def test_newest_release_in_the_metadata_is_it(self):
        component = ElementTree.parse(self.root / "share/metainfo" / f"{places.ID}.metainfo.xml")
        self.assertEqual(component.find("releases/release").get("version"), places.VERSION)
        for image in component.iter("image"):
            self.assertIn(f"/v{places.VERSION}/", image.text)

    def test_debian_changelog_begins_with_it(self):
        changelog = gzip.open(self.root / "share/doc/stripe-key-wizard/changelog.Debian.gz", "rt").read()
        self.assertTrue(changelog.startswith(f"stripe-key-wizard ({places.VERSION}-1)"))

    def test_nobody_writes_it_down_again(self):
        for folder in ("packaging", "cmake", ".github", "app", "ui"):
            for path in (places.SOURCE / folder).rglob("*"):
                if path.is_file() and path.suffix not in (".md", ".png"):
                    text = path.read_text(encoding="utf-8", errors="replace")
                    self.assertNotRegex(text, rf"(?<![\d.]){re.escape(places.VERSION)}(?![\d.])", path)


if __name__ == "__main__":
    packagetest.main()
