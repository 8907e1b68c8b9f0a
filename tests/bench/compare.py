#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Measures the program beside what a person could use instead: compare.py network BUILD NODE_FOLDER,
compare.py window BUILD or compare.py size BUILD. Prints a table in Markdown; medians, in milliseconds where nothing else is
said. Who is compared takes turns, so that a busy moment of the computer does not count for one alone."""

import contextlib
import json
import os
import pathlib
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

DISTANCES = (0, 20, 50, 100, 200)
SERVER_TIME = 20
ROUNDS = 7
RUNS_A_ROUND = 3
# Put together while this runs, so that no whole key stands in a file.
KEY = "rk" + "_live_" + "51" + "Benchmark" * 3


def milliseconds(begin):
    return (time.monotonic() - begin) * 1000


def table(title, heads, rows):
    print(f"\n**{title}**\n")
    print("| " + " | ".join(heads) + " |")
    print("|---" * len(heads) + "|")
    for row in rows:
        print("| " + " | ".join(row) + " |")
    sys.stdout.flush()


@contextlib.contextmanager
def running(*command):
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


class Stripe:
    """The simulated Stripe over TLS and HTTP/2, with one key that may read the eleven."""

    def __init__(self, build, stack):
        self.certificates = build / "tests/support/certificates"
        server = stack.enter_context(
            running(build / "tests/support/simulated-stripe/simulated-stripe"))
        backend, control = server.stdout.readline().split()
        self.tell(control, {"do": "add_key", "key": KEY})
        self.tell(control, {"do": "deliver", "how": "whole", "delay_ms": SERVER_TIME})
        self.port = free_port()
        proxy = shutil.which("nghttpx") or "/usr/sbin/nghttpx"
        stack.enter_context(running(
            proxy, "--conf=/dev/null", "--single-process", "--workers=1", "--no-ocsp", "--errorlog-file=/dev/null",
            f"--frontend=127.0.0.1,{self.port}", f"--backend=127.0.0.1,{backend}",
            self.certificates / "server.key", self.certificates / "server.pem"))
        wait_for(self.port)

    @property
    def authority(self):
        return str(self.certificates / "ca.pem")

    @staticmethod
    def tell(control, what):
        urllib.request.urlopen(f"http://127.0.0.1:{control}/", json.dumps(what).encode()).close()


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def wait_for(port):
    while True:
        with contextlib.suppress(ConnectionRefusedError), socket.create_connection(("127.0.0.1", port)):
            return
        time.sleep(0.02)


class Contestants:
    def __init__(self, build, node, authority, port):
        self.build, self.node, self.authority, self.port = build, node, authority, port
        self.base = f"https://localhost:{port}"
        self.paths = json.loads(subprocess.check_output([build / "tests/bench/bench_check"]))
        self.eleven = self.paths[:11]

    def ours(self, how):
        out = subprocess.run(
            [self.build / "tests/bench/bench_check", self.base, self.authority, how, str(RUNS_A_ROUND)],
            input=KEY, text=True, check=True, stdout=subprocess.PIPE).stdout
        return json.loads(out)

    def curl(self, paths, *options):
        """A whole process, as that is what is started by hand. The key is in what it reads, not in its arguments."""
        lines = [f'header = "Authorization: Bearer {KEY}"']
        for path in paths:
            lines += [f'url = "{self.base}{path}"', 'output = "/dev/null"']
        begin = time.monotonic()
        subprocess.run(["curl", "--silent", "--fail-early", "--cacert", self.authority, *options, "--config", "-"],
                       input="\n".join(lines), text=True, check=True, stderr=subprocess.DEVNULL)  # its progress
        return milliseconds(begin)

    def stripe_node(self, how, runs=RUNS_A_ROUND):
        out = subprocess.run(
            ["node", str(pathlib.Path(__file__).with_name("stripe_node.mjs").resolve()), str(self.port), how, str(runs),
             *self.eleven],
            input=KEY, text=True, check=True, stdout=subprocess.PIPE, cwd=self.node,
            env={**os.environ, "NODE_EXTRA_CA_CERTS": self.authority}).stdout
        return json.loads(out)

    def program(self):
        begin = time.monotonic()
        subprocess.run(
            [self.build / "stripe-key-wizard", "--check", "--json", "--api-base", self.base, "--api-ca", self.authority],
            input=KEY, text=True, stdout=subprocess.DEVNULL, check=True)
        return milliseconds(begin)


def compare_at(contestants):
    """Medians by name."""
    times = {}

    def note(name, *values):
        times.setdefault(name, []).extend(values)

    for _ in range(ROUNDS):
        ahead, cold = contestants.ours("ahead"), contestants.ours("cold")
        note("ours, opened ahead: the eleven", *ahead["eleven"])
        note("ours, opened ahead: all nineteen", *ahead["all"])
        note("ours, cold: the eleven", *cold["eleven"])
        note("ours, cold: all nineteen", *cold["all"])
        note("longest gap between two turns of the event loop", max(ahead["longest_gap"] + cold["longest_gap"]))
        for _ in range(RUNS_A_ROUND):
            note("curl --parallel", contestants.curl(contestants.eleven, "--parallel"))
            note("curl --parallel --parallel-immediate",
                 contestants.curl(contestants.eleven, "--parallel", "--parallel-immediate"))
            note("`--check --json`, whole process, nineteen", contestants.program())
            note("curl --parallel, whole process, nineteen", contestants.curl(contestants.paths, "--parallel"))
        note("Stripe's Node library, Promise.all", *contestants.stripe_node("together"))
        note("Stripe's Node library, one after the other", *contestants.stripe_node("in-turn", 1))
        note("curl, one after the other", contestants.curl(contestants.eleven))
    return {name: statistics.median(values) for name, values in times.items()}


def compare_network(build, node):
    medians = {}
    with contextlib.ExitStack() as stack:
        stripe = Stripe(build, stack)
        for distance in DISTANCES:
            with running(build / "tests/bench/keep_distance", str(stripe.port), str(distance)) as network:
                port = int(network.stdout.readline())
                medians[distance] = compare_at(Contestants(build, node, stripe.authority, port))
    rows = [[name, *(f"{medians[distance][name]:.0f}" for distance in DISTANCES)] for name in medians[0]]
    heads = [f"{distance} ms" for distance in DISTANCES]
    table(f"From the key to its answers, by round trip, with {SERVER_TIME} ms at the server", ["", *heads], rows)

    def ratio(name, to):
        return [name, *(f"{medians[distance][name] / to(distance):.2f}" for distance in DISTANCES)]

    def against(*names):
        return lambda distance: min(medians[distance][name] for name in names)

    curls = against("curl --parallel", "curl --parallel --parallel-immediate")
    ratios = [
        ratio("ours, opened ahead: the eleven", lambda distance: distance + SERVER_TIME)
        + ["one round trip and the server", "1.08"],
        ratio("ours, cold: the eleven", curls) + ["the faster curl", "0.95"],
        ratio("ours, opened ahead: all nineteen", against("ours, opened ahead: the eleven")) + ["the eleven", "1.15"],
        ratio("ours, cold: all nineteen", against("ours, cold: the eleven")) + ["the eleven", "1.15"],
        ratio("Stripe's Node library, one after the other", against("ours, opened ahead: the eleven"))
        + ["ours, opened ahead", "at least 11"],
        ratio("`--check --json`, whole process, nineteen", against("curl --parallel, whole process, nineteen"))
        + ["curl --parallel", "1.10"],
    ]
    table("In relation", ["", *heads, "to", "aim"], ratios)


def opened(display, *command):
    """From the start of a process until something is painted: milliseconds, processor time in milliseconds, and megabytes."""
    from Xlib import X
    from Xlib.ext import damage

    root = display.screen().root
    root.change_attributes(event_mask=X.SubstructureNotifyMask)
    display.sync()
    begin = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while True:
        event = display.next_event()
        if event.type == X.MapNotify:
            event.window.damage_create(damage.DamageReportRawRectangles)
            display.flush()
        elif event.type == display.extension_event.DamageNotify:
            break
    took = milliseconds(begin)
    worked = time.clock_gettime((~process.pid << 3) | 2) * 1000  # the clock of that process
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    memory = int(status.split("VmHWM:")[1].split()[0]) / 1024
    process.terminate()
    process.wait()
    while display.pending_events():
        display.next_event()
    return took, worked, memory


def compare_window(build):
    from Xlib import display as xdisplay

    display = xdisplay.Display()
    display.damage_query_version()
    contestants = {"our first page": [build / "stripe-key-wizard"],
                   "a bare QWizard with two empty pages": [build / "tests/bench/bare_wizard"]}
    seen = {name: [] for name in contestants}
    for _ in range(ROUNDS * RUNS_A_ROUND):
        for name, command in contestants.items():
            seen[name].append(opened(display, *command))
    medians = {name: [statistics.median(column) for column in zip(*rows)] for name, rows in seen.items()}
    rows = [[name, *(f"{value:.0f}" for value in values)] for name, values in medians.items()]
    ours, bare = medians.values()
    rows.append(["in relation (aim)",
                 *(f"{mine / other:.2f} ({aim})" for mine, other, aim in zip(ours, bare, ("1.25", "1.25", "1.20")))])
    table("From the start of the process to the painted window",
          ["", "time", "processor time", "memory at its highest, MB"], rows)


def show_size(build):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["cmake", "--install", build, "--strip", "--prefix", folder], check=True, stdout=subprocess.DEVNULL)
        files = sorted(((path.stat().st_size, path) for path in pathlib.Path(folder).rglob("*") if path.is_file()),
                       reverse=True)
        whole = sum(size for size, _ in files)
        rows = [["the installed program without Qt", f"{whole / 1e6:.2f}"]]
        rows += [[str(path.relative_to(folder)), f"{size / 1e6:.2f}"] for size, path in files[:5]]
    for package in sorted(pathlib.Path("dist").glob("*")):
        if package.suffix in (".deb", ".exe", ".msi"):
            rows.append([package.name, f"{package.stat().st_size / 1e6:.2f}"])
    table("Size, in MB", ["", ""], rows)


def main():
    what, build = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
    if what == "network":
        compare_network(build, pathlib.Path(sys.argv[3]))
    elif what == "window":
        compare_window(build)
    else:
        show_size(build)


main()
