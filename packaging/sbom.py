#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes the list of what is in a package, as SPDX 2.3 in JSON.

    sbom.py --version 1.2.3 --package FILE-NAME \
        [--contains ID=VERSION]... [--needs ID=VERSION]... [--debian-files FILE] --output FILE

The package lies beside the list, which names its checksum: the two belong together.
--contains names a component that is inside the package, --needs one that is installed beside it.
The components with their licences stand in sbom-components.json. --debian-files gives a file with
paths of installed libraries, one a line, that were copied into the package: their components and
versions are asked of dpkg. The day is SOURCE_DATE_EPOCH, so that the same package has the same list.
"""

import argparse
import datetime
import hashlib
import json
import os
import re
import subprocess
from pathlib import Path

HOMEPAGE = "https://github.com/combidesk/stripe-key-wizard"
COMPONENTS = json.loads((Path(__file__).parent / "sbom-components.json").read_text(encoding="utf-8"))


def spdx_id(text):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.]+", "-", text)


def program(file, version):
    return {
        "SPDXID": spdx_id("stripe-key-wizard"),
        "name": file.name,
        "versionInfo": version,
        "checksums": [{"algorithm": "SHA256", "checksumValue": hashlib.sha256(file.read_bytes()).hexdigest()}],
        "supplier": "Organization: Combidesk",
        "downloadLocation": f"{HOMEPAGE}/releases/tag/v{version}",
        "homepage": HOMEPAGE,
        "filesAnalyzed": False,
        "licenseConcluded": "MIT",
        "licenseDeclared": "MIT",
        "copyrightText": "Copyright (c) 2026 The Stripe Key Wizard authors",
        "primaryPackagePurpose": "APPLICATION",
    }


def component(name, version):
    fact = COMPONENTS[name]
    return {
        "SPDXID": spdx_id(name),
        "name": fact["name"],
        "versionInfo": version,
        "supplier": f"Organization: {fact['supplier']}",
        "downloadLocation": "NOASSERTION",
        "homepage": fact["homepage"],
        "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": fact["licence"],
        "copyrightText": "NOASSERTION",
        "primaryPackagePurpose": "LIBRARY",
        "externalRefs": [{
            "referenceCategory": "PACKAGE-MANAGER",
            "referenceType": "purl",
            "referenceLocator": fact["purl"].format(version=version),
        }],
    }


def debian_components(paths):
    """{component: version} of the Debian packages that own these files."""
    owners = set()
    for path in paths:
        # dpkg knows files by the name they were packed under, with or without /usr before /lib.
        real = os.path.realpath(path)
        for known in (real, real.removeprefix("/usr")):
            done = subprocess.run(["dpkg-query", "--search", known], capture_output=True, text=True)
            if done.returncode == 0:
                owners.add(done.stdout.split(": ")[0])
                break
        else:
            raise SystemExit(f"sbom.py: no Debian package owns {path}")
    found = {}
    for owner in sorted(owners):
        source, version = subprocess.run(
            ["dpkg-query", "--show", "--showformat=${source:Package} ${source:Upstream-Version}", owner],
            capture_output=True, text=True, check=True).stdout.split()
        names = [name for name, fact in COMPONENTS.items() if source in fact["debian"]]
        if not names:
            raise SystemExit(f"sbom.py: {source} is missing in sbom-components.json")
        version = version.split("+dfsg")[0]
        if found.setdefault(names[0], version) != version:
            raise SystemExit(f"sbom.py: {names[0]} is here in two versions, {found[names[0]]} and {version}")
    return found


def document(arguments):
    contained = dict(arguments.contains)
    if arguments.debian_files:
        contained.update(debian_components(arguments.debian_files.read_text().split()))
    needed = {name: version for name, version in arguments.needs if name not in contained}

    top = program(arguments.output.parent / arguments.package, arguments.version)
    packages = [top] + [component(name, version) for name, version in sorted({**contained, **needed}.items())]
    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", top["SPDXID"])]
    relations += [(top["SPDXID"], "CONTAINS", spdx_id(name)) for name in sorted(contained)]
    relations += [(top["SPDXID"], "DEPENDS_ON", spdx_id(name)) for name in sorted(needed)]

    digest = hashlib.sha256(json.dumps(packages).encode()).hexdigest()[:16]
    seconds = int(os.environ.get("SOURCE_DATE_EPOCH") or datetime.datetime.now().timestamp())
    created = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)
    return {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": arguments.package,
        "documentNamespace": f"{HOMEPAGE}/spdx/{arguments.package}-{digest}",
        "creationInfo": {
            "created": created.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "creators": ["Organization: Combidesk", f"Tool: sbom.py-{arguments.version}"],
        },
        "packages": packages,
        "relationships": [
            {"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other}
            for one, kind, other in relations
        ],
    }


def named_version(text):
    name, _, version = text.partition("=")
    if name not in COMPONENTS or not version:
        raise argparse.ArgumentTypeError(f"{text}: wanted ID=VERSION with an ID of sbom-components.json")
    return name, version


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--version", required=True)
    parser.add_argument("--package", required=True)
    parser.add_argument("--contains", action="append", default=[], type=named_version)
    parser.add_argument("--needs", action="append", default=[], type=named_version)
    parser.add_argument("--debian-files", type=Path)
    parser.add_argument("--output", type=Path, required=True)
    arguments = parser.parse_args()
    arguments.output.write_text(json.dumps(document(arguments), indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
