#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The includes of app/ and ui/ by folder, against the layers that CMake links.

Prints a line for each folder that includes from another: from, to, the number of includes; with --dot,
the same for Graphviz. Exits with 1, and says so on standard error, when

- a folder includes from one that it does not use, directly or through others, by its add_skw_layer line;
- a folder names a layer on that line from which it includes nothing;
- pieces (a header and its source, each is one) include one another in a circle.

    tests/house/includegraph.py [--dot] [ROOT]
"""

import argparse
import re
import sys
from collections import Counter
from pathlib import Path

TOPS = ("app", "ui")
# A field and what it is to assistive technology know each other.
MEANT = {frozenset({"ui/keyentry/secretline", "ui/keyentry/accessiblesecretline"})}

COMMENTS = re.compile(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', re.DOTALL)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*"([^"\n]+)"', re.MULTILINE)
LAYER = re.compile(r"^[ \t]*add_skw_layer\(\s*(\w+)([^)]*)\)", re.MULTILINE)


def layers(root):
    """Folder -> the folders that its add_skw_layer lines name after USES."""
    uses = {}
    for top in TOPS:
        text = re.sub(r"#[^\n]*", "", (root / top / "CMakeLists.txt").read_text(encoding="utf-8"))
        for folder, arguments in LAYER.findall(text):
            named = re.search(r"\bUSES\b(.*?)(?:\bEXCEPT\b|$)", arguments, re.DOTALL)
            libraries = re.findall(r"\bskw_(app|ui)_(\w+)", named.group(1) if named else "")
            uses.setdefault(f"{top}/{folder}", set()).update("/".join(library) for library in libraries)
    return uses


def includes(root):
    """File -> the files of app/ and ui/ that it includes."""
    sources = {
        path.relative_to(root).as_posix(): path
        for top in TOPS
        for path in sorted((root / top).rglob("*"))
        if path.suffix in (".h", ".cpp")
    }
    graph = {}
    for name, path in sources.items():
        text = COMMENTS.sub(
            lambda found: found.group() if found.group().startswith('"') else "", path.read_text(encoding="utf-8")
        )
        beside = name.rpartition("/")[0]
        graph[name] = [
            target
            for written in INCLUDE.findall(text)
            for target in (f"{beside}/{written}", written)
            if target in sources
        ]
    return graph


def folder_of(name):
    return "/".join(name.split("/")[:2])


def edges(graph):
    """(from folder, to folder) -> number of includes."""
    return Counter(
        (folder_of(name), folder_of(target))
        for name, targets in graph.items()
        for target in targets
        if folder_of(name) != folder_of(target)
    )


def reached(uses, folder):
    """The folders that folder uses, directly or through others."""
    found = set()
    to_visit = [folder]
    while to_visit:
        for used in uses.get(to_visit.pop(), ()):
            if used not in found:
                found.add(used)
                to_visit.append(used)
    return found


def not_used(graph, uses):
    for name, targets in graph.items():
        for target in targets:
            origin, aim = folder_of(name), folder_of(target)
            if origin != aim and aim not in reached(uses, origin):
                yield f"{name} includes {target}, but {origin} does not use {aim}"


def not_included(graph, uses):
    found = edges(graph)
    for folder, named in sorted(uses.items()):
        for used in sorted(named):
            if (folder, used) not in found:
                yield f"{folder} names {used} in its add_skw_layer line, but includes nothing from it"


def pieces(graph):
    """Piece -> the other pieces that its header or its source includes."""
    parts = {}
    for name, targets in graph.items():
        piece = name.rpartition(".")[0]
        others = {target.rpartition(".")[0] for target in targets}
        parts.setdefault(piece, set()).update(others - {piece})
    return parts


def circles(graph):
    """The groups of pieces that can reach one another (Tarjan's strongly connected components)."""
    parts = pieces(graph)
    index, low, stack, groups = {}, {}, [], []

    def visit(name):
        index[name] = low[name] = len(index)
        stack.append(name)
        for target in parts[name]:
            if target not in index:
                visit(target)
                low[name] = min(low[name], low[target])
            elif target in stack:
                low[name] = min(low[name], index[target])
        if low[name] == index[name]:
            group = set()
            while name not in group:
                group.add(stack.pop())
            groups.append(group)

    for name in parts:
        if name not in index:
            visit(name)
    for group in groups:
        if len(group) > 1 and frozenset(group) not in MEANT:
            yield "these include one another in a circle: " + ", ".join(sorted(group))


def offences(root):
    graph, uses = includes(root), layers(root)
    return [*not_used(graph, uses), *not_included(graph, uses), *circles(graph)]


def lines(found):
    return [f"{origin} -> {aim} {count}" for (origin, aim), count in sorted(found.items())]


def dot(found):
    body = [f'    "{origin}" -> "{aim}" [label={count}];' for (origin, aim), count in sorted(found.items())]
    return ["digraph includes {", "    rankdir=BT;", "    node [shape=box];", *body, "}"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--dot", action="store_true", help="print the graph for Graphviz")
    parser.add_argument("root", nargs="?", type=Path, default=Path(__file__).resolve().parents[2])
    arguments = parser.parse_args()
    found = edges(includes(arguments.root))
    print("\n".join(dot(found) if arguments.dot else lines(found)))
    broken = offences(arguments.root)
    for offence in broken:
        print(offence, file=sys.stderr)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
