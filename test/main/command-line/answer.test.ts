import { afterAll, describe, expect, it } from 'vitest';
import { speak } from '../../../common/text/index.ts';
import type { LinkSetUp } from '../../../common/link-set-up.ts';
import { createAnswers } from '../../../main/command-line/answer.ts';
import type { CommandLineProblem } from '../../../main/command-line/parse.ts';

afterAll(() => speak({ language: 'en', locale: 'en' }));

function terminal(language: 'en' | 'de' = 'en') {
  const seen = { out: '', error: '', code: undefined as number | undefined };
  const answers = createAnswers({
    speech: () => ({ language, locale: language }),
    versions: { app: '0.1.0', electron: '45.5.0', chromium: '144.0.0.0' },
    out: { write: (text) => (seen.out += text) },
    error: { write: (text) => (seen.error += text) },
    exit: (code) => (seen.code = code),
  });
  return { answers, seen };
}

describe('in a terminal', () => {
  it('the version is one line', () => {
    const { answers, seen } = terminal();
    answers.version();
    const out = 'Parlour 0.1.0 (Electron 45.5.0, Chromium 144.0.0.0)\n';
    expect(seen).toEqual({ out, error: '', code: 0 });
  });

  it('the help is in the language of the terminal', async () => {
    const { answers, seen } = terminal('de');
    await answers.help();
    expect(seen).toMatchObject({ error: '', code: 0 });
    expect(seen.out).toMatch(/^Aufruf: parlour /);
  });

  it.each<[CommandLineProblem, string]>([
    [
      { code: 'unknown', option: '--mutd=\u001B[2J', meant: 'muted' },
      'Parlour has no option --mutd. Did you mean --muted?',
    ],
    [
      { code: 'unknown', option: '--colour\u001B[2J' },
      'Parlour has no option --colour2J. “parlour --help” says what there is.',
    ],
    [
      { code: 'profile-unknown', name: 'x\u001B[2J\u202E', known: ['Public server', 'town\nhall'] },
      'No hosting is called “x[2J”. These are there: Public server, townhall.',
    ],
  ])('%j is told without what paints it', async (problem, sentence) => {
    const { answers, seen } = terminal();
    await answers.problem(problem);
    expect(seen).toEqual({ out: '', error: `${sentence}\n`, code: 2 });
  });

  it.each<['install' | 'remove', LinkSetUp['registered'], number]>([
    ['install', 'installed', 0],
    ['install', 'system', 0],
    ['install', 'none', 1],
    ['install', 'not-here', 1],
    ['remove', 'none', 0],
    ['remove', 'installed', 1],
    ['remove', 'elsewhere', 1],
  ])('links: after %s, %s ends with %i and a sentence', async (act, registered, code) => {
    const { answers, seen } = terminal();
    const setUp = async (): Promise<LinkSetUp> => ({ registered, associations: [] });
    await answers.links(act, { look: setUp, install: setUp, remove: setUp });
    expect(seen.code).toBe(code);
    expect(code === 0 ? seen.out : seen.error).toMatch(/^\S.*\.\n$/);
  });

  it('links: what was in the way of a registration is told, with what to do', async () => {
    const { answers, seen } = terminal();
    const setUp = async (): Promise<LinkSetUp> => ({
      registered: 'installed',
      associations: [],
      problem: 'no-xdg-mime',
    });
    await answers.links('install', { look: setUp, install: setUp, remove: setUp });
    expect(seen).toMatchObject({ out: '', code: 1 });
    expect(seen.error).toContain('Install the package xdg-utils');
  });

  it('links: a registration that fails is told', async () => {
    const { answers, seen } = terminal();
    const broken = (): Promise<LinkSetUp> => Promise.reject(new Error('EROFS'));
    await answers.links('install', { look: broken, install: broken, remove: broken });
    expect(seen).toEqual({ out: '', error: 'The system did not take that over.\n', code: 1 });
  });
});
