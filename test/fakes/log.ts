import type { Log } from '../../main/log.ts';

export interface FakeLog extends Log {
  readonly lines: readonly string[];
}

export function createFakeLog(): FakeLog {
  const lines: string[] = [];
  return {
    lines,
    info: (line) => void lines.push(line),
    surprise: (where, error) => void lines.push(`${where}: ${String(error)}`),
  };
}
