import { describe, expect, it } from 'vitest';
import { meetingProblemCodes } from '../../common/meeting-problem.ts';
import { policyRefusalCodes } from '../../common/policy-refusal.ts';
import { text } from '../../common/text/index.ts';

const problems = [
  ...Object.entries(text.linkProblem).map(([code, words]) => [`link: ${code}`, words] as const),
  ...Object.entries(text.meetingProblem).map(
    ([code, words]) => [`meeting: ${code}`, words] as const,
  ),
];

describe('a problem', () => {
  it('of a meeting has its sentences, for each code and nothing else', () => {
    expect(Object.keys(text.meetingProblem).sort()).toEqual([...meetingProblemCodes].sort());
  });

  it.each(problems)('(%s) is told in sentences', (_code, { happened, todo }) => {
    for (const sentence of [happened('meet.jit.si'), todo]) {
      expect(sentence).toMatch(/^(?:\p{Lu}|“?meet\.jit\.si).*[.!]$/u);
      expect(sentence).not.toMatch(/undefined|\s{2}|\s$|[!.]{2}$/);
    }
  });

  it.each(problems)('(%s) is told in plain typography', (_code, { happened, todo }) => {
    expect(happened('x') + todo).not.toMatch(/['"]|\.\.\./);
  });

  it('sounds like no other', () => {
    // What a policy refuses is refused in the same words, whatever was on its way there.
    const refused: ReadonlySet<string> = new Set(
      policyRefusalCodes.map((code) => `meeting: ${code}`),
    );
    const told = problems
      .filter(([code]) => !refused.has(code))
      .map(([, { happened }]) => happened('meet.jit.si'));
    expect(told.filter((sentence, at) => told.indexOf(sentence) !== at)).toEqual([]);
  });
});

/** Every sentence of the app with a name for its path; functions get something to speak about. */
function sentences(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, word]: [string, unknown]): [string, string][] => {
    const here = path ? `${path}.${key}` : key;
    if (typeof word === 'string') return [[here, word]];
    if (typeof word === 'function') {
      const said = word('standup', 5, 7) as string | object;
      return typeof said === 'string' ? [[here, said]] : sentences(said, here);
    }
    return sentences(word as object, here);
  });
}

const all = sentences(text);

describe('the words of the app', () => {
  it.each(all)('%s are there: %s', (_path, words) => {
    expect(words).toMatch(/^\S(?:.*\S)?$/u);
    expect(words).not.toMatch(/undefined|\[object|\s{2}|function/);
  });

  it.each([
    [0, 'You left standup after less than a minute.'],
    [-3, 'You left standup after less than a minute.'],
    [1, 'You left standup after 1 minute.'],
    [2, 'You left standup after 2 minutes.'],
    [90, 'You left standup after 90 minutes.'],
  ])('count %i minutes right', (minutes, sentence) => {
    expect(text.notice.left('standup', minutes)).toBe(sentence);
  });
});
