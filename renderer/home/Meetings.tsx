import { useState } from 'preact/hooks';
import type { AppState, MeetingRow } from '../../common/ipc.ts';
import { canMove } from '../../common/move-meeting.ts';
import { holdsSecret, profileOf, signsTickets } from '../../common/profile.ts';
import { hostingName } from '../../common/text/hosting-name.ts';
import { text } from '../../common/text/index.ts';
import { MeetingLine } from './MeetingLine.tsx';

/** Shorter lists are faster read than searched. */
const searchFrom = 7;

/** "Your meetings": pinned first, then recent. */
export function Meetings({ meetings, profiles }: Pick<AppState, 'meetings' | 'profiles'>) {
  const about = (meeting: MeetingRow): { hosting: string; canInvite: boolean } => {
    const profile = profileOf(meeting, profiles);
    return {
      hosting: profile ? hostingName(profile) : meeting.server,
      canInvite: profile !== undefined && signsTickets(profile) && holdsSecret(profile),
    };
  };
  const [wanted, setWanted] = useState('');
  const shown = meetings.filter(({ name }) => folded(name).includes(folded(wanted)));
  const now = new Date();
  return (
    <section class="meetings" aria-labelledby="your-meetings">
      <div class="meetings-head">
        <h2 id="your-meetings">{text.home.meetings}</h2>
        {meetings.length >= searchFrom && (
          <input
            class="text-field search"
            type="search"
            placeholder={text.home.search}
            aria-label={text.home.search}
            value={wanted}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
        )}
      </div>
      <span class="visually-hidden" role="status">
        {wanted && shown.length > 0 ? text.home.found(shown.length) : ''}
      </span>
      {shown.length > 0 ? (
        <ul aria-labelledby="your-meetings">
          {shown.map((meeting) => (
            <MeetingLine
              key={meeting.key}
              meeting={meeting}
              {...about(meeting)}
              canMove={canMove(meeting, profiles)}
              now={now}
            />
          ))}
        </ul>
      ) : (
        <p class="empty muted" role="status">
          {wanted ? text.home.nothingFound(wanted) : text.home.firstRun}
        </p>
      )}
    </section>
  );
}

/** Found whatever the case and the accents: "cafe" finds "Café". */
const folded = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
