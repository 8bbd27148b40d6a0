import { EventEmitter } from 'node:events';
import type { App, Session, WebContents } from 'electron/main';
import { afterEach, describe, expect, it } from 'vitest';
import {
  createWayOutside,
  guardApp,
  guardSession,
  letBrowse,
  openOutside,
} from '../../main/guards.ts';
import { createMediaConsent, type MediaConsent } from '../../main/meeting/media-consent.ts';
import type { ScreenGuard } from '../../main/sharing/screen-guard.ts';
import { openedOutside } from '../fakes/electron.ts';
import { createFakeLog } from '../fakes/log.ts';

type RequestHandler = Exclude<Parameters<Session['setPermissionRequestHandler']>[0], null>;
type CheckHandler = Exclude<Parameters<Session['setPermissionCheckHandler']>[0], null>;
type DeviceHandler = Exclude<Parameters<Session['setDevicePermissionHandler']>[0], null>;

const server = 'meet.example.org:8443';
const onServer = 'https://meet.example.org:8443/standup';
const nobody = null as unknown as WebContents;
const cancelable = (type: string) => new Event(type, { cancelable: true });

/** A session that asks its handlers, as Electron does; without any it would grant everything. */
function guardedSession(
  of: { server?: string; consent?: MediaConsent; screen?: ScreenGuard } = { server },
) {
  let request: RequestHandler = (_contents, _permission, answer) => answer(true);
  let check: CheckHandler = () => true;
  let device: DeviceHandler = () => true;
  let display: unknown;
  const events = new EventEmitter();
  const session = Object.assign(events, {
    setSpellCheckerEnabled: () => undefined,
    setSpellCheckerLanguages: () => undefined,
    setPermissionRequestHandler: (handler: RequestHandler) => {
      request = handler;
    },
    setPermissionCheckHandler: (handler: CheckHandler) => {
      check = handler;
    },
    setDevicePermissionHandler: (handler: DeviceHandler) => {
      device = handler;
    },
    setDisplayMediaRequestHandler: (handler: unknown) => {
      display = handler;
    },
  });
  guardSession(session as unknown as Session, of.server, of.consent, of.screen);
  return {
    display: () => display,
    requests: (permission: string, details: object) =>
      new Promise<boolean>((resolve) => {
        const [wanted, given] = [permission, details] as unknown as [
          Parameters<RequestHandler>[1],
          Parameters<RequestHandler>[3],
        ];
        request(nobody, wanted, resolve, given);
      }),
    checks: (permission: string, origin: string, details: object = {}) =>
      check(nobody, permission as Parameters<CheckHandler>[1], origin, {
        isMainFrame: false,
        requestingUrl: origin,
        ...details,
      }),
    device: (type: 'hid' | 'serial' | 'usb') =>
      device({ deviceType: type, origin: onServer, device: {} } as Parameters<DeviceHandler>[0]),
    downloads: () => {
      const event = cancelable('will-download');
      events.emit('will-download', event);
      return !event.defaultPrevented;
    },
  };
}

const camera = { requestingUrl: onServer, securityOrigin: onServer, mediaTypes: ['video'] };

describe('a request for a permission is refused', () => {
  it.each([
    ['something by nobody at all', 'fullscreen', {}],
    ['the camera by a stranger', 'media', { ...camera, requestingUrl: 'https://evil.example/' }],
    [
      'the camera for a stranger’s origin',
      'media',
      { ...camera, securityOrigin: 'https://evil.example/' },
    ],
    ['the camera for no origin', 'media', { ...camera, securityOrigin: '' }],
    ['the camera by nobody', 'media', { ...camera, requestingUrl: '' }],
    [
      'the camera by our page',
      'media',
      { ...camera, requestingUrl: 'app://parlour/meeting/index.html' },
    ],
    ['the whole screen', 'media', { ...camera, mediaTypes: [] }],
    ['media of no type', 'media', { requestingUrl: onServer }],
    ['a place on earth', 'geolocation', { requestingUrl: onServer }],
    ['the clipboard’s content', 'clipboard-read', { requestingUrl: onServer }],
    ['notifications', 'notifications', { requestingUrl: onServer }],
    ['another program', 'openExternal', { requestingUrl: onServer, externalURL: 'ms-msdt:/id' }],
  ])('for %s', async (_what, permission, details) => {
    expect(await guardedSession().requests(permission, details)).toBe(false);
  });

  it('by anybody in the session of our own windows', async () => {
    const home = 'app://parlour/home/index.html';
    const session = guardedSession({});
    expect(await session.requests('media', camera)).toBe(false);
    expect(await session.requests('fullscreen', { requestingUrl: home })).toBe(false);
    expect(session.checks('media', 'app://parlour', { mediaType: 'video' })).toBe(false);
  });
});

describe('a request for a permission is granted', () => {
  it.each([
    ['the camera', 'media', camera],
    ['camera and microphone', 'media', { ...camera, mediaTypes: ['audio', 'video'] }],
    ['the whole window', 'fullscreen', { requestingUrl: onServer }],
  ])('to the meeting’s server, for %s', async (_what, permission, details) => {
    expect(await guardedSession().requests(permission, details)).toBe(true);
  });
});

describe('a check of a permission', () => {
  it.each([
    ['of a stranger', 'media', 'https://evil.example', { mediaType: 'video' }],
    [
      'of a stranger inside our page',
      'media',
      onServer,
      { securityOrigin: 'https://evil.example', mediaType: 'video' },
    ],
    ['of our page', 'media', 'app://parlour', { mediaType: 'video' }],
    ['without a media type', 'media', onServer, {}],
    ['of a media type that has no name', 'media', onServer, { mediaType: 'unknown' }],
    ['of something else', 'midi', onServer, {}],
  ])('%s fails', (_who, permission, origin, details) => {
    expect(guardedSession().checks(permission, origin, details)).toBe(false);
  });

  it.each([
    ['by its origin', onServer, { mediaType: 'audio' }],
    [
      'by its frame, where Electron names our page',
      'app://parlour',
      { securityOrigin: onServer, mediaType: 'audio' },
    ],
  ])('of the meeting’s server passes %s', (_how, origin, details) => {
    expect(guardedSession().checks('media', origin, details)).toBe(true);
  });
});

describe('nobody gets', () => {
  it.each(['hid', 'serial', 'usb'] as const)('a %s device', (type) => {
    expect(guardedSession().device(type)).toBe(false);
  });

  it('a download', () => {
    expect(guardedSession().downloads()).toBe(false);
  });
});

afterEach(() => {
  openedOutside.length = 0;
});

/** New contents in the guarded app; `allowed` tells whether what they try goes on. */
function guardedContents() {
  const switches = new Map<string, string>();
  const commandLine = {
    appendSwitch: (name: string, value: string) => void switches.set(name, value),
  };
  const app = Object.assign(new EventEmitter(), { commandLine });
  guardApp(app as unknown as App);
  type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];
  let open: OpenHandler = () => ({ action: 'allow' });
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: OpenHandler) => {
      open = handler;
    },
  });
  app.emit('web-contents-created', {}, contents);
  return {
    contents: contents as unknown as WebContents,
    allowed: (type: string, ...more: unknown[]) => {
      const event = cancelable(type);
      contents.emit(type, event, ...more);
      return !event.defaultPrevented;
    },
    opens: (url: string) => open({ url } as Parameters<OpenHandler>[0]).action,
  };
}

describe('a page cannot', () => {
  it.each(['will-attach-webview', 'will-navigate'])('do what %s announces', (type) => {
    expect(guardedContents().allowed(type)).toBe(false);
  });

  it('choose a Bluetooth device', () => {
    let chosen: string | undefined;
    const choose = (id: string): void => {
      chosen = id;
    };
    expect(guardedContents().allowed('select-bluetooth-device', [{ deviceId: 'a' }], choose)).toBe(
      false,
    );
    expect(chosen).toBe('');
  });

  it.each([
    'about:blank',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'ms-msdt:/id x',
    'app://parlour/home/index.html',
    'https://jitsi.org/',
  ])('open a window, or anything outside, with %s', (url) => {
    expect(guardedContents().opens(url)).toBe('deny');
    expect(openedOutside).toEqual([]);
  });

  it('open a window with a web page: the system’s browser does', () => {
    expect(guardedContents().opens('HTTPS://example.org')).toBe('deny');
    expect(openedOutside).toEqual(['https://example.org/']);
  });
});

describe('an address that is handed out', () => {
  it('is told apart from one that is not', () => {
    expect(openOutside('file:///etc/passwd')).toBe(false);
    expect(openOutside('mailto:ada@example.org')).toBe(true);
    expect(openedOutside).toEqual(['mailto:ada@example.org']);
  });
});

describe('a window that a meeting opened', () => {
  const going = (type: string, url: string): boolean => {
    const { contents } = child;
    const event = Object.assign(cancelable(type), { url });
    (contents as unknown as EventEmitter).emit(type, event);
    return !event.defaultPrevented;
  };
  const child = guardedContents();
  letBrowse(child.contents);

  for (const type of ['will-navigate', 'will-redirect']) {
    it.each([
      'http://accounts.google.com/',
      'file:///etc/passwd',
      'app://parlour/home/index.html',
      'about:blank',
      'javascript:alert(1)',
      'jitsi-meet://meet.jit.si/standup?jwt=a',
      'ms-msdt:/id x',
      '',
    ])(`does not go to %j (${type})`, (url) => {
      expect(going(type, url)).toBe(false);
    });

    it(`goes from one https page to another (${type})`, () => {
      expect(going(type, 'https://accounts.google.com/consent')).toBe(true);
    });
  }

  it('opens no window of its own', () => {
    expect(child.opens('https://meet.example.org:8443/')).toBe('deny');
    expect(openedOutside).toEqual(['https://meet.example.org:8443/']);
  });
});

describe('a page that floods the browser', () => {
  const address = (at: number): string => `https://example.org/${at}`;
  const all = Array.from({ length: 100 }, (_one, at) => address(at));

  it('opens five pages, and the log says so in one line, without an address', () => {
    const log = createFakeLog();
    const open = createWayOutside(log);
    expect(all.filter(open)).toHaveLength(5);
    expect(openedOutside).toEqual(all.slice(0, 5));
    expect(log.lines).toHaveLength(1);
    expect(log.lines.join()).not.toContain('example.org');
  });

  it('has no part in what others open', () => {
    all.forEach(createWayOutside());
    const other = guardedContents();
    other.opens(address(200));
    expect(openedOutside).toContain(address(200));
  });

  it('does not use up its share with what is refused anyway', () => {
    const open = createWayOutside();
    for (let at = 0; at < 50; at += 1) expect(open('file:///etc/passwd')).toBe(false);
    expect(open(address(1))).toBe(true);
  });
});

describe('the screen', () => {
  /** A session of meetings, where the person says yes to all who ask. */
  const meetings = () => {
    const asked: string[] = [];
    const screen: ScreenGuard = {
      ask: (_contents, by, answer) => {
        asked.push(by);
        answer(true);
      },
      give: () => undefined,
    };
    return { ...guardedSession({ server, screen }), asked, screen };
  };

  it.each([
    ['media', { ...camera, mediaTypes: [] }],
    ['media', { requestingUrl: onServer }],
    // As newer Electrons call it.
    ['display-capture', { ...camera, mediaTypes: ['video', 'audio'] }],
  ])('is asked for by the meeting’s server as %s: the person answers', async (name, details) => {
    const session = meetings();
    expect(await session.requests(name, details)).toBe(true);
    expect(session.asked).toEqual([server]);
  });

  it.each([
    ['nobody', {}],
    ['a stranger', { requestingUrl: 'https://evil.example/' }],
    ['a stranger’s origin', { requestingUrl: onServer, securityOrigin: 'https://evil.example/' }],
    ['our page', { requestingUrl: 'app://parlour/meeting/index.html' }],
  ])('is refused to %s, and nobody is asked', async (_who, details) => {
    const session = meetings();
    expect(await session.requests('media', { mediaTypes: [], ...details })).toBe(false);
    expect(await session.requests('display-capture', details)).toBe(false);
    expect(session.asked).toEqual([]);
  });

  it('has nothing to do with the camera', async () => {
    const session = meetings();
    expect(await session.requests('media', camera)).toBe(true);
    expect(session.asked).toEqual([]);
  });

  it('is given in sessions of meetings only', () => {
    const session = meetings();
    expect(session.display()).toBe(session.screen.give);
    expect(guardedSession({}).display()).toBeUndefined();
  });
});

describe('a server that is only visited', () => {
  const visited = (allows: boolean) => {
    let asked = 0;
    const consent = createMediaConsent(async () => {
      asked += 1;
      return allows;
    });
    return { session: guardedSession({ server, consent }), asked: () => asked };
  };

  it.each([true, false])('has camera and microphone as the person says: %s', async (allows) => {
    const { session, asked } = visited(allows);
    expect(session.checks('media', onServer, { mediaType: 'video' })).toBe(false);
    expect(await session.requests('media', camera)).toBe(allows);
    expect(session.checks('media', onServer, { mediaType: 'video' })).toBe(allows);
    expect(asked()).toBe(1);
  });

  it('is not asked about for what it may not have in any case', async () => {
    const { session, asked } = visited(true);
    expect(await session.requests('media', { ...camera, mediaTypes: [] })).toBe(false);
    expect(await session.requests('geolocation', camera)).toBe(false);
    const elsewhere = 'https://evil.example/';
    const stranger = { ...camera, requestingUrl: elsewhere, securityOrigin: elsewhere };
    expect(await session.requests('media', stranger)).toBe(false);
    expect(asked()).toBe(0);
  });

  it('may have what needs no camera without a question', async () => {
    const { session, asked } = visited(false);
    expect(await session.requests('fullscreen', { requestingUrl: onServer })).toBe(true);
    expect(asked()).toBe(0);
  });
});
