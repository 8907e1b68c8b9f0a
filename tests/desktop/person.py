# SPDX-License-Identifier: MIT
"""A person who meets the wizard through assistive technology alone: accessible names, roles and actions (AT-SPI)."""

import json
import os
import subprocess
import tempfile
import time
import urllib.request

import pyatspi
from gi.repository import GLib

import xfocus

PATIENCE = 20  # seconds until something that has not come up counts as missing


def told(what, **more):
    """Tell the simulated Stripe something, on its control channel."""
    request = urllib.request.Request(
        os.environ["SKW_STRIPE_CONTROL"], json.dumps({"do": what, **more}).encode())
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
        return json.load(answer)


class Person:
    def __init__(self, *arguments):
        self.told = []  # what screen readers are told of their own accord
        # Qt tells it by the first from 6.8 on; before, a notification comes up.
        for event in ("object:announcement", "object:state-changed:showing"):
            pyatspi.Registry.registerEventListener(self.listen, event)
        self.temporary = tempfile.TemporaryDirectory()
        self.program = subprocess.Popen(
            [os.environ["SKW_PROGRAM"], "--api-base", os.environ["SKW_API_BASE"],
             "--api-ca", os.environ["SKW_API_CA"], *arguments],
            env=os.environ | {"TMPDIR": self.temporary.name})
        # Without a window manager no window has the keyboard until somebody gives it to one.
        self.eventually(xfocus.give_to_window, "a window")

    def eventually(self, look, what):
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            try:
                found = look()
            except Exception:  # the tree changed while we looked at it
                found = None
            if found:
                return found
            assert self.program.poll() is None, "the program has ended"
            self.wait()
        raise AssertionError(f"{what} did not come up. There was:\n" + "\n".join(self.everything()))

    @staticmethod
    def wait():
        """A moment, in which events are heard."""
        time.sleep(0.05)
        while GLib.MainContext.default().iteration(False):
            pass

    def listen(self, event):
        try:
            if event.type == "object:announcement":
                self.told.append(event.any_data)
            elif event.detail1 and event.source.getRole() == pyatspi.ROLE_NOTIFICATION:
                self.told.append(event.source.name)
        except GLib.GError:
            pass  # what came up has gone again

    def is_told(self, text):
        """An event said so, whatever is on screen."""
        self.eventually(lambda: any(text in told for told in self.told), f'an event that says "{text}"')

    def windows(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.get_process_id() == self.program.pid:
                return [window for window in application if window]
        return []

    def visible(self):
        """All that is showing, from top to bottom."""
        def below(thing):
            for child in thing:
                if child and child.getState().contains(pyatspi.STATE_SHOWING):
                    yield child
                    yield from below(child)
        for window in self.windows():
            yield window
            yield from below(window)

    def everything(self):
        try:
            return [f"{thing.getRoleName()}: {thing.name}" for thing in self.visible() if thing.name]
        except Exception as error:
            return [repr(error)]

    def find(self, role, name):
        def look():
            for thing in self.visible():
                if thing.getRole() == role and name in thing.name:
                    return thing
        return self.eventually(look, f'{role} "{name}"')

    def hears(self, text):
        """Something on screen has this in its accessible name."""
        return self.eventually(lambda: any(text in thing.name for thing in self.visible()), f'"{text}"')

    def finds_no_temporary_files(self):
        assert not os.listdir(self.temporary.name), os.listdir(self.temporary.name)

    def never_hears(self, secret):
        for thing in self.visible():
            assert secret not in thing.name and secret not in thing.description, thing
            try:
                text = thing.queryText()
            except NotImplementedError:
                continue
            assert secret not in text.getText(0, -1), thing

    def before(self, done):
        """The person is going to do that; with a screen reader, when it has said all."""

    def press(self, name, role=pyatspi.ROLE_PUSH_BUTTON):
        self.before(name)
        button = self.find(role, name)
        action = button.queryAction()
        names = [action.getName(i) for i in range(action.nActions)]
        wanted = [i for i, known in enumerate(names) if known in ("Press", "press", "Toggle", "toggle", "click")]
        assert wanted, f"{name} cannot be pressed: {names}"
        action.doAction(wanted[0])

    def focused(self):
        return self.eventually(
            lambda: next((thing for thing in self.visible()
                          if thing.getState().contains(pyatspi.STATE_FOCUSED)), None), "the focus")

    def picture(self, name):
        folder = os.environ.get("SKW_PICTURES")
        if folder:
            subprocess.run(["import", "-window", "root", os.path.join(folder, name + ".png")], check=True)

    def close(self):
        pyatspi.Registry.deregisterEventListener(self.listen, "object:announcement", "object:state-changed:showing")
        self.program.wait(PATIENCE)
        assert self.program.returncode == 0, self.program.returncode
