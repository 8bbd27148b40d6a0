import { text } from '../../common/text/index.ts';
import { columnsOf, inLines } from './columns.ts';
import { exitCodes, hasValue, type OptionName, optionNames, type Outcome } from './options.ts';

/** The narrowest terminal that people still have, in columns. */
export const mostColumns = 80;

/** One line of a table: what somebody may write or see, and what it means. */
export type HelpRow = readonly [term: string, meaning: string];

/** `--profile NAME`, in the language that is spoken. */
export const optionTerm = (name: OptionName): string =>
  hasValue(name) ? `--${name} ${text.commandLine.name}` : `--${name}`;

export const optionRows = (): HelpRow[] => [
  ...optionNames.map((name): HelpRow => [optionTerm(name), text.commandLine.options[name]]),
  ['--', text.commandLine.rest],
];

export const exitCodeRows = (): HelpRow[] =>
  (Object.keys(exitCodes) as Outcome[]).map((outcome) => [
    String(exitCodes[outcome]),
    text.commandLine.exitCodes[outcome],
  ]);

/** What `--help` says, in the language that is spoken. */
export function helpText(): string {
  const words = text.commandLine;
  return [
    ...inLines(`${words.usage} ${words.synopsis}`, mostColumns),
    ...inLines(words.about, mostColumns),
    '',
    words.optionsTitle,
    ...table(optionRows()),
    '',
    words.exitCodesTitle,
    ...table(exitCodeRows()),
    '',
  ].join('\n');
}

function table(rows: readonly HelpRow[]): string[] {
  const first = Math.max(...rows.map(([term]) => columnsOf(term))) + 4;
  return rows.flatMap(([term, meaning]) =>
    inLines(meaning, mostColumns - first).map((line, index) => {
      const begin = index === 0 ? `  ${term}` : '';
      return begin + ' '.repeat(first - columnsOf(begin)) + line;
    }),
  );
}
