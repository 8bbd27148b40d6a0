; Beside electron-builder's own script, which includes this: what Windows opens with Parlour. A link
; or a file always comes behind `--`, where nothing in it is read as a switch. SHELL_CONTEXT is this
; person or everybody, as chosen. Nothing here asks anything but the uninstaller's one tick.

!include "${PROJECT_DIR}\out\installer-words.nsh"

!define PARLOUR_OPEN '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" -- "%1"'
!define PARLOUR_CAPABILITIES "Software\Parlour\Capabilities"

; One scheme, as Windows wants it (learn.microsoft.com, “Registering an Application to a URI Scheme”).
!macro parlourScheme NAME
  WriteRegStr SHELL_CONTEXT "Software\Classes\${NAME}" "" "URL:${NAME}"
  WriteRegStr SHELL_CONTEXT "Software\Classes\${NAME}" "URL Protocol" ""
  WriteRegStr SHELL_CONTEXT "Software\Classes\${NAME}\DefaultIcon" "" "$INSTDIR\${APP_EXECUTABLE_FILENAME},0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\${NAME}\shell\open\command" "" `${PARLOUR_OPEN}`
!macroend

; Takes a scheme away if its command is still ours: another program may have it by now.
!macro parlourForget NAME
  ReadRegStr $R8 SHELL_CONTEXT "Software\Classes\${NAME}\shell\open\command" ""
  ${if} $R8 == `${PARLOUR_OPEN}`
    DeleteRegKey SHELL_CONTEXT "Software\Classes\${NAME}"
  ${endIf}
!macroend

!macro customInstall
  ; electron-builder registered the kind of file a moment ago, without the `--`.
  WriteRegStr SHELL_CONTEXT "Software\Classes\Parlour meeting\shell\open\command" "" `${PARLOUR_OPEN}`

  ; What the Parlour before this one, perhaps in another folder, had registered.
  ReadRegStr $R9 SHELL_CONTEXT "Software\Classes\Parlour.Link\shell\open\command" ""

  !insertmacro parlourScheme "parlour"
  ; That of the official client is taken only where nobody has it but the Parlour before.
  ReadRegStr $R8 HKCR "jitsi-meet\shell\open\command" ""
  ${if} $R8 == ""
  ${orIf} $R8 == $R9
    !insertmacro parlourScheme "jitsi-meet"
  ${endIf}

  ; So that Windows offers Parlour for all three among its default apps.
  !insertmacro parlourScheme "Parlour.Link"
  WriteRegStr SHELL_CONTEXT "${PARLOUR_CAPABILITIES}" "ApplicationName" "Parlour"
  WriteRegStr SHELL_CONTEXT "${PARLOUR_CAPABILITIES}" "ApplicationDescription" "Parlour"
  WriteRegStr SHELL_CONTEXT "${PARLOUR_CAPABILITIES}\URLAssociations" "parlour" "Parlour.Link"
  WriteRegStr SHELL_CONTEXT "${PARLOUR_CAPABILITIES}\URLAssociations" "jitsi-meet" "Parlour.Link"
  WriteRegStr SHELL_CONTEXT "${PARLOUR_CAPABILITIES}\FileAssociations" ".meeting" "Parlour meeting"
  WriteRegStr SHELL_CONTEXT "Software\RegisteredApplications" "Parlour" "${PARLOUR_CAPABILITIES}"
!macroend

!macro customUnInstall
  ; An update runs the old uninstaller first: what the new one writes again stays meanwhile.
  ${ifNot} ${isUpdated}
    !insertmacro parlourForget "parlour"
    !insertmacro parlourForget "jitsi-meet"
    !insertmacro parlourForget "Parlour.Link"
    DeleteRegValue SHELL_CONTEXT "Software\RegisteredApplications" "Parlour"
    DeleteRegKey SHELL_CONTEXT "${PARLOUR_CAPABILITIES}"
    DeleteRegKey /ifempty SHELL_CONTEXT "Software\Parlour"
  ${endIf}
!macroend

; Not ticked (/o), and so never done by a silent uninstall or an update: what belongs to the person.
; It is always theirs alone, whoever the program was installed for. Keys lie in the Credential Manager
; and are forgotten in Parlour's settings.
!macro customUnInstallSection
  Section /o "un.$(parlourRemoveData)"
    SetShellVarContext current
    RMDir /r "$APPDATA\Parlour"
    ${if} $installMode == "all"
      SetShellVarContext all
    ${endIf}
  SectionEnd
!macroend
