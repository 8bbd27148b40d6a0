import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright/test';
import { droppedLink } from '../../common/dropped-link.ts';
import { text } from '../../common/text/index.ts';
import { type HostileLink, hostileLinks } from '../common/hostile-links.ts';
import { type ShutIn, startShutIn } from '../dns/shut-in.ts';
import type { Jitsi } from '../jitsi/index.ts';
import { proves } from '../proof/proves.ts';
import { dropOnHome } from './drop.ts';
import { expect, test as base } from './fixtures.ts';
import { electronPath, launch, type Parlour } from './launch.ts';
import { type LinkFileEnding, linkFileEndings, writeLinkFile } from './link-file-kinds.ts';
import { clear, isSentenceFor, nextTold, type Told } from './told.ts';

/** From a start or a drop until Home tells, in ms. */
const longest = 1_000;
/** Of it, the app's own part: a loaded machine takes longer than the rest to start a process. */
const ownPart = 500;
/** A machine that others load is late now and then, the app every time. */
const mostTries = 3;

interface Fixtures {
  network: ShutIn;
  /** Starts the app where every packet is counted, and only the deployment is to be reached. */
  startShutInApp(...words: string[]): Promise<Parlour>;
  /** One that runs through all tests here. */
  parlour: Parlour;
  folder: string;
}

const test = base.extend<object, Fixtures>({
  network: [
    async ({ deployment }, use) => {
      const network = await startShutIn(deployment.port);
      await use(network);
      await network.close();
    },
    { scope: 'worker' },
  ],
  startShutInApp: [
    async ({ deployment, network }, use) => {
      const electron = network.wrapped(electronPath());
      const switches = [`--ignore-certificate-errors-spki-list=${deployment.spki}`];
      const started: Parlour[] = [];
      await use(async (...words) => {
        const parlour = await launch({ electron, switches, words });
        started.push(parlour);
        return parlour;
      });
      for (const parlour of started) await parlour.close();
    },
    { scope: 'worker' },
  ],
  parlour: [
    async ({ startShutInApp }, use) => {
      const parlour = await startShutInApp();
      await parlour.window('home');
      await noteArrivals(parlour);
      await use(parlour);
    },
    { scope: 'worker' },
  ],
  folder: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'parlour-hostile-'));
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

/** Those that must not open by themselves, and that a process can be started with. */
const refused = hostileLinks.filter(
  ({ expected, text: link }) =>
    expected !== 'harmless' && !link.includes('\u0000') && Buffer.byteLength(link) < 100_000,
);

/** About so many of them, of all kinds alike. */
const some = (links: readonly HostileLink[], count: number): readonly HostileLink[] =>
  links.filter((_, index) => (index * count) % links.length < count);

/** What a file of any kind can hold as it is: every format has letters of its own. */
const inFiles = refused.filter(({ text: link }) => /^[!-[\]-~]{1,2000}$/.test(link));

/** Only addresses of meetings count in a calendar. */
const fits = (ending: LinkFileEnding, { expected, text: link }: HostileLink): boolean =>
  ending !== 'ics' ||
  (expected === 'unknown-server' && /^(?:https?|parlour|jitsi-meet):/i.test(link));

/** Hands a link over, and answers what was wrong; '' when everything was right. */
type Try = (hostile: HostileLink, hand: () => Promise<unknown>) => Promise<string>;

function createTry(parlour: Parlour, home: Page, jitsi: Jitsi, network: ShutIn): Try {
  const traces = () => ({ ...network.packets(), requests: jitsi.seen.all.length });
  const tryOnce = async (hostile: HostileLink, hand: () => Promise<unknown>) => {
    const before = traces();
    const told = nextTold(home);
    const from = Date.now();
    const handing = hand();
    const heard = await told.catch(() => undefined);
    const faults = heard ? faultsOf(hostile, heard) : ['Home told nothing'];
    const arrived = Math.max(from, await lastArrival(parlour));
    const isLate = heard && heard.at - from > longest && heard.at - arrived > ownPart;
    const late = isLate ? heard.at - from : 0;
    const isQuiet = (when: string): void => {
      const after = traces();
      const isSame = JSON.stringify(after) === JSON.stringify(before);
      if (!isSame) faults.push(`${when} ${JSON.stringify(after)}, not ${JSON.stringify(before)}`);
    };
    isQuiet('while it was told');
    await clear(home);
    await handing;
    isQuiet('once it was cancelled');
    const windows = parlour.openWindows().length;
    if (windows !== 1) faults.push(`${windows} windows`);
    return { faults, late };
  };
  return async (hostile, hand) => {
    let { faults, late } = await tryOnce(hostile, hand);
    for (let tries = 1; late > 0 && faults.length === 0 && tries < mostTries; tries++) {
      ({ faults, late } = await tryOnce(hostile, hand));
    }
    if (late > 0) faults.push(`told after ${late} ms`);
    return faults
      .map((fault) => `${JSON.stringify(hostile.text.slice(0, 80))}: ${fault}`)
      .join('; ');
  };
}

/** Has the app note when another start hands it something over. */
const noteArrivals = (parlour: Parlour): Promise<void> =>
  parlour.app.evaluate(({ app }) => {
    app.on('second-instance', () => Object.assign(globalThis, { arrived: Date.now() }));
  });

const lastArrival = (parlour: Parlour): Promise<number> =>
  parlour.app.evaluate(() => (globalThis as { arrived?: number }).arrived ?? 0);

function faultsOf({ expected }: HostileLink, told: Told): string[] {
  const isRight =
    expected === 'unknown-server'
      ? told.kind === 'question' && told.text.startsWith(text.linkQuestion.unknown)
      : told.kind === 'problem' && expected !== 'harmless' && isSentenceFor(expected, told.text);
  return isRight ? [] : [`${expected}, but it said: ${told.text.slice(0, 200)}`];
}

test.beforeAll(({}, { project }) => {
  expect(project.name).toBe('app');
  expect(refused.length).toBeGreaterThanOrEqual(200);
});

// These start an app of their own; the one that runs through the later tests has the same ports.
test('an app that is started with a hostile link tells it, and sends nothing anywhere', async ({
  startShutInApp,
  jitsi,
  network,
}) => {
  const names = (await network.asked()).length;
  const requests = jitsi.seen.all.length;
  const atStart = some(refused, 12);
  for (const hostile of atStart) {
    const parlour = await startShutInApp('--', hostile.text);
    const home = await parlour.window('home');
    const told = await nextTold(home);
    expect(faultsOf(hostile, told), hostile.text).toEqual([]);
    await clear(home);
    expect(parlour.openWindows(), hostile.text).toHaveLength(1);
    await parlour.close();
  }
  expect((await network.asked()).slice(names)).toEqual([]);
  expect(jitsi.seen.all).toHaveLength(requests);
  proves('L4', 'links through every entrance', atStart.length);
});

test('a server is asked for as soon as somebody agrees, and not before', async ({
  startShutInApp,
  jitsi,
  network,
}) => {
  const parlour = await startShutInApp('--', 'https://evil.example/standup');
  const home = await parlour.window('home');
  await home.getByRole('dialog', { name: text.linkQuestion.unknown }).waitFor();
  const isEvil = ({ name }: { name: string }): boolean => name === 'evil.example';
  expect((await network.asked()).filter(isEvil)).toEqual([]);
  await home.getByRole('button', { name: text.linkQuestion.once }).click();
  await parlour.meetingFrame('evil.example', 'standup');
  await jitsi.seen.until('the page', 'page', (one) => one.host === 'evil.example');
  expect((await network.asked()).filter(isEvil)).not.toEqual([]);
  await parlour.close();
});

test('the network that counts packets sees what main looks up, and what pages load', async ({
  network,
  parlour,
}) => {
  const before = network.packets();
  await parlour.app.evaluate(() => fetch('https://looked-up-in-main.example').catch(() => {}));
  await parlour.app.evaluate(({ session }) =>
    session.defaultSession.resolveHost('looked-up-in-chromium.example'),
  );
  await parlour.app.evaluate(({ net }) => net.fetch('https://203.0.113.7/').catch(() => {}));
  const names = (await network.asked()).map(({ name }) => name);
  expect(names).toContain('looked-up-in-main.example');
  expect(names).toContain('looked-up-in-chromium.example');
  expect(network.packets().connections).toBeGreaterThan(before.connections + 1);
});

test('every hostile link to the running app is told at once, and nothing is sent anywhere', async ({
  parlour,
  jitsi,
  network,
}) => {
  test.setTimeout(300_000);
  const home = await parlour.window('home');
  const tryOut = createTry(parlour, home, jitsi, network);
  const names = (await network.asked()).length;
  const faults: string[] = [];
  for (const hostile of some(refused, 200)) {
    faults.push(await tryOut(hostile, () => parlour.startAgain('--', hostile.text)));
  }
  expect(faults).toHaveLength(200);
  expect(faults.filter(Boolean)).toEqual([]);
  expect((await network.asked()).slice(names)).toEqual([]);
  proves('L4', 'links through every entrance', faults.length);
});

test('a hostile link in a file is told at once, and nothing is sent anywhere', async ({
  parlour,
  jitsi,
  network,
  folder,
}) => {
  const home = await parlour.window('home');
  const tryOut = createTry(parlour, home, jitsi, network);
  const names = (await network.asked()).length;
  const faults: string[] = [];
  for (const ending of linkFileEndings) {
    const fitting = inFiles.filter((hostile) => fits(ending, hostile));
    for (const [index, hostile] of some(fitting, 5).entries()) {
      const file = writeLinkFile(join(folder, `${index}`), ending, hostile.text);
      // Desktops hand over addresses, terminals paths.
      const word = index % 2 === 0 ? pathToFileURL(file).href : file;
      faults.push(await tryOut(hostile, () => parlour.startAgain('--', word)));
    }
  }
  expect(faults).toHaveLength(5 * linkFileEndings.length);
  expect(faults.filter(Boolean)).toEqual([]);
  expect((await network.asked()).slice(names)).toEqual([]);
  proves('L4', 'links through every entrance', faults.length);
});

test('a hostile link that is dropped on Home is told at once, and nothing is sent anywhere', async ({
  parlour,
  jitsi,
  network,
  folder,
}) => {
  const home = await parlour.window('home');
  const tryOut = createTry(parlour, home, jitsi, network);
  const names = (await network.asked()).length;
  const faults: string[] = [];
  const lines = hostileLinks.filter(
    ({ expected, text: link }) =>
      expected !== 'harmless' &&
      link.length < 100_000 &&
      droppedLink({ getData: (format) => (format === 'text/plain' ? link : '') }) === link,
  );
  for (const hostile of some(lines, 60)) {
    const dragged = { text: hostile.text };
    faults.push(await tryOut(hostile, () => dropOnHome(parlour, home, dragged)));
  }
  for (const ending of linkFileEndings) {
    const fitting = inFiles.filter((hostile) => fits(ending, hostile));
    for (const [index, hostile] of some(fitting, 8).entries()) {
      const files = [writeLinkFile(join(folder, `drop-${index}`), ending, hostile.text)];
      faults.push(await tryOut(hostile, () => dropOnHome(parlour, home, { files })));
    }
  }
  expect(faults).toHaveLength(100);
  expect(faults.filter(Boolean)).toEqual([]);
  expect((await network.asked()).slice(names)).toEqual([]);
  proves('L4', 'links through every entrance', faults.length);
});
