# SPDX-License-Identifier: MIT
"""One version number: project(VERSION) in CMakeLists.txt, and nowhere a second one."""

import gzip
import json
import plistlib
import re
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import packagetest
import places
from packagetest import needs, run

MAJOR, MINOR, PATCH = places.VERSION.split(".")


def filled_in(path):
    """A template as CMake's configure_file would write it, as far as the version is concerned."""
    text = (places.SOURCE / path).read_text(encoding="utf-8")
    for name, value in (("", places.VERSION), ("_MAJOR", MAJOR), ("_MINOR", MINOR), ("_PATCH", PATCH)):
        text = text.replace(f"@PROJECT_VERSION{name}@", value)
    return text


class TestVersions(packagetest.InstalledProgram):
    def test_program_says_it(self):
        said = run(places.PROGRAM, "--version", env={"QT_QPA_PLATFORM": "offscreen"})
        self.assertEqual(said.splitlines()[0].split()[-1], places.VERSION)

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

    def test_debian_package_has_it(self):
        self.assertEqual(self.packed("DEB", "dpkg-deb", "--field", "{}", "Version"), f"{places.VERSION}-1")

    @needs("rpmbuild", "rpm")
    def test_rpm_has_it(self):
        self.assertEqual(self.packed("RPM", "rpm", "--query", "--package", "--queryformat", "%{VERSION}", "{}"),
                         places.VERSION)

    def packed(self, kind, *question):
        with tempfile.TemporaryDirectory() as folder:
            run(places.CPACK, "--config", places.BUILD / "CPackConfig.cmake", "-G", kind, "-B", folder, cwd=places.BUILD)
            package = next(Path(folder).glob(f"*.{kind.lower()}"))
            self.assertIn(places.VERSION, package.name)
            return run(*(word.format(package) if word == "{}" else word for word in question)).strip()

    def test_bundle_of_macos_has_it(self):
        plist = plistlib.loads(filled_in("packaging/macos/Info.plist.in").encode())
        self.assertEqual({plist["CFBundleVersion"], plist["CFBundleShortVersionString"]}, {places.VERSION})

    def test_program_for_windows_has_it(self):
        resource = filled_in("cmake/windows/program.rc.in")
        numbers = re.findall(r"^(?:FILE|PRODUCT)VERSION (.*)$", resource, re.MULTILINE)
        self.assertEqual(numbers, [f"{MAJOR},{MINOR},{PATCH},0"] * 2)
        texts = re.findall(r'VALUE "(?:File|Product)Version", "(.*)"', resource)
        self.assertEqual(texts, [places.VERSION] * 2)
        manifest = ElementTree.fromstring(filled_in("cmake/windows/program.manifest.in").encode())
        self.assertEqual(manifest.find("{urn:schemas-microsoft-com:asm.v1}assemblyIdentity").get("version"),
                         f"{places.VERSION}.0")

    def test_setup_and_msi_take_it_from_their_script(self):
        setup = (places.SOURCE / "packaging/windows/installer/installer.nsi").read_text(encoding="utf-8")
        said = re.findall(r'^(?:VIProductVersion|VIFileVersion|VIAddVersionKey .*Version) "?(.*?)"?$', setup, re.MULTILINE)
        self.assertEqual({text.removesuffix(".0") for text in said}, {"${VERSION}"})
        product = ElementTree.parse(places.SOURCE / "packaging/windows/installer/package.wxs").getroot()[0]
        self.assertEqual(product.get("Version"), "$(var.Version)")

    def test_every_script_asks_the_project_for_it(self):
        for system in ("linux", "macos", "windows"):
            script = (places.SOURCE / "packaging" / system / "build.sh").read_text(encoding="utf-8")
            self.assertIn("version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p'", script, system)

    def test_vcpkg_has_none_or_this_one(self):
        manifest = json.loads((places.SOURCE / "vcpkg.json").read_text(encoding="utf-8"))
        self.assertEqual({value for key, value in manifest.items() if key.startswith("version")} - {places.VERSION}, set())

    def test_nobody_writes_it_down_again(self):
        for folder in ("packaging", "cmake", ".github", "app", "ui"):
            for path in (places.SOURCE / folder).rglob("*"):
                if path.is_file() and path.suffix not in (".md", ".png"):
                    text = path.read_text(encoding="utf-8", errors="replace")
                    self.assertNotRegex(text, rf"(?<![\d.]){re.escape(places.VERSION)}(?![\d.])", path)


if __name__ == "__main__":
    packagetest.main()
