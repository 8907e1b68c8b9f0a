#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Does a JSON file fit one of docs/*.schema.json? Says what does not, and ends with 1 then.

    tests/support/fitsschema.py NAME FILE

Ends with 77 when python3-jsonschema is not installed.
"""

import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    sys.exit(77)

DOCS = pathlib.Path(__file__).resolve().parents[2] / "docs"


def validator_of(name):
    schemas = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in DOCS.glob("*.schema.json")}
    schema = schemas[f"{name}.schema.json"]
    jsonschema.Draft202012Validator.check_schema(schema)
    formats = jsonschema.FormatChecker(["date"])
    try:
        import referencing

        known = referencing.Registry().with_resources(
            (each["$id"], referencing.Resource.from_contents(each)) for each in schemas.values())
        return jsonschema.Draft202012Validator(schema, registry=known, format_checker=formats)
    except ImportError:  # Debian 12
        known = jsonschema.RefResolver.from_schema(schema, store={each["$id"]: each for each in schemas.values()})
        return jsonschema.Draft202012Validator(schema, resolver=known, format_checker=formats)


def main():
    validator = validator_of(sys.argv[1])
    output = json.loads(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8"))
    errors = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(output)]
    print("\n".join(errors), file=sys.stderr)
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
