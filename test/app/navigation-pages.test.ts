import { readdirSync } from 'node:fs';
import type { Frame, Page } from 'playwright/test';
import { inRoot } from '../../scripts/paths.ts';
import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import { watchDownloads } from './downloads.ts';
import { dropOnHome } from './drop.ts';
import { expect, test } from './fixtures.ts';
import { enterHostile, strangerIn } from './hostile-meeting.ts';
import { forbiddenEnds } from './navigation-ways.ts';

/** A file of ours of each kind, and one of each that is not there. */
const files = (): string[] => {
  const all = readdirSync(inRoot('out', 'renderer', 'assets'));
  const built = ['.js', '.css', '.svg'].map((kind) => all.find((one) => one.endsWith(kind)));
  return [...built, 'none.js', 'none.css', 'none.svg'].map((one) => `app://parlour/assets/${one}`);
};

/** Whatever a page can learn of a file by each way to load it; answers how many were tried. */
const tryToRead = (frame: Frame, of: readonly string[]) =>
  frame.evaluate(async (addresses) => {
    const learned: string[] = [];
    let tried = 0;
    const heard = (tag: string, address: string, properties: object): Promise<void> =>
      new Promise((resolve) => {
        const made = Object.assign(document.createElement(tag), properties);
        made.addEventListener('load', () => {
          learned.push(`${tag} ${address}`);
          resolve();
        });
        made.addEventListener('error', () => resolve());
        setTimeout(resolve, 1_000);
        document.body.append(made);
      });
    const ways: ((address: string) => unknown)[] = [
      (src) => heard('script', src, { src }),
      (src) => heard('script', src, { src, crossOrigin: 'anonymous' }),
      (src) => heard('script', src, { src, type: 'module' }),
      (href) => heard('link', href, { rel: 'stylesheet', href }),
      (href) => heard('link', href, { rel: 'preload', as: 'script', href }),
      (href) => heard('link', href, { rel: 'prefetch', href }),
      (href) => heard('link', href, { rel: 'modulepreload', href }),
      (src) => heard('img', src, { src }),
      (src) => heard('input', src, { type: 'image', src }),
      (data) => heard('object', data, { data }),
      (src) => import(/* @vite-ignore */ src).then(() => learned.push(`import ${src}`)),
      (src) => new Worker(src).addEventListener('message', () => learned.push(`worker ${src}`)),
      (src) =>
        new Promise<void>((resolve) => {
          const code = `const asked = new XMLHttpRequest();
            asked.onloadend = () => postMessage(asked.responseText);
            asked.open('GET', ${JSON.stringify(src)});
            asked.send();`;
          const worker = new Worker(URL.createObjectURL(new Blob([code])));
          worker.addEventListener('message', ({ data }) => {
            if (data !== '') learned.push(`worker’s xhr ${src}`);
            resolve();
          });
          setTimeout(resolve, 1_000);
        }),
      (src) => fetch(src).then(() => learned.push(`fetch ${src}`)),
      (src) => fetch(src, { mode: 'no-cors' }).then(() => learned.push(`no-cors ${src}`)),
      (src) =>
        new Promise<void>((resolve) => {
          const request = new XMLHttpRequest();
          request.addEventListener('loadend', () => {
            if (request.status !== 0 || request.responseText) learned.push(`xhr ${src}`);
            resolve();
          });
          request.open('GET', src);
          request.send();
        }),
      (src) => new FontFace('ours', `url(${src})`).load().then(() => learned.push(`font ${src}`)),
      (src) => new EventSource(src).addEventListener('open', () => learned.push(`events ${src}`)),
    ];
    for (const way of ways) {
      tried += addresses.length;
      await Promise.all(
        addresses.map(async (address) => {
          try {
            await way(address);
          } catch {
            // Chromium says no by an exception, or in silence.
          }
        }),
      );
    }
    return { tried, learned };
  }, of);

test(
  'no server’s page reads a file of ours, nor learns which there are',
  { tag: without('pages-for-ours-alone') },
  async ({ start, jitsi, atEnd }) => {
    const { frame } = await enterHostile({ start, jitsi, atEnd });
    const { tried, learned } = await tryToRead(frame, files());
    expect(learned).toEqual([]);
    proves('N1', 'reads of our files', tried);
  },
);

test('nor does a stranger’s page in it, nor one in a window of the meeting', async ({
  start,
  jitsi,
  atEnd,
}) => {
  const { frame, parlour } = await enterHostile({ start, jitsi, atEnd });
  const stranger = await strangerIn(frame);
  const opened = parlour.app.waitForEvent('window');
  await frame.evaluate(() => void open('/hostile/page', 'child', 'width=300,height=300'));
  const child = await opened;
  await child.locator('h1').waitFor();
  let all = 0;
  for (const place of [stranger, child.mainFrame()]) {
    const { tried, learned } = await tryToRead(place, files());
    expect(learned).toEqual([]);
    all += tried;
  }
  proves('N1', 'reads of our files', all);
});

/** Has a page of ours go elsewhere by each way; answers how many were tried. */
const tryToLeave = (page: Page, ends: readonly string[]): Promise<number> =>
  page.evaluate(async (all) => {
    const add = (tag: string, properties: object): HTMLElement =>
      document.body.appendChild(Object.assign(document.createElement(tag), properties));
    const ways: ((end: string) => unknown)[] = [
      (end) => (location.href = end),
      (end) => location.replace(end),
      (end) => open(end, '_self'),
      (end) => add('a', { href: end }).click(),
      (end) =>
        document.head.append(
          Object.assign(document.createElement('meta'), {
            httpEquiv: 'refresh',
            content: `0;url=${end}`,
          }),
        ),
      (end) => (add('form', { action: end }) as HTMLFormElement).submit(),
    ];
    let tried = 0;
    for (const end of all) {
      for (const way of ways) {
        tried += 1;
        try {
          way(end);
        } catch {
          // As above.
        }
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
    }
    return tried;
  }, ends);

test(
  'a page of ours goes nowhere, opens nothing, and saves nothing',
  { tag: [without('pages-stay'), without('pages-open-none'), without('pages-save-nothing')] },
  async ({ start, jitsi, atEnd }) => {
    const { parlour, web } = await enterHostile({ start, jitsi, atEnd });
    const home = await parlour.window('home');
    const before = parlour.openWindows();
    const downloads = await watchDownloads(parlour, 'home');
    await home.evaluate(() => {
      const save = { href: 'data:text/plain,x', download: 'a.sh' };
      document.body.appendChild(Object.assign(document.createElement('a'), save)).click();
      open('app://parlour/settings/index.html');
      open('about:blank', 'named', 'width=300,height=300');
    });
    const ends = ['https://stranger.example/hostile/page', ...forbiddenEnds, 'data:text/html,x'];
    // A page that went away does not answer.
    const left = await tryToLeave(home, ends).catch(() => 0);
    expect(left, 'ways tried by a page that stayed').toBeGreaterThan(0);
    let tried = 3 + left;
    const link = { text: 'https://stranger.example/hostile/page?dropped' };
    for (const name of ['home', 'meeting'] as const) {
      await dropOnHome(parlour, await parlour.window(name), link);
      await dropOnHome(parlour, await parlour.window(name), { files: ['/etc/hostname'] });
      tried += 2;
    }
    await home.waitForTimeout(400);
    expect(parlour.openWindows()).toEqual(before);
    expect((await downloads()).filter((one) => one.startsWith('begun'))).toEqual([]);
    expect(web.askedOf('stranger.example')).toEqual([]);
    expect(web.askedOf('plain.example')).toEqual([]);
    proves('N1', 'ways out', tried);
  },
);
