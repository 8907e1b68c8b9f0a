# SPDX-License-Identifier: MIT
"""The parts of the macOS bundle, as far as they can be read without a Mac."""

import os
import plistlib
import re
import shutil
import struct
import subprocess
import tempfile
import unittest
from pathlib import Path

import packagetest
import places

MACOS = places.SOURCE / "packaging/macos"


class TestInfoPlist(unittest.TestCase):
    def setUp(self):
        self.template = (MACOS / "Info.plist.in").read_text(encoding="utf-8")
        values = {"SKW_ID": places.ID, "PROJECT_VERSION": places.VERSION, "SKW_MACOS_MINIMUM": "13.0"}
        text = re.sub(r"@(\w+)@", lambda match: values[match[1]], self.template)
        self.plist = plistlib.loads(text.encode())

    def test_names_the_program_and_its_version(self):
        self.assertEqual(self.plist["CFBundleIdentifier"], places.ID)
        self.assertEqual(self.plist["CFBundleExecutable"], "stripe-key-wizard")
        for key in ("CFBundleVersion", "CFBundleShortVersionString"):
            self.assertEqual(self.plist[key], places.VERSION)

    def test_is_for_sharp_screens_and_says_from_which_system_on(self):
        self.assertIs(self.plist["NSHighResolutionCapable"], True)
        self.assertRegex(self.plist["LSMinimumSystemVersion"], r"^\d+\.\d+$")

    def test_every_language_has_its_names(self):
        self.assertEqual(set(self.plist["CFBundleLocalizations"]), {"en", *places.LANGUAGES})
        for language in self.plist["CFBundleLocalizations"]:
            lines = (MACOS / f"{language}.lproj/InfoPlist.strings").read_text(encoding="utf-8").splitlines()
            for line in lines:
                self.assertRegex(line, r'^\w+ = "[^"]+";$')
            self.assertLessEqual({line.split()[0] for line in lines}, set(self.plist))


class TestIcon(unittest.TestCase):
    def test_has_every_size_from_16_to_1024(self):
        data = (places.SOURCE / "resources/icons/stripe-key-wizard.icns").read_bytes()
        magic, length = struct.unpack(">4sI", data[:8])
        self.assertEqual((magic, length), (b"icns", len(data)))
        kinds, position = set(), 8
        while position < len(data):
            kind, size = struct.unpack(">4sI", data[position:position + 8])
            kinds.add(kind)
            position += size
        self.assertEqual(position, len(data))
        # 16, 32 and 128 pixels with their masks; 256, 512 and 1024.
        self.assertEqual(kinds, {b"is32", b"s8mk", b"il32", b"l8mk", b"it32", b"t8mk", b"ic08", b"ic09", b"ic10"})


class TestEntitlements(unittest.TestCase):
    def test_hardened_runtime_has_no_exception(self):
        text = (MACOS / "entitlements.plist").read_bytes()
        self.assertEqual(plistlib.loads(text), {})
        self.assertNotIn(b"<!--", text)  # codesign cannot read past a comment


class TestBuildScript(unittest.TestCase):
    """The steps of build.sh and their order. The tools of macOS are played by macos-tool.sh."""

    tools = ("uname", "file", "cmake", "ninja", "macdeployqt", "otool", "install_name_tool", "codesign", "hdiutil",
             "xcrun", "ditto", "spctl", "qmake6")
    notary = {"SKW_NOTARY_KEY": "key.p8", "SKW_NOTARY_KEY_ID": "id", "SKW_NOTARY_ISSUER": "issuer"}

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name) / "source"
        shutil.copytree(places.SOURCE / "packaging", self.root / "packaging")
        shutil.copy(places.SOURCE / "LICENSE", self.root)
        self.bin = Path(folder.name) / "bin"
        self.bin.mkdir()
        for tool in self.tools:
            (self.bin / tool).symlink_to(places.SOURCE / "tests/packaging/macos-tool.sh")
        self.log = Path(folder.name) / "calls"

    def build(self, **environment):
        done = subprocess.run([self.root / "packaging/macos/build.sh"], text=True, capture_output=True, env={
            "PATH": f"{self.bin}:{os.environ['PATH']}", "CALLS": str(self.log), "VERSION": places.VERSION, **environment})
        self.calls = self.log.read_text().splitlines()
        return done

    def index(self, pattern):
        found = [number for number, call in enumerate(self.calls) if re.search(pattern, call)]
        self.assertTrue(found, f"nothing like {pattern} in\n" + "\n".join(self.calls))
        return found[0]

    def test_signs_from_the_inside_out_and_packs_what_apple_has_seen(self):
        done = self.build(SKW_SIGN_IDENTITY="Developer ID", **self.notary)
        self.assertEqual(done.returncode, 0, done.stderr)
        steps = [self.index(pattern) for pattern in (
            r"^macdeployqt ", r"^codesign .*libqt6keychain", r"^codesign .*QtCore\.framework$",
            r"^codesign .*--entitlements .*\.app$", r"^codesign --verify .*\.app$", r"^xcrun notarytool submit .*\.zip",
            r"^xcrun stapler staple .*\.app$", r"^hdiutil create ", r"^codesign .*\.dmg$",
            r"^xcrun notarytool submit .*\.dmg", r"^xcrun stapler staple .*\.dmg$", r"^spctl ")]
        self.assertEqual(steps, sorted(steps), "\n".join(self.calls))
        self.assertNotIn("-dmg", self.calls[steps[0]])
        for call in self.calls:
            if call.startswith("codesign --force") and not call.endswith(".dmg"):
                self.assertIn("--sign Developer ID --options runtime --timestamp", call)

    def test_image_leads_to_the_folder_of_programs_and_has_the_licences(self):
        self.build()
        image = self.root / "build-macos/image"
        self.assertEqual(os.readlink(image / "Applications"), "/Applications")
        licences = image / "Stripe Key Wizard.app/Contents/Resources/licences"
        self.assertLessEqual({"LICENSE", "LGPL-3.0.txt", "GPL-3.0.txt", "QtKeychain.txt", "THIRD-PARTY.md"},
                             set(os.listdir(licences)))
        dist = self.root / "dist"
        name = f"StripeKeyWizard-{places.VERSION}.dmg"
        self.assertEqual(set(os.listdir(dist)), {name, f"{name}.spdx.json"})

    def test_takes_the_folders_of_this_mac_out(self):
        self.build()
        self.index(r"^install_name_tool -delete_rpath /opt/qt lib .*libqt6keychain")
        self.assertFalse([call for call in self.calls if "delete_rpath @" in call])

    def test_leaves_tls_to_macos(self):
        self.build()
        plugins = self.root / "build-macos/stage/Stripe Key Wizard.app/Contents/PlugIns/tls"
        self.assertEqual(os.listdir(plugins), ["libqsecuretransportbackend.dylib"])

    def test_stops_when_a_library_did_not_come_along(self):
        done = self.build(FORGOTTEN="yes")
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("needs @rpath/libqt6keychain.1.dylib, which is not in the bundle", done.stderr)
        self.assertFalse([call for call in self.calls if call.startswith(("codesign", "hdiutil"))])

    def test_sends_nothing_to_apple_without_a_key(self):
        self.build()
        self.assertFalse([call for call in self.calls if call.startswith("xcrun")])


if __name__ == "__main__":
    packagetest.main()
