#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Orca with a file for a voice: each thing that it says is a line of the file that is given."""

import sys
import types

from orca import speechserver


class Voice(speechserver.SpeechServer):
    """What Orca's speech.py calls, and no sound."""

    lines = None

    @staticmethod
    def getFactoryName():
        return "File"

    @staticmethod
    def getSpeechServers():
        return [Voice()]

    @staticmethod
    def getSpeechServer(info=None):
        return Voice()

    @staticmethod
    def shutdownActiveServers():
        pass

    def speak(self, text=None, acss=None, interrupt=True):
        if text:
            print(" ".join(text.split()), file=Voice.lines, flush=True)

    def speakCharacter(self, character, acss=None):
        self.speak(character)

    def sayAll(self, utteranceIterator, progressCallback):
        for context, acss in utteranceIterator:
            self.speak(context.utterance)


def main(path):
    Voice.lines = open(path, "a", encoding="utf-8")
    factory = types.ModuleType("orca.speechdispatcherfactory")
    factory.SpeechServer = Voice
    sys.modules[factory.__name__] = factory
    from orca import orca
    orca.getSettingsManager().activate(None, {"enableBraille": False, "enableSound": False})
    return orca.main()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
