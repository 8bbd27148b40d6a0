import { renameSync } from 'node:fs';
import { join } from 'node:path';
import ElectronStore from 'electron-store';
import type { Log } from './log.ts';

/** One file of ours that holds an object, as JSON. */
export interface JsonFile {
  /** What it held when it was opened. */
  readonly content: Readonly<Record<string, unknown>>;
  /** Name of what was in its place and could not be read; it was kept aside. */
  readonly damagedFile: string | undefined;
  /** Replaces all of it. False where it cannot be written: the log knows why. */
  write(content: object): boolean;
}

/** Opens `<name>.json` in `folder`. The one file that knows electron-store. */
export function openJsonFile(
  folder: string,
  name: string,
  log: Pick<Log, 'surprise'>,
  now: () => number,
): JsonFile {
  const reader = createReader();
  const { store, damagedFile } = open(folder, name, reader, log, now);
  return {
    content: reader(store.get('text') ?? '{}'),
    damagedFile,
    write: (content) => {
      try {
        store.store = { text: JSON.stringify(content, undefined, '\t') };
        return true;
      } catch (error) {
        // A full or read-only disk: what was to be written lives on in memory until the app ends.
        log.surprise(`${name} not written`, error);
        return false;
      }
    },
  };
}

/** To the store a file is one text. */
interface Stored {
  text?: string;
}

function open(
  folder: string,
  name: string,
  read: Reader,
  log: Pick<Log, 'surprise'>,
  now: () => number,
): { store: ElectronStore<Stored>; damagedFile: string | undefined } {
  const create = (): ElectronStore<Stored> =>
    new ElectronStore<Stored>({
      cwd: folder,
      name,
      // conf's own default lets everybody on the computer read the list of meetings.
      configFileMode: 0o600,
      accessPropertiesByDotNotation: false,
      // conf copies and compares what it holds member by member, at opening and at each writing:
      // with 10,000 meetings that takes ten times as long as their JSON.
      serialize: ({ text = '{}' }) => text,
      deserialize: (text) => {
        read(text);
        return { text };
      },
    });
  try {
    return { store: create(), damagedFile: undefined };
  } catch (error) {
    log.surprise(`${name} not readable`, error);
    const damagedFile = `${name}.damaged-${now()}.json`;
    renameSync(join(folder, `${name}.json`), join(folder, damagedFile));
    return { store: create(), damagedFile };
  }
}

type Reader = (text: string) => Record<string, unknown>;

/** Reads a text once, however often conf looks at its file. */
function createReader(): Reader {
  let last: { text: string; content: Record<string, unknown> } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, content: parseObject(text) };
    return last.content;
  };
}

/** Each file is one object: any other JSON is damage like text that is none, and kept aside. */
function parseObject(text: string): Record<string, unknown> {
  const value = JSON.parse(text) as unknown;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw new SyntaxError('not an object');
}
