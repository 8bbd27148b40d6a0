import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { root } from '../../scripts/paths.ts';
import { type GuardName, guards } from './guards.ts';
import type { Guard } from './guards/guard.ts';

/** A plugin of builds for tests: the app, or a unit test, with one guard taken away. */
export function takeAway(name: GuardName): Plugin {
  const guard: Guard = guards[name];
  return {
    name: 'parlour-take-away',
    enforce: 'pre',
    transform(code, id) {
      const file = relative(root, id.split('?')[0] ?? '').replaceAll('\\', '/');
      if (file !== guard.in) return undefined;
      const parts = code.split(guard.find);
      if (parts.length !== 2) {
        throw new Error(`The guard “${name}” stands ${parts.length - 1} times in ${file}.`);
      }
      return { code: parts.join(guard.instead), map: null };
    },
  };
}
