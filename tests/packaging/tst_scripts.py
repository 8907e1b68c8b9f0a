"""The scripts and the machine-read files of packaging/ and .github/, as far as they can be read."""

import unittest

import packagetest
import places
from packagetest import needs, run

class TestScripts(unittest.TestCase):
    @needs("shellcheck", "shellcheck")
    def test_shellcheck_has_nothing_to_say(self):
        folders = ("packaging", "resources/icons")
        scripts = [places.SOURCE / "run.sh", places.SOURCE / "test.sh"]
        scripts += [path for folder in folders for path in (places.SOURCE / folder).rglob("*.sh")]
        self.assertEqual(run("shellcheck", "--external-sources", *scripts, cwd=places.SOURCE), "")


if __name__ == "__main__":
    packagetest.main()
