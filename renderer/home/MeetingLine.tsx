import { Ellipsis, Link2, Star, Trash2, UserPlus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { MeetingRow } from '../../common/ipc.ts';
import { text } from '../../common/text/index.ts';
import { focus } from '../ui/focus.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { whenInWords } from './when.ts';

interface Props {
  meeting: MeetingRow;
  /** How its profile is called. */
  hosting: string;
  /** Its account is the person's own, so that guests can be let in. */
  canInvite: boolean;
  /** Another hosting can have it. */
  canMove: boolean;
  /** What is rarely wanted stands behind one button, in all rows alike. */
  hasMore: boolean;
  now: Date;
}

/** One remembered meeting: join it, pin it, copy its link, move it, forget it. */
export function MeetingLine({ meeting, hosting, canInvite, canMove, hasMore, now }: Props) {
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
        copy={() => window.app.copyLink(key)}
      />
      {hasMore ? (
        <IconButton
          icon={Ellipsis}
          name={text.move.more(name)}
          expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        />
      ) : (
        <IconButton
          icon={Trash2}
          name={words.forget(name)}
          onClick={(event) => forget(key, event)}
        />
      )}
      {hasMore && isOpen && (
        <More meeting={meeting} canMove={canMove} close={() => setIsOpen(false)} />
      )}
    </li>
  );
}

/** A second line below the row: a menu over it would not fit into the smallest window. */
function More({ meeting: { key, name }, canMove, close }: MoreProps) {
  const words = text.move;
  return (
    <div
      class="meeting-more"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        focus(event.currentTarget.previousElementSibling);
        close();
      }}
    >
      {canMove && (
        <button
          type="button"
          class="button link"
          aria-label={words.actionFor(name)}
          onClick={() => void window.app.startMove(key)}
        >
          {words.action}
        </button>
      )}
      <button
        type="button"
        class="button link"
        aria-label={text.home.forget(name)}
        onClick={(event) => forget(key, event)}
      >
        {words.forget}
      </button>
    </div>
  );
}

interface MoreProps extends Pick<Props, 'meeting' | 'canMove'> {
  close(): void;
}

/** The row goes: the focus moves to the last button of the next row, or to the field. */
function forget(key: string, { currentTarget }: { currentTarget: HTMLElement }): void {
  const row = currentTarget.closest('li');
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  const buttons = [...(next?.querySelectorAll('.icon-button') ?? [])];
  focus(buttons.at(-1) ?? document.querySelector('#meeting'));
  void window.app.forget(key);
}
