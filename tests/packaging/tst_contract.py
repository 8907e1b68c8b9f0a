# SPDX-License-Identifier: MIT
"""--check --json keeps its contract: what the program prints fits docs/check.schema.json, and the README, the manual
page and the schema name the same problems as the program."""

import http.server
import json
import pathlib
import re
import subprocess
import tempfile
import threading
import unittest

import packagetest
import places

try:
    import jsonschema
except ImportError:
    jsonschema = None

SCHEMA = json.loads((places.SOURCE / "docs/check.schema.json").read_text(encoding="utf-8"))
KEY = "_".join(("rk", "live", "A" * 36 + "Ab12"))
PRACTICE = (
    ("rk live Kd72", None),
    ("rk live Ab12", "permission_missing"),
    ("rk live Xp30", "expired"),
    ("rk live Tm40", None),
    ("rk test Sb05", None),
    ("sk live St99", None),
)


def error(message, code=None):
    return json.dumps({"error": {"message": message, "type": "invalid_request_error", "code": code}})


# What a server answers, and the problem that is told.
ANSWERS = (
    (401, error("Invalid API Key provided: x"), "refused"),
    (401, error("Expired API Key provided: x", "api_key_expired"), "expired"),
    (401, error("This key was publicly exposed."), "key_exposed"),
    (401, error("No.", "platform_api_key_expired"), "platform_key_expired"),
    (403, error("No.", "account_invalid"), "access_revoked"),
    (403, error("No.", "more_permissions_required"), "permission_missing"),
    (403, error("This account has been closed."), "account_closed"),
    (403, error("Your account cannot currently make live charges."), "account_not_active"),
    (402, error("No."), "payment_required"),
    (403, error("Your IP address is not allowed."), "network_not_allowed"),
    (403, error("We're sorry, but we're unable to serve your request."), "place_not_served"),
    (400, error("Invalid Stripe API version: 2024-06-20"), "api_version_retired"),
    (401, error("You did not provide an API key."), "key_not_received"),
    (418, error("No.", "new_in_2031"), "unknown_answer"),
    (429, error("No.", "rate_limit"), "rate_limited"),
    (500, error("No."), "stripe_error"),
    (403, "<h1>Blocked</h1>", "filtered"),
    (302, "", "redirected"),
    (200, "<h1>Welcome</h1>", "strange_answer"),
)
# What has no server behind it: the text, and nobody at all.
TEXTS = (
    ("", "not_a_key"),
    ("rk_live_****" + "Ab12", "masked_key"),
    ("_".join(("pk", "live", "A" * 40)), "publishable_key"),
    ("_".join(("sk", "org", "live", "A" * 40)), "organisation_key"),
    ("_".join(("whsec", "A" * 40)), "other_secret"),
    (KEY + "\n" + KEY.replace("Ab12", "Cd34"), "several_keys"),
    (KEY, "offline"),
)


class Answering(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        status, body, _ = self.server.answer
        self.send_response(status)
        self.send_header("Request-Id", "req_Zb0EgUuheEd4gf")
        self.send_header("Stripe-Should-Retry", "false")
        self.send_header("Location", "/elsewhere")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, *_):
        pass  # the program hangs up when it has heard enough


def check(text, *options):
    program = subprocess.run([places.PROGRAM, "--check", "--json", *options], input=text, capture_output=True, text=True)
    return json.loads(program.stdout)


def named(path, begin, end):
    """The codes between two marks of a document."""
    text = (places.SOURCE / path).read_text(encoding="utf-8")
    return set(re.findall(r"\b[a-z]+(?:_[a-z]+)*\b", text.split(begin, 1)[1].split(end, 1)[0]))


@unittest.skipUnless(jsonschema, "jsonschema is not installed (package python3-jsonschema)")
class TestOutput(unittest.TestCase):
    def fits(self, output, problem):
        jsonschema.Draft202012Validator(SCHEMA).validate(output)
        self.assertEqual(output["problem"], problem)

    def test_schema_is_one(self):
        jsonschema.Draft202012Validator.check_schema(SCHEMA)

    def test_practice(self):
        for key, problem in PRACTICE:
            with self.subTest(key):
                kind, mode, end = key.split()
                self.fits(check("_".join((kind, mode, "51" + 3 * "Practice" + end)), "--practice"), problem)

    def test_answers(self):
        server = Server(("127.0.0.1", 0), Answering)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            for server.answer in ANSWERS:
                with self.subTest(server.answer[2]):
                    self.fits(check(KEY, "--api-base", f"http://127.0.0.1:{server.server_port}"), server.answer[2])
        finally:
            server.shutdown()
            server.server_close()
            thread.join()

    def test_texts(self):
        for text, problem in TEXTS:
            with self.subTest(problem):
                self.fits(check(text, "--api-base", "http://127.0.0.1:9"), problem)


@unittest.skipUnless(jsonschema, "jsonschema is not installed (package python3-jsonschema)")
class TestSavedKeys(unittest.TestCase):
    """What is remembered, as the first release and as this one writes it, damaged, and not at all."""

    FILES = {
        "ready": {"name": "Webshop", "kind": "restricted", "mode": "live", "display": "rk_live_...Ab12",
                  "account": "acct_1AbC", "checkedAt": "2026-11-23T10:00:00.000Z", "verdict": "ready", "granted": 11,
                  "owner": "Ann", "review": "one_day", "reviewDay": "2027-03-01"},
        "missing": {"name": "Old", "kind": "secret", "mode": "test", "checkedAt": "2026-11-23T10:00:00.000Z",
                    "verdict": "missing_permissions", "granted": 9},
        "changed": {"name": "Edited", "kind": "restricted", "mode": "live", "checkedAt": "2026-03-02T10:00:00.000Z",
                    "verdict": "missing_permissions", "history": [
                        {"at": "2026-03-01T10:00:00.000Z", "verdict": "ready", "granted": "balance payouts"},
                        {"at": "2026-03-02T10:00:00.000Z", "verdict": "missing_permissions",
                         "problem": "permission_missing", "granted": "balance charges customers products prices",
                         "missing": "payouts refunds credit_notes",
                         "unknown": "balance_transactions invoices payment_intents",
                         "excessDenied": "files events disputes accounts",
                         "excessUnknown": "subscriptions webhook_endpoints payment_links setup_intents"}]},
    }

    def run_in(self, home, *options):
        environment = {"HOME": str(home), "XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home), "LANG": "C.UTF-8",
                       "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
        program = subprocess.run([places.PROGRAM, *options, "--json"], env=environment, stdin=subprocess.DEVNULL,
                                 capture_output=True, text=True)
        output = json.loads(program.stdout)
        jsonschema.Draft202012Validator(SCHEMA).validate(output)
        return program.returncode, output

    def test_list_and_check(self):
        with tempfile.TemporaryDirectory() as home:
            self.assertEqual(self.run_in(home, "--list"), (0, []))
            folder = pathlib.Path(home, "Combidesk/stripe-key-wizard/keys")
            folder.mkdir(parents=True)
            for key, contents in self.FILES.items():
                (folder / f"{key}.json").write_text(json.dumps(contents), encoding="utf-8")
            (folder / "damaged.json").write_text('{"name": "Da', encoding="utf-8")
            status, listed = self.run_in(home, "--list")
            self.assertEqual((status, len(listed)), (0, 4))
            status, checked = self.run_in(home, "--check-saved", "--api-base", "http://127.0.0.1:9")
            self.assertEqual((status, len(checked)), (3, 4))
            self.assertEqual({key["problem"] for key in checked}, {"keychain_absent"})
            edited = next(key for key in checked if key["saved"]["name"] == "Edited")
            self.assertIn({"id": "payouts", "was": "granted", "is": "missing"}, edited["saved"]["changed"])
            self.assertIn({"id": "refunds", "was": None, "is": "missing"}, edited["saved"]["changed"])


class TestNames(unittest.TestCase):
    def setUp(self):
        self.known = set(SCHEMA["$defs"]["problem"]["enum"]) - {None}

    def test_program(self):
        spelling = (places.SOURCE / "app/saved/spelling.cpp").read_text(encoding="utf-8")
        shared = (places.SOURCE / "ui/json/problemcode.cpp").read_text(encoding="utf-8")
        codes = dict(re.findall(r'case Problem::(\w+):\s+return "([a-z_]+)"_L1;', spelling))
        codes.update(re.findall(r'Problem::(\w+), "([a-z_]+)"_L1', shared))
        self.assertEqual(set(codes.values()), self.known)

    def test_readme(self):
        self.assertEqual(named("README.md", "| `problem` | null, or ", " |"), self.known)

    def test_manual_page(self):
        self.assertEqual(named("packaging/linux/stripe-key-wizard.1.in", "the whole check failed:", ".IP"), self.known)


if __name__ == "__main__":
    packagetest.main()
