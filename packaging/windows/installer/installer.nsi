; SPDX-License-Identifier: MIT
; Stripe Key Wizard for one person: no administrator, four languages, nothing left behind.
;
; Exit status, also with /S: 0 done, 1 cancelled, 2 stopped, 5 the folder may not be written,
; 1150 Windows is too old, 1618 the program or another Setup is open (deployment tools try again).
; Setup: /S silent, /D=FOLDER last and without quotes.
; Removal: /S silent, keeps saved keys; /FORGETKEYS forgets them too; _?=FOLDER waits for the end.
;
; make-setup.sh defines VERSION, STAGE (the folder with what is installed), LISTS (install.nsh and
; remove.nsh, made from it), PICTURES, OUTPUT, SIZE_KB, SIGN, and TEST_BUILD for one without a keychain.

Target amd64-unicode
Unicode true
SetCompressor /SOLID /FINAL lzma
SetCompressorDictSize 32
ManifestSupportedOS Win10
ManifestDPIAware true
RequestExecutionLevel user
CRCCheck force

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include WinVer.nsh
!include WinMessages.nsh

!define APP_ID com.combidesk.StripeKeyWizard
!define APP_NAME "Stripe Key Wizard"
!define PUBLISHER Combidesk
!define HOMEPAGE https://github.com/combidesk/stripe-key-wizard
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP_ID}"
!define APP_PATH_KEY "Software\Microsoft\Windows\CurrentVersion\App Paths\stripe-key-wizard.exe"
!define PUBLISHER_KEY "Software\Combidesk"
!define SETTINGS_KEY "${PUBLISHER_KEY}\stripe-key-wizard" ; as main.cpp introduces itself
!ifdef TEST_BUILD
    !define SHOWN_NAME "${APP_NAME} (test build without a keychain)"
!else
    !define SHOWN_NAME "${APP_NAME}"
!endif
!define SILENT_PATIENCE 30 ; seconds to wait for the program to be closed

!define STATUS_NOT_WRITABLE 5
!define STATUS_WINDOWS_TOO_OLD 1150
!define STATUS_OPEN 1618

Name "${SHOWN_NAME}"
OutFile "${OUTPUT}"
!uninstfinalize '"${SIGN}" "%1"'
InstallDir "$LOCALAPPDATA\Programs\${APP_NAME}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" InstallLocation
BrandingText "${SHOWN_NAME} ${VERSION}"

VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 CompanyName "${PUBLISHER}"
VIAddVersionKey /LANG=0 FileDescription "${SHOWN_NAME} Setup"
VIAddVersionKey /LANG=0 FileVersion "${VERSION}"
VIAddVersionKey /LANG=0 LegalCopyright "© 2026 The Stripe Key Wizard authors. MIT License."
VIAddVersionKey /LANG=0 ProductName "${SHOWN_NAME}"
VIAddVersionKey /LANG=0 ProductVersion "${VERSION}"

Var PageText
Var InstalledFolder  ; where the version that is replaced stands; empty when there is none
Var InstalledVersion
Var ProgramFolder    ; whose programs must be closed
Var SavedKeys        ; how many keys Windows keeps for the program
Var ForgetKeys       ; 1 when they are to go as well
Var KeepChoice
Var ForgetChoice

!define MUI_ICON "${PICTURES}\stripe-key-wizard.ico"
!define MUI_UNICON "${PICTURES}\stripe-key-wizard.ico"
!define MUI_HEADERIMAGE
!define MUI_HEADERIMAGE_RIGHT
!define MUI_HEADERIMAGE_BITMAP "${PICTURES}\header.bmp"
!define MUI_HEADERIMAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_HEADERIMAGE_UNBITMAP "${PICTURES}\header.bmp"
!define MUI_HEADERIMAGE_UNBITMAP_STRETCH AspectFitHeight
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURES}\side.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH FitControl
!define MUI_ABORTWARNING
!define MUI_ABORTWARNING_TEXT "$(CancelQuestion)"
!define MUI_ABORTWARNING_CANCEL_DEFAULT

!define MUI_PAGE_HEADER_TEXT "$(InstallTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(InstallSubtitle)"
!define MUI_DIRECTORYPAGE_TEXT_TOP "$PageText"
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE LeaveFolderPage
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES

!define MUI_FINISHPAGE_TITLE "$(FinishTitle)"
!define MUI_FINISHPAGE_TEXT "$(FinishText)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\stripe-key-wizard.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(FinishRun)"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!insertmacro MUI_PAGE_FINISH

UninstPage custom un.KeysPage un.LeaveKeysPage
!insertmacro MUI_UNPAGE_INSTFILES

; Windows' language decides; English when it is none of these.
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE Dutch
!insertmacro MUI_LANGUAGE German
!insertmacro MUI_LANGUAGE French
!include english.nsh
!include dutch.nsh
!include german.nsh
!include french.nsh

!include running.nsh
!include credentials.nsh
!insertmacro RUNNING_PROGRAM ""
!insertmacro RUNNING_PROGRAM "un."

Function .onInit
    SetShellVarContext current
    ${IfNot} ${AtLeastWin10}
        MessageBox MB_OK|MB_ICONSTOP "$(WindowsTooOld)" /SD IDOK
        SetErrorLevel ${STATUS_WINDOWS_TOO_OLD}
        Quit
    ${EndIf}
    System::Call 'kernel32::CreateMutexW(p 0, i 0, w "Local\${APP_ID}.Setup") p .r1 ?e'
    Pop $0
    ${If} $0 = 183 ; ERROR_ALREADY_EXISTS
        MessageBox MB_OK|MB_ICONINFORMATION "$(SetupIsOpen)" /SD IDOK
        SetErrorLevel ${STATUS_OPEN}
        Quit
    ${EndIf}

    StrCpy $INSTDIR $INSTDIR ; loses the backslash at its end, which InstallDirRegKey adds
    StrCpy $PageText "$(InstallText)"
    ReadRegStr $InstalledFolder HKCU "${UNINSTALL_KEY}" InstallLocation
    ReadRegStr $InstalledVersion HKCU "${UNINSTALL_KEY}" DisplayVersion
    ${IfNot} ${FileExists} "$InstalledFolder\Uninstall.exe"
        StrCpy $InstalledFolder ""
        Return
    ${EndIf}
    ${VersionCompare} $InstalledVersion ${VERSION} $0
    StrCpy $PageText "$(UpgradeText)"
    ${If} $0 = 0
        StrCpy $PageText "$(RepairText)"
    ${ElseIf} $0 = 1
        MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(NewerIsInstalled)" /SD IDYES IDYES +2
        Quit
    ${EndIf}
FunctionEnd

; Stop unless a file can be made in $INSTDIR.
Function CheckFolder
    CreateDirectory "$INSTDIR"
    ClearErrors
    GetTempFileName $0 "$INSTDIR"
    ${IfNot} ${Errors}
    ${AndIf} ${FileExists} "$0"
        Delete "$0"
        Return
    ${EndIf}
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(FolderNotWritable)" /SD IDOK
    SetErrorLevel ${STATUS_NOT_WRITABLE}
    ${If} ${Silent}
        Quit
    ${EndIf}
    Abort
FunctionEnd

Function CloseInstalledPrograms
    StrCpy $ProgramFolder $INSTDIR
    Call CloseProgram
    ${If} $InstalledFolder != ""
        StrCpy $ProgramFolder $InstalledFolder
        Call CloseProgram
    ${EndIf}
FunctionEnd

Function LeaveFolderPage
    Call CheckFolder
    Call CloseInstalledPrograms
FunctionEnd

Section
    SetShellVarContext current
    Call CheckFolder
    Call CloseInstalledPrograms
    SetErrorLevel 0

    ; The version before knows best what is its own. It leaves shortcuts, settings and keys.
    ${If} $InstalledFolder != ""
        ExecWait '"$InstalledFolder\Uninstall.exe" /S /UPGRADE _?=$InstalledFolder' $0
        ${If} $0 != 0
            DetailPrint "$InstalledFolder\Uninstall.exe: $0"
            SetErrorLevel 2
            Abort
        ${EndIf}
        Delete "$InstalledFolder\Uninstall.exe"
        RMDir "$InstalledFolder"
    ${EndIf}

    !include "${LISTS}/install.nsh"

    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\Uninstall.exe"
    CreateShortcut "$SMPROGRAMS\${APP_NAME}.lnk" "$INSTDIR\stripe-key-wizard.exe" "" \
        "$INSTDIR\stripe-key-wizard.exe" 0 SW_SHOWNORMAL "" "$(ShortcutHint)"

    WriteRegStr HKCU "${APP_PATH_KEY}" "" "$INSTDIR\stripe-key-wizard.exe"
    WriteRegStr HKCU "${UNINSTALL_KEY}" DisplayName "${SHOWN_NAME}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" DisplayVersion "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" DisplayIcon "$INSTDIR\stripe-key-wizard.exe,0"
    WriteRegStr HKCU "${UNINSTALL_KEY}" Publisher "${PUBLISHER}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" URLInfoAbout "${HOMEPAGE}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" InstallLocation "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" UninstallString '"$INSTDIR\Uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" QuietUninstallString '"$INSTDIR\Uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" EstimatedSize ${SIZE_KB}
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" NoModify 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" NoRepair 1
SectionEnd

Function un.onInit
    SetShellVarContext current
    StrCpy $ForgetKeys 0
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/FORGETKEYS" $1
    ${IfNot} ${Errors}
        StrCpy $ForgetKeys 1
    ${EndIf}
    Call un.CountSavedKeys
FunctionEnd

; What goes, and whether the saved keys stay.
Function un.KeysPage
    !insertmacro MUI_HEADER_TEXT "$(RemoveTitle)" "$(RemoveSubtitle)"
    nsDialogs::Create 1018
    Pop $0
    ${NSD_CreateLabel} 0 0 100% 24u "$(RemoveFrom)$\r$\n$INSTDIR"
    Pop $0
    ${If} $SavedKeys > 0
        ${NSD_CreateLabel} 0 36u 100% 10u "$(KeysThere) $SavedKeys"
        Pop $0
        ${NSD_CreateFirstRadioButton} 0 52u 100% 12u "$(KeysStay)"
        Pop $KeepChoice
        ${NSD_CreateAdditionalRadioButton} 0 68u 100% 12u "$(KeysGo)"
        Pop $ForgetChoice
        ${NSD_CreateLabel} 0 88u 100% 28u "$(KeysNote)"
        Pop $0
        ${If} $ForgetKeys = 1
            ${NSD_Check} $ForgetChoice
        ${Else}
            ${NSD_Check} $KeepChoice
        ${EndIf}
    ${EndIf}
    GetDlgItem $0 $HWNDPARENT 1
    SendMessage $0 ${WM_SETTEXT} 0 "STR:$(^UninstallBtn)"
    nsDialogs::Show
FunctionEnd

Function un.LeaveKeysPage
    ${If} $SavedKeys > 0
        ${NSD_GetState} $ForgetChoice $ForgetKeys
    ${EndIf}
    StrCpy $ProgramFolder $INSTDIR
    Call un.CloseProgram
FunctionEnd

Section Uninstall
    StrCpy $ProgramFolder $INSTDIR
    Call un.CloseProgram

    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/UPGRADE" $1
    ${If} ${Errors}
        Delete "$SMPROGRAMS\${APP_NAME}.lnk"
        DeleteRegKey HKCU "${APP_PATH_KEY}"
        DeleteRegKey HKCU "${UNINSTALL_KEY}"
        ${If} $ForgetKeys = 1
            Call un.ForgetSavedKeys
        ${EndIf}
        ; The settings name the saved keys, so they stay as long as these do.
        Call un.CountSavedKeys
        ${If} $SavedKeys = 0
            DeleteRegKey HKCU "${SETTINGS_KEY}"
            DeleteRegKey /ifempty HKCU "${PUBLISHER_KEY}"
            RMDir /r "$APPDATA\Combidesk\stripe-key-wizard" ; the list of saved keys
            RMDir "$APPDATA\Combidesk"
        ${EndIf}
    ${EndIf}

    SetOutPath "$TEMP"
    Delete "$INSTDIR\Uninstall.exe"
    !include "${LISTS}/remove.nsh"
    RMDir "$INSTDIR"
SectionEnd
