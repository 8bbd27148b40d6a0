import { clipboard } from 'electron/main';
import type { MeetingRow } from '../../common/ipc.ts';
import { type Meeting, meetingKey, webLink } from '../../common/meeting.ts';
import { hasTickets } from '../../common/profile.ts';
import type { MeetingHistory } from '../history/meeting-history.ts';
import type { JoinMeeting } from './join-meeting.ts';

export interface CurrentInvitationParts {
  meeting: Pick<JoinMeeting, 'current' | 'profile'>;
  history: Pick<MeetingHistory, 'find'>;
  /** Opens Home's dialog for an invitation. */
  open(meeting: MeetingRow): void;
}

/** Inviting to the meeting that has the window. */
export interface CurrentInvitation {
  /** Whether its guests need tickets of ours. */
  makesTickets(): boolean;
  /** The dialog where they do. */
  openDialog(): void;
  /** The dialog where they do; elsewhere its web link goes to the clipboard. */
  invite(): void;
}

export function createCurrentInvitation(parts: CurrentInvitationParts): CurrentInvitation {
  const { meeting, history } = parts;
  const rowOf = (current: Meeting): MeetingRow => {
    const { server, tenant, room, name } = current;
    const key = meetingKey(current);
    // Nobody who wants no list has it there.
    const lastJoined = Date.now();
    return history.find(key) ?? { server, tenant, room, name, key, pinned: false, lastJoined };
  };
  const makesTickets = (): boolean => {
    const profile = meeting.profile();
    return profile !== undefined && hasTickets(profile);
  };
  const openDialog = (): void => {
    const current = meeting.current();
    if (current && makesTickets()) parts.open(rowOf(current));
  };
  return {
    makesTickets,
    openDialog,
    invite: () => {
      const current = meeting.current();
      if (makesTickets()) return openDialog();
      // A promise in newer Electrons, which write asynchronously.
      if (current) void clipboard.writeText(webLink(current));
    },
  };
}
