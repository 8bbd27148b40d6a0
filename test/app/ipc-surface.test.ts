import type { Page } from 'playwright/test';
import type { PageName } from '../../main/page-policy.ts';
import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import { bridges, methodsIn } from './all-calls.ts';
import { watchEffects } from './effects.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { openAccount, openSettings, setUpJaas } from './jaas-account.ts';
import { closing, joinedFrame, pressShare } from './sharing.ts';
import { openCompact, openSignIn } from './small-windows.ts';
import { passPrejoin, typeAndJoin } from './steps.ts';

const words = (names: string): string[] => names.split(' ');

/** What a page has to call, by what it has on `window`; all there is. */
const surfaces = {
  home: {
    app: words(
      'addToDesktop answerLink change copyInvitation copyLink dismissNotice downloadUpdate drop ' +
        'endInvitation endMove forget installUpdate join meetings move movePin onState openSettings ' +
        'pin rejoin saveInvitation saveLinkFile startInvitation startMove state undoForget',
    ),
    hosting: ['choose'],
  },
  settings: {
    app: words(
      'change checkForUpdate claimAssociation clearStorage clearUsage dismissNotice ' +
        'downloadUpdate forgetAll installLinks installUpdate linkSetUp meetings onState ' +
        'openDeviceTest openSettings removeLinks saveUsage state storage undoForget usage',
    ),
    check: ['cancel', 'copyLines', 'copyReport', 'current', 'onCheck', 'run'],
    hosting: words(
      'add choose chooseKeyFile duplicate forgetKey forgetSecret importEnv keepForSession ' +
        'move previewTicket remove rename saveKey saveSecret setIds setServer ' +
        'setSigning setTicket testKey unlockKey',
    ),
  },
  meeting: {
    meeting: ['onMessage', 'order', 'report', 'signedIn', 'ticket', 'wish'],
    // Jitsi's IFrame API, which is part of the page, puts it there.
    JitsiMeetJS: ['app'],
  },
  'share-picker': { share: ['cancel', 'choose', 'look', 'onSources', 'question'] },
  'sharing-bar': { running: ['act', 'meeting', 'onMeeting'] },
  compact: { running: ['act', 'meeting', 'onMeeting'] },
  'sign-in': { signIn: ['answer', 'cancel', 'question'] },
  'device-test': { deviceTest: ['reach', 'start'] },
} satisfies Record<PageName, Record<string, readonly string[]>>;

/** What Electron and Node would put there. */
const theirs = words(
  'require process module exports global Buffer electron ipcRenderer ' +
    '__dirname __filename setImmediate clearImmediate webFrame nodeRequire',
);

/** Runs in a page: which of these there are, and what there is that a plain one has not, two levels deep. */
function lookAround({ names, plain }: { names: string[]; plain: string[] }) {
  const here = window as unknown as Record<string, unknown>;
  const surface: Record<string, string[]> = {};
  for (const name of Object.getOwnPropertyNames(window)) {
    const value = here[name];
    // Frames have a number there, and elements with an id its name.
    if (plain.includes(name) || /^\d+$/.test(name) || value instanceof Element) continue;
    const own = Object(value) === value ? Object.getOwnPropertyNames(value).sort() : [];
    surface[name] = typeof value === 'object' ? own : [typeof value, ...own];
  }
  return { theirs: names.filter((name) => here[name] !== undefined), surface };
}

test('each page has its own few functions, and nothing of Electron’s or Node’s', async ({
  start,
  jitsi,
}) => {
  const parlour = await start();
  const settings = await openSettings(parlour);
  await settings.evaluate('window.app.openDeviceTest()');
  const frame = await joinedFrame(parlour, jitsi, freshRoom('surface'));
  const plain = await parlour.app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false });
    // The same page without our preload.
    await window.loadURL('app://parlour/home/index.html');
    const names: unknown = await window.webContents.executeJavaScript(
      'Object.getOwnPropertyNames(window)',
    );
    window.destroy();
    return names as string[];
  });
  const picker = await pressShare(parlour, frame);
  let looks = 0;
  const look = async (name: PageName): Promise<void> => {
    const page: Page = await parlour.window(name);
    const seen = await page.evaluate(lookAround, { names: theirs, plain });
    expect(seen, name).toEqual({ theirs: [], surface: surfaces[name] });
    // What main is ready to answer is no more than that.
    for (const [own, group] of Object.entries(bridges[name])) {
      const listed = (surfaces[name] as Record<string, readonly string[]>)[own];
      expect(methodsIn(name, group).sort(), own).toEqual(listed);
    }
    looks += 1;
  };
  await openSignIn(parlour);
  for (const name of Object.keys(surfaces) as PageName[]) {
    if (name !== 'sharing-bar' && name !== 'compact') await look(name);
  }
  expect(surfaces.meeting.meeting.length).toBeLessThanOrEqual(6);

  // The provider's page, and what it can open inside of itself.
  const ours = [...new Set(Object.values(bridges).flatMap((own) => Object.keys(own)))];
  const inside = await frame.evaluate(
    async (names) => {
      const blank = document.body.appendChild(document.createElement('iframe'));
      const written = document.body.appendChild(document.createElement('iframe'));
      const loaded = new Promise((resolve) => written.addEventListener('load', resolve));
      written.srcdoc = '<p>Hello';
      await loaded;
      const places = [window, blank.contentWindow, written.contentWindow, open('about:blank')];
      return [...new Set(places)].flatMap((place) => {
        if (place === null) return [];
        const there = place as unknown as Record<string, unknown>;
        return [names.filter((name) => there[name] !== undefined)];
      });
    },
    [...theirs, ...ours],
  );
  expect(inside.flat()).toEqual([]);
  // A window of no address is refused mostly: the page and the two frames in it are there.
  expect(inside.length).toBeGreaterThanOrEqual(3);
  looks += inside.length;

  await closing(picker, picker.getByRole('radio', { name: 'Whole screen' }).dblclick());
  await look('sharing-bar');
  await openCompact(parlour);
  await look('compact');
  proves('I3', 'looks at what the page has', looks);
});

interface Meeting {
  meeting: { order(): Promise<unknown>; ticket(): Promise<unknown> };
}
/** The page asks for order and ticket again, several times. */
const askAgain = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { meeting } = window as unknown as Meeting;
    const all: unknown[] = [];
    for (let at = 0; at < 3; at += 1) all.push(await meeting.order(), await meeting.ticket());
    return JSON.stringify(all);
  });
const nothing = JSON.stringify(
  Array.from({ length: 3 }, () => [null, { ok: true, value: null }]).flat(),
);

test(
  'order and ticket are handed out once for each entrance',
  { tag: [without('order-once'), without('ticket-once')] },
  async ({ start, jitsi, keyring }) => {
    const account = openAccount(jitsi);
    const parlour = await start({ env: keyring.env });
    await setUpJaas(parlour, account);
    const room = freshRoom('once');
    await typeAndJoin(parlour, room);
    const meeting = await parlour.window('meeting');
    await parlour.meetingFrame('8x8.vc');
    expect(await askAgain(meeting)).toBe(nothing);
    await passPrejoin(parlour, jitsi, `${account.appId}/${room}`, '8x8.vc');
    const loaded = meeting.waitForEvent('load');
    await meeting.evaluate('void window.meeting.wish("retry")');
    await loaded;
    await parlour.meetingFrame('8x8.vc');
    expect(await askAgain(meeting)).toBe(nothing);
    // Another ticket than the first, each seen by the server.
    const tickets = (): Set<string> =>
      new Set(
        jitsi.seen.of('request').flatMap((one) => new URLSearchParams(one.query).get('jwt') ?? []),
      );
    await expect.poll(() => tickets().size).toBe(2);
    proves('I3', 'looks at what the page has', 2);
  },
);

test('a page that bends its own language bends nothing of ours, and cannot replace a function', async ({
  start,
  jitsi,
}) => {
  const parlour = await start();
  await joinedFrame(parlour, jitsi, freshRoom('bent'));
  const meeting = await parlour.window('meeting');
  const home = await parlour.window('home');
  const effects = await watchEffects(parlour);
  const before = await effects();
  const bend = (kept: readonly string[]): number => {
    const take = (): unknown => 'bent';
    const here = window as unknown as Record<string, Record<string, unknown>>;
    const bridge = kept.map((name) => here[name]!);
    const replaced = kept.filter((name, at) => {
      const own = bridge[at]!;
      const [method = ''] = Object.keys(own);
      const was = own[method];
      for (const attempt of [
        () => (own[method] = take),
        () => Object.defineProperty(own, method, { value: take }),
        () => delete own[method],
        () => Object.setPrototypeOf(own, { evil: take }),
        () => Object.assign(own, { evil: take }),
        () => Object.defineProperty(window, name, { value: {} }),
        () => delete (here as Record<string, unknown>)[name],
      ]) {
        try {
          attempt();
        } catch {
          // Frozen.
        }
      }
      return here[name] !== own || own[method] !== was || 'evil' in own;
    });
    // Without a prototype, for it is about to be bent.
    const bare = (own: object): PropertyDescriptor =>
      Object.assign(Object.create(null) as object, own);
    const define = Reflect.defineProperty;
    const polluted = bare({ configurable: true, get: () => 'bent', set: take });
    for (const name of 'kind code path channel ok value get error result'.split(' ')) {
      define(Object.prototype, name, polluted);
    }
    for (const name of ['0', '1']) define(Array.prototype, name, polluted);
    for (const owner of [Array, Function, String, Promise, Map, Set] as { prototype: object }[]) {
      for (const name of Object.getOwnPropertyNames(owner.prototype)) {
        const own = Object.getOwnPropertyDescriptor(owner.prototype, name)!;
        const isCode = typeof own.value === 'function' && name !== 'constructor';
        // The test itself needs these to hear of its end.
        if (isCode && !['then', 'call', 'apply', 'push', 'map', 'join'].includes(name)) {
          Object.defineProperty(owner.prototype, name, bare({ ...own, value: take }));
        }
      }
    }
    Object.assign(JSON, { stringify: take });
    Object.assign(Reflect, { apply: take, ownKeys: take, get: take });
    const untouched = ['endInvitation', 'endMove', 'dismissNotice'];
    for (const own of bridge) {
      for (const method of Object.keys(own)) {
        if (untouched.includes(method)) continue;
        const call = own[method] as (...input: unknown[]) => unknown;
        for (const input of [[], [{}], [null, {}, []]]) {
          if (['state', 'order', 'ticket'].includes(method) && input.length === 0) continue;
          try {
            const answer = call(...input);
            if (answer instanceof Promise) answer.then(take, () => undefined);
          } catch {
            // No listener.
          }
        }
      }
    }
    return replaced.length;
  };
  for (const [name, page] of Object.entries({ meeting, home })) {
    const own = JSON.stringify(Object.keys(bridges[name as 'meeting' | 'home']));
    const code = `(${bend.toString()})(${own})`;
    expect(
      await parlour.app.evaluate(
        async ({ BrowserWindow }, [address, script]) => {
          const window = BrowserWindow.getAllWindows().find(
            (one) => one.webContents.getURL() === address,
          );
          return (await window!.webContents.executeJavaScript(script!)) as number;
        },
        [page.url(), code],
      ),
    ).toBe(0);
  }
  const after = await effects();
  expect(after).toEqual({ ...before, settings: after.settings });
  expect(after.polluted).toEqual([]);
  proves('I3', 'looks at what the page has', 2);
});
