#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The main job by screen reader alone: from the first page to the saved key, in the language that is given.

Two permissions are missing at first; they are granted in (simulated) Stripe and checked again. At the end the key is in the
keyring, under a name that tells which it is, a second start knows it, and it never was in anything that assistive technology was
given. Then the list is lost, and comes back from the keyring.
"""

import os
import pathlib
import shutil
import subprocess
import sys
from xml.etree import ElementTree

import pyatspi

from person import Person, told

TRANSLATIONS = pathlib.Path(__file__).parents[2] / "resources" / "translations"


class Words:
    """What the program says for a sentence of its source code, in one language."""

    def __init__(self, language):
        self.known = {}
        if language == "en":
            return
        for context in ElementTree.parse(TRANSLATIONS / f"stripe-key-wizard_{language}.ts").iter("context"):
            for message in context.iter("message"):
                self.known[context.findtext("name"), message.findtext("source")] = message.findtext("translation")

    def __call__(self, context, source, *arguments):
        text = self.known[context, source] if self.known else source
        for number, argument in enumerate(arguments, 1):
            text = text.replace(f"%{number}", argument)
        return text.replace("&", "")


# Put together while the test runs, so that no whole key stands in a file.
KEY = "rk" + "_live_" + "51" + "DesktopWalk" * 3 + "Zq9x"


LIST = pathlib.Path(os.environ["XDG_DATA_HOME"]) / "Combidesk" / "stripe-key-wizard" / "keys"


def main(language, Person=Person):
    said = Words(language)

    def row(resource, group, name):
        status = said("FindingModel", "%1: %2.", resource, said("Words", "Missing"))
        return status + " " + said("Words", "In Stripe, set “%1 › %2” to “Read”", group, name) + "."

    told("add_key", key=KEY, without=["plan_read", "payout_read"], implications=False)
    person = Person("--language", language)
    person.hears(said("KindPage", "Which kind of key do you want to use?"))
    person.picture(f"{language}-1-kind")
    for step in range(1, 7):
        person.press(said("Page", "Next"))
        person.hears(said("SetupWizard", "Step %1 of %2", str(step), "6"))
        person.is_told(said("SetupWizard", "Step %1 of %2", str(step), "6"))
        person.picture(f"{language}-2-step{step}")
        if step == 5:
            tick_all(person)
    subprocess.run(["xclip", "-selection", "clipboard"], input=KEY.encode(), check=True)
    person.press(said("KeyField", "Paste"))
    person.hears(said("Words", "Restricted key"))
    person.picture(f"{language}-3-pasted")
    person.never_hears(KEY)
    person.press(said("EnterKeyPage", "Check &key"))
    person.is_told("rk_live_...Zq9x")
    person.hears(row("Payouts", "Core", "Payouts"))
    person.hears(row("Prices", "Billing", "Prices"))
    person.picture(f"{language}-4-missing")

    told("add_key", key=KEY)
    person.press(said("CheckPage", "&Check again"))
    person.is_told(said("Words", "The key is ready for Combidesk"))
    person.hears(said("Words", "The key is ready for Combidesk"))
    person.picture(f"{language}-5-ready")
    person.press(said("CheckPage", "&Next"))
    person.hears(said("SavePage", "Save the key on this computer"))
    person.picture(f"{language}-6-save")
    person.press(said("SavePage", "&Save key"))
    person.is_told(said("HandOverPage", "Enter the key in Combidesk"))
    person.hears(said("HandOverPage", "Enter the key in Combidesk"))
    person.picture(f"{language}-7-handover")
    person.never_hears(KEY)
    person.finds_no_temporary_files()
    person.press(said("HandOverPage", "&Close"))
    person.close()

    kept = subprocess.run(["secret-tool", "search", "--all", "--unlock", "xdg:schema", "org.qt.keychain"],
                          capture_output=True, text=True, check=False)
    shown = kept.stdout.replace(KEY, "(the key)") + kept.stderr
    assert f"secret = {KEY}" in kept.stdout, shown
    assert "label = Stripe Key Wizard: Stripe (rk_live_...Zq9x)" in kept.stdout, shown

    person = Person("--language", language)
    person.hears(said("SavedKeysPage", "Your saved keys"))
    person.hears("rk_live_...Zq9x")
    person.never_hears(KEY)
    person.picture(f"{language}-8-saved")
    person.press(said("WizardButtons", "Close"))
    person.close()

    shutil.rmtree(LIST)
    person = Person("--language", language)
    person.hears(said("KindPage", "Which kind of key do you want to use?"))
    person.press(said("RecoveryNote", "Look in the &keychain"))
    person.hears(said("SavedKeysPage", "Your saved keys"))
    person.hears(said("SavedKeyModel", "found in the keychain"))
    person.never_hears(KEY)
    assert not any(KEY in path.read_text() for path in LIST.iterdir())
    person.picture(f"{language}-9-found")
    person.press(said("WizardButtons", "Close"))
    person.close()
    print(f"{language}: walked from the first page to the saved key")


def tick_all(person):
    person.before("tick all")
    boxes = [thing for thing in person.visible() if thing.getRole() == pyatspi.ROLE_CHECK_BOX]
    for box in boxes:
        action = box.queryAction()
        action.doAction(0)


if __name__ == "__main__":
    main(sys.argv[1])
