import { type ProblemText, text } from '../../common/text/index.ts';
import type { LinkProblem } from '../../common/link-problem.ts';
import type { MeetingProblem } from '../../common/meeting-problem.ts';

/** What happened and what to do, in words. */
export interface ProblemSentence {
  happened: string;
  todo: string;
}

export const linkSentence = ({ code, about }: LinkProblem): ProblemSentence =>
  sentence(text.linkProblem[code], about);

export const meetingSentence = ({ code, about }: MeetingProblem): ProblemSentence =>
  sentence(text.meetingProblem[code], about);

const sentence = ({ happened, todo }: ProblemText, about = ''): ProblemSentence => ({
  happened: happened(about),
  todo,
});
