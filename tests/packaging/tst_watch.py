# SPDX-License-Identifier: MIT
"""packaging/watch-libraries.sh tells which shipped library is behind the archive's."""
import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

import packagetest
import places

# What the archive is said to have, as `apt-cache showsrc` prints it.
ARCHIVE = """#!/bin/sh
case $3 in
qt6-base) printf 'Package: qt6-base\\nVersion: 6.4.1+dfsg-3\\n\\nPackage: qt6-base\\nVersion: 6.4.2+dfsg-10\\n' ;;
openssl) printf 'Package: openssl\\nVersion: 3.0.22-1~deb12u1\\n' ;;
esac
"""


class TestWatchLibraries(unittest.TestCase):
    def watch(self, **versions):
        with tempfile.TemporaryDirectory() as folder:
            archive = Path(folder) / "apt-cache"
            archive.write_text(ARCHIVE)
            archive.chmod(0o755)
            contents = Path(folder) / "setup.spdx.json"
            contents.write_text(json.dumps({"packages": [
                {"name": name.replace("_", " "), "versionInfo": version} for name, version in versions.items()]}))
            done = subprocess.run([places.SOURCE / "packaging/watch-libraries.sh", contents], text=True,
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                  env={"PATH": f"{folder}:{os.environ['PATH']}"})
            return done.returncode, done.stdout

    def test_newest_is_up_to_date(self):
        status, said = self.watch(Qt_Base="6.4.2", OpenSSL="3.0.22")
        self.assertEqual(status, 0, said)
        self.assertEqual(said.count("up to date"), 2)

    def test_older_is_behind(self):
        status, said = self.watch(Qt_Base="6.4.1", OpenSSL="3.0.22")
        self.assertEqual(status, 1, said)
        self.assertIn("BEHIND: 6.4.2", said)

    def test_unknown_to_the_archive_is_said(self):
        status, said = self.watch(QtKeychain="0.13.2")
        self.assertEqual(status, 0, said)
        self.assertIn("not in this archive", said)


if __name__ == "__main__":
    packagetest.main()
