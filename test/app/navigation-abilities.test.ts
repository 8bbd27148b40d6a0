import type { Frame } from 'playwright/test';
import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import { expect, test } from './fixtures.ts';
import { enterHostile, strangerIn } from './hostile-meeting.ts';

/** What no page of a meeting needs. */
interface Ability {
  /** Has it? An expression for the page. */
  has: string;
  /** What it is asked by, if a Chromium may be without: it cannot be tried there. */
  by?: string;
}

const elsewhere = `'https://' + (location.host === 'meet.jit.si' ? 'stranger.example' : 'meet.jit.si')`;

/** For what answers with something, whatever it is. */
const given = (call: string): string => `${call}.then(() => true)`;

const abilities: Readonly<Record<string, Ability>> = {
  'the bridge of the page around': { has: 'top.meeting !== undefined' },
  'the bridge of Home': { has: 'window.app !== undefined' },
  'Node’s require': { has: 'window.require !== undefined' },
  'Node’s process': { has: 'window.process !== undefined' },
  Electron: { has: '(window.electron ?? window.ipcRenderer) !== undefined' },
  'the document around': { has: 'Boolean(top.document)' },
  'the address around': { has: 'Boolean(top.location.href)' },
  'the memory of the page around': { has: 'Boolean(top.localStorage)' },
  'memory to share': { has: 'window.SharedArrayBuffer !== undefined' },
  'isolation of its origin': { has: 'crossOriginIsolated' },
  'an opener': { has: 'window.opener !== null' },
  'a frame element': { has: 'window.frameElement !== null' },
  'the pointer': {
    has: `(async () => {
      await document.body.requestPointerLock();
      await new Promise((done) => setTimeout(done, 100));
      return document.pointerLockElement !== null;
    })()`,
  },
  'the direction of the screen': {
    has: given(`screen.orientation.lock('landscape')`),
    by: 'screen.orientation?.lock',
  },
  // Whoever opens it has it, whatever is answered: see below.
  'a dialog': { has: `confirm('Stay?')` },
  'a question': { has: `prompt('Who?', 'x') !== null` },
  'files to write': { has: given('showSaveFilePicker()'), by: 'window.showSaveFilePicker' },
  'files to read': { has: given('showOpenFilePicker()'), by: 'window.showOpenFilePicker' },
  'a folder': { has: given('showDirectoryPicker()'), by: 'window.showDirectoryPicker' },
  'a window of its own above all': {
    has: given('documentPictureInPicture.requestWindow()'),
    by: 'window.documentPictureInPicture',
  },
  'a service worker for our pages': {
    has: given(`navigator.serviceWorker.register('app://parlour/assets/x.js')`),
  },
  'a service worker of another server': {
    has: given(`navigator.serviceWorker.register(${elsewhere} + '/hostile/script')`),
  },
  'a webview': {
    has: `(() => {
      const view = document.createElement('webview');
      view.setAttribute('src', 'https://stranger.example/hostile/page?webview');
      document.body.append(view);
      return view.getWebContentsId !== undefined;
    })()`,
  },
  'sharing with other programs': {
    has: given(`navigator.share({ text: 'x' })`),
    by: 'navigator.share',
  },
  'a payment': {
    has: given(`new PaymentRequest([{ supportedMethods: 'https://stranger.example/pay' }], {
      total: { label: 'x', amount: { currency: 'EUR', value: '1' } },
    }).show()`),
    by: 'window.PaymentRequest',
  },
  'a font on the computer': {
    has: 'queryLocalFonts().then((all) => all.length > 0)',
    by: 'window.queryLocalFonts',
  },
  'windows on other screens': { has: given('getScreenDetails()'), by: 'window.getScreenDetails' },
  'a color from the screen': { has: given('new EyeDropper().open()'), by: 'window.EyeDropper' },
};

/**
 * How it ends, as an expression for the page. What is still under way after a while has opened
 * something that waits for the person: the page had it.
 */
const attempt = ({ has, by }: Ability): string => `(async () => {
  if (!(${by ?? true})) return 'unknown';
  const late = new Promise((done) => setTimeout(done, 1_000, 'waits'));
  const end = (async () => ((await (${has})) ? 'had' : 'refused'))().catch(() => 'refused');
  return Promise.race([end, late]);
})()`;

/** Has a page try all of it, each as if somebody had just clicked there; answers how many could be. */
async function expectNone(frame: Frame): Promise<number> {
  const ends: Record<string, string> = {};
  for (const [name, ability] of Object.entries(abilities)) {
    ends[name] = await frame.evaluate<string>(attempt(ability));
  }
  const of = (...wanted: string[]): string[] =>
    Object.keys(ends).filter((name) => wanted.includes(ends[name]!));
  expect(of('had', 'waits'), frame.url()).toEqual([]);
  // All else is a word for the end that is missing here.
  const tried = of('refused').length;
  expect(tried + of('unknown').length).toBe(Object.keys(abilities).length);
  return tried;
}

test(
  'the server’s page, and a stranger’s within, are able to what a meeting needs and no more',
  { tag: [without('frame-sandbox'), without('device-features')] },
  async ({ start, jitsi, atEnd }) => {
    const { frame, parlour, desktop } = await enterHostile({ start, jitsi, atEnd });
    const before = parlour.openWindows();
    const dialogs: string[] = [];
    (await parlour.window('meeting')).on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      // It may have gone with its page.
      void dialog.dismiss().catch(() => undefined);
    });
    let tried = 0;
    for (const place of [frame, await strangerIn(frame)]) tried += await expectNone(place);
    expect(dialogs).toEqual([]);
    expect(parlour.openWindows()).toEqual(before);
    expect(desktop.opened()).toEqual([]);
    proves('N1', 'ways out', tried);
  },
);
