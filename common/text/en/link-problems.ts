import type { LinkFileProblemCode, LinkProblemCode } from '../../link-problem.ts';
import type { ProblemText } from '../problem-text.ts';

/** What is wrong with a text that should name a meeting. The files it lies in have their own. */
type Own = Exclude<LinkProblemCode, LinkFileProblemCode | 'ticket-used' | 'ticket-missing'>;

export const linkProblemsText: Record<Own, ProblemText> = {
  empty: {
    happened: () => 'There is no room name yet.',
    todo: 'Type a room name or paste a meeting link.',
  },
  'link-too-long': {
    happened: () => 'This text is too long for a meeting link.',
    todo: 'Paste only the link, or type a room name.',
  },
  'link-unreadable': {
    happened: () => 'This link cannot be read.',
    todo: 'Copy it again from where you found it, or type the room name.',
  },
  'scheme-unsupported': {
    happened: (about) => `“${about}:” links do not open meetings.`,
    todo: 'Paste a link that starts with https://, or type a room name.',
  },
  'carries-password': {
    happened: () => 'This link carries a user name or a password.',
    todo: 'Ask for a link without them.',
  },
  'profile-unfinished': {
    happened: (about) => `“${about}” is not set up yet.`,
    todo: 'Fill in the rest in Settings, or switch to the public server.',
  },
  'room-missing': {
    happened: (about) =>
      about ? `This link names ${about}, but no room.` : 'This link names a server, but no room.',
    todo: 'Add a room name after the last slash.',
  },
  'room-too-long': {
    happened: () => 'This room name is longer than 200 characters.',
    todo: 'Choose a shorter one.',
  },
  'room-reserved': {
    happened: (about) => `Jitsi servers keep “${about}” for themselves.`,
    todo: 'Choose another room name.',
  },
  'room-climbs': {
    happened: () => 'A room name cannot contain “..”.',
    todo: 'Leave the dots out.',
  },
  'room-question-mark': {
    happened: () => 'A room name cannot contain “?”.',
    todo: 'Leave it out, or paste the whole link.',
  },
  'room-hash': {
    happened: () => 'A room name cannot contain “#”.',
    todo: 'Leave it out, or paste the whole link.',
  },
  'room-emoji': {
    happened: (about) =>
      about ? `A room name cannot contain ${about}.` : 'A room name cannot contain emoji.',
    todo: 'Use letters and numbers.',
  },
  'room-hidden-character': {
    happened: () => 'This room name contains an invisible character.',
    todo: 'Type the name instead of pasting it.',
  },
  'room-character': {
    happened: (about) => `A room name cannot contain “${about}”.`,
    todo: 'Use letters and numbers.',
  },
  'room-nothing-left': {
    happened: () => 'This room name has no letters or numbers.',
    todo: 'Add some.',
  },
  'hosting-unknown': {
    happened: () => 'The running Parlour does not know the hosting you named.',
    todo: 'Quit Parlour, then start it again.',
  },
  'server-not-allowed': {
    happened: (about) => `Your organisation does not allow meetings on ${about}.`,
    todo: 'Ask your administrators whether it can be allowed.',
  },
  'hosting-not-allowed': {
    happened: () => 'Your organisation does not allow this kind of hosting.',
    todo: 'Ask your administrators whether it can be allowed.',
  },
};
