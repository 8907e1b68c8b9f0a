# SPDX-License-Identifier: MIT
"""The .deb that CPack makes of this build: what it says, what it needs, what is in it."""

import re
import tempfile
import unittest
from pathlib import Path

import packagetest
import places
from packagetest import needs, run

ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
FILES = {
    "./usr/bin/stripe-key-wizard",
    f"./usr/share/applications/{places.ID}.desktop",
    f"./usr/share/metainfo/{places.ID}.metainfo.xml",
    "./usr/share/man/man1/stripe-key-wizard.1.gz",
    f"./usr/share/icons/hicolor/scalable/apps/{places.ID}.svg",
    *(f"./usr/share/icons/hicolor/{size}x{size}/apps/{places.ID}.png" for size in ICON_SIZES),
    "./usr/share/doc/stripe-key-wizard/copyright",
    "./usr/share/doc/stripe-key-wizard/THIRD-PARTY.md",
    "./usr/share/doc/stripe-key-wizard/changelog.gz",
    "./usr/share/doc/stripe-key-wizard/changelog.Debian.gz",
    "./usr/share/lintian/overrides/stripe-key-wizard",
}


@needs("dpkg-deb", "dpkg-dev")
@needs("dpkg-shlibdeps", "dpkg-dev")
class TestDeb(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        run(places.CPACK, "--config", places.BUILD / "CPackConfig.cmake", "-G", "DEB", "-B", folder.name,
            cwd=places.BUILD)
        cls.deb = next(Path(folder.name).glob("*.deb"))

    def field(self, name):
        return run("dpkg-deb", "--field", self.deb, name).strip()

    def test_file_name_carries_version_and_architecture(self):
        architecture = run("dpkg", "--print-architecture").strip()
        self.assertEqual(self.deb.name, f"stripe-key-wizard_{places.VERSION}-1_{architecture}.deb")

    def test_needs_what_the_program_loads_at_run_time(self):
        for package in ("libsecret-1-0", "qt6-wayland", "ca-certificates"):
            self.assertIn(package, self.field("Depends").replace(",", " ").split())

    def test_needs_the_libraries_the_program_is_linked_with(self):
        for library in ("libqt6core6", "libqt6widgets6", "libc6"):
            self.assertRegex(self.field("Depends"), rf"\b{library}(t64)? \(>=")

    def test_recommends_a_keychain(self):
        self.assertIn("gnome-keyring | kwalletmanager", self.field("Recommends"))

    def test_holds_exactly_the_files_of_the_program(self):
        listing = run("dpkg-deb", "--contents", self.deb).splitlines()
        files = {line.split(maxsplit=5)[5] for line in listing if not line.startswith("d")}
        self.assertEqual(files, FILES)

    def test_files_belong_to_root_and_nobody_else_can_write_them(self):
        for line in run("dpkg-deb", "--contents", self.deb).splitlines():
            self.assertRegex(line, r"^(-rw-r--r--|[-d]rwxr-xr-x) root/root ")

    def test_program_names_no_folder_of_this_machine(self):
        with tempfile.TemporaryDirectory() as folder:
            run("dpkg-deb", "--extract", self.deb, folder)
            program = (Path(folder) / "usr/bin/stripe-key-wizard").read_bytes()
        self.assertNotIn(b"RUNPATH", program)
        self.assertNotRegex(program, re.compile(re.escape(str(places.BUILD)).encode()))

    def test_program_brings_qts_own_words_in_every_language(self):
        with tempfile.TemporaryDirectory() as folder:
            run("dpkg-deb", "--extract", self.deb, folder)
            program = (Path(folder) / "usr/bin/stripe-key-wizard").read_bytes()
        for language in places.LANGUAGES:
            self.assertIn(f"qtbase_{language}.qm".encode("utf-16-be"), program)  # as rcc writes names

    @needs("lintian", "lintian")
    def test_lintian_has_nothing_to_say(self):
        run("lintian", "--allow-root", "--pedantic", "--fail-on", "error,warning,pedantic", self.deb)


if __name__ == "__main__":
    packagetest.main()
