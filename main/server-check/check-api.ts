import * as v from 'valibot';
import { checkCopy } from '../../common/check-copy/index.ts';
import { writtenAddress } from '../../common/own-server.ts';
import { type CheckApi, checkSteps, type ServerCheck } from '../../common/server-check.ts';
import { type Handler, handler } from '../ipc.ts';
import { checkReport } from './check-report.ts';
import type { CheckTarget, RunningCheck, ServerChecks } from './server-check.ts';

export interface CheckApiParts {
  checks: ServerChecks;
  /** The server of a profile; undefined for one that is unknown or has none yet. */
  targetOf(profile: string): CheckTarget | undefined;
  /** Tells every page what a check has found so far. */
  tell(check: ServerCheck): void;
  copy(text: string): void;
}

type Calls = Exclude<keyof CheckApi, `on${string}`>;

const id = v.pipe(v.string(), v.maxLength(32));
const place = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The one check at a time, and the answers to what Settings asks about it. */
export function createCheckApi(parts: CheckApiParts): {
  api: Record<Calls, Handler>;
  run(profile: string): void;
} {
  let current: ServerCheck | null = null;
  let running: RunningCheck | undefined;
  let number = 0;

  const run = (profile: string): void => {
    const target = parts.targetOf(profile);
    if (!target) return;
    running?.cancel();
    number += 1;
    const own = { number, profile, server: writtenAddress(target) };
    running = parts.checks.run(target, (progress) => {
      current = { ...own, ...progress };
      parts.tell(current);
    });
  };

  const api = {
    current: handler(v.strictTuple([]), () => current),
    run: handler(v.strictTuple([id]), run),
    cancel: handler(v.strictTuple([]), () => running?.cancel()),
    copyReport: handler(v.strictTuple([]), () => {
      if (current) parts.copy(checkReport(current));
    }),
    copyLines: handler(v.strictTuple([v.picklist(checkSteps), place]), (step, which) => {
      const finding = current?.lines.find((line) => line.step === step)?.finding;
      const snippet = finding && checkCopy(finding.code)[which];
      if (snippet) parts.copy(snippet.lines);
    }),
  };
  return { api, run };
}
