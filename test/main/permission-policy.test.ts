import { describe, expect, it } from 'vitest';
import { asksForScreen, isGranted, whoIs } from '../../main/permission-policy.ts';

const server = 'meet.example.org:8443';

describe('a stranger is', () => {
  it.each([
    '',
    'null',
    'nonsense',
    'about:blank',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:https://meet.example.org:8443/x',
    'javascript:alert(1)',
    'http://meet.example.org:8443/standup',
    'https://meet.example.org/standup',
    'https://meet.example.org:8444/standup',
    'https://evil.example/standup',
    'https://meet.example.org.evil.example:8443/standup',
    'https://meet.example.org:8443@evil.example/standup',
    'https://sub.meet.example.org:8443/standup',
    'https://meet.example.org.:8443/standup',
    'https://mеet.example.org:8443/standup',
    'app://evil/home/index.html',
    'app://parlour.evil/home/index.html',
    'app://parlour:8443/home/index.html',
    'app:parlour',
    'https://parlour/home/index.html',
    'devtools://devtools/bundled/x.html',
    'chrome-error://chromewebdata/',
  ])('%j', (address) => {
    expect(whoIs(address, server)).toBe('stranger');
  });

  it.each(['https://meet.example.org:8443/standup', 'https://undefined/', 'https://', ''])(
    'everybody while no meeting is open, even %j',
    (address) => {
      expect(whoIs(address, undefined)).toBe('stranger');
    },
  );
});

describe('known are', () => {
  it.each([
    ['app://parlour/home/index.html', 'our-page'],
    ['app://parlour', 'our-page'],
    ['https://meet.example.org:8443/standup', 'meeting-server'],
    ['https://MEET.example.org:8443', 'meeting-server'],
    ['https://meet.example.org:8443/', 'meeting-server'],
  ])('%j as %s', (address, who) => {
    expect(whoIs(address, server)).toBe(who);
  });
});

const everybody = ['stranger', 'our-page', 'meeting-server'] as const;

describe('a permission', () => {
  // All that Electron 45 has a word for (`electron.d.ts`, `setPermissionRequestHandler`), also what
  // no page of an older one can ask for; and words that are none.
  it.each([
    '',
    'accessibility-events',
    'ar',
    'automatic-fullscreen',
    'background-fetch',
    'background-sync',
    'captured-surface-control',
    'clipboard-read',
    'deprecated-sync-clipboard-read',
    'display-capture',
    'fileSystem',
    'geolocation',
    'geolocation-approximate',
    'hand-tracking',
    'hid',
    'idle-detection',
    'keyboardLock',
    'local-fonts',
    'local-network',
    'local-network-access',
    'loopback-network',
    'mediaKeySystem',
    'midi',
    'midiSysex',
    'nfc',
    'notifications',
    'openExternal',
    'payment-handler',
    'periodic-background-sync',
    'persistent-storage',
    'pointerLock',
    'sensors',
    'serial',
    'smart-card',
    'storage-access',
    'system-wake-lock',
    'top-level-storage-access',
    'unknown',
    'usb',
    'vr',
    'web-app-installation',
    'web-printing',
    'window-management',
    'MEDIA',
    'media ',
    '__proto__',
    'constructor',
  ])('%j is nobody’s', (permission) => {
    const holders = everybody.filter((who) => isGranted(who, permission, ['video']));
    expect(holders).toEqual([]);
  });

  // Without any it is a capture of the whole screen; `unknown` is what Electron has no word for.
  it.each([undefined, [], ['unknown'], ['audio', 'unknown'], ['display-capture']])(
    'for media of types that are not the camera’s or the microphone’s (%j) is nobody’s',
    (types) => {
      expect(everybody.filter((who) => isGranted(who, 'media', types))).toEqual([]);
    },
  );

  it.each([
    ['media', ['audio']],
    ['media', ['video']],
    ['media', ['audio', 'video']],
    ['fullscreen', undefined],
    ['screen-wake-lock', undefined],
    ['clipboard-sanitized-write', undefined],
    ['speaker-selection', []],
  ])('%s (%j) is the meeting server’s alone', (permission, types) => {
    expect(everybody.filter((who) => isGranted(who, permission, types))).toEqual([
      'meeting-server',
    ]);
  });
});

describe('a request to see the screen', () => {
  it.each([
    ['media', [], true],
    ['media', undefined, true],
    ['display-capture', undefined, true],
    ['display-capture', ['video', 'audio'], true],
    ['media', ['video'], false],
    ['fullscreen', [], false],
  ])('%s (%j): %s', (permission, types, asks) => {
    expect(asksForScreen(permission, types)).toBe(asks);
  });
});
