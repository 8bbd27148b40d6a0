import type { AppState, MeetingRow } from '../../common/ipc.ts';
import { whatChanges } from '../../common/move-changes.ts';
import { folderOf } from '../../common/move-meeting.ts';
import { type Profile, serverOf } from '../../common/profile.ts';
import { text } from '../../common/text/index.ts';

interface Props {
  meeting: MeetingRow;
  from: Profile;
  to: Profile;
  invitations: AppState['invitations'];
}

/** What is different on the other hosting, in sentences. */
export function MoveChanges({ meeting, from, to, invitations }: Props) {
  const folder = folderOf(meeting, from);
  const hasInvitations = invitations.some(
    ({ profile, name, expiresAt }) =>
      profile === from.id && name === meeting.name && expiresAt > Date.now(),
  );
  return (
    <ul class="move-changes" aria-label={text.move.changes}>
      {whatChanges({ from, to, folder, hasInvitations }).map((change) => (
        <li key={change}>{text.move.change[change](folder, serverOf(to))}</li>
      ))}
    </ul>
  );
}
