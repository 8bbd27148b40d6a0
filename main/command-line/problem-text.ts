import { text } from '../../common/text/index.ts';
import { listed } from '../../common/text/listed.ts';
import { plainNames } from '../launch-policy.ts';
import type { CommandLineProblem } from './parse.ts';

/** What happened and what to do, for a terminal: of the words themselves nothing that paints it. */
export function problemText(problem: CommandLineProblem): string {
  const words = text.commandLine.problem;
  switch (problem.code) {
    case 'unknown': {
      const todo = problem.meant ? words.meant(`--${problem.meant}`) : words.help;
      return `${words.unknown(plain(problem.option))} ${todo}`;
    }
    case 'value-missing':
      return `${words.valueMissing(`--${problem.option}`)} ${words.help}`;
    case 'value-unwanted':
      return `${words.valueUnwanted(`--${problem.option}`)} ${words.help}`;
    case 'not-alone':
      return `${words.notAlone(`--${problem.option}`)} ${words.help}`;
    case 'several-words':
      return `${words.severalWords.happened} ${words.severalWords.todo}`;
    case 'profile-unknown': {
      const known = listed(problem.known.map(shown));
      return `${words.profileUnknown.happened(shown(problem.name))} ${words.profileUnknown.todo(known)}`;
    }
    case 'profile-ambiguous': {
      const { happened, todo } = words.profileAmbiguous;
      return `${happened(shown(problem.name))} ${todo}`;
    }
  }
}

const plain = (word: string): string => plainNames([word.split('=')[0] ?? ''])[0] ?? '';

/** Without signs that control a terminal or turn its text around. */
const shown = (name: string): string => name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').slice(0, 80);
