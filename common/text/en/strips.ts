import type { MeetingHint } from '../../meeting-api.ts';
import type { MeetingProblemCode } from '../../meeting-problem.ts';
import type { ProblemText } from '../problem-text.ts';

/** What is said above a running meeting, while it comes back, and why it stopped. */
export const stripsText = {
  strips: {
    offline: 'No connection. Parlour waits for the network.',
    silent: 'The meeting does not answer.',
    entering: (server: string) => `${server} has not let you in yet.`,
    rejoin: 'Rejoin',
    dismiss: 'Dismiss',
    joiningAgain: 'Joining again',
    slept: 'Your computer slept.',
    networkAway: 'The network was away.',
    onceMore: 'Trying once more',
    microphoneGone: (name: string) => `Your microphone “${name}” is gone.`,
    cameraGone: (name: string) => `Your camera “${name}” is gone.`,
    speakerGone: (name: string) => `Your speaker “${name}” is gone.`,
    microphoneBroken: (name: string) => `Your microphone “${name}” does not work any more.`,
    cameraBroken: (name: string) => `Your camera “${name}” does not work any more.`,
    anotherUsed: 'Another one is used.',
    chooseAnother: 'Choose another in the meeting’s settings.',
    hint: {
      'graphics-restarted': 'The pictures stopped for a moment and are back.',
    } satisfies Record<MeetingHint, string>,
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
