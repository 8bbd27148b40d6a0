import { shell } from 'electron/common';
import type { App, Session, WebContents } from 'electron/main';
import { outsideAddress } from './outside-address.ts';
import { isGranted, whoIs } from './permission-policy.ts';

/** Permissions of one session: request and check, and no devices beyond camera and microphone. */
export function guardSession(session: Session, server?: string): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const { mediaTypes, securityOrigin } = details as {
      mediaTypes?: string[];
      securityOrigin?: string;
    };
    // Both must be the server: Electron has named the wrong origin for frames (CVE-2026-34777).
    const asked = [details.requestingUrl, securityOrigin].filter((one) => one !== undefined);
    answer(
      asked.length > 0 &&
        asked.every((one) => isGranted(whoIs(one, server), permission, mediaTypes)),
    );
  });
  session.setPermissionCheckHandler((_contents, permission, origin, details) => {
    // Before the fix of April 2026 checks of a frame's camera name the page around it as origin;
    // `securityOrigin` is the frame's own (electron/electron#50679).
    const asker = details.securityOrigin ?? origin;
    const types = details.mediaType ? [details.mediaType] : [];
    return isGranted(whoIs(asker, server), permission, types);
  });
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

/** Locks that hold for every page, also those that other code opens later. */
export function guardApp(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      openOutside(url);
      return { action: 'deny' };
    });
    refuseDevices(contents);
  });
}

function refuseDevices(contents: WebContents): void {
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault();
    answer('');
  });
}

/** Hands an address to the system's browser or mail program, after one canonical parse. */
export function openOutside(address: string): boolean {
  const outside = outsideAddress(address);
  if (outside) void shell.openExternal(outside);
  return outside !== undefined;
}
