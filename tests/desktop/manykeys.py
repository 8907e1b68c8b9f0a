#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A company with many saved keys checks them all, and whatever tells of them afterwards tells the same.

    with-desktop.sh BUILD /usr/bin/python3 manykeys.py [COUNT [FOLDER]]

COUNT keys (500) are in the keyring, some of them with a fate of their own. --check-saved asks the simulated Stripe about each; then
the JSON of that, of --list and of the reports, the rows of the window as a screen reader has them, the web page and the PDF are
compared: for each key its name, its ending, how it is, and when it was last checked. Prints what each took, and the differences.
FOLDER keeps the reports, to be looked at. Ends with 77 where a PDF cannot be read.
"""

import collections
import datetime
import html.parser
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time

import pyatspi
from gi.repository import Gio, GLib

from person import Person, told

LIST = pathlib.Path(os.environ["XDG_DATA_HOME"]) / "Combidesk" / "stripe-key-wizard" / "keys"
JANUARY = "2026-01-12T09:00:00.000Z"
TODAY = datetime.date.today()
NEEDED = ("balance balance_transactions charges customers invoices payment_intents payouts products prices refunds "
          "credit_notes")
NOT_NEEDED = "subscriptions disputes events files webhook_endpoints payment_links accounts setup_intents"
ALL_PERMISSIONS = [name + "_read" for name in (
    "balance balance_transaction_source charge customer invoice payment_intent payout product plan").split()]

# What became of a key, by its number; how it is then, in words.
FATES = {
    1: ("expired", "Key expired"),
    2: ("reads too much", "Ready, but can read too much"),
    3: ("old, refused", "Ended, can be removed"),
    4: ("in its place", "Ready for Combidesk"),
    5: ("deleted", "Not in the keychain"),
    6: ("limited for a while", "Ready for Combidesk"),
    7: ("limited throughout", "Too many requests just now"),
    8: ("edited", "1 permission missing"),
    9: ("unknown to Stripe", "Key not accepted by Stripe"),
    10: ("standard", "Ready for Combidesk"),
    11: ("pays out by hand", "Ready, but pays out by hand"),
    12: ("never checked", "Ready for Combidesk"),
    13: ("being replaced", "Being replaced"),
}
SHORT = {"expired": "Key expired", "refused": "Key not accepted by Stripe", "rate_limited": "Too many requests just now",
         "keychain_entry_not_found": "Not in the keychain"}

Told = collections.namedtuple("Told", "name display status checked")


class SavedKey:
    def __init__(self, number):
        self.number = number
        self.fate, self.status = FATES.get(number, ("right", "Ready for Combidesk"))
        self.kind = "sk" if self.fate == "standard" else "rk"
        self.ending = f"{number:04d}"
        self.id = f"key-{number}"
        self.name = f"Client {number:04d}"
        # The two of a rotation are of one account.
        self.account = f"acct_1Client{3 if number == 4 else number:04d}"

    @property
    def display(self):
        return f"{self.kind}_live_...{self.ending}"

    @property
    def secret(self):
        return self.kind + "_live_" + "51" + "ManyKeys" * 4 + self.ending

    def file(self):
        history = [] if self.fate == "never checked" else [
            {"at": JANUARY, "version": "0.1.0", "verdict": "ready", "granted": NEEDED, "excessDenied": NOT_NEEDED}]
        saved = {"format": 1, "name": self.name, "kind": "secret" if self.kind == "sk" else "restricted", "mode": "live",
                 "display": self.display, "account": self.account, "checkedAt": JANUARY if history else "",
                 "verdict": "ready" if history else "undecided", "granted": 11 if history else 0, "missing": 0, "warnings": [],
                 "madeOn": "2026-01-12", "savedAt": JANUARY, "owner": "Ann de Vries", "approver": "Bob Smit",
                 "review": "", "reviewDay": "", "history": history}
        days = {"begunOn": "2026-09-01", "worksUntil": "2026-09-08", "handedOverAt": "2026-09-02T09:30:00.000Z", "refusedAt": ""}
        if self.fate == "old, refused":
            saved["retirement"] = days | {"successor": "key-4", "successorDisplay": SavedKey(4).display}
        if self.fate == "in its place":
            saved["predecessor"] = days | {"id": "key-3", "display": SavedKey(3).display}
        if self.fate == "being replaced":
            saved["retirement"] = {"begunOn": TODAY.isoformat(), "worksUntil": "", "successor": ""}
        return json.dumps(saved)

    def tell_stripe(self):
        if self.fate == "unknown to Stripe":
            return
        record = {"account": self.account}
        if self.fate in ("expired", "old, refused"):
            record["expired"] = True
        if self.fate == "reads too much":
            record["permissions"] = ALL_PERMISSIONS + ["refund_read", "dispute_read"]
        if self.fate == "standard":
            record["everything"] = True
        if self.fate == "limited for a while":
            record["rate_limited"] = 15
        if self.fate == "limited throughout":
            record["rate_limited"] = 100000
        if self.fate == "edited":
            record.update(without=["plan_read"], implications=False)
        if self.fate == "pays out by hand":
            record["manual_payouts"] = True
        told("add_key", key=self.secret, **record)


class Keyring:
    """Puts keys where QtKeychain looks for them, as it does it."""

    SERVICE, PATH = "org.freedesktop.secrets", "/org/freedesktop/secrets"

    def __init__(self):
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        opened = self.call(self.PATH, "Service", "OpenSession", GLib.Variant("(sv)", ("plain", GLib.Variant("s", ""))))
        self.session = opened[1]

    def call(self, path, interface, method, arguments):
        return self.bus.call_sync(self.SERVICE, path, f"org.freedesktop.Secret.{interface}", method, arguments, None,
                                  Gio.DBusCallFlags.NONE, -1).unpack()

    def put(self, key):
        properties = {
            "org.freedesktop.Secret.Item.Label": GLib.Variant("s", f"Stripe Key Wizard: {key.name} ({key.display})"),
            "org.freedesktop.Secret.Item.Attributes": GLib.Variant("a{ss}", {
                "xdg:schema": "org.qt.keychain", "server": "Stripe Key Wizard", "type": "plaintext",
                "user": f"com.combidesk.StripeKeyWizard/{key.id}"})}
        secret = (self.session, b"", key.secret.encode(), "text/plain")
        self.call(self.PATH + "/aliases/default", "Collection", "CreateItem",
                  GLib.Variant("(a{sv}(oayays)b)", (properties, secret, True)))


def save_all(keys):
    LIST.mkdir(parents=True)
    keyring = Keyring()
    for key in keys:
        (LIST / f"{key.id}.json").write_text(key.file(), encoding="utf-8")
        key.tell_stripe()
        if key.fate != "deleted":
            keyring.put(key)


def run(*arguments):
    """The program without a window: its status and its JSON."""
    ended = subprocess.run(
        [os.environ["SKW_PROGRAM"], *arguments, "--json", "--api-base", os.environ["SKW_API_BASE"],
         "--api-ca", os.environ["SKW_API_CA"]], capture_output=True, text=True, check=False)
    return ended.returncode, json.loads(ended.stdout)


def status_in(key):
    """How a key is by its object in JSON, in the words that people are told."""
    saved, rotation = key["saved"], key["saved"]["replaced_by"]
    if rotation:
        if rotation["refused_at"]:
            return "Ended, can be removed" if rotation["handed_over_at"] else "Combidesk needs the new key"
        return f"Being replaced by …{rotation['display'][-4:]}" if rotation["display"] else "Being replaced"
    if key["verdict"] == "missing_permissions":
        missing = sum(row["status"] == "missing" for row in key["permissions"])
        return f"{missing} permission{'s' if missing != 1 else ''} missing"
    if key["verdict"] != "ready":
        return SHORT[key["problem"]]
    if saved["failed_try"]:
        return SHORT[saved["failed_try"]["problem"]]
    if "manual_payouts" in key["warnings"]:
        return "Ready, but pays out by hand"
    if "reads_more_than_needed" in key["warnings"] and key["key"]["kind"] != "secret":
        return "Ready, but can read too much"
    return "Ready for Combidesk"


def in_json(keys):
    return [Told(key["saved"]["name"], key["key"]["display"], status_in(key), minute_of(key["saved"]["last_checked_at"]))
            for key in keys]


def minute_of(time_in_utc):
    return time_in_utc[:16].replace("T", " ")


class Report(html.parser.HTMLParser):
    """What a report's web page says: the rows of its first table, and the section of each key."""

    def __init__(self, path):
        super().__init__()
        self.cells, self.rows, self.checked, self.heading, self.texts = [], [], {}, "", []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        if tag == "tr":
            self.cells = []
        if tag in ("th", "td", "h2"):
            self.texts = []

    def handle_data(self, data):
        self.texts.append(data.strip())

    def handle_endtag(self, tag):
        text = " ".join(filter(None, self.texts))
        if tag in ("th", "td"):
            self.cells.append(text)
        elif tag == "h2":
            self.heading = text
        elif tag == "tr" and len(self.cells) == 7 and self.heading == "All saved keys":
            self.rows.append(self.cells)
        elif tag == "tr" and self.cells[0] == "Checked":
            self.checked[self.heading] = self.cells[1]

    def told(self):
        return [Told(row[0], row[1], row[3], minute_of(self.checked[row[0]].split("; ")[1])) for row in self.rows[1:]]


def in_pdf(path, keys):
    """Of each key, its row and its section as they are printed, without the spaces and breaks that paper adds."""
    pages = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True).stdout.split("\f")
    text = "".join("".join(without_frame(page).split()) for page in pages)
    known = "|".join(re.escape("".join(status.split())) for status in sorted({key.status for key in keys}, key=len, reverse=True))
    rows = {row[0]: row[1:] for row in re.findall(
        rf"(Client\d{{4}})([rs]k_live_\.\.\.\d{{4}})acct_\w+?\d{{4}}({known})AnndeVriesBobSmit", text)}
    checked = dict(re.findall(
        r"inthisprogram“(Client\d{4})”(?:(?!inthisprogram).)*?Checked\w[^;]*?;(\d{4}-\d\d-\d\d\d\d:\d\d):\d\dUTC", text))
    words = {"".join(key.status.split()): key.status for key in keys}
    return [Told(name.replace("Client", "Client "), row[0], words[row[1]], f"{checked[name][:10]} {checked[name][10:]}")
            for name, row in rows.items()]


def without_frame(page):
    """Without the lines above and below that stand on each sheet."""
    return "\n".join(line for line in page.splitlines()
                     if not line.startswith(("Test.", "Stripe Key Wizard", "Page ")))


class Silence(threading.Thread):
    """Asks the window again and again, and notes the longest that it did not answer, in milliseconds."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                    Gio.DBusCallFlags.NONE, -1).unpack()[0]
        self.bus = Gio.DBusConnection.new_for_address_sync(
            address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
        self.program = next(name for name in self.ask_bus("ListNames") if name.startswith(":") and self.pid_of(name) == pid)
        self.longest, self.is_over = 0, False

    def ask_bus(self, method, *arguments):
        return self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", method, *arguments)

    def pid_of(self, name):
        return self.ask_bus("GetConnectionUnixProcessID", name)

    def call(self, name, path, interface, method, *arguments):
        packed = GLib.Variant(f"({'s' * len(arguments)})", arguments) if arguments else None
        return self.bus.call_sync(name, path, interface, method, packed, None, Gio.DBusCallFlags.NONE, -1).unpack()[0]

    def run(self):
        while not self.is_over:
            asked = time.monotonic()
            self.call(self.program, "/org/a11y/atspi/accessible/root", "org.freedesktop.DBus.Properties", "Get",
                      "org.a11y.atspi.Accessible", "ChildCount")
            self.longest = max(self.longest, 1000 * (time.monotonic() - asked))
            time.sleep(0.001)

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.is_over = True
        self.join()


class Clerk(Person):
    def rows(self):
        """The rows of the list as a screen reader has them, those out of sight too."""
        rows = self.find(pyatspi.ROLE_LIST, "Saved keys")
        return [rows.getChildAtIndex(index).name for index in range(rows.childCount)]

    def told_of_keys(self):
        for row in self.rows():
            name, status, rest = row.split(". ", 2)
            display = re.search(r"[rs]k_live_\.\.\.\d{4}", rest).group()
            day, month, year, at = re.search(r"checked on (\d\d)/(\d\d)/(\d{4}),? (\d\d:\d\d)", rest).groups()
            local = datetime.datetime.fromisoformat(f"{year}-{month}-{day} {at}")
            yield Told(name, display, status, local.astimezone(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M"))

    def writes_report(self, path):
        """From the window. How many seconds that took, and how many milliseconds the window did not answer meanwhile."""
        self.told.clear()
        with Silence(self.program.pid) as silence:
            self.press("Report on all of them")
            field = self.find(pyatspi.ROLE_TEXT, "File name")
            field.queryEditableText().setTextContents(str(path))
            self.press("Save")
            started = time.monotonic()
            self.is_told("The report is saved")
        return time.monotonic() - started, silence.longest


def differences(keys, sources):
    expected = {key.name: key for key in keys}
    for source, all_told in sources.items():
        told_of = {each.name: each for each in all_told}
        for name in expected.keys() ^ told_of.keys():
            yield f"{source}: {name} is {'left out' if name in expected else 'none of ours'}"
        for name in expected.keys() & told_of.keys():
            key, here = expected[name], told_of[name]
            if (here.display, here.status) != (key.display, key.status):
                yield f"{source}: {name} ({key.fate}) is {here.display}, {here.status}"
            if here.checked != (first := sources["--check-saved"][key.number - 1].checked):
                yield f"{source}: {name} was checked at {here.checked}, and not at {first}"


def main(count, folder):
    if not shutil.which("pdftotext"):
        print("there is no pdftotext")
        return 77
    keys = [SavedKey(number) for number in range(1, count + 1)]
    save_all(keys)
    started = time.monotonic()
    status, checked = run("--check-saved")
    print(f"{count} keys checked in {time.monotonic() - started:.1f} s, status {status}")
    assert status == 2, "one key has expired"
    sources = {"--check-saved": in_json(checked), "--list": in_json(run("--list")[1])}

    clerk = Clerk("--language", "en")
    clerk.hears("Your saved keys")
    sources["window"] = list(clerk.told_of_keys())
    for ending in ("html", "pdf"):
        path = folder / f"report.{ending}"
        seconds, silent = clerk.writes_report(path)
        print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB in {seconds:.1f} s; the window did not answer for {silent:.0f} ms")
    clerk.press("Close")
    clerk.close()
    data = folder / "report.json"
    print(f"{data.name}: {data.stat().st_size / 1000:.0f} kB")
    sources["report as data"] = in_json(json.loads(data.read_text(encoding="utf-8"))["keys"])
    sources["report as web page"] = Report(folder / "report.html").told()
    sources["report as PDF"] = in_pdf(folder / "report.pdf", keys)

    found = list(differences(keys, sources))
    print("\n".join(found))
    fates = collections.Counter(key.status for key in keys)
    print("\n".join(f"{number:5}  {status}" for status, number in fates.most_common()))
    print(f"{len(sources)} sources of {count} keys: {len(found)} differences")
    return 1 if found else 0


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 500,
                      pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else temporary)))
