import { describe, expect, it } from 'vitest';
import type { LinkQuestion } from '../../../common/link-question.ts';
import { type Asked, createLinkQuestions } from '../../../main/links/link-questions.ts';

const about = (name: string): Asked => ({
  kind: 'unknown-server',
  name,
  server: 'meet.example.net',
  ignored: [],
});

function createShown() {
  const shown: (LinkQuestion | undefined)[] = [];
  return { shown, questions: createLinkQuestions((question) => shown.push(question)) };
}

describe('a question', () => {
  it('is shown until it is answered, and the answer reaches who asked', async () => {
    const { shown, questions } = createShown();
    const answer = questions.ask(about('standup'));
    expect(shown).toEqual([{ ...about('standup'), id: 1 }]);
    questions.answer(1, { kind: 'once' });
    expect(await answer).toEqual({ kind: 'once' });
    expect(shown.at(-1)).toBeUndefined();
  });

  it('gives way to that of a later link', async () => {
    const { shown, questions } = createShown();
    const first = questions.ask(about('one'));
    const second = questions.ask(about('two'));
    expect(await first).toEqual({ kind: 'cancel' });
    expect(shown.map((one) => one?.name)).toEqual(['one', 'two']);
    questions.answer(2, { kind: 'add' });
    expect(await second).toEqual({ kind: 'add' });
  });

  it.each([0, 1, 3])('that is open is not answered by the id %i', async (id) => {
    const { shown, questions } = createShown();
    void questions.ask(about('one'));
    void questions.ask(about('two'));
    questions.answer(id, { kind: 'once' });
    expect(shown).toHaveLength(2);
  });

  it('is answered once', async () => {
    const { shown, questions } = createShown();
    const answer = questions.ask(about('standup'));
    questions.answer(1, { kind: 'cancel' });
    questions.answer(1, { kind: 'once' });
    expect(await answer).toEqual({ kind: 'cancel' });
    expect(shown).toHaveLength(2);
  });
});
