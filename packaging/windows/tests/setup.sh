# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154,SC2034 # sourced by ../test.sh, which sets the rest
# Setup.exe, its uninstaller and the MSI: what they do, what they ask, what they leave.

user=$(id -un)
program_folder="C:\\users\\$user\\AppData\\Local\\Programs\\Stripe Key Wizard"
unix_folder="$home/AppData/Local/Programs/Stripe Key Wizard"
link="$home/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Stripe Key Wizard.lnk"
uninstall_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\com.combidesk.StripeKeyWizard'
settings_key='HKCU\Software\Combidesk'
# A status of Windows' as a shell sees it.
open_status=$((1618 % 256))
old_windows_status=$((1150 % 256))

registered() { wine reg query "$uninstall_key" /v "$1" 2>/dev/null | tr -d '\r' | sed -n "s/^ *$1 *REG_[A-Z]* *//p"; }
is_registered() { wine reg query "$1" > /dev/null 2>&1; }
run() { local got=0; wine "$@" > /dev/null 2>&1 || got=$?; echo "$got"; }
# Folders for NSIS come last and without quotes; Wine would put some around a word with a blank in it.
folder_words() { read -ra words <<< "$1"; }
remove_silently() { run "$program_folder\\Uninstall.exe" /S "$@"; settle; }

# Everything under Wine's C: and in the registry that is not Wine's own, to compare.
snapshot() {
    settle
    (cd "$WINEPREFIX/drive_c" && find . -path './windows' -prune -o -print | sort) > "$BUILD/$1.files"
    wine reg export HKCU "$BUILD/$1.hkcu" /y > /dev/null 2>&1
    wine reg export 'HKLM\Software\Microsoft\Windows\CurrentVersion' "$BUILD/$1.hklm" /y > /dev/null 2>&1
    cat "$BUILD/$1.hkcu" "$BUILD/$1.hklm" | iconv -f UTF-16 -t UTF-8 -c | tr -d '\r' | grep '^\[' | sort > "$BUILD/$1.keys"
}
# left_since NAME: what there is now and was not then, but for what Windows itself makes, among it the lists
# of certificates when a program first speaks TLS.
left_since() {
    snapshot now
    comm -13 "$BUILD/$1.files" "$BUILD/now.files" | grep -v 'AppData/LocalLow/Microsoft' || true
    comm -13 "$BUILD/$1.keys" "$BUILD/now.keys" |
        grep -v '\\Wine\\\|Explorer\\\|\\Debug\|\\SystemCertificates\|CurrentVersion\\\(App Paths\|Uninstall\)\]' || true
}
show_left() {
    echo "        left on the disk and in the registry:"
    printf '%s\n' "${1:-nothing}" | sed 's/^/          /'
}

install_silently() {
    snapshot before
    equal "silent installation: status" "$(run "$setup" /S)" 0
    settle
    equal "the installed files are those that were staged" \
        "$(cd "$unix_folder" && find . -type f ! -name Uninstall.exe | sort | xargs -d '\n' sha256sum)" \
        "$(cd "$BUILD/stage" && find . -type f | sort | xargs -d '\n' sha256sum)"
    holds "there is an entry in the Start menu" test -f "$link"
    equal "uninstall entry: version" "$(registered DisplayVersion)" "$version"
    equal "uninstall entry: publisher" "$(registered Publisher)" Combidesk
    equal "uninstall entry: icon" "$(registered DisplayIcon)" "$program_folder\\stripe-key-wizard.exe,0"
    equal "uninstall entry: quiet removal" "$(registered QuietUninstallString)" "\"$program_folder\\Uninstall.exe\" /S"
    equal "uninstall entry: size in KB" "$(($(registered EstimatedSize)))" "$(du -sk --apparent-size "$BUILD/stage" | cut -f 1)"
    equal "nothing is written for the whole computer" "$(find "$WINEPREFIX/drive_c/Program Files" -iname '*stripe*')" ""
}

# Nothing is closed under somebody's hands.
refuse_while_open() {
    has_window "Connect Stripe" || { bad "the program is open for the next test"; return; }
    equal "silent installation while the program is open: status 1618" "$(run "$setup" /S)" "$open_status"
    folder_words "_?=$program_folder"
    equal "silent removal while the program is open: status 1618" \
        "$(run "$program_folder\\Uninstall.exe" /S "${words[@]}")" "$open_status"
    holds "the program is still open" has_window "Connect Stripe"
    holds "and still installed" test -f "$unix_folder/stripe-key-wizard.exe"
    close_the_window
}

# An older Setup.exe of the same files and one that the newer version no longer has.
upgrade_over_an_older_one() {
    local old=$BUILD/old old_setup=$BUILD/old/StripeKeyWizard-0.0.9-Setup.exe names
    mkdir -p "$old"
    rm -rf "$old/stage"
    cp -a "$BUILD/stage" "$old/stage"
    echo "Only the older version had this." > "$old/stage/forgotten.txt"
    mkdir "$old/stage/plugins/generic"
    echo "Nor this." > "$old/stage/plugins/generic/forgotten.txt"
    SOURCE_DATE_EPOCH=1700000000 "$here/make-setup.sh" "$old/stage" 0.0.9 "$old" "$old_setup"
    names=$(credential list com.combidesk.StripeKeyWizard/)
    remove_silently > /dev/null
    equal "the older version: status" "$(run "$old_setup" /S)" 0
    equal "the older version: uninstall entry" "$(registered DisplayVersion)" 0.0.9
    equal "upgrade: status" "$(run "$setup" /S)" 0
    settle
    equal "upgrade: uninstall entry" "$(registered DisplayVersion)" "$version"
    equal "upgrade: the older version's own files are gone" "$(find "$unix_folder" -name 'forgotten*' -o -name generic)" ""
    holds "upgrade: the entry in the Start menu stays" test -f "$link"
    equal "upgrade: the saved keys stay" "$(credential list com.combidesk.StripeKeyWizard/)" "$names"
}

ask_and_upgrade_while_open() {
    start_the_window
    wine "$setup" > /dev/null 2>&1 &
    to_front "Wizard Setup"
    shot setup-again
    press "Wizard Setup" alt+i
    sleep 2
    shot setup-program-is-open
    xdotool key Return
    holds "on OK the program closes" wait_for has_no_window "Connect Stripe"
    shot setup-finished
    holds "and the new version is there" test -f "$unix_folder/stripe-key-wizard.exe"
    # Without the tick, so that the program does not start.
    press "Wizard Setup" space Return
    settle
}

remove_and_keep() {
    local left count=0
    if [ -z "${QTKEYCHAIN_PREFIX:-}" ]; then
        credential write com.combidesk.StripeKeyWizard/0-0 text
    fi
    count=$(credential list com.combidesk.StripeKeyWizard/ | wc -l)
    wine "$program_folder\\Uninstall.exe" &
    to_front "Wizard Uninstall"
    shot remove-keys
    press "Wizard Uninstall" Return
    wait_for test ! -e "$unix_folder"
    shot remove-done
    press "Wizard Uninstall" Return
    left=$(left_since before)
    equal "removal keeps the saved keys unless told otherwise" "$(credential list com.combidesk.StripeKeyWizard/ | wc -l)" "$count"
    holds "and the settings that name them" is_registered "$settings_key"
    equal "nothing else of ours is left on the disk" "$(grep -i 'stripe\|combidesk' <<< "$left" | grep -v '^\[' || true)" ""
    show_left "$left"
}

remove_and_forget() {
    local left
    credential write other.program/kept text
    equal "installation once more: status" "$(run "$setup" /S)" 0
    wine "$program_folder\\Uninstall.exe" &
    press "Wizard Uninstall" alt+d
    shot remove-forget
    xdotool key Return
    wait_for test ! -e "$unix_folder"
    press "Wizard Uninstall" Return
    left=$(left_since before)
    equal "told so, removal deletes the saved keys" "$(credential list com.combidesk.StripeKeyWizard/)" ""
    equal "and no other program's" "$(credential list other.program/)" other.program/kept
    equal "nothing of ours is left" "$(grep -i 'stripe\|combidesk' <<< "$left" || true)" ""
    show_left "$left"
}

install_elsewhere() {
    local folder="$WINEPREFIX/drive_c/Tools/Ours ü"
    mkdir -p "$folder"
    echo "A person's own." > "$folder/own.txt"
    folder_words '/D=C:\Tools\Ours ü'
    equal "another folder by /D=: status" "$(run "$setup" /S "${words[@]}")" 0
    settle
    equal "the program runs there" "$(wine 'C:\Tools\Ours ü\stripe-key-wizard.com' --version | tr -d '\r' | head -n 1)" "stripe-key-wizard $version"
    credential write com.combidesk.StripeKeyWizard/0-1 text
    run 'C:\Tools\Ours ü\Uninstall.exe' /S /FORGETKEYS > /dev/null
    settle
    equal "only what Setup brought is removed" "$(ls -A "$folder")" own.txt
    equal "/FORGETKEYS deletes the saved keys silently" "$(credential list com.combidesk.StripeKeyWizard/)" ""
}

refuse_what_cannot_be() {
    equal "a folder that cannot be written: status 5" "$(run "$setup" /S '/D=Z:\proc\nowhere')" 5
    wine winecfg -v win81 > /dev/null 2>&1
    equal "Windows 8.1: status 1150" "$(run "$setup" /S)" "$old_windows_status"
    wine winecfg -v win10 > /dev/null 2>&1
    equal "nothing was installed" "$(registered DisplayVersion)" ""
}

# Windows' language decides, so Wine is told each by its locale.
show_pages_in_every_language() {
    local language
    export LOCPATH=$BUILD/locales
    mkdir -p "$LOCPATH"
    credential write com.combidesk.StripeKeyWizard/0-2 text
    for language in en_US nl_NL de_DE fr_FR; do
        [ -d "$LOCPATH/$language.utf8" ] || localedef -i "$language" -f UTF-8 "$LOCPATH/$language.utf8"
        settle
        LC_ALL=$language.utf8 wine "$setup" > /dev/null 2>&1 &
        to_front "Stripe Key Wizard"
        shot "setup-$language-1"
        xdotool key Return
        wait_for test -f "$link"
        shot "setup-$language-2"
        xdotool key space Return
        settle
        LC_ALL=$language.utf8 wine "$program_folder\\Uninstall.exe" > /dev/null 2>&1 &
        to_front "Stripe Key Wizard"
        shot "remove-$language"
        xdotool key Return
        wait_for test ! -e "$unix_folder"
        press "Stripe Key Wizard" Return
        settle
        holds "installed and removed by keyboard in $language" test ! -e "$link"
    done
    unset LOCPATH
    remove_test_credentials
}
remove_test_credentials() {
    wine "$setup" /S > /dev/null 2>&1
    remove_silently /FORGETKEYS > /dev/null
}

install_the_msi() {
    local left
    snapshot before-msi
    equal "the MSI says its version" "$(msiinfo export "$msi" Property | tr -d '\r' | sed -n 's/^ProductVersion\t//p')" "$version"
    equal "msiexec /i: status" "$(run msiexec /i "$msi" /qn)" 0
    settle
    equal "the program runs from Program Files" \
        "$(wine 'C:\Program Files\Stripe Key Wizard\stripe-key-wizard.com' --version | tr -d '\r' | head -n 1)" "stripe-key-wizard $version"
    equal "msiexec /x: status" "$(run msiexec /x "$msi" /qn)" 0
    left=$(left_since before-msi)
    equal "nothing of ours is left by the MSI" "$(grep -i 'stripe\|combidesk' <<< "$left" || true)" ""
}

# With a certificate of our own making: that signatures get in, and hold.
sign_and_verify() {
    local work=$BUILD/signing
    rm -rf "$work"
    mkdir -p "$work"
    openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj "/CN=Test of signing" -addext extendedKeyUsage=codeSigning \
        -keyout "$work/key.pem" -out "$work/certificate.pem" 2>/dev/null
    openssl pkcs12 -export -inkey "$work/key.pem" -in "$work/certificate.pem" -passout pass:word -out "$work/both.p12"
    echo word > "$work/password"
    (
        export SKW_SIGN_PKCS12=$work/both.p12 SKW_SIGN_PASSWORD_FILE=$work/password SOURCE_DATE_EPOCH=1700000000
        "$here/make-setup.sh" "$BUILD/stage" "$version" "$work" "$work/Signed-Setup.exe"
        cp "$msi" "$work/it.msi"
        "$here/sign.sh" "$work/it.msi"
    )
    equal "a signed Setup.exe installs: status" "$(run "$work/Signed-Setup.exe" /S)" 0
    settle
    cp "$unix_folder/Uninstall.exe" "$work/"
    local file
    for file in Signed-Setup.exe Uninstall.exe it.msi; do
        holds "the signature of $file holds" signature_holds "$work/certificate.pem" "$work/$file"
    done
    remove_silently > /dev/null
}

signature_holds() { osslsigncode verify -CAfile "$1" -in "$2" > "$2.log" 2>&1; }

# From a second clone in another place: the same bytes.
build_twice() {
    local again=$BUILD/again
    rm -rf "$again"
    git clone -q "$top" "$again/clone"
    if [ -n "$(git -C "$top" status --porcelain)" ]; then
        skip "two builds compared: this work tree has changes that are not committed"
        return
    fi
    BUILD=$again/build BUILD_TESTING=OFF QT_WINDOWS=${QT_WINDOWS:-$(sed -n 's/^CMAKE_TOOLCHAIN_FILE:.*=\(.*\)\/[^/]*$/\1/p' "$BUILD/program/CMakeCache.txt")} \
        "$again/clone/packaging/windows/build.sh" --out "$again/dist" "${keychain[@]}" > "$again/build.log" 2>&1
    equal "two builds in two places: the same bytes" "$(cd "$again/dist" && sha256sum -- *.exe *.msi)" "$(cd "$dist" && sha256sum -- *.exe *.msi)"
}
