; SPDX-License-Identifier: MIT
; Whether the program is open, and how it is asked to close. Twice: NSIS wants functions of the
; uninstaller to be named "un.".
!macro RUNNING_PROGRAM un

; $0 becomes 1 when a program in $ProgramFolder is open: Windows lets nobody write to it then.
Function ${un}ProgramIsOpen
    StrCpy $0 0
    !insertmacro CHECK_WRITABLE stripe-key-wizard.exe
    !insertmacro CHECK_WRITABLE stripe-key-wizard.com
FunctionEnd

; $0 becomes 1 when it is still open after $1 seconds.
Function ${un}WaitForProgram
    IntOp $1 $1 * 4
    ${Do}
        Push $1
        Call ${un}ProgramIsOpen
        Pop $1
        ${If} $0 = 0
        ${OrIf} $1 <= 0
            ${ExitDo}
        ${EndIf}
        Sleep 250
        IntOp $1 $1 - 1
    ${Loop}
FunctionEnd

; As if its person had pressed the cross: the program then asks when a key would be lost. Known by its
; file's name alone, as Windows may know the folder by another.
Function ${un}AskProgramToClose
    StrCpy $1 0
    ${Do}
        System::Call 'user32::FindWindowExW(p 0, p r1, p 0, p 0) p .r1'
        ${If} $1 P= 0
            ${ExitDo}
        ${EndIf}
        System::Call 'user32::IsWindowVisible(p r1) i .r2'
        ${If} $2 = 0
            ${Continue}
        ${EndIf}
        System::Call 'user32::GetWindowThreadProcessId(p r1, *i .r2)'
        System::Call 'kernel32::OpenProcess(i 0x1000, i 0, i r2) p .r3' ; QUERY_LIMITED_INFORMATION
        ${If} $3 P= 0
            ${Continue}
        ${EndIf}
        System::Call 'kernel32::QueryFullProcessImageNameW(p r3, i 0, w .r4, *i ${NSIS_MAX_STRLEN}) i .r5'
        System::Call 'kernel32::CloseHandle(p r3)'
        ${GetFileName} $4 $4
        ${If} $5 <> 0
        ${AndIf} $4 == stripe-key-wizard.exe
            System::Call 'user32::PostMessageW(p r1, i ${WM_CLOSE}, p 0, p 0)'
        ${EndIf}
    ${Loop}
FunctionEnd

; Go on only when the program is closed. Silently: wait a while, then give up with an exit status;
; nothing is closed under somebody's hands.
Function ${un}CloseProgram
    ${If} ${Silent}
        StrCpy $1 ${SILENT_PATIENCE}
        Call ${un}WaitForProgram
        ${If} $0 = 1
            SetErrorLevel ${STATUS_OPEN}
            Quit
        ${EndIf}
        Return
    ${EndIf}

    Call ${un}ProgramIsOpen
    ${If} $0 = 0
        Return
    ${EndIf}
    MessageBox MB_OKCANCEL|MB_ICONINFORMATION "$(ProgramIsOpen)" IDOK +2
    Abort
    ${Do}
        Call ${un}AskProgramToClose
        StrCpy $1 3
        Call ${un}WaitForProgram
        ${If} $0 = 0
            Return
        ${EndIf}
        MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$(ProgramIsStillOpen)" IDRETRY +2
        Abort
    ${Loop}
FunctionEnd

!macroend

!macro CHECK_WRITABLE file
    ${If} ${FileExists} "$ProgramFolder\${file}"
        ClearErrors
        FileOpen $1 "$ProgramFolder\${file}" a
        ${If} ${Errors}
            StrCpy $0 1
        ${Else}
            FileClose $1
        ${EndIf}
    ${EndIf}
!macroend
