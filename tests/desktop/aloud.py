#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The walk of walk.py as Orca reads it aloud, compared with aloud-LANGUAGE.txt beside this file.

    aloud.py LANGUAGE [--write]

With --write the file is written anew, to be read before it is committed. Ends with 77 where there is no Orca, or another
than the files were written with: its words are its own.
"""

import importlib.util
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import walk
from person import PATIENCE, Person

HERE = pathlib.Path(__file__).parent
ORCA = "43."  # of Debian 12
SILENCE = 2.5  # seconds after which Orca is taken to have said all, when there is no file to go by


def orca_version():
    if not importlib.util.find_spec("orca"):
        return None
    from orca import orca_platform
    return orca_platform.version


def without_days(line):
    """Days and times differ from run to run."""
    return re.sub(r"\d{1,4}[./]\d{1,2}[./]\d{2,4}(, | )\d{1,2}:\d{2}", "(day and time)", line)


class Orca:
    """Reads aloud into a file. A part of that is what is said after one thing that the person does."""

    def __init__(self, language, expected):
        self.expected = expected  # the parts, or None
        self.parts = []
        self.done = "the start"
        self.seen = 0
        self.folder = tempfile.TemporaryDirectory()
        self.file = pathlib.Path(self.folder.name) / "spoken"
        self.file.touch()
        with open(pathlib.Path(self.folder.name) / "orca.log", "w", encoding="utf-8") as log:
            self.process = subprocess.Popen(
                [sys.executable, HERE / "reader.py", self.file], stderr=log,
                env=os.environ | {"LANGUAGE": language, "LC_ALL": "C.UTF-8"})
        assert self.comes(self.lines), "Orca said nothing"

    def lines(self):
        """What was said since the last part ended, each line once."""
        lines = self.file.read_text(encoding="utf-8").splitlines()[self.seen:]
        return list(dict.fromkeys(without_days(line) for line in lines))

    def before(self, next_done):
        """The person is going to do that when all is said."""
        if self.expected is None:
            self.comes(lambda: self.parts or len(self.lines()) > 1)  # the window comes up after Orca
            self.wait_for_silence()
        else:
            self.compare()
        self.parts.append([self.done, *self.lines()])
        self.seen = len(self.file.read_text(encoding="utf-8").splitlines())
        self.done = next_done

    def compare(self):
        number = len(self.parts)
        assert number < len(self.expected) and self.expected[number][0] == self.done, \
            f'"{self.done}" is not what is done here in the file'
        wanted = self.expected[number][1:]
        self.comes(lambda: set(wanted) <= set(self.lines()))
        # What was said late is heard in the next part.
        known = {line for part in self.expected[max(0, number - 1):number + 1] for line in part[1:]}
        said = self.lines()
        differences = [f"- {line}" for line in wanted if line not in said] \
            + [f"+ {line}" for line in said if line not in known]
        assert not differences, f'After "{self.done}":\n' + "\n".join(differences)

    def wait_for_silence(self):
        size, since = -1, time.monotonic()
        while time.monotonic() - since < SILENCE:
            now = self.file.stat().st_size
            if now != size:
                size, since = now, time.monotonic()
            Person.wait()

    @staticmethod
    def comes(holds):
        until = time.monotonic() + PATIENCE
        while not holds() and time.monotonic() < until:
            Person.wait()
        return holds()

    def end(self):
        self.process.kill()  # asked to end, it may wait for what is gone
        self.process.wait(PATIENCE)


def listener(orca):
    class Listener(Person):
        def before(self, done):
            orca.before(done)
    return Listener


def parts_of(path):
    """A part begins with a line that says after what: "> Next"."""
    parts = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("> "):
            parts.append([line[2:]])
        elif line and not line.startswith("#"):
            parts[-1].append(line)
    return parts


def main(language, writes):
    version = orca_version()
    if not version or not version.startswith(ORCA):
        print(f"there is no Orca {ORCA}x: {version}")
        return 77
    path = HERE / f"aloud-{language}.txt"
    orca = Orca(language, None if writes else parts_of(path))
    try:
        walk.main(language, listener(orca))
        orca.before("the end")
    finally:
        orca.end()
    text = "".join("\n> " + "\n".join(part) + "\n" for part in orca.parts)
    if writes:
        path.write_text(f"# What Orca {version} says on the walk of walk.py. Written by aloud.py.\n" + text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:] == ["--write"]))
