import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exitCodeRows, optionRows } from '../../../main/command-line/help.ts';
import { examples, manualPage } from '../../../main/command-line/manual.ts';
import { parseWords } from '../../../main/command-line/parse.ts';
import { inRoot } from '../../../scripts/paths.ts';

describe('the words of the help are those of', () => {
  it('the manual; `vitest run --update` writes it', async () => {
    await expect(manualPage()).toMatchFileSnapshot(inRoot('packaging', 'linux', 'parlour.1'));
  });

  it('docs/command-line.md', () => {
    const lines = readFileSync(inRoot('docs', 'command-line.md'), 'utf8').split('\n');
    const rows = lines
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));
    const shown = rows.map(([, term, meaning]) => [term, meaning]);
    expect(shown).toEqual([...optionRows(), ...exitCodeRows()]);
  });
});

it('the examples are understood', () => {
  for (const [line] of examples) {
    const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(
      ([, quoted, plain]) => quoted ?? plain,
    );
    expect(parseWords(words.slice(1) as string[], true), line).toMatchObject({ ok: true });
  }
});
