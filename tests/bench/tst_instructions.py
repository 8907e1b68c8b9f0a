# SPDX-License-Identifier: MIT
"""What the pure parts cost in instructions, against the numbers in instructions.json.

    tst_instructions.py PROGRAM BUILD [--write]

A slip shows without a clock: more than a tenth above or below fails. The numbers hold for one build (compiler,
processor, optimisation, Qt) and are compared with no other; 77 when there is nothing to compare or no valgrind.
--write notes them, which belongs into the change that makes them other.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

NUMBERS = Path(__file__).with_name("instructions.json")
COUNTED = {
    "judge over eleven answers": "judgeElevenAnswers",
    "a pasted text of a million letters": "readPastedText",
}
TOLERANCE = 0.1


def skip(why):
    print(f"Skipped: {why}")
    sys.exit(77)


def count(program, function):
    with tempfile.TemporaryDirectory() as folder:
        run = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out",
                              f"--toggle-collect={function}", program], capture_output=True, text=True)
    collected = re.search(r"Collected : (\d+)", run.stderr)
    if run.returncode != 0 or not collected or int(collected[1]) == 0:
        sys.exit(f"{function} could not be counted:\n{run.stdout}{run.stderr}")
    return int(collected[1])


def main():
    program, build = sys.argv[1:3]
    if not shutil.which("valgrind"):
        skip("there is no valgrind")
    known = json.loads(NUMBERS.read_text(encoding="utf-8")) if NUMBERS.exists() else {}
    write = "--write" in sys.argv
    if not write and known.get("build") != build:
        skip(f"the numbers are of {known.get('build')}, and this is {build}")
    found = {name: count(program, function) for name, function in COUNTED.items()}
    if write:
        NUMBERS.write_text(json.dumps({"build": build, "instructions": found}, indent=4) + "\n", encoding="utf-8")
        return
    failed = False
    for name, number in found.items():
        noted = known["instructions"][name]
        apart = (number - noted) / noted
        print(f"{name}: {number} instructions, {apart:+.1%} against {noted}")
        failed = failed or abs(apart) > TOLERANCE
    if failed:
        sys.exit("If that is as it should be, note the new numbers with --write.")


main()
