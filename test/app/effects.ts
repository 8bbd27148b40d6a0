import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { channels } from './all-calls.ts';
import type { Parlour } from './launch.ts';

/** What a call could have done that is to be seen from outside. */
export interface Effects {
  settings: string;
  windows: string[];
  /** What was copied, opened outside, asked in a dialog, or shown. */
  done: string[];
  /** The part of the log about surprises, and of a flood that was none. */
  surprises: string[];
  /** Names that the prototypes of main have beyond those of the language. */
  polluted: string[];
}

/** Looks from now on at what calls do in main; answers what there is to see so far. */
export async function watchEffects(parlour: Parlour): Promise<() => Promise<Effects>> {
  await parlour.app.evaluate(({ clipboard, shell, dialog, app }) => {
    const done: string[] = [];
    Object.assign(globalThis, { done });
    const note = (owner: object, names: string[], answer?: unknown): void => {
      for (const name of names) {
        Object.assign(owner, {
          [name]: (...input: unknown[]) => {
            done.push(`${name} ${JSON.stringify(input.at(-1))}`);
            return answer;
          },
        });
      }
    };
    note(clipboard, ['writeText', 'write', 'clear']);
    note(shell, ['openExternal', 'openPath', 'trashItem', 'showItemInFolder']);
    const closed = Promise.resolve({ canceled: true, response: 1, filePaths: [] });
    note(dialog, ['showOpenDialog', 'showSaveDialog', 'showMessageBox'], closed);
    note(app, ['setAsDefaultProtocolClient', 'relaunch'], false);
  });
  const file = join(parlour.userData, 'settings.json');
  return async () => {
    const main = await parlour.app.evaluate(() => {
      const owners = { Object, Array, Function, Promise, String, Map, Set, Error };
      const polluted = Object.entries(owners).flatMap(([name, { prototype }]) =>
        Reflect.ownKeys(prototype)
          .filter((key) => Object.getOwnPropertyDescriptor(prototype, key)?.enumerable)
          .map((key) => `${name}.${String(key)}`),
      );
      return { polluted, done: (globalThis as unknown as { done: string[] }).done };
    });
    return {
      settings: existsSync(file) ? readFileSync(file, 'utf8') : '',
      windows: parlour.openWindows().sort(),
      surprises: parlour
        .log()
        .split('\n')
        .filter((line) => isSurprise.test(line)),
      ...main,
    };
  };
}

const isSurprise = new RegExp(
  `uncaught|unhandled|warning:|too many calls|Z (?:${channels.join('|')}):`,
);
