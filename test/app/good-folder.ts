import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from './fixtures.ts';
import { goodFiles } from './good-files.ts';

interface GoodFolder {
  /** A profile folder with all files of ours, each with its last good copy. */
  folder: string;
}

export const test = base.extend<GoodFolder>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'parlour-damaged-'));
    for (const [name, content] of Object.entries(goodFiles)) {
      for (const ending of ['json', 'last.json']) {
        writeFileSync(join(folder, `${name}.${ending}`), JSON.stringify(content), { mode: 0o600 });
      }
    }
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});
