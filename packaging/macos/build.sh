#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Makes dist/StripeKeyWizard-<version>.dmg on a Mac: build, bundle with Qt, sign, notarise.
#
# NOT YET RUN ON A MAC. It was written and checked on Linux (tests/packaging: property lists, icon, this shell
# script, its steps with stand-ins for the tools of macOS); the first person to run it should expect to mend
# something, and then remove this line.
#
# Needs Xcode's command line tools, CMake, Ninja, and Qt 6 and QtKeychain, found through CMAKE_PREFIX_PATH
# (macdeployqt on the PATH). From the environment, all of it optional:
#   SKW_MACOS_MINIMUM  oldest macOS it has to run on; 12.0 when not set, which is what Qt 6.8 needs
#   SKW_MACOS_ARCHITECTURES  "x86_64;arm64" when not set; Qt and QtKeychain must be built for both
#   SKW_SIGN_IDENTITY  "Developer ID Application: ..."; without it the bundle is signed for this Mac alone
#   SKW_NOTARY_KEY, SKW_NOTARY_KEY_ID, SKW_NOTARY_ISSUER  the file, id and issuer of an App Store Connect
#                      key; without them nothing is sent to Apple
set -euo pipefail
cd "$(dirname "$0")/../.."

if [ "$(uname)" != Darwin ]; then
    echo "This script runs on a Mac. What can be checked elsewhere is in tests/packaging." >&2
    exit 1
fi
for tool in cmake ninja macdeployqt otool install_name_tool codesign hdiutil xcrun python3; do
    command -v "$tool" >/dev/null || { echo "Please install $tool first." >&2; exit 1; }
done

minimum=${SKW_MACOS_MINIMUM:-12.0}
identity=${SKW_SIGN_IDENTITY:--}
build=$PWD/build-macos
dist=$PWD/dist
app="$build/stage/Stripe Key Wizard.app"

echo "== build"
rm -rf "$build/stage"
cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF \
    -DCMAKE_OSX_DEPLOYMENT_TARGET="$minimum" \
    -DCMAKE_OSX_ARCHITECTURES="${SKW_MACOS_ARCHITECTURES:-x86_64;arm64}"
cmake --build "$build"
cmake --install "$build" --prefix "$build/stage" --component program
mv "$build/stage/stripe-key-wizard.app" "$app"
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
name=StripeKeyWizard-$version
mkdir -p "$dist"

echo "== bundle Qt"
# Without -dmg: that would pack the bundle before it is signed.
macdeployqt "$app" -verbose=1
mkdir -p "$app/Contents/Resources/licences"
cp LICENSE packaging/licences/* "$app/Contents/Resources/licences/"

# TLS is macOS' own. Left in, Qt would take any OpenSSL that it finds on the computer instead.
rm -f "$app/Contents/PlugIns/tls/libqopensslbackend.dylib"

# Every library must have come along, and none may be looked for in this Mac's folders.
frameworks=$app/Contents/Frameworks
come_along() {
    case $1 in
    /System/* | /usr/lib/*) ;;
    @rpath/*) [ -e "$frameworks/${1#@rpath/}" ] ;;
    @executable_path/../Frameworks/*) [ -e "$frameworks/${1#*/Frameworks/}" ] ;;
    *) false ;;
    esac
}
find "$app/Contents" -type f \( -name '*.dylib' -o -perm -u+x \) | while IFS= read -r file; do
    file --brief "$file" | grep -q Mach-O || continue
    otool -l "$file" | sed -n 's/^ *path \(\/.*\) (offset [0-9]*)$/\1/p' | sort -u |
        while IFS= read -r folder; do install_name_tool -delete_rpath "$folder" "$file"; done
    otool -L "$file" | sed -n 's/^[[:space:]]\(.*\) (compatibility .*/\1/p' |
        while IFS= read -r library; do
            come_along "$library" || { echo "$file needs $library, which is not in the bundle." >&2; exit 1; }
        done
done

echo "== sign, from the inside out"
# sign FILE-OR-FOLDER [OPTION...]
sign() {
    local what=$1
    shift
    if [ "$identity" = - ]; then
        codesign --force --sign - "$@" "$what"
    else
        codesign --force --sign "$identity" --options runtime --timestamp "$@" "$what"
    fi
}
find "$app/Contents/Frameworks" "$app/Contents/PlugIns" -type f -name '*.dylib' -print0 |
    while IFS= read -r -d '' library; do sign "$library"; done
find "$app/Contents/Frameworks" -type d -name '*.framework' -prune -print0 |
    while IFS= read -r -d '' framework; do sign "$framework"; done
# The hardened runtime without one exception: Qt Widgets needs neither JIT nor unsigned memory, every library
# carries the same signature, and the login keychain wants no entitlement. (codesign chokes on comments there.)
sign "$app" --entitlements packaging/macos/entitlements.plist
codesign --verify --deep --strict --verbose=2 "$app"

# notarise FILE: waits for Apple's answer, and fails if it is no.
notarise() {
    xcrun notarytool submit "$1" --wait --key "$SKW_NOTARY_KEY" --key-id "$SKW_NOTARY_KEY_ID" \
        --issuer "$SKW_NOTARY_ISSUER"
}
if [ -n "${SKW_NOTARY_KEY:-}" ]; then
    echo "== notarise the program"
    ditto -c -k --keepParent "$app" "$build/$name.zip"
    notarise "$build/$name.zip"
    xcrun stapler staple "$app"
fi

echo "== disk image"
rm -rf "$build/image" "$dist/$name.dmg"
mkdir "$build/image"
ditto "$app" "$build/image/Stripe Key Wizard.app"
ln -s /Applications "$build/image/Applications"
hdiutil create -volname "Stripe Key Wizard" -fs HFS+ -format UDZO -srcfolder "$build/image" "$dist/$name.dmg"
if [ "$identity" != - ]; then
    codesign --force --sign "$identity" --timestamp "$dist/$name.dmg"
fi
if [ -n "${SKW_NOTARY_KEY:-}" ]; then
    notarise "$dist/$name.dmg"
    xcrun stapler staple "$dist/$name.dmg"
    spctl --assess --type open --context context:primary-signature --verbose "$dist/$name.dmg"
fi

qt=$(qmake6 -query QT_VERSION 2>/dev/null || qmake -query QT_VERSION)
python3 packaging/sbom.py --version "$version" --package "$name.dmg" --contains "qtbase=$qt" --contains "qttranslations=$qt" \
    --contains "qtkeychain=${SKW_QTKEYCHAIN_VERSION:-unknown}" --output "$dist/$name.dmg.spdx.json"
ls -l "$dist"
