import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { AppApi } from '../../common/ipc.ts';
import { text } from '../../common/text/index.ts';
import { type Front, startFront } from '../broken/front.ts';
import { createIdentities } from '../broken/identities.ts';
import { createBomb, html } from '../broken/parts.ts';
import { elsewhere, type ProviderFault, providerFaults } from '../broken/provider-faults.ts';
import { ownServer } from '../common/sample-profile.ts';
import { createCertificate } from '../jitsi/certificate.ts';
import type { Jitsi } from '../jitsi/index.ts';
import { proves } from '../proof/proves.ts';
import { createAuthority } from '../trust/authority.ts';
import { createTrust } from '../trust/trust.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { type Guarded, startProxy } from './guarded.ts';
import { launch, type Parlour } from './launch.ts';
import { mainWindow } from './main-window.ts';
import { inFrame, inPage } from './meeting-page.ts';
import { catchOutside } from './outside.ts';
import { isShown, typeAndJoin } from './steps.ts';

/** Home answers within this, whatever the server does meanwhile, in ms. */
const atOnce = 200;
/** A machine that others load is late now and then, the app every time. */
const mostTries = 3;
/** Most of the time is waiting: several apps wait together. */
const lanes = 3;

const server = 'meet.jit.si';
/** A server of the person's own that no name server knows. */
const unknown = 'unknown.example.org';

/** One app and its own way to the deployment. */
interface Lane {
  parlour: Parlour;
  home: Page;
  front: Front;
}

test.setTimeout(240_000);

test('whatever is wrong with a server: the right sentence in time, Home at hand, and another try that works', async ({
  jitsi,
  atEnd,
}) => {
  const authority = await createAuthority('Acme Root');
  const trust = await createTrust();
  atEnd(trust.remove);
  await trust.add(authority.cert);
  const sound = await createCertificate([server, unknown, elsewhere]);
  const faults = providerFaults({
    sound,
    identities: await createIdentities(authority, 'jit.si'),
    deployment: jitsi.port,
    bomb: await createBomb(html),
  });
  const proxy = await startProxy(jitsi.port);
  atEnd(proxy.close);
  for (const host of [server, unknown]) jitsi.configure(host, { prejoin: false });

  const closeLane = async ({ parlour, front }: Lane): Promise<void> => {
    await parlour.close();
    await front.close();
    rmSync(parlour.userData, { recursive: true, force: true, maxRetries: 5 });
  };
  const openLane = async (): Promise<Lane> => {
    const front = await startFront(jitsi.port);
    const rules = [server, elsewhere].map((host) => `MAP ${host} 127.0.0.1:${front.port}`);
    const userData = mkdtempSync(join(tmpdir(), 'parlour-faults-'));
    const profile = ownServer({ server: unknown, authentication: 'none', secret: undefined });
    writeFileSync(
      join(userData, 'settings.json'),
      JSON.stringify({ version: 3, profiles: [profile] }),
    );
    const parlour = await launch({
      userData,
      env: trust.env,
      switches: [
        `--host-resolver-rules=${[...rules, `MAP ${unknown} ~NOTFOUND`].join(',')}`,
        `--ignore-certificate-errors-spki-list=${jitsi.spki},${sound.spki}`,
        // A page that takes all memory ends here, not at that of this machine.
        '--js-flags=--max-old-space-size=400',
      ],
    });
    const lane = { parlour, front, home: await parlour.window('home') };
    atEnd(() => closeLane(lane));
    await catchOutside(parlour);
    for (const name of ['Join muted', 'Camera off']) {
      await lane.home.getByRole('checkbox', { name }).check();
    }
    return lane;
  };

  // The longest first, so that no lane is left with one at the end.
  const queue = Object.entries(faults).sort(([, one], [, other]) => other.limit - one.limit);
  const late: typeof queue = [];
  const wrong: string[] = [];
  const tried = new Set<string>();
  /** Tries what is left, in one app after the other where a fault breaks it. */
  const runLane = async (
    left: typeof queue,
    onLate: (next: (typeof queue)[0], told: Told) => void,
  ) => {
    let lane = await openLane();
    for (let next = left.shift(); next; next = left.shift()) {
      const [name, fault] = next;
      try {
        const told = await tryFault(lane, jitsi, proxy, fault);
        tried.add(name);
        wrong.push(...told.wrong.map((one) => `${name}: ${one}`));
        const mark = told.late.length > 0 ? '…' : '✓';
        say(`${told.wrong.length > 0 ? '✘' : mark} ${name}: ${told.line}`);
        if (told.late.length > 0) onLate(next, told);
      } catch (error) {
        wrong.push(`${name}: ${(error as Error).message}\n${lane.parlour.log().slice(-500)}`);
        say(`✘ ${name}: ${(error as Error).message}`);
        await closeLane(lane);
        lane = await openLane();
      }
    }
    await closeLane(lane);
  };
  const inLanes = Array.from({ length: lanes }, () => runLane(queue, (next) => late.push(next)));
  await Promise.all(inLanes);

  // What was late among others is not, once it has the machine for itself.
  for (let tries = 2; late.length > 0 && tries <= mostTries; tries += 1) {
    await runLane(late.splice(0), (next, told) => {
      if (tries < mostTries) late.push(next);
      else wrong.push(...told.late.map((one) => `${next[0]}: ${one}`));
    });
  }
  expect(wrong).toEqual([]);
  proves('S1', 'faults of a server', tried.size);
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Told {
  line: string;
  wrong: string[];
  /** What was right, and came late. */
  late: string[];
}

async function tryFault(
  { parlour, home, front }: Lane,
  jitsi: Jitsi,
  proxy: Guarded,
  { fault, shown, about, limit }: ProviderFault,
): Promise<Told> {
  const wrong: string[] = [];
  const late: string[] = [];
  const host = fault ? server : unknown;
  const room = freshRoom('fault');
  const logged = parlour.log().length;
  if (fault) await front.commit(fault);
  if (shown !== 'meeting' && shown !== 'home' && shown[0] === 'join-too-slow') {
    jitsi.room(host, room).faults.add('stalls-after-prejoin');
  }
  const joins = (): number => jitsi.seen.of('joined').filter((one) => one.room === room).length;

  const from = Date.now();
  await typeAndJoin(parlour, `https://${host}/${room}`);
  const probe = startProbe(home);
  const until = { timeout: limit + 10_000, intervals: [50] };
  let seen = '';
  if (shown === 'meeting') {
    await expect.poll(joins, until).toBe(1);
    seen = 'the meeting';
  } else if (shown === 'home') {
    await expect.poll(() => parlour.openWindows().length, until).toBe(1);
    await expect.poll(() => isShown(parlour, 'home')).toBe(true);
    seen = 'Home';
  } else {
    const read = async () => (seen = (await inPage<string | null>(parlour, failureText)) ?? '');
    await expect.poll(read, until).not.toBe('');
    const sentences = shown.map((code) => {
      const { happened, todo } = text.meetingProblem[code];
      return `${happened(about ?? host)} ${todo}`;
    });
    if (!sentences.includes(seen)) wrong.push(`“${seen}”, not “${sentences.join('” or “')}”`);
  }
  const took = Date.now() - from;
  const slowest = await probe.end();
  if (took > limit) late.push(`seen after ${took} ms, not within ${limit}`);
  if (slowest > atOnce) late.push(`Home answered after ${slowest} ms`);

  // The fault passes, and the person tries once more.
  await front.heal();
  if (!fault) await useProxy(parlour, proxy);
  jitsi.room(host, room).faults.clear();
  const again = Date.now();
  if (shown === 'home') await typeAndJoin(parlour, `https://${host}/${room}`);
  else if (shown !== 'meeting') await inPage(parlour, pressTryAgain);
  await expect.poll(joins, { timeout: 15_000, intervals: [50] }).toBe(1);
  const retried = Date.now() - again;
  const windowsOnceLeft = async (): Promise<number> => {
    await inFrame(parlour, pressHangUp);
    return parlour.openWindows().length;
  };
  await expect.poll(windowsOnceLeft, { intervals: [50] }).toBe(1);

  const surprise = /\b(?:uncaught|unhandled)\b.*/i.exec(parlour.log().slice(logged));
  if (surprise) wrong.push(surprise[0]);
  const line = `${seen} (${took} ms; Home ${slowest} ms; again ${retried} ms)`;
  return { line, wrong, late };
}

const failureText =
  "document.querySelector('[role=region] [role=alert]')?.innerText.replaceAll(/\\s*\\n+\\s*/g, ' ') ?? null";
const pressTryAgain = `[...document.querySelectorAll('button')].find((one) => one.innerText === '${text.meeting.tryAgain}').click()`;
/** The toolbar comes a moment after the server let the person in. */
const pressHangUp = "document.querySelector('[data-testid=hangup]')?.click()";

/** Asks main from Home all the time; answers the longest wait, in ms. */
function startProbe(home: Page): { end(): Promise<number> } {
  const ended = new AbortController();
  let slowest = 0;
  const done = (async () => {
    while (!ended.signal.aborted) {
      // Measured there: this process serves the faults as well, and is late by itself.
      const wait = await home.evaluate(async () => {
        const from = performance.now();
        await (window as unknown as { app: AppApi }).app.state();
        return performance.now() - from;
      });
      slowest = Math.max(slowest, wait);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })();
  // Whoever asked hears of it at the end.
  done.catch(() => undefined);
  return {
    end: async () => {
      ended.abort();
      await done;
      return Math.round(slowest);
    },
  };
}

/** The name becomes known: to a proxy, which is asked from now on. */
async function useProxy(parlour: Parlour, proxy: Guarded): Promise<void> {
  const window = await mainWindow(parlour, 'meeting');
  await window.evaluate(
    (one, proxyRules) => one?.webContents.session.setProxy({ proxyRules }),
    `http://127.0.0.1:${proxy.port}`,
  );
}
