# SPDX-License-Identifier: MIT
"""What the packaging tests share: running a tool, skipping without it, and the closing status."""

import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import places


def needs(tool, package):
    """Skips a test without a tool, and says which Debian package has it."""
    return unittest.skipUnless(shutil.which(tool), f"{tool} is not installed (package {package})")


def run(*command, **options):
    """The output of a command, standard error included. It has to succeed."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    if done.returncode != 0:
        raise AssertionError(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout}")
    return done.stdout


class InstalledProgram(unittest.TestCase):
    """Tests of the tree that an installation makes; self.root is its /usr."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.root = Path(folder.name) / "usr"
        for component in ("program", "debian", "licences"):
            run(places.CMAKE, "--install", places.BUILD, "--prefix", cls.root, "--component", component)


def main():
    # verbosity 2 prints the reason beside each skipped test.
    program = unittest.main(exit=False, verbosity=2)
    result = program.result
    if not result.wasSuccessful():
        sys.exit(1)
    sys.exit(77 if len(result.skipped) == result.testsRun else 0)
