# shellcheck shell=bash disable=SC2154 # sourced by ../test.sh, which sets the rest
# The program itself: its test programs, its resources, the console, the window.

run_test_programs() {
    local folder out
    [ -z "${QTKEYCHAIN_PREFIX:-}" ] || WINEPATH=$(winepath -w "$QTKEYCHAIN_PREFIX/bin")
    export WINEPATH
    for folder in app ui; do
        [ -f "$BUILD/program/tests/$folder/CTestTestfile.cmake" ] || { skip "tests/$folder: there are none yet"; continue; }
        out=$BUILD/ctest-$folder.log
        if ctest --test-dir "$BUILD/program/tests/$folder" --timeout 600 --output-on-failure > "$out" 2>&1; then
            ok "tests/$folder as Windows programs: $(grep 'tests passed' "$out")"
        else
            bad "tests/$folder as Windows programs: $(grep 'tests passed' "$out" || true) ($out)"
            sed -n '/The following tests FAILED/,$p' "$out"
        fi
    done
    unset WINEPATH
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
    equal "--version at the console" "$(console --version)" "stripe-key-wizard $version"
    serve http
    serve https --tls --cert "$BUILD/chain.pem" --key "$certificates/server.key"
    local http secure
    http=http://127.0.0.1:$(stripe_port http)
    secure=https://localhost:$(stripe_port https)
    checked "$key" 0 "a good key over http" '.verdict == "ready"' --api-base "$http"
    checked "$poor_key" 1 "a key without charges and prices" \
        '[.permissions[] | select(.status == "missing") | .id] == ["charges", "prices", "refunds"]' --api-base "$http"
    checked "$key" 0 "a good key over https by schannel" '.verdict == "ready"' \
        --api-base "$secure" --api-ca "$(winepath -w "$certificates/ca.pem")"
    checked "$key" 3 "an unknown authority is refused" '[.permissions[].problem] | unique == ["tls"]' --api-base "$secure"
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

# By keyboard alone: every step, the key from the clipboard, the check, the keychain.
walk_and_save() {
    local step
    to_front "Connect Stripe"
    for step in 1 2 3 4 5 6; do
        xdotool key Return
        shot "program-step$step"
    done
    printf %s "$key" | xclip -selection clipboard
    xdotool key ctrl+v
    shot program-pasted
    xdotool key Return
    shot program-checked
    if [ -z "${QTKEYCHAIN_PREFIX:-}" ]; then
        skip "a save into the credential store, read back"
        return
    fi
    xdotool key Return
    shot program-save
    xdotool key Return
    shot program-saved
    local names
    names=$(credential list com.combidesk.StripeKeyWizard/)
    echo "        $names"
    equal "one credential of ours is in the store" "$(wc -l <<< "$names")" 1
    equal "it holds the key" "$(credential read "$names" | tr -d '\0')" "$key"
    equal "the key is nowhere in the registry's text" "$(grep -c "$key" "$WINEPREFIX"/*.reg | cut -d : -f 2 | sort -u)" 0
}
# Nothing when there is none: whoever asks compares what comes.
credential() { wine "$BUILD/credential.exe" "$@" | tr -d '\r' || true; }

close_the_window() {
    has_window "Connect Stripe" || return 0
    press "Connect Stripe" alt+F4
    wait_for has_no_window "Connect Stripe"
    settle
}
