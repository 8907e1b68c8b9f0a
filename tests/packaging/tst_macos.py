"""The parts of the macOS bundle, as far as they can be read without a Mac."""

import plistlib
import re
import struct
import unittest

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


if __name__ == "__main__":
    packagetest.main()
