import { type OptionName, optionNames } from './options.ts';

/**
 * How switches of Chromium, Electron and Node begin that people, wrappers and AppImages give to every
 * program of the kind (`--enable-features`, `--no-sandbox`, `--ozone-platform-hint`).
 */
const foreignBeginnings = new Set(
  [
    'allow auth auto autoplay browser class crash disable disk enable eval force gpu gtk host ignore',
    'in inspect js lang load log no ozone password ppapi proxy psn remote renderer require ssl test',
    'touch trace type unsafely use user utility v wm zygote',
  ].flatMap((line) => line.split(' ')),
);

/** The name in a word that looks like an option, in small letters. */
const nameIn = (word: string): string =>
  (word.replace(/^-+/, '').split('=')[0] ?? '').trim().toLowerCase();

/** Whether it may be meant for what Parlour is built on. */
export const isForeign = (word: string): boolean =>
  foreignBeginnings.has(/^[a-z0-9]+/.exec(nameIn(word))?.[0] ?? '');

/** The option of Parlour that somebody meant who wrote nearly that. */
export function meantBy(word: string): OptionName | undefined {
  const name = nameIn(word);
  if (name.length > 40) return undefined;
  const begun = optionNames.filter((option) => name.length >= 3 && option.startsWith(name));
  if (begun.length === 1) return begun[0];
  return optionNames.find((option) => distance(name, option) <= Math.floor(option.length / 3));
}

/** How many letters are wrong, missing, too many or swapped (optimal string alignment). */
function distance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped =
        one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1] && column > 1;
      next[column] = Math.min(
        at(last, column) + 1,
        at(next, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(beforeLast, column - 2) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, next];
  }
  return at(last, other.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
