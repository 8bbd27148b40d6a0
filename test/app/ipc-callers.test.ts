import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import { channels, channelsFor, goodFor } from './all-calls.ts';
import { inPreload, loadAgain, rawCalls, takeOverPages } from './compromised.ts';
import { watchEffects } from './effects.ts';
import { expect, test } from './fixtures.ts';
import { expectRefusals, hostileCalls, type Outcome } from './hostile-payloads.ts';
import { openSettings } from './jaas-account.ts';
import type { Parlour } from './launch.ts';
import { mainWindow } from './main-window.ts';

const goodCalls = (of: readonly string[]): string =>
  rawCalls(of.map((channel) => [channel, goodFor(channel)] as const));

/** Home's page in a window that Parlour did not open calls everything there is. */
const fromStranger = (parlour: Parlour): Promise<string[]> =>
  parlour.app.evaluate(async ({ BrowserWindow }, code) => {
    const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
    await window.loadURL('app://parlour/home/index.html');
    const { webContents } = window;
    const ends: unknown = await webContents.executeJavaScriptInIsolatedWorld(999, [{ code }]);
    window.destroy();
    return ends as string[];
  }, goodCalls(channels));

test(
  'a window of others with our page is refused every call',
  { tag: [without('ipc-sender'), without('ipc-window-of-ours')] },
  async ({ start }) => {
    const parlour = await start();
    await parlour.window('home');
    await takeOverPages(parlour);
    const effects = await watchEffects(parlour);
    const before = await effects();
    const ends = await fromStranger(parlour);
    expect(ends).toEqual(channels.map(() => 'refused'));
    await expect.poll(effects).toEqual(before);
    proves('I1', 'hostile calls', ends.length);
  },
);

test(
  'Home has none of what only Settings needs, and at another address nothing at all',
  { tag: [without('ipc-page-methods'), without('ipc-exact-address')] },
  async ({ start }) => {
    const parlour = await start();
    await parlour.window('home');
    await takeOverPages(parlour);
    await loadAgain(parlour, 'home');
    const home = await parlour.window('home');
    const own = channelsFor('home');
    const others = channels.filter((channel) => !own.includes(channel));
    let tried = 0;
    const expectRefused = async (of: readonly string[], what: string): Promise<void> => {
      const ends = await inPreload<string[]>(parlour, 'home', goodCalls(of));
      expect(ends, what).toEqual(of.map(() => 'refused'));
      tried += ends.length;
    };
    const look = rawCalls([['app:state', []]]);
    expect(await inPreload(parlour, 'home', look)).toEqual(['app:state: answered']);
    await expectRefused(others, 'what Settings has');
    for (const address of ['#', '#/home/index.html', '?home', '../home/', './index.html/']) {
      await home.evaluate((to) => history.pushState(null, '', to), address);
      await expectRefused(own, address);
      await home.evaluate(() => history.pushState(null, '', '/home/index.html'));
    }
    expect(await inPreload(parlour, 'home', look)).toEqual(['app:state: answered']);
    // A frame in it would have no bridge of its own; its policy lets it frame nothing foreign.
    const inFrame = await home.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const inside = frame.contentWindow as unknown as Record<string, unknown>;
      return ['app', 'hosting', 'check', 'raw'].filter((name) => inside[name] !== undefined);
    });
    expect(inFrame).toEqual([]);
    proves('I1', 'hostile calls', tried);
  },
);

test(
  'words that are not what a method takes run nothing',
  { tag: without('ipc-schema') },
  async ({ start }) => {
    const parlour = await start();
    const home = await parlour.window('home');
    const effects = await watchEffects(parlour);
    const before = await effects();
    const calls = { state: [], dismissNotice: [], pin: ['evil', true], copyLink: ['evil', 'web'] };
    const outcome = await home.evaluate<Outcome>(
      hostileCalls('(method, input) => window.app[method](...input)', calls),
    );
    expect(outcome.others).toEqual([]);
    const tried = expectRefusals(outcome, 20, 'Home');
    expect(await effects()).toEqual(before);
    proves('I1', 'hostile calls', tried);
  },
);

test('pages that go while their calls are under way leave nothing behind', async ({ start }) => {
  const parlour = await start();
  await takeOverPages(parlour);
  await parlour.window('home');
  const effects = await watchEffects(parlour);
  // Dialogs stay open until the page that asked is gone.
  await parlour.app.evaluate(({ dialog }) => {
    const late = new Promise((resolve) => {
      setTimeout(resolve, 3_000, { canceled: true, filePaths: [] });
    });
    dialog.showOpenDialog = () => late as ReturnType<typeof dialog.showOpenDialog>;
  });
  const calls = ['hosting:chooseKeyFile', 'app:storage', 'app:linkSetUp', 'check:run'];
  const ends = ['close', 'destroy', 'reload', 'crash'] as const;
  for (let round = 0; round < 8; round += 1) {
    const settings = await openSettings(parlour);
    const how = ends[round % ends.length]!;
    const asked = calls.flatMap((channel) => [channel, channel, channel]);
    const input = JSON.stringify(asked.map((channel) => [channel, goodFor(channel)]));
    const code = `for (const [channel, input] of ${input}) void raw.invoke(channel, ...input).catch(() => undefined)`;
    await inPreload(parlour, 'settings', code);
    const window = await mainWindow(parlour, 'settings');
    const closed = new Promise<unknown>((resolve) => {
      if (how === 'crash') settings.once('crash', resolve);
      else if (how === 'reload') settings.once('load', resolve);
      else settings.once('close', resolve);
    });
    await window.evaluate((one, end) => {
      if (end === 'crash') one!.webContents.forcefullyCrashRenderer();
      else if (end === 'reload') one!.webContents.reload();
      else one![end]();
    }, how);
    await closed;
    if (how === 'crash' || how === 'reload') await window.evaluate((one) => one!.destroy());
    await window.dispose();
  }
  const home = await parlour.window('home');
  expect(await home.evaluate('window.app.state().then(() => true)')).toBe(true);
  expect((await effects()).surprises).toEqual([]);
});

test('channels of Electron’s own and those that nobody has lead nowhere', async ({ start }) => {
  const parlour = await start();
  const home = await parlour.window('home');
  await takeOverPages(parlour);
  await loadAgain(parlour, 'home');
  const effects = await watchEffects(parlour);
  const before = await effects();
  const names = [
    'BROWSER_SANDBOX_LOAD',
    'BROWSER_GET_LAST_WEB_PREFERENCES',
    'BROWSER_PRELOAD_ERROR',
    'BROWSER_CLIPBOARD_SYNC',
    'GUEST_VIEW_MANAGER_CREATE_AND_ATTACH_GUEST',
    'GUEST_VIEW_MANAGER_CALL',
    'RENDERER_WEB_FRAME_METHOD',
    'IMPORT_SHARED_TEXTURE_TRANSFER_MAIN_TO_RENDERER',
    'ELECTRON_BROWSER_REQUIRE',
    'REMOTE_BROWSER_REQUIRE',
    'REMOTE_BROWSER_GET_BUILTIN',
    'CHROME_TABS_EXECUTE_SCRIPT',
    'app',
    'app:',
    'app:onState',
    'app:constructor',
    'app:__proto__',
    'App:state',
    'app:state ',
    'hosting:readKey',
    'meeting:onMessage',
    '__proto__',
    '',
  ];
  const ends = await inPreload<string[]>(
    parlour,
    'home',
    `Promise.all(${JSON.stringify(names)}.map((name) => {
      raw.send(name, 'evil');
      raw.postMessage(name, 'evil', [new MessageChannel().port1]);
      raw.sendToHost(name, 'evil');
      return raw.invoke(name, 'evil').then(() => 'answered', String);
    }))`,
  );
  for (const end of ends) expect(end).toContain('No handler registered');
  // What main answers, it answers to nobody who does not wait for it. Messages arrive in their
  // order: the answered call tells that all of them did.
  const sent = `(async () => {
    for (const [channel, input] of ${JSON.stringify(channels.map((one) => [one, goodFor(one)]))}) {
      raw.send(channel, ...input);
    }
    return raw.invoke('app:state').then(() => 'answered', String);
  })()`;
  expect(await inPreload(parlour, 'home', sent)).toBe('answered');
  await home.waitForTimeout(300);
  expect(await effects()).toEqual(before);
});
