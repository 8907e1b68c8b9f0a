; SPDX-License-Identifier: MIT
; The keys that the program saved: generic credentials named "APP_ID/<uuid>" in Windows Credential
; Manager. They are found there and not by the program's own list, so that none is forgotten.

!macro EACH_SAVED_KEY action
    System::Call 'advapi32::CredEnumerateW(w "${APP_ID}/*", i 0, *i .r0, *p .r1) i .r2'
    ${If} $2 <> 0
        StrCpy $3 0
        ${DoWhile} $3 < $0
            IntOp $4 $3 * ${NSIS_PTR_SIZE}
            IntPtrOp $4 $1 + $4
            System::Call '*$4(p .r5)'
            System::Call '*$5(i .r6, i .r7, w .r8)' ; Flags, Type, TargetName
            ${action}
            IntOp $3 $3 + 1
        ${Loop}
        System::Call 'advapi32::CredFree(p r1)'
    ${EndIf}
!macroend

!macro COUNT_SAVED_KEY
    IntOp $SavedKeys $SavedKeys + 1
!macroend
!define COUNT_SAVED_KEY "!insertmacro COUNT_SAVED_KEY"

!macro FORGET_SAVED_KEY
    System::Call 'advapi32::CredDeleteW(w r8, i r7, i 0)'
!macroend
!define FORGET_SAVED_KEY "!insertmacro FORGET_SAVED_KEY"

Function un.CountSavedKeys
    StrCpy $SavedKeys 0
    !insertmacro EACH_SAVED_KEY "${COUNT_SAVED_KEY}"
FunctionEnd

Function un.ForgetSavedKeys
    !insertmacro EACH_SAVED_KEY "${FORGET_SAVED_KEY}"
FunctionEnd
