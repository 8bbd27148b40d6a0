import { fail, ok, type Result } from '../../common/result.ts';
import { type Action, hasValue, isAction, type OptionName, optionOf } from './options.ts';
import { isForeign, meantBy } from './slip.ts';

/** What somebody who starts Parlour wants of it. */
export type CommandLine =
  | { kind: 'help' }
  | { kind: 'version' }
  | { kind: 'links'; act: 'install' | 'remove' }
  | ({ kind: 'open' } & Opening);

/** Parlour is to be there, with a meeting or without. */
export interface Opening {
  /** A link, the path of a link file or a room name, as it was written. */
  word?: string;
  /** The name of a profile, as it was written. */
  profile?: string;
  muted?: true;
  hidden?: true;
  shows?: 'new-meeting' | 'settings';
}

export type CommandLineProblem =
  /** `meant` is an option that is nearly the same. */
  | { code: 'unknown'; option: string; meant?: OptionName }
  | { code: 'value-missing'; option: OptionName }
  | { code: 'value-unwanted'; option: OptionName }
  /** An action stands beside a meeting, or beside another action. */
  | { code: 'not-alone'; option: Action }
  | { code: 'several-words' }
  | { code: 'profile-unknown'; name: string; known: readonly string[] }
  | { code: 'profile-ambiguous'; name: string };

/**
 * The words that are Parlour's: those behind the program and, started from source, behind the
 * app's folder.
 */
export function wordsFor(argv: readonly string[], isPackaged: boolean): string[] {
  const words = argv.slice(1);
  if (isPackaged) return words;
  const folder = words.findIndex((word) => word !== '' && !word.startsWith('-'));
  if (folder === -1) return [];
  const isEnded = words.slice(0, folder).includes('--');
  return [...(isEnded ? ['--'] : []), ...words.slice(folder + 1)];
}

/**
 * Reads such words. Behind `--` none is an option, and the first is what to open, whatever it looks
 * like. An option that is nearly one of ours is never passed over: without it a meeting would be
 * joined in another way than somebody wanted. Any other unknown one is a problem only where
 * somebody sees it (`isTerminal`), and not where it may be meant for Chromium: desktops, wrappers
 * and AppImages add those, and nobody would hear why Parlour does not start.
 */
export function parseWords(
  words: readonly string[],
  isTerminal: boolean,
): Result<CommandLine, CommandLineProblem> {
  const end = words.indexOf('--');
  const before = end === -1 ? words : words.slice(0, end);
  const after = end === -1 ? [] : words.slice(end + 1).filter(Boolean);
  if (before.includes('--help')) return ok({ kind: 'help' });
  if (before.includes('--version')) return ok({ kind: 'version' });

  const opening: Opening = {};
  const texts: string[] = [];
  const actions: Action[] = [];
  for (let index = 0; index < before.length; index++) {
    const word = before[index] ?? '';
    if (word === '' || word === '-') continue;
    if (!word.startsWith('-')) {
      texts.push(word);
      continue;
    }
    const option = optionOf(word);
    if (!option) {
      const unknown = unknownIn(word, isTerminal);
      if (unknown) return fail(unknown);
      continue;
    }
    const { name } = option;
    if (hasValue(name)) {
      const value = option.value ?? before[++index];
      if (!value || (option.value === undefined && value.startsWith('-'))) {
        return fail({ code: 'value-missing', option: name });
      }
      opening.profile = value;
      continue;
    }
    if (option.value !== undefined) return fail({ code: 'value-unwanted', option: name });
    if (isAction(name)) {
      if (!actions.includes(name)) actions.push(name);
    } else if (name === 'muted' || name === 'hidden') opening[name] = true;
  }

  // Behind `--` a desktop may name several files that were marked; the first is opened.
  if (texts.length > 1 || (texts.length > 0 && after.length > 0))
    return fail({ code: 'several-words' });
  const [word] = [...texts, ...after];
  const [action] = actions;
  if (action && (actions.length > 1 || word !== undefined)) {
    return fail({ code: 'not-alone', option: action });
  }
  if (word !== undefined) opening.word = word;
  return ok(asked(action, opening));
}

function unknownIn(word: string, isTerminal: boolean): CommandLineProblem | undefined {
  const meant = meantBy(word);
  if (meant) return { code: 'unknown', option: word, meant };
  return isTerminal && !isForeign(word) ? { code: 'unknown', option: word } : undefined;
}

function asked(action: Action | undefined, opening: Opening): CommandLine {
  switch (action) {
    case undefined:
      return { kind: 'open', ...opening };
    case 'new-meeting':
    case 'settings':
      return { kind: 'open', ...opening, shows: action };
    case 'install-links':
      return { kind: 'links', act: 'install' };
    case 'remove-links':
      return { kind: 'links', act: 'remove' };
  }
}
