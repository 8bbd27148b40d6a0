import { parseWords, wordsFor } from '../../../main/command-line/parse.ts';
import { type Arrival, arrivalOf } from '../../../main/links/arrival.ts';

/** What arrives with these words where nobody sees a terminal, as a desktop starts programs. */
export function arrivalIn(
  argv: readonly string[],
  isPackaged: boolean,
  folder: () => string,
): Arrival {
  const said = parseWords(wordsFor(argv, isPackaged), false);
  if (!said.ok || said.value.kind !== 'open') throw new Error(`${argv.join(' ')} opens nothing`);
  return arrivalOf(said.value, undefined, folder);
}
