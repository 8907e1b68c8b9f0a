#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Fail unless every DLL that something in STAGE names is in STAGE or is Windows' own, and unless TLS is
# Windows' own as well.
#
#   packaging/windows/check-dlls.sh STAGE
set -euo pipefail

stage=$1
# What the programs and Qt use of Windows. A name that is new here is worth a look.
windows=" advapi32 authz bcrypt comctl32 comdlg32 crypt32 d2d1 d3d11 d3d12 d3d9 dcomp dnsapi dwmapi dwrite dxgi
 gdi32 imm32 iphlpapi kernel32 mpr msvcrt ncrypt netapi32 ntdll ole32 oleaut32 rpcrt4 secur32 setupapi shcore
 shell32 shlwapi user32 userenv uxtheme version winhttp winmm winspool.drv wldap32 ws2_32 wtsapi32 "
windows=$(printf '%s' "$windows" | tr '\n' ' ')
status=0
while read -r file; do
    while read -r dll; do
        name=$(printf '%s' "$dll" | tr '[:upper:]' '[:lower:]')
        case $name in
            libssl*|libcrypto*|ssleay*|libeay*) echo "$file uses OpenSSL ($dll)" >&2; status=1 ;;
        esac
        [ -e "$stage/$dll" ] && continue
        case $name in api-ms-win-core-*) continue ;; esac
        case $windows in *" ${name%.dll} "*) continue ;; esac
        echo "$file uses $dll, which is neither installed nor known as a part of Windows" >&2
        status=1
    done < <(x86_64-w64-mingw32-objdump -p "$file" | sed -n 's/^\s*DLL Name: //p')
done < <(find "$stage" -name '*.exe' -o -name '*.com' -o -name '*.dll')
tls=$(cd "$stage/plugins/tls" && echo *)
[ "$tls" = qschannelbackend.dll ] || { echo "TLS plug-ins: $tls" >&2; status=1; }
exit $status
