import type { Guard } from './guard.ts';

export const permissions = {
  'permission-requests': {
    in: 'main/guards.ts',
    find: 'const granted = isEach((who) => isGranted(who, permission, mediaTypes));',
    instead: 'const granted = true;',
  },
  'permission-checks': {
    in: 'main/guards.ts',
    find: 'return isGranted(whoIs(asker, server), permission, types);',
    instead: 'return true;',
  },
  'permission-server': {
    in: 'main/permission-policy.ts',
    find: "return protocol === 'https:' && host === server ?",
    instead: "return protocol === 'https:' ?",
  },
  'default-session': {
    in: 'main/start.ts',
    find: 'guardSession(session.defaultSession);',
    instead: '',
  },
  'meeting-session': {
    in: 'main/meeting/meeting-session.ts',
    find: 'guardSession(meetings, server, consent, screen);',
    instead: '',
  },
  'media-consent': {
    in: 'main/guards.ts',
    find: "if (!granted || permission !== 'media' || !consent) return answer(granted);",
    instead: 'return answer(granted);',
  },
  'media-consent-checks': {
    in: 'main/guards.ts',
    find: "if (permission === 'media' && consent && !consent.isGiven()) return false;",
    instead: '',
  },
  'media-consent-once': {
    in: 'main/meeting/media-consent.ts',
    find: '(answer ??= askPerson()',
    instead: '(answer = askPerson()',
    unit: {
      file: 'test/main/meeting/media-consent.test.ts',
      name: 'stay refused for the whole meeting',
    },
  },
  'device-features': {
    in: 'main/guards.ts',
    find: "app.commandLine.appendSwitch('disable-blink-features', deviceFeatures.join());",
    instead: '',
  },
  paste: {
    in: 'main/guards.ts',
    find: "app.commandLine.appendSwitch('blink-settings', 'DOMPasteAllowed=false');",
    instead: '',
  },
  'check-session': {
    in: 'main/server-check/open-net.ts',
    find: 'guardSession(own);',
    instead: '',
  },
  'question-session': {
    in: 'main/recovery/ask-server.ts',
    find: 'guardSession(fresh);',
    instead: '',
  },
  'device-test-page': {
    in: 'main/device-test/device-policy.ts',
    find: `if (!isMainFrame || page !== pageAddress('device-test')) return false;
  if (origin !== undefined && whoIs(origin, undefined) !== 'our-page') return false;`,
    instead: '',
  },
  // Electron names the page around a frame here, until its fix of April 2026.
  'check-origin': {
    in: 'main/guards.ts',
    find: 'const asker = details.securityOrigin ?? origin;',
    instead: 'const asker = origin;',
    unit: { file: 'test/main/guards.test.ts', name: 'a stranger inside' },
  },
  // Either of two origins may be the wrong one.
  'request-origins': {
    in: 'main/guards.ts',
    find: 'asked.every((one) => fits(whoIs(one, server)))',
    instead: 'asked.some((one) => fits(whoIs(one, server)))',
    unit: { file: 'test/main/guards.test.ts', name: 'for a stranger’s origin' },
  },
  // Nobody has such a device where the tests run.
  'device-choice': {
    in: 'main/guards.ts',
    find: 'session.setDevicePermissionHandler(() => false);',
    instead: '',
    unit: { file: 'test/main/guards.test.ts', name: 'nobody gets' },
  },
  'bluetooth-choice': {
    in: 'main/guards.ts',
    find: `event.preventDefault();
    answer('');`,
    instead: '',
    unit: { file: 'test/main/guards.test.ts', name: 'choose a Bluetooth device' },
  },
  screen: {
    in: 'main/permission-policy.ts',
    find: "permission === 'display-capture' || (permission === 'media' && !mediaTypes?.length);",
    instead: "permission === 'display-capture';",
  },
  'screen-joined': {
    in: 'main/sharing/sharing.ts',
    find: 'if (!now || now.away || contents !== stage.window()?.webContents) return undefined;',
    instead: 'if (contents !== stage.window()?.webContents) return undefined;',
  },
  'screen-rest': {
    in: 'main/sharing/screen-guard.ts',
    find: 'if (!asker || isAsking || !limit.mayAsk(server)) return undefined;',
    instead: 'if (!asker || isAsking) return undefined;',
  },
  // The frame that asked may be another one by the time the person chose.
  'screen-asker': {
    in: 'main/sharing/screen-guard.ts',
    find: "if (choice === 'gone' || !frame || !isSameFrame(frame, mark)) return undefined;",
    instead: "if (choice === 'gone' || !frame) return undefined;",
    unit: { file: 'test/main/sharing/screen-guard.test.ts', name: 'went to another page' },
  },
  'screen-taker': {
    in: 'main/sharing/screen-guard.ts',
    find: 'const isAsker = chosen && frame && isSameProcess(frame, chosen.frame);',
    instead: 'const isAsker = chosen && frame;',
    unit: { file: 'test/main/sharing/screen-guard.test.ts', name: 'to another process' },
  },
  'screen-once': {
    in: 'main/sharing/screen-guard.ts',
    find: `const chosen = fresh;
      fresh = undefined;`,
    instead: 'const chosen = fresh;',
    unit: { file: 'test/main/sharing/screen-guard.test.ts', name: 'exactly that source, once' },
  },
  captured: {
    in: 'main/sharing/screen-guard.ts',
    find: `log.info('a page tried to see the whole screen: its process was ended');
    parts.onCaptured();`,
    instead: '',
  },
} as const satisfies Record<string, Guard>;
