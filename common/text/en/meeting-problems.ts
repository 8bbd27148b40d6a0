import type { MeetingProblemCode } from '../../meeting-problem.ts';
import type { ProblemText } from '../problem-text.ts';

/** Why a meeting did not begin, or ended. Tickets, keys and certificates have their own. */
export const meetingProblemsText = {
  offline: {
    happened: () => 'This computer is not connected to the internet.',
    todo: 'Check the network, then try again.',
  },
  'name-not-found': {
    happened: (about) => `There is no server called ${about}.`,
    todo: 'Check the address and the network, then try again.',
  },
  refused: {
    happened: (about) => `${about} does not accept connections.`,
    todo: 'It may be restarting: try again in a minute.',
  },
  'server-error': {
    happened: (about) => `The meeting server answered with an error (${about}).`,
    todo: 'It may be overloaded: try again in a minute.',
  },
  'page-missing': {
    happened: (about) => `${about} has no meeting at this address.`,
    todo: 'Check the link with the person who sent it.',
  },
  'too-slow': {
    happened: (about) => `${about} did not answer in time.`,
    todo: 'Check the network, then try again.',
  },
  'not-jitsi': {
    happened: (about) => `The page at ${about} is not a Jitsi meeting.`,
    todo: 'Check the address. A hotel or train network may want you to sign in first: open the link in a browser.',
  },
  'framing-refused': {
    happened: (about) => `${about} does not let other programs show its meetings.`,
    todo: 'Open the meeting in a browser. Whoever runs the server can allow it (X-Frame-Options).',
  },
  unreachable: {
    happened: (about) => `${about} could not be reached.`,
    todo: 'Check the network, then try again.',
  },
  'join-too-slow': {
    happened: () => 'The server opened its page but never let you in.',
    todo: 'Try again; if it stays so, the server has a problem.',
  },
  'not-allowed': {
    happened: () => 'You are not allowed to join this meeting.',
    todo: 'Ask the organiser for an invitation.',
  },
  kicked: {
    happened: (about) =>
      about ? `You were removed from ${about}.` : 'You were removed from the meeting.',
    todo: 'Ask the host before you join again.',
  },
  'ended-by-host': {
    happened: (about) =>
      about ? `The host ended ${about} for everyone.` : 'The host ended the meeting for everyone.',
    todo: 'You can close this message.',
  },
  'connection-lost': {
    happened: (about) => `The connection to ${about} was lost.`,
    todo: 'Check the network, then try again.',
  },
  'page-crashed': {
    happened: () => 'The meeting stopped unexpectedly.',
    todo: 'Join again; your camera and microphone are off.',
  },
  'key-absent': {
    happened: (about) => `“${about}” has no private key yet, so no ticket could be made.`,
    todo: 'Add the key in Settings.',
  },
  'ticket-not-made': {
    happened: () => 'No ticket could be made for this room.',
    todo: 'Look at the ticket in Settings, Hosting: it says what is missing.',
  },
} satisfies Partial<Record<MeetingProblemCode, ProblemText>>;
