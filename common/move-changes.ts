import { type Profile, serverOf, hasTickets } from './profile.ts';

/** A meeting on its way from one hosting to another. */
export interface MoveCase {
  from: Profile;
  to: Profile;
  /** Between the old profile's own path and the room; `''` where nothing stands there. */
  folder: string;
  /** Invitations to it were made here and have not ended. */
  hasInvitations: boolean;
}

/** What a move changes for the guests and the host, the most important first. */
export const moveChanges = [
  'new-link',
  'tickets-now',
  'tickets-again',
  'no-tickets',
  'old-invitations',
  'folder-dropped',
  'sign-in',
  'all-moderate',
  'monthly-users',
  'reachable',
  'left-behind',
] as const;
export type MoveChange = (typeof moveChanges)[number];

const isSameServer = ({ from, to }: MoveCase): boolean => serverOf(from) === serverOf(to);
/** How guests entered and enter; each move has exactly one of the four. */
const entry = (before: boolean, after: boolean) => (move: MoveCase) =>
  hasTickets(move.from) === before && hasTickets(move.to) === after;

const holds: Record<MoveChange, (move: MoveCase) => boolean> = {
  'new-link': entry(false, false),
  'tickets-now': entry(false, true),
  'tickets-again': entry(true, true),
  'no-tickets': entry(true, false),
  'old-invitations': ({ hasInvitations }) => hasInvitations,
  'folder-dropped': ({ to, folder }) => to.kind === 'jaas' && folder !== '',
  'sign-in': ({ to }) => to.kind === 'public',
  // A server that is the same behaves the same, and who comes from one like it knows it.
  'all-moderate': ({ from, to }) => isSigningServer(to) && !isSigningServer(from),
  'monthly-users': ({ to }) => to.kind === 'jaas',
  reachable: (move) => move.to.kind === 'ownServer' && !isSameServer(move),
  // The public server keeps none: there they go to the person's own storage.
  'left-behind': (move) =>
    move.from.kind === 'jaas' || (move.from.kind === 'ownServer' && !isSameServer(move)),
};

const isSigningServer = (profile: Profile): boolean =>
  profile.kind === 'ownServer' && hasTickets(profile);

/** What is true of this move, in the order it is told. */
export const whatChanges = (move: MoveCase): MoveChange[] =>
  moveChanges.filter((change) => holds[change](move));
