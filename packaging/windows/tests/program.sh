# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154 # sourced by ../test.sh, which sets the rest
# The program itself: its test programs, its resources, the console, the window.

run_test_programs() {
    local folder log left_out
    [ -z "${QTKEYCHAIN_PREFIX:-}" ] || WINEPATH=$(winepath -w "$QTKEYCHAIN_PREFIX/bin")
    export WINEPATH SKW_GALLERY=Z:$BUILD/gallery
    # Wine draws every page of the gallery several times slower.
    export QTEST_FUNCTION_TIMEOUT=1500000
    for folder in app ui; do
        log=$BUILD/ctest-${folder//\//-}.log
        if ctest --test-dir "$BUILD/program/tests/$folder" --timeout 1600 --verbose > "$log" 2>&1; then
            ok "tests/$folder as Windows programs: $(grep -a 'tests passed' "$log")"
        else
            bad "tests/$folder as Windows programs: $(grep -a 'tests passed' "$log" || true) ($log)"
            grep -a -A 3 '^[0-9]*: FAIL!' "$log" || true
            sed -n '/The following tests FAILED/,$p' "$log"
        fi
        while read -r left_out; do
            skip "$left_out"
        done < <(sed -n 's/^[0-9]*: SKIP *: //p' "$log" | sort -u)
    done
    unset WINEPATH SKW_GALLERY QTEST_FUNCTION_TIMEOUT
}

look_into_the_program() {
    local stage=$BUILD/stage file=$BUILD/stage/stripe-key-wizard.exe manifest resources wanted
    manifest=$(wrestool --extract --raw --type=24 "$file" | tr -d '\0')
    for wanted in PerMonitorV2 UTF-8 asInvoker longPathAware 8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a; do
        holds "the manifest says $wanted" grep -q "$wanted" <<< "$manifest"
    done
    resources=$(wrestool --extract --raw --type=16 "$file" | iconv -f UTF-16LE -t UTF-8 -c | tr -d '\0')
    for wanted in "$version" Combidesk "Stripe Key Wizard"; do
        holds "the version resource says $wanted" grep -aq "$wanted" <<< "$resources"
    done
    wrestool --extract --type=14 "$file" > "$BUILD/icon.ico"
    equal "the program's icon is ours" "$(icotool --list "$BUILD/icon.ico" | wc -l)" \
        "$(icotool --list "$top/resources/icons/stripe-key-wizard.ico" | wc -l)"
    holds "no part of it is OpenSSL's, and none is missing" "$here/check-dlls.sh" "$stage"
    echo "        TLS plug-in: $(ls "$stage/plugins/tls")"
    resources=$(wrestool --extract --raw --type=16 "$setup" | iconv -f UTF-16LE -t UTF-8 -c | tr -d '\0')
    holds "Setup's version resource says $version" grep -aq "$version" <<< "$resources"
}

# console ARGUMENT...: the installed program for the console, with a key on standard input.
console() { wine "$program_folder\\stripe-key-wizard.com" "$@" 2>"$BUILD/console.err" | tr -d '\r'; }
# checked KEY STATUS SENTENCE JQ-QUESTION ARGUMENT...
checked() {
    local text=$1 status=$2 sentence=$3 question=$4 got=0
    shift 4
    printf %s "$text" | console --check --json "$@" > "$BUILD/check.json" || got=$?
    equal "$sentence: status $status" "$got" "$status"
    equal "$sentence: $question" "$(jq "$question" "$BUILD/check.json")" true
    [ "$got" = "$status" ] || jq -c '[.problem, (.permissions | map(.problem) | unique)]' "$BUILD/check.json"
    equal "$sentence: the key is in neither output" "$(grep -lF "$text" "$BUILD/check.json" "$BUILD/console.err" || true)" ""
}

check_at_the_console() {
    equal "--version at the console" "$(console --version | head -n 1)" "stripe-key-wizard $version"
    serve http
    serve https --tls --cert "$BUILD/chain.pem" --key "$certificates/server.key"
    serve elsewhere --tls --cert "$BUILD/chain-elsewhere.pem" --key "$certificates/elsewhere.key"
    local http secure
    http=http://127.0.0.1:$(stripe_port http)
    secure=https://localhost:$(stripe_port https)
    checked "$key" 0 "a good key over http" '.verdict == "ready"' --api-base "$http"
    checked "$poor_key" 1 "a key without charges and prices" \
        '[.permissions[] | select(.status == "missing") | .id] == ["charges", "prices", "refunds"]' --api-base "$http"
    checked "$key" 0 "a good key over https by schannel" '.verdict == "ready"' \
        --api-base "$secure" --api-ca "$(winepath -w "$certificates/ca.pem")"
    checked "$key" 3 "an unknown authority is refused" '[.permissions[].problem] | unique == ["tls"]' --api-base "$secure"
    checked "$key" 3 "a certificate for another host is refused" '[.permissions[].problem] | unique == ["tls"]' \
        --api-base "https://localhost:$(stripe_port elsewhere)" --api-ca "$(winepath -w "$certificates/ca.pem")"
    checked "$key" 3 "nobody listens" '[.permissions[].problem] | unique == ["offline"]' --api-base http://127.0.0.1:9
    checked "hello" 2 "something else than a key" '.problem == "not_a_key"' --api-base "$http"
    local got=0
    printf %s "$key" | wine "$program_folder\\stripe-key-wizard.exe" --check --json --api-base "$http" \
        2>/dev/null | jq -e '.verdict == "ready"' > /dev/null || got=$?
    equal "the program with the window works in a pipe as well" "$got" 0
}

start_the_window() {
    wine "$program_folder\\stripe-key-wizard.exe" --language en --api-base "http://127.0.0.1:$(stripe_port http)" &
    if wait_for has_window "Connect Stripe"; then ok "the window opens"; else bad "the window opens"; fi
    shot program
}

# Every step, the key from the clipboard, the check, the credential store.
walk_and_save() {
    local step names wide
    for step in 1 2 3 4 5 6; do
        press_primary
        shot "program-step$step"
        # The rows that are not ticked are named once.
        [ $step != 5 ] || press_primary
    done
    printf %s "$key" | xclip -selection clipboard
    xdotool key ctrl+v
    shot program-pasted
    press_primary
    shot program-checked
    press_primary
    shot program-save
    if [ -z "${QTKEYCHAIN_PREFIX:-}" ]; then
        skip "a save into the credential store, read back"
        return
    fi
    press_primary
    shot program-saved
    names=$(credential list com.combidesk.StripeKeyWizard/)
    echo "        in the credential store: ${names:-nothing}"
    equal "saved in the wizard, one credential of ours is in the store" "$(grep -c . <<< "$names" || true)" 1
    equal "read back without the program, it holds the key" "$(credential read "$names" | tr -d '\0')" "$key"
    wide=$(printf %s "$key" | sed 's/./&\\x00/g')
    equal "the key stands in no file and not in the registry" \
        "$(LC_ALL=C grep -rlaP "$key|$wide" "$WINEPREFIX"/*.reg "$home" || true)" ""
}

# The coloured button at the bottom, found by its colour and pressed with the mouse.
press_primary() {
    local id before middle
    to_front "Connect Stripe"
    id=$(window "Connect Stripe")
    middle=$(import -window "$id" png:- | convert - -alpha off -gravity south -crop x80+0+0 +repage \
        -fuzz 10% -fill black +opaque "$accent" -fill white -opaque "$accent" -morphology Erode Square:4 -format '%@' info: |
        awk -F '[x+]' '{ print int($3 + $1 / 2), int($4 + $2 / 2) }')
    # shellcheck disable=SC2086 # two numbers
    set -- $middle "$(xdotool getwindowgeometry --shell "$id" | sed -n 's/^HEIGHT=//p')"
    xdotool mousemove --sync --window "$id" "$1" $(($3 - 80 + $2))
    sleep 0.3
    before=$(looks "$id")
    xdotool click 1
    wait_for looks_different "$id" "$before" || bad "pressing the coloured button changes something"
}
accent='srgb(11,110,105)'
looks() { import -window "$1" png:- | identify -format '%#' -; }
looks_different() { [ "$(looks "$1")" != "$2" ]; }

# Nothing when there is none: whoever asks compares what comes.
credential() { wine "$BUILD/credential.exe" "$@" | tr -d '\r' || true; }

close_the_window() {
    has_window "Connect Stripe" || return 0
    press "Connect Stripe" alt+F4
    wait_for has_no_window "Connect Stripe"
    settle
}
