import { afterAll, describe, expect, it } from 'vitest';
import { languages } from '../../../common/languages.ts';
import { speak } from '../../../common/text/index.ts';
import { columnsOf, inLines } from '../../../main/command-line/columns.ts';
import { helpText } from '../../../main/command-line/help.ts';
import { optionNames } from '../../../main/command-line/options.ts';

afterAll(() => speak({ language: 'en', locale: 'en' }));

describe.each(languages)('the help in %s', (language) => {
  it('fits a terminal of 80 columns and names every option', async () => {
    await speak({ language, locale: language });
    const lines = helpText().split('\n');
    expect(lines.filter((line) => columnsOf(line) > 80)).toEqual([]);
    for (const name of optionNames) expect(helpText()).toContain(`  --${name} `);
    expect(lines.length).toBeLessThan(40);
  });
});

it.each<[string, number, string[]]>([
  ['', 10, ['']],
  ['one two three', 7, ['one two', 'three']],
  ['one two', 7, ['one two']],
  ['longer than', 3, ['longer', 'than']],
  ['会議に参加します。', 10, ['会議に参加', 'します。']],
  ['会議に参加。', 10, ['会議に参', '加。']],
])('%j in %i columns', (text, columns, lines) => {
  expect(inLines(text, columns)).toEqual(lines);
});
