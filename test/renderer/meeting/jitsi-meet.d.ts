/** Jitsi Meet's own lists of buttons, unpacked by scripts/jitsi-sdk.ts. */
declare module '@jitsi/meet/react/features/toolbox/constants' {
  export const TOOLBAR_BUTTONS: readonly string[];
  export const MAIN_TOOLBAR_BUTTONS_PRIORITY: readonly string[];
}
