import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import type { Parlour } from './launch.ts';
import type { Marks } from './marks.ts';
import { heldInMemory } from './process-memory.ts';
import { childrenOf, codeOf, fileOf, kindOf, unlessGone } from './processes.ts';

/** Looks for a secret where it must not be. One place and one encoding are one search. */
export interface Search {
  /** In the memory of these processes; answers the kinds of those that hold it, for who expects some. */
  memory(pids: readonly number[]): string[];
  /** In no process below main, but for these kinds. */
  noChild(parlour: Parlour, but?: readonly string[]): void;
  /** In no file below the folder. */
  noFile(folder: string): void;
  noText(place: string, text: string | Buffer): void;
  /** Nowhere a program of the same person could look without a debugger. */
  nowhereElse(parlour: Parlour): Promise<void>;
  /** How many searches found nothing so far. */
  readonly tried: number;
}

export function createSearch(secret: string, marks: Marks): Search {
  const all = Object.values(marks).flat();
  const encodings = Object.entries(marks);
  let tried = 0;

  const noneOf = (place: string, holds: (mark: Buffer) => boolean): void => {
    for (const [encoding, spelled] of encodings) {
      expect(spelled.some(holds), `${secret}, ${encoding}, in ${place}`).toBe(false);
      tried += 1;
    }
  };
  const noText: Search['noText'] = (place, text) =>
    noneOf(place, (mark) => Buffer.from(text).includes(mark));
  const noFile: Search['noFile'] = (folder) => {
    const files = filesBelow(folder);
    // What is written and removed meanwhile is not there to be found.
    noneOf(folder, (mark) =>
      files.some((file) => unlessGone(() => readFileSync(file))?.includes(mark)),
    );
  };

  const search: Search = {
    memory: (pids) => pids.filter((pid) => heldInMemory(pid, all).size > 0).map(kindOf),
    noChild: (parlour, but = []) => {
      for (const pid of childrenOf(parlour.app.process().pid!)) {
        const kind = kindOf(pid);
        if (but.includes(kind)) continue;
        const held = heldInMemory(pid, all);
        noneOf(`the memory of a process: ${kind}`, (mark) => held.has(mark));
      }
    },
    noFile,
    noText,
    nowhereElse: async (parlour) => {
      const main = parlour.app.process().pid!;
      for (const pid of [main, ...childrenOf(main)]) {
        for (const file of ['cmdline', 'environ']) {
          const shown = shownOf(pid, file);
          if (shown) noText(`${file} of ${kindOf(pid)}`, shown);
        }
      }
      noFile(parlour.userData);
      noText('what was printed', parlour.output());
      noText('the log', parlour.log());
      const { clipboard, titles } = await seenBy(parlour);
      noText('the clipboard', clipboard);
      noText('the titles of windows', titles);
    },
    get tried() {
      return tried;
    },
  };
  return search;
}

/** What every program of the same screen can read. */
const seenBy = (parlour: Parlour): Promise<{ clipboard: string; titles: string }> =>
  parlour.app.evaluate(async ({ BrowserWindow, clipboard }) => ({
    clipboard: await clipboard.readText(),
    titles: BrowserWindow.getAllWindows()
      .map((one) => one.getTitle())
      .join('\n'),
  }));

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Some sandboxes keep a process from all programs of the same person: that is no search, and none is needed. */
function shownOf(pid: number, file: string): Buffer | undefined {
  try {
    return fileOf(pid, file);
  } catch (error) {
    if (codeOf(error) === 'EACCES') return undefined;
    throw error;
  }
}
