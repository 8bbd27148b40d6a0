import type { Speech } from '../../common/languages.ts';
import { speak, text } from '../../common/text/index.ts';
import type { LinkRegistration } from '../links/link-registration.ts';
import { helpText } from './help.ts';
import { exitCodes, type Outcome } from './options.ts';
import type { CommandLineProblem } from './parse.ts';
import { problemText } from './problem-text.ts';
import { setLinks } from './set-links.ts';

export interface AnswerParts {
  /** Asked only when something is said. */
  speech(): Speech;
  versions: { app: string; electron: string; chromium: string };
  out: { write(text: string): unknown };
  error: { write(text: string): unknown };
  exit(code: number): void;
}

/** Says in the terminal what was asked for, or what is wrong, and ends. No window is made for it. */
export interface Answers {
  help(): Promise<void>;
  version(): void;
  /** The words were not understood. */
  problem(problem: CommandLineProblem): Promise<void>;
  /** There is no desktop here that links could be registered in. */
  noScreen(): Promise<void>;
  links(act: 'install' | 'remove', registration: LinkRegistration): Promise<void>;
}

export function createAnswers({ speech, versions, out, error, exit }: AnswerParts): Answers {
  const end = (outcome: Outcome): void => exit(exitCodes[outcome]);
  /** In English where the words of the language cannot be loaded. */
  const inLanguage = (): Promise<void> => speak(speech()).catch(() => undefined);

  return {
    help: async () => {
      await inLanguage();
      out.write(helpText());
      end('done');
    },
    version: () => {
      const { app, electron, chromium } = versions;
      out.write(`Parlour ${app} (Electron ${electron}, Chromium ${chromium})\n`);
      end('done');
    },
    problem: async (problem) => {
      await inLanguage();
      error.write(`${problemText(problem)}\n`);
      end('wrong');
    },
    noScreen: async () => {
      await inLanguage();
      const { happened, todo } = text.commandLine.links.noScreen;
      error.write(`${happened} ${todo}\n`);
      end('failed');
    },
    links: async (act, registration) => {
      await inLanguage();
      const [sentence, outcome] = await setLinks(act, registration);
      (outcome === 'done' ? out : error).write(`${sentence}\n`);
      end(outcome);
    },
  };
}
