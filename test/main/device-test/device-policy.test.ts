import { describe, expect, it } from 'vitest';
import type { Session, WebContents } from 'electron/main';
import { type Asker, mayTry } from '../../../main/device-test/device-policy.ts';
import { letTry } from '../../../main/device-test/device-session.ts';
import { type SystemAccess, systemAllows } from '../../../main/device-test/system-access.ts';

const page = 'app://parlour/device-test/index.html';
const own: Asker = { page, origin: 'app://parlour/', isMainFrame: true };

describe('the page that tries devices may not have', () => {
  it.each([
    ['media', undefined],
    ['media', []],
    ['media', ['screen']],
    ['media', ['video', 'desktop']],
    ['media', ['unknown']],
    ['display-capture', ['video']],
    ['geolocation', []],
    ['notifications', []],
    ['fullscreen', []],
    ['clipboard-read', []],
    ['MEDIA', ['video']],
    ['', ['video']],
  ])('%j of %j', (permission, types) => {
    expect(mayTry(own, permission, types)).toBe(false);
  });
});

describe('nobody else may have a camera:', () => {
  it.each<[string, Partial<Asker>]>([
    ['another page of ours', { page: 'app://parlour/home/index.html' }],
    ['a page with something behind', { page: `${page}?x` }],
    ['a page with a fragment', { page: `${page}#x` }],
    ['a server', { page: 'https://meet.jit.si/standup', origin: 'https://meet.jit.si' }],
    ['our page for a server’s origin', { origin: 'https://meet.jit.si' }],
    ['our page for no origin', { origin: '' }],
    ['our page for an opaque origin', { origin: 'null' }],
    ['a frame', { isMainFrame: false }],
    ['no page at all', { page: undefined }],
    ['an empty page', { page: '' }],
  ])('%s', (_who, change) => {
    const asker = { ...own, ...change };
    expect(mayTry(asker, 'media', ['video'])).toBe(false);
    expect(mayTry(asker, 'speaker-selection', [])).toBe(false);
  });
});

it.each([
  ['media', ['video']],
  ['media', ['audio']],
  ['media', ['audio', 'video']],
  ['speaker-selection', undefined],
])('it may have %s of %j', (permission, types) => {
  expect(mayTry(own, permission, types)).toBe(true);
  expect(mayTry({ ...own, origin: undefined }, permission, types)).toBe(true);
});

/** A session as Electron asks it. */
function asked(systemSays: (types: readonly string[]) => Promise<boolean>) {
  type Handlers = Parameters<typeof letTry>[0];
  let request: Parameters<Session['setPermissionRequestHandler']>[0] = null;
  let check: Parameters<Session['setPermissionCheckHandler']>[0] = null;
  const session: Handlers = {
    setPermissionRequestHandler: (handler) => (request = handler),
    setPermissionCheckHandler: (handler) => (check = handler),
  };
  letTry(session, systemSays);
  const nobody = null as unknown as WebContents;
  return {
    request: (details: object, permission = 'media') =>
      new Promise<boolean>((answer) => {
        request?.(nobody, permission as 'media', answer, details as never);
      }),
    check: (details: object, permission = 'media') =>
      check?.(nobody, permission as 'media', 'app://parlour/', details as never),
  };
}

describe('Electron is answered', () => {
  const wanted = { requestingUrl: page, securityOrigin: 'app://parlour/', isMainFrame: true };

  it('no, before the system is asked, where the page may not', async () => {
    const asks: unknown[] = [];
    const session = asked(async (types) => asks.push(types) > 0);
    expect(await session.request({ ...wanted, mediaTypes: [] })).toBe(false);
    expect(await session.request({ ...wanted, isMainFrame: false, mediaTypes: ['video'] })).toBe(
      false,
    );
    expect(session.check({ ...wanted, mediaType: 'unknown' })).toBe(false);
    expect(session.check(wanted)).toBe(false);
    expect(asks).toEqual([]);
  });

  it('as the system says, also when it breaks', async () => {
    const media = { ...wanted, mediaTypes: ['video'] };
    expect(await asked(async () => true).request(media)).toBe(true);
    expect(await asked(async () => false).request(media)).toBe(false);
    expect(await asked(() => Promise.reject(new Error('broken'))).request(media)).toBe(false);
    expect(asked(async () => false).check({ ...wanted, mediaType: 'audio' })).toBe(true);
    expect(await asked(async () => false).request(wanted, 'speaker-selection')).toBe(true);
  });
});

describe('the system', () => {
  it('that has no such question allows everything', async () => {
    expect(await systemAllows({}, ['video', 'audio'])).toBe(true);
  });

  it('is asked for each device, until it refuses one', async () => {
    const heard: string[] = [];
    const mac: SystemAccess = {
      askForMediaAccess: async (device) => {
        heard.push(device);
        return device === 'microphone';
      },
    };
    expect(await systemAllows(mac, ['audio'])).toBe(true);
    expect(await systemAllows(mac, ['video', 'audio'])).toBe(false);
    expect(heard).toEqual(['microphone', 'camera']);
  });
});
