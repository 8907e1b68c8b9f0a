# SPDX-License-Identifier: MIT
"""The desktop entry, the AppStream metadata, the icons and the manual page, as installed."""

import configparser
import re
import struct
import unittest
import xml.etree.ElementTree as ElementTree

import packagetest
import places
from packagetest import needs, run

XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


class TestDesktopEntry(packagetest.InstalledProgram):
    def setUp(self):
        self.path = self.root / "share/applications" / f"{places.ID}.desktop"
        self.entry = configparser.ConfigParser(interpolation=None, delimiters=("=",))
        self.entry.optionxform = str
        self.entry.read(self.path, encoding="utf-8")

    @needs("desktop-file-validate", "desktop-file-utils")
    def test_is_valid(self):
        self.assertEqual(run("desktop-file-validate", self.path), "")

    def test_speaks_four_languages(self):
        for group in self.entry.sections():
            for key in ("Name", "GenericName", "Comment", "Keywords"):
                if key in self.entry[group]:
                    for language in places.LANGUAGES:
                        self.assertIn(f"{key}[{language}]", self.entry[group])

    def test_starts_the_installed_program_with_its_icon(self):
        for group in self.entry.sections():
            self.assertTrue((self.root / "bin" / self.entry[group]["Exec"].split()[0]).is_file())
        self.assertEqual(self.entry["Desktop Entry"]["Icon"], places.ID)


class TestAppStream(packagetest.InstalledProgram):
    def setUp(self):
        self.path = self.root / "share/metainfo" / f"{places.ID}.metainfo.xml"
        self.component = ElementTree.parse(self.path).getroot()

    @needs("appstreamcli", "appstream")
    def test_is_valid(self):
        said = run("appstreamcli", "validate", "--pedantic", "--no-net", self.path)
        complaints = [line for line in said.splitlines() if re.match(r"[EWIP]: ", line)]
        # The program's name has capitals on all systems; and what AppStream 1.0 wants in place of
        # developer_name is unknown to the one of Debian 12.
        known = re.compile("cid-contains-uppercase-letter|developer-name-tag-deprecated|developer-info-missing")
        self.assertEqual([line for line in complaints if not known.search(line)], [])

    @needs("appstreamcli", "appstream")
    def test_fits_the_installed_tree(self):
        run("appstreamcli", "validate-tree", "--no-net", self.root.parent)

    def test_speaks_four_languages(self):
        for parent in self.component.iter():
            for tag in ("summary", "caption", "p", "li"):
                texts = parent.findall(tag)
                english = [text for text in texts if XML_LANGUAGE not in text.attrib]
                for language in places.LANGUAGES:
                    theirs = [text for text in texts if text.get(XML_LANGUAGE) == language]
                    self.assertEqual(len(theirs), len(english), f"{language} of {english[:1]}")

    def test_screenshots_are_in_the_repository(self):
        folder = places.SOURCE / "docs/screenshots"
        if not folder.is_dir():
            self.skipTest("docs/screenshots has not been made yet")
        for image in self.component.iter("image"):
            self.assertTrue((folder / image.text.rsplit("/", 1)[1]).is_file(), image.text)


class TestIcons(packagetest.InstalledProgram):
    def test_sizes_are_those_of_their_folders(self):
        icons = list(self.root.glob(f"share/icons/hicolor/*x*/apps/{places.ID}.png"))
        self.assertEqual(len(icons), 8)
        for icon in icons:
            size = int(icon.parts[-3].split("x")[0])
            self.assertEqual(struct.unpack(">II", icon.read_bytes()[16:24]), (size, size))

    def test_drawing_is_there(self):
        drawing = self.root / f"share/icons/hicolor/scalable/apps/{places.ID}.svg"
        self.assertIn("#0b6e69", drawing.read_text())


class TestManualPage(packagetest.InstalledProgram):
    def setUp(self):
        self.path = self.root / "share/man/man1/stripe-key-wizard.1.gz"

    @needs("man", "man-db")
    def test_has_no_warnings(self):
        self.assertEqual(run("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", self.path,
                             env={"LC_ALL": "C.UTF-8", "MANROFFSEQ": "", "PATH": "/usr/bin:/bin"})
                         .count("warning:"), 0)

    @needs("mandoc", "mandoc")
    def test_is_clean_for_mandoc(self):
        self.assertEqual(run("mandoc", "-T", "lint", self.path), "")

    @needs("zcat", "gzip")
    def test_names_every_option_of_the_help(self):
        page = run("zcat", self.path).replace("\\-", "-")
        options = set(re.findall(r"--[a-z-]+", run(places.PROGRAM, "--help")))
        self.assertIn("--check", options)
        for option in options:
            self.assertIn(option, page)


if __name__ == "__main__":
    packagetest.main()
