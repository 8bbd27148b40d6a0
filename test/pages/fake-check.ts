import { type Profile, serverOf } from '../../common/profile.ts';
import { writtenAddress } from '../../common/own-server.ts';
import {
  type CheckApi,
  type CheckLine,
  checkSteps,
  type ServerCheck,
} from '../../common/server-check.ts';
import type { FakeApp } from './fake-app.ts';

/** Main as it checks servers, and the strings a test may pull. */
export interface FakeCheck extends CheckApi {
  /** What the running check has found so far; the lines that are left out still wait. */
  finds(lines: readonly CheckLine[]): void;
  /** The running check ends with these lines. */
  ends(lines: readonly CheckLine[], took?: number): void;
}

/** A check that looks at nothing by itself. `last` is one that ended before the page came. */
export function createFakeCheck(app: FakeApp, last?: ServerCheck): FakeCheck {
  let check = last;
  const listeners = new Set<(check: ServerCheck) => void>();
  const set = (next: ServerCheck): void => {
    check = next;
    for (const hear of listeners) hear(next);
  };
  const change = (part: Partial<ServerCheck>): void => {
    if (check) set({ ...check, ...part });
  };
  return {
    finds: (lines) => change({ lines: whole(lines) }),
    ends: (lines, took = 1_234) => change({ state: 'done', lines, took }),

    current: async () => check ?? null,
    run: async (id) => {
      const profile = app.known().profiles.find((one) => one.id === id);
      if (!profile) return;
      set({
        number: (check?.number ?? 0) + 1,
        profile: id,
        server: addressOf(profile),
        state: 'running',
        lines: whole([{ step: 'name', state: 'running' }]),
      });
    },
    cancel: async () => {
      if (check?.state !== 'running') return;
      const lines = check.lines.map((line): CheckLine => {
        const isOpen = line.state === 'waiting' || line.state === 'running';
        return isOpen ? { ...line, state: 'skipped', finding: { code: 'cancelled' } } : line;
      });
      set({ ...check, state: 'cancelled', lines, took: 500 });
    },
    copyReport: async () => {},
    copyLines: async () => {},
    onCheck: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const addressOf = (profile: Profile): string =>
  profile.kind === 'ownServer' ? writtenAddress(profile) : serverOf(profile);

/** In the order of the steps. */
const whole = (lines: readonly CheckLine[]): CheckLine[] =>
  checkSteps.map((step) => lines.find((one) => one.step === step) ?? { step, state: 'waiting' });
