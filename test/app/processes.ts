import { readdirSync, readFileSync } from 'node:fs';

/** A process as the system tells of it, without asking the process. Linux only, as the tests of the whole app are. */
export interface Seen {
  id: number;
  parent: number;
  words: string[];
  /** All its words in one line: helpers that Chromium forks have no others. */
  line: string;
  /** What Chromium started it for: `renderer`, `utility network`, …; `main` where it did not. */
  kind: string;
  /** The lines of its status file, by their names. */
  status(name: string): string;
}

export const allProcesses = (): Seen[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => seen(Number(name)))
    .filter((one) => one !== undefined);

function seen(id: number): Seen | undefined {
  const commandLine = fileOf(id, 'cmdline');
  const status = fileOf(id, 'status')?.toString();
  if (commandLine === undefined || status === undefined) return undefined;
  const words = commandLine.toString().split('\0').filter(Boolean);
  const line = words.join(' ');
  const named = (name: string): string =>
    new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(status)?.[1] ?? '';
  return { id, parent: Number(named('PPid')), words, line, kind: kindIn(line), status: named };
}

function kindIn(line: string): string {
  const [, type = 'main'] = /--type=([\w-]+)/.exec(line) ?? [];
  // As in `network.mojom.NetworkService`.
  const [, part = ''] = /--utility-sub-type=(\w+)/.exec(line) ?? [];
  return `${type} ${part}`.trim();
}

/** The process and all that it started, and they. */
export function familyOf(id: number): Seen[] {
  const all = allProcesses();
  const family = all.filter((one) => one.id === id);
  for (const one of family) family.push(...all.filter(({ parent }) => parent === one.id));
  return family;
}

/** The ids of the processes below one, at any depth. */
export const childrenOf = (id: number): number[] =>
  familyOf(id)
    .map((one) => one.id)
    .filter((one) => one !== id);

export const kindOf = (id: number): string => seen(id)?.kind ?? 'ended';

/** A file that the system has of a process; undefined where the process has ended. */
export const fileOf = (id: number, name: string): Buffer | undefined =>
  unlessGone(() => readFileSync(`/proc/${id}/${name}`));

/** Undefined where what is asked for is gone; what cannot be looked into must not pass for clean. */
export function unlessGone<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask();
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes(codeOf(error))) return undefined;
    throw error;
  }
}

export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';
