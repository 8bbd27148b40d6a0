import { Ellipsis, Link2, Star, UserPlus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { MeetingRow } from '../../common/ipc.ts';
import { text } from '../../common/text/index.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { MeetingMore } from './MeetingMore.tsx';
import { whenInWords } from './when.ts';

interface Props {
  meeting: MeetingRow;
  /** How its profile is called. */
  hosting: string;
  /** Its account is the person's own, so that guests can be let in. */
  canInvite: boolean;
  /** Another hosting can have it. */
  canMove: boolean;
  now: Date;
}

/** One remembered meeting: join it, pin it, copy its link, and the rest behind one button. */
export function MeetingLine({ meeting, hosting, canInvite, canMove, now }: Props) {
  const { key, name, pinned } = meeting;
  const words = text.home;
  const joined = new Date(meeting.lastJoined);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li class="meeting">
      <IconButton
        icon={Star}
        name={words.pin(name)}
        pressed={pinned}
        onClick={() => void window.app.pin(key, !pinned)}
      />
      <button
        type="button"
        class="meeting-join"
        aria-label={words.joinRow(name)}
        aria-describedby={`about-${key}`}
        onClick={() => void window.app.rejoin(key)}
      >
        <span class="meeting-name" title={name}>
          {name}
        </span>
        <span class="meeting-about muted" id={`about-${key}`}>
          <span>{hosting}</span>
          <time dateTime={joined.toISOString()}>{whenInWords(joined, now)}</time>
        </span>
      </button>
      {canInvite && (
        <IconButton
          icon={UserPlus}
          name={words.invite(name)}
          onClick={() => void window.app.startInvitation(key)}
        />
      )}
      <CopyButton
        icon={Link2}
        name={words.copyLink(name)}
        copied={words.copied}
        copy={() => window.app.copyLink(key, 'web')}
      />
      <IconButton
        icon={Ellipsis}
        name={words.more(name)}
        expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      />
      {isOpen && <MeetingMore meeting={meeting} canMove={canMove} close={() => setIsOpen(false)} />}
    </li>
  );
}
