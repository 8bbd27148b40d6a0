import type { MeetingProblemCode } from '../../meeting-problem.ts';
import type { ProblemText } from '../problem-text.ts';

/** What is said above a running meeting, and why it stopped. */
export const stripsText = {
  strips: {
    offline: 'No connection',
  },
  runningProblem: {
    'lobby-refused': {
      happened: () => 'The host did not let you in.',
      todo: 'Ask the host before you knock again.',
    },
    'password-cancelled': {
      happened: () => 'You did not enter the password, so you are not in the meeting.',
      todo: 'Ask the organiser for the password, then join again.',
    },
    'out-of-memory': {
      happened: () => 'The meeting ran out of memory and stopped.',
      todo: 'Close other programs, then join again; your camera and microphone are off.',
    },
    'stopped-answering': {
      happened: () => 'The meeting does not answer any more.',
      todo: 'Join again; your camera and microphone are off.',
    },
    'captured-screen': {
      happened: (about) =>
        `${about} took a picture of your screen without asking. Parlour closed the meeting.`,
      todo: 'Tell whoever runs the server.',
    },
  } satisfies Partial<Record<MeetingProblemCode, ProblemText>>,
};
