import { CircleAlert } from 'lucide-preact';
import type { ProblemSentence } from './problem-sentence.ts';

export type { ProblemSentence };

/** What happened, and what to do. */
export const Problem = ({ happened, todo }: ProblemSentence) => (
  <p class="problem">
    <CircleAlert size={16} aria-hidden="true" />
    <span>
      <span class="wrong">{happened}</span> {todo}
    </span>
  </p>
);
