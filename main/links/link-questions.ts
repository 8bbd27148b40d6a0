import type { LinkAnswer, LinkQuestion } from '../../common/link-question.ts';

/** A question without the id it gets when it is asked. */
export type Asked =
  | Omit<Extract<LinkQuestion, { kind: 'unknown-server' }>, 'id'>
  | Omit<Extract<LinkQuestion, { kind: 'which-hosting' }>, 'id'>;

/** One question at a time; a later link takes the place of an earlier one nobody answered. */
export interface LinkQuestions {
  ask(question: Asked): Promise<LinkAnswer>;
  /** An answer to a question that is not open any more is passed over. */
  answer(id: number, answer: LinkAnswer): void;
}

export function createLinkQuestions(
  show: (question: LinkQuestion | undefined) => void,
): LinkQuestions {
  let asked = 0;
  let open: { id: number; finish(answer: LinkAnswer): void } | undefined;

  return {
    ask: (question) => {
      open?.finish({ kind: 'cancel' });
      const id = ++asked;
      return new Promise((resolve) => {
        open = { id, finish: resolve };
        show({ ...question, id });
      });
    },
    answer: (id, answer) => {
      if (open?.id !== id) return;
      const { finish } = open;
      open = undefined;
      show(undefined);
      finish(answer);
    },
  };
}
