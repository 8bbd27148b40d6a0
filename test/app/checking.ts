import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { AppApi } from '../../common/ipc.ts';
import type { CheckApi, ServerCheck } from '../../common/server-check.ts';
import { settingsVersion } from '../../common/settings.ts';

/** A check that ended, and how the app was meanwhile, in ms. */
export interface Checked {
  check: ServerCheck;
  /** As the person saw it, from the click. */
  took: number;
  /** The longest that Home waited for an answer from main. */
  slowestAnswer: number;
}

/** A profile folder with a profile for each address, called `server0`, `server1`, … */
export function userDataWith(addresses: readonly string[]): string {
  const userData = mkdtempSync(join(tmpdir(), 'parlour-check-'));
  const profiles = addresses.map((server, at) => ({
    kind: 'ownServer',
    id: profileAt(at),
    name: `Server ${at}`,
    server,
    path: '',
    authentication: 'none',
    issuer: '',
    audience: '',
    subject: '*',
    keyId: '',
    extraClaims: '',
    ticket: { role: 'host', lifetime: 60, features: [] },
  }));
  writeFileSync(
    join(userData, 'settings.json'),
    JSON.stringify({ version: settingsVersion, profiles }),
  );
  return userData;
}

export const profileAt = (at: number): string => `server${at}`;

/** Checks a profile's server, and asks main for something else all the time. */
export const check = (settings: Page, profile: string): Promise<Checked> =>
  settings.evaluate(async (id) => {
    const parlour = window as unknown as { app: AppApi; check: CheckApi };
    const pause = (time: number): Promise<void> =>
      new Promise((resolve) => {
        setTimeout(resolve, time);
      });
    const over = new AbortController();
    let slowestAnswer = 0;
    const keepAsking = async (): Promise<void> => {
      while (!over.signal.aborted) {
        const from = performance.now();
        await parlour.app.state();
        slowestAnswer = Math.max(slowestAnswer, performance.now() - from);
        await pause(20);
      }
    };
    const before = (await parlour.check.current())?.number ?? 0;
    const from = performance.now();
    const asking = keepAsking();
    await parlour.check.run(id);
    for (;;) {
      const now = await parlour.check.current();
      if (now && now.number > before && now.state !== 'running') {
        const took = performance.now() - from;
        over.abort();
        await asking;
        return { check: now, took, slowestAnswer };
      }
      await pause(20);
    }
  }, profile);
