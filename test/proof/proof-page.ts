import type { GoalRow, Tried } from './goal-rows.ts';
import type { GuardRow } from './guard-rows.ts';

/** What the page says beside its tables. */
export interface ProofFacts {
  /** Of the sources; ends in a word when they were changed since. */
  commit: string;
  /** ISO. */
  date: string;
  system: string;
  electron: string;
  /** Who ran the app's tests, in words. */
  user: string;
}

/** The page that tells what was tried and whether it held, in Markdown. */
export const proofPage = (
  facts: ProofFacts,
  rows: readonly GoalRow[],
  guards: readonly GuardRow[],
): string =>
  [
    '# What Parlour withstands',
    '',
    `Tried on ${facts.date} with the sources of ${facts.commit}, on ${facts.system}, with ${facts.electron}. ${facts.user}`,
    'Written by `npm run prove`; what is counted, and how often at least, stands in `test/proof/goals.ts`.',
    '',
    '| goal | what is promised | tried | held | not tried here | tests |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(goalLine),
    '',
    '## Guards that were taken away',
    '',
    'Each was taken out of the app, or of the part a unit test looks at: every test that rests on it has to fail then.',
    '',
    '| guard | in | noticed by | proven |',
    '| --- | --- | --- | --- |',
    ...guards.map(guardLine),
    '',
  ].join('\n');

const goalLine = ({ id, promise, tried, problems, notTried, files }: GoalRow): string =>
  line([
    id,
    promise,
    tried.map(triedText).join('; '),
    verdict(problems),
    notTried,
    files.map(code).join(', '),
  ]);

const guardLine = ({ guard, in: file, noticed, problems }: GuardRow): string =>
  line([guard, code(file), namesOf(noticed.map(({ test }) => test)), verdict(problems)]);

/** A table of examples notices by many of its rows. */
const namesOf = ([first = '', ...more]: readonly string[]): string =>
  more.length > 1 ? `${first}; and ${more.length} more` : [first, ...more].join('; ');

const triedText = ({ counted, times, seeds }: Tried): string =>
  `${times.toLocaleString('en')} ${counted}${seeds.length > 0 ? ` (seed ${seeds.join(', ')})` : ''}`;

const verdict = (problems: readonly string[]): string =>
  problems.length === 0 ? 'all' : `**no**: ${problems.join('; ')}`;

const code = (text: string): string => `\`${text}\``;

/** One row of a table: a bar inside would end its cell. */
const line = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
