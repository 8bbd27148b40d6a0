import { useRef, useState } from 'preact/hooks';
import type { MeetingRow } from '../../common/ipc.ts';
import type { Profile } from '../../common/profile.ts';
import { text } from '../../common/text/index.ts';
import { focus } from '../ui/focus.ts';
import { SearchField } from '../ui/SearchField.tsx';
import { MeetingList } from './MeetingList.tsx';
import { NoMeetings } from './NoMeetings.tsx';
import type { RowPlace } from './row-focus.ts';
import { useFound } from './search.ts';

/** Shorter lists are faster read than searched. */
const searchFrom = 7;

interface Props {
  meetings: readonly MeetingRow[];
  profiles: readonly Profile[];
  /** A row that is to get the focus. */
  wanted: RowPlace | undefined;
  want(place: RowPlace | undefined): void;
  forget(key: string): void;
}

/** "Your meetings": pinned first, then recent. */
export function Meetings({ meetings, profiles, wanted, want, forget }: Props) {
  const [written, setWritten] = useState('');
  const section = useRef<HTMLElement>(null);
  const hasSearch = meetings.length >= searchFrom;
  // What is sought in a list that became short cannot be seen any more, nor be taken back.
  const sought = hasSearch ? written : '';
  const shown = useFound(meetings, sought);
  const goUp = (): void => focus(section.current?.querySelector('input[type="search"]'));
  const goDown = (event: KeyboardEvent): void => {
    const first = shown[0];
    if (event.key !== 'ArrowDown' || !first) return;
    event.preventDefault();
    want({ key: first.key, part: 'join' });
  };
  return (
    <section
      ref={section}
      class={hasSearch ? 'meetings with-search' : 'meetings'}
      aria-labelledby="your-meetings"
    >
      <div class="meetings-head" onKeyDown={goDown}>
        <h2 id="your-meetings">{text.home.meetings}</h2>
        {hasSearch && <SearchField name={text.home.search} value={written} onChange={setWritten} />}
      </div>
      <span class="visually-hidden" role="status">
        {saidOf(sought, shown.length)}
      </span>
      {shown.length > 0 ? (
        <MeetingList
          all={meetings}
          shown={shown}
          profiles={profiles}
          wanted={wanted}
          want={want}
          forget={forget}
          goUp={goUp}
        />
      ) : (
        <NoMeetings sought={sought} />
      )}
    </section>
  );
}

/** What a search came to, for those who do not see it: into a status that stands there before. */
function saidOf(sought: string, found: number): string {
  if (!sought) return '';
  return found > 0 ? text.home.found(found) : text.home.nothingFound(sought);
}
