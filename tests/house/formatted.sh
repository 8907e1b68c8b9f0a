#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Fail on each source that clang-format would change. Skipped where its version 14 (Debian 12) is not at hand:
# another one sets the same style otherwise.
set -euo pipefail
cd "$(dirname "$0")/../.."

formatter=
for name in clang-format-14 clang-format; do
    if [[ $("$name" --version 2>/dev/null || true) == *"version 14."* ]]; then
        formatter=$name
        break
    fi
done
if [[ -z $formatter ]]; then
    echo "SKIP: clang-format 14 is not here: $(clang-format --version 2>&1 || true)"
    exit 77
fi

# A check that notices nothing would be content with everything.
if "$formatter" --dry-run -Werror --assume-filename=main.cpp <<< 'int  x ;' 2>/dev/null; then
    echo "$formatter does not notice what is badly formatted"
    exit 1
fi

if ! find app ui tests main.cpp \( -name '*.cpp' -o -name '*.h' \) -print0 \
        | xargs -0 -n 40 -P 2 "$formatter" --dry-run -Werror; then
    echo "To mend it: $formatter -i FILE"
    exit 1
fi
