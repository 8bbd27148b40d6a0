import type { MoveChange } from '../../move-changes.ts';
import type { MoveProblemCode } from '../../move-meeting.ts';
import { pluralIn } from '../plural.ts';
import type { ProblemText } from '../problem-text.ts';

const plural = pluralIn('en');

/** `folder`: what stands before the room's name; `server`: the new one. */
const change: Record<MoveChange, (folder: string, server: string) => string> = {
  'new-link': () => 'The link changes. Send the new one to your guests.',
  'tickets-now': () =>
    'The link changes, and guests need an invitation now: a link with a ticket, which Parlour makes.',
  'tickets-again': () => 'The link changes, and your guests need new invitations.',
  'no-tickets': () =>
    'The link changes, and whoever has it can enter without a ticket. A password or a lobby does not move along: set it in the meeting.',
  'old-invitations': () => 'Invitations you made before keep opening the old place until they end.',
  'folder-dropped': (folder) =>
    `Rooms of JaaS have no folders: “${folder}” is left out of the address.`,
  'sign-in': () => 'To open the room, one of you has to sign in with Google, GitHub or Facebook.',
  'all-moderate': () =>
    'On a Jitsi server as it comes from the package, whoever has a ticket is a moderator, guests too.',
  'monthly-users': () => 'Everyone who joins counts as a monthly user of the account.',
  reachable: (_folder, server) =>
    `Guests have to reach ${server}: make sure that it is open to them, not only to your own network.`,
  'left-behind': () => 'Recordings and chats stay where they are.',
};

const moveProblem: Record<MoveProblemCode, ProblemText> = {
  'move-gone': {
    happened: () => 'This meeting or its new hosting is not there any more.',
    todo: 'Close this and look at your meetings again.',
  },
  'move-not-yours': {
    happened: () => 'This room is in an account that is not set up here.',
    todo: 'Ask its host to move it.',
  },
  'move-elsewhere': {
    happened: (about) =>
      about
        ? `The new address would belong to “${about}”.`
        : 'The new address would belong to another hosting.',

    todo: 'Choose another hosting, or change the address of one of them in Settings.',
  },
  'move-no-room': {
    happened: () => 'This hosting cannot have a room with this address.',
    todo: 'Choose another hosting, or join under a simpler name there.',
  },
};

const move = {
  action: 'Move to another hosting…',
  title: 'Move to another hosting',
  to: 'Move to',
  changes: 'What changes',
  change,
  along: (count: number, hosting: string) =>
    plural(count, {
      one: `Also move my other pinned meeting from ${hosting}`,
      other: `Also move my # other pinned meetings from ${hosting}`,
    }),
  move: 'Move',
  cancel: 'Cancel',
  moved: (name: string, hosting: string) => `${name} is on ${hosting} now.`,
  movedAlong: (count: number) =>
    plural(count, { one: '# meeting moved along.', other: '# meetings moved along.' }),
  stayed: (count: number) =>
    plural(count, {
      one: '# pinned meeting stayed: the new hosting cannot have its address.',
      other: '# pinned meetings stayed: the new hosting cannot have their addresses.',
    }),
  copyLink: 'Copy new link',
  linkCopied: 'Link copied.',
  copyInvitation: 'Copy invitation…',
  close: 'Close',
};

/** The words of moving a meeting to another hosting. */
export const moveText = { move, moveProblem };
