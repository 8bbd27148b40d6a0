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
} as const satisfies Record<string, Guard>;
