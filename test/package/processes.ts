import { readdirSync, readFileSync } from 'node:fs';

/** A process as the system tells of it, without asking the process. */
export interface Seen {
  id: number;
  parent: number;
  words: string[];
  /** All its words in one line: helpers that Chromium forks have no others. */
  line: string;
  /** The lines of its status file, by their names. */
  status(name: string): string;
}

export function allProcesses(): Seen[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => seen(Number(name)))
    .filter((one) => one !== undefined);
}

function seen(id: number): Seen | undefined {
  try {
    const words = readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0').filter(Boolean);
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const named = (name: string): string =>
      new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(status)?.[1] ?? '';
    return { id, parent: Number(named('PPid')), words, line: words.join(' '), status: named };
  } catch {
    // It ended meanwhile.
    return undefined;
  }
}

/** The process and all that it started, and they. */
export function familyOf(id: number): Seen[] {
  const all = allProcesses();
  const family = all.filter((one) => one.id === id);
  for (const one of family) family.push(...all.filter(({ parent }) => parent === one.id));
  return family;
}
