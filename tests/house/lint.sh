#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Let clang-tidy and cppcheck read the product; either fails on its first finding. What they look for stands in
# .clang-tidy and below. Skipped where their versions (Debian 12's) are not at hand: others find other things.
set -euo pipefail
cd "$(dirname "$0")/../.."

tidy_version=14
cppcheck_version=2.10
if ! command -v run-clang-tidy-$tidy_version > /dev/null || ! command -v clang-tidy-$tidy_version > /dev/null; then
    echo "SKIP: clang-tidy $tidy_version is not here"
    exit 77
fi
if [[ $(cppcheck --version 2>/dev/null || true) != "Cppcheck $cppcheck_version"* ]]; then
    echo "SKIP: cppcheck $cppcheck_version is not here"
    exit 77
fi
jobs=$(nproc)

cmake --preset lint > /dev/null
# What moc makes of a source is not read, but has to be there.
mkdir -p build/lint/moc
grep -rhoE '"\w+\.moc"' app ui | tr -d '"' | (cd build/lint/moc && xargs touch)

# useStlAlgorithm: a loop is often the plainer one.
# shadowFunction: what a function returns may be called like it.
# unsafeClassCanLeak: widgets and layouts belong to their parents.
# passedByValue: clang-tidy knows better which types are cheap, or taken over.
# constParameter, unusedStructMember: cppcheck does not see what functions of Qt change, nor structured bindings.
echo "cppcheck $cppcheck_version"
cppcheck --quiet --error-exitcode=1 -j "$jobs" --std=c++20 --language=c++ --library=qt -I . \
    --enable=warning,style,performance,portability --inline-suppr \
    --suppress=useStlAlgorithm --suppress=shadowFunction --suppress=unsafeClassCanLeak \
    --suppress=passedByValue --suppress=constParameter --suppress=unusedStructMember \
    -D'Q_DISABLE_COPY_MOVE(x)=' app ui main.cpp

echo "clang-tidy $tidy_version"
findings=$(mktemp)
trap 'rm -f "$findings"' EXIT
if ! run-clang-tidy-$tidy_version -quiet -p build/lint -j "$jobs" -extra-arg="-I$PWD/build/lint/moc" \
        '/unity_0_cxx\.cxx$' > "$findings" 2>&1; then
    grep -vE '^clang-tidy-|warnings generated\.$' "$findings"
    exit 1
fi
