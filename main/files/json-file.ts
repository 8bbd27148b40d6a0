import { accessSync, constants, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ElectronStore from 'electron-store';
import type { FileDamage } from '../../common/ipc.ts';
import type { Log } from '../log.ts';
import { createLastCopy, type LastCopy } from './last-copy.ts';
import { isTooDeep } from './nesting.ts';
import { checkPlace, keepAside, mostBytes, ownPlace, removeUnfinished } from './place.ts';

/** One file of ours that holds an object, as JSON. */
export interface JsonFile {
  /** What it held when it was opened. */
  readonly content: Readonly<Record<string, unknown>>;
  /** Set where what was in its place could not be read. */
  readonly damage: FileDamage | undefined;
  /**
   * Replaces all of it; what another program wrote there meanwhile is replaced, too. After true it
   * is there whenever the app is killed. False where it cannot be written: the log knows why.
   */
  write(content: object): boolean;
}

export interface FileParts {
  folder: string;
  log: Pick<Log, 'surprise'>;
  now(): number;
  /** Something was not written; the next may be no more either. */
  onNotWritten?(): void;
}

/** Opens `<name>.json` in `folder`. The one file that knows electron-store. */
export function openJsonFile(name: string, parts: FileParts): JsonFile {
  const { folder, log, onNotWritten } = parts;
  const path = join(folder, `${name}.json`);
  const own = ownPlace(path);
  const copy = createLastCopy(own);
  removeUnfinished(own);
  const { content, store, damage } = open(name, path, copy, parts);
  // The copy took the file's place.
  if (store && damage?.isRestored) copyAgain(copy, content);
  return {
    content,
    damage,
    write: (next) => {
      try {
        if (!store) throw new Error('something is in its place');
        clearPlace(name, path, parts);
        write(store, path, asText(next));
        return true;
      } catch (error) {
        // A full or read-only disk: what was to be written lives on in memory until the app ends.
        log.surprise(`${name} not written`, error);
        onNotWritten?.();
        return false;
      }
    },
  };
}

/** To the store a file is one text. */
interface Stored {
  text?: string;
}
type Store = ElectronStore<Stored>;
type Content = Readonly<Record<string, unknown>>;

interface Opened {
  content: Content;
  /** Missing where nothing can be written. */
  store: Store | undefined;
  damage: FileDamage | undefined;
}

function open(name: string, path: string, copy: LastCopy, { log, now }: FileParts): Opened {
  try {
    checkPlace(path);
    const { store, text } = createStore(name, path);
    return { content: parseObject(text), store, damage: undefined };
  } catch (error) {
    log.surprise(`${name} not readable`, error);
  }
  const good = readable(copy.read());
  const damage = { file: `${name}.json`, isRestored: good !== undefined, isStuck: true };
  const content = good ?? {};
  try {
    const file = keepAside(path, now, good && copy.path);
    const { store } = createStore(name, path);
    return { content, store, damage: { ...damage, file, isStuck: false } };
  } catch (error) {
    log.surprise(`${name} not kept aside`, error);
    return { content, store: undefined, damage };
  }
}

/** The store with what it read in the file. */
function createStore(name: string, path: string): { store: Store; text: string } {
  let read = '{}';
  const store = new ElectronStore<Stored>({
    cwd: dirname(path),
    name,
    // conf's own default lets everybody on the computer read the list of meetings.
    configFileMode: 0o600,
    accessPropertiesByDotNotation: false,
    // conf copies and compares what it holds member by member, at opening and at each writing:
    // with 10,000 meetings that takes ten times as long as their JSON.
    serialize: ({ text = '{}' }) => text,
    deserialize: (text) => {
      read = text;
      return { text };
    },
  });
  return { store, text: read };
}

const asText = (content: object): string => JSON.stringify(content, undefined, '\t');

/** The store reads the file before it writes it: of a pipe that came there it would read for ever. */
function clearPlace(name: string, path: string, { log, now }: FileParts): void {
  try {
    checkPlace(path);
  } catch (error) {
    log.surprise(`${name} kept aside as ${keepAside(path, now)}`, error);
  }
}

function write(store: Store, path: string, text: string): void {
  const bytes = Buffer.byteLength(text);
  if (bytes > mostBytes) throw new Error(`too large: ${bytes} bytes`);
  const own = ownPlace(path);
  mkdirSync(dirname(own), { recursive: true });
  // The store would try for a whole second, and nothing else would run meanwhile.
  accessSync(dirname(own), constants.W_OK);

  const copy = createLastCopy(own);
  const isCopied = copy.write(text);
  store.store = { text };
  // On a disk that is just full the store takes a part for the whole (atomically 2.1.1 writes once,
  // without a look at how much that was). The copy is whole.
  const isWhole = statSync(own).size === bytes;
  if (isWhole && !isCopied) copy.remove();
  if (!isWhole) {
    if (!isCopied) throw new Error('no room for it');
    renameSync(copy.path, own);
  }
  // Of before the link: it is older now.
  if (own !== path) createLastCopy(path).remove();
}

function copyAgain(copy: LastCopy, content: Content): void {
  try {
    copy.write(asText(content));
  } catch {
    // No room: the next change will tell.
  }
}

function readable(text: string | undefined): Content | undefined {
  try {
    return text === undefined ? undefined : parseObject(text);
  } catch {
    return undefined;
  }
}

/** Each file is one object: any other JSON is damage like text that is none, and kept aside. */
function parseObject(text: string): Content {
  if (isTooDeep(text)) throw new SyntaxError('too many brackets in each other');
  const value = parsed(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Content;
  }
  throw new SyntaxError('not an object');
}

function parsed(text: string): unknown {
  try {
    // Editors on Windows begin a file with the mark; it says nothing.
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    // V8's own words quote the file, and go into the log.
    throw new SyntaxError('no JSON');
  }
}
