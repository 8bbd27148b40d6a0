import type { Frame } from 'playwright/test';
import { proves } from '../proof/proves.ts';
import { expect, test } from './fixtures.ts';
import { enterHostile } from './hostile-meeting.ts';

/** What a page is able to that no meeting needs: the names of those that worked. */
const tryAbilities = (frame: Frame) =>
  frame.evaluate(async () => {
    type Loose = Record<string, (...words: unknown[]) => unknown>;
    const had: string[] = [];
    const here = window as unknown as Loose;
    const system = navigator as unknown as Loose;
    const around = top as unknown as Loose & Record<string, Loose>;
    const fails = async (attempt: () => unknown): Promise<boolean> => {
      try {
        return (await attempt()) === undefined;
      } catch {
        return true;
      }
    };
    const some = (value: unknown): unknown => value ?? undefined;
    const abilities: Record<string, () => unknown> = {
      'the bridge of the page around': () => some(around['meeting']),
      'the bridge of Home': () => some(here['app']),
      'Node’s require': () => some(here['require']),
      'Node’s process': () => some(here['process']),
      Electron: () => some(here['electron'] ?? here['ipcRenderer']),
      'the document around': () => some(around['document']),
      'the address around': () => some((around['location'] as { href?: unknown }).href),
      'the memory of the page around': () => some(around['localStorage']),
      'memory to share': () => some(here['SharedArrayBuffer']),
      'isolation of its origin': () => (crossOriginIsolated ? true : undefined),
      'an opener': () => some(window.opener),
      'a frame element': () => some(window.frameElement),
      'the pointer': async () => {
        await document.body.requestPointerLock();
        await new Promise((resolve) => setTimeout(resolve, 100));
        return some(document.pointerLockElement);
      },
      'the direction of the screen': () =>
        (screen.orientation as unknown as Loose)['lock']!('landscape'),
      'a dialog': () => (confirm('Stay?') ? true : undefined),
      'a question': () => some(prompt('Who?', 'x')),
      'files to write': () => here['showSaveFilePicker']!(),
      'files to read': () => here['showOpenFilePicker']!(),
      'a folder': () => here['showDirectoryPicker']!(),
      'a window of its own above all': () =>
        (here['documentPictureInPicture'] as unknown as Loose)['requestWindow']!(),
      'a scheme': () => {
        system['registerProtocolHandler']!('web+meeting', `${location.origin}/%s`);
        throw new Error('Nothing tells whether it was taken.');
      },
      'a service worker for our pages': () =>
        navigator.serviceWorker.register('app://parlour/assets/x.js'),
      'a service worker of another server': () => {
        const other = location.host === 'meet.jit.si' ? 'stranger.example' : 'meet.jit.si';
        return navigator.serviceWorker.register(`https://${other}/hostile/script`);
      },
      'a webview': () => {
        const view = document.createElement('webview') as unknown as Loose;
        view['setAttribute']!('src', 'https://stranger.example/hostile/page?webview');
        document.body.append(view as unknown as Node);
        return some(view['getWebContentsId']);
      },
      'sharing with other programs': () => system['share']!({ text: 'x' }),
      'a payment': () =>
        new PaymentRequest([{ supportedMethods: 'https://stranger.example/pay' }], {
          total: { label: 'x', amount: { currency: 'EUR', value: '1' } },
        }).show(),
      'a font on the computer': async () =>
        ((await here['queryLocalFonts']!()) as unknown[]).length || undefined,
      'windows on other screens': () => here['getScreenDetails']!(),
      'a color from the screen': () =>
        new (here['EyeDropper'] as unknown as new () => Loose)()['open']!(),
    };
    for (const [name, ability] of Object.entries(abilities)) {
      const late = new Promise<boolean>((resolve) => setTimeout(resolve, 500, true));
      if (!(await Promise.race([fails(ability), late]))) had.push(name);
    }
    return { tried: Object.keys(abilities).length, had };
  });

test('the server’s page, and a stranger’s within, are able to what a meeting needs and no more', async ({
  start,
  jitsi,
  atEnd,
}) => {
  const { frame, parlour, desktop } = await enterHostile({ start, jitsi, atEnd });
  const before = parlour.openWindows();
  await frame.evaluate(() => {
    const made = document.createElement('iframe');
    made.src = 'https://stranger.example/hostile/page';
    document.body.append(made);
  });
  await expect.poll(() => frame.childFrames().length).toBe(1);
  const stranger = frame.childFrames()[0]!;
  await stranger.locator('h1').waitFor();
  let all = 0;
  for (const place of [frame, stranger]) {
    const { tried, had } = await tryAbilities(place);
    expect(had).toEqual([]);
    all += tried;
  }
  expect(parlour.openWindows()).toEqual(before);
  expect(desktop.opened()).toEqual([]);
  proves('N1', 'ways out', all);
});
