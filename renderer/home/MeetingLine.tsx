import { Check, Ellipsis, GripVertical, Link2, Star, UserPlus } from 'lucide-preact';
import type { MeetingRow } from '../../common/ipc.ts';
import { text } from '../../common/text/index.ts';
import { useContextMenu } from '../ui/context-menu.tsx';
import { useCopied } from '../ui/copied.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import { type MeetingDeeds, meetingMenu } from './meeting-menu.ts';
import { whenInWords } from './when.ts';

export interface MeetingLineProps {
  meeting: MeetingRow;
  /** How its profile is called. */
  hosting: string;
  /** Which of how many it is, from 1, for screen readers: the list shows only some of them. */
  place: number;
  of: number;
  /** Where it stands in the list, in pixels. */
  top: number;
  isHeld: boolean;
  now: Date;
  deeds: Omit<MeetingDeeds, 'copyLink' | 'copyParlourLink'>;
  onPointerDown(event: PointerEvent): void;
}

/** One remembered meeting: join it, pin it, copy its link, and the rest behind one button. */
export function MeetingLine(props: MeetingLineProps) {
  const { meeting, hosting, place, of, top, isHeld, now, deeds } = props;
  const { key, name, pinned } = meeting;
  const words = text.home;
  const joined = new Date(meeting.lastJoined);
  const [isWebCopied, copyWeb] = useCopied(() => window.app.copyLink(key, 'web'));
  const [isOwnCopied, copyOwn] = useCopied(() => window.app.copyLink(key, 'parlour'));
  const isCopied = isWebCopied || isOwnCopied;
  const items = meetingMenu({ ...deeds, copyLink: copyWeb, copyParlourLink: copyOwn });
  const { target, menu } = useContextMenu(words.more(name), items);
  return (
    <li
      class={`meeting${pinned ? ' is-pinned' : ''}${isHeld ? ' is-held' : ''}`}
      data-key={key}
      aria-setsize={of}
      aria-posinset={place}
      style={{ top: `${top}px` }}
      {...target}
      onPointerDown={props.onPointerDown}
    >
      {deeds.isSortable && <GripVertical class="grip" size={14} aria-hidden="true" />}
      <span data-part="pin">
        <IconButton
          icon={Star}
          name={words.pin(name)}
          pressed={pinned}
          onClick={() => void window.app.pin(key, !pinned)}
        />
      </span>
      <button
        type="button"
        class="meeting-join"
        data-part="join"
        aria-label={words.joinRow(name)}
        aria-describedby={`about-${key}`}
        onClick={() => void window.app.rejoin(key)}
      >
        <span class="meeting-name" title={name} dir="auto">
          {name}
        </span>
        <span class="meeting-about muted" id={`about-${key}`}>
          <bdi class="meeting-hosting">{hosting}</bdi>
          <time dateTime={joined.toISOString()}>{whenInWords(joined, now)}</time>
        </span>
      </button>
      {deeds.invite && (
        <span class="meeting-tool" data-part="invite">
          <IconButton icon={UserPlus} name={words.invite(name)} onClick={deeds.invite} />
        </span>
      )}
      <span class={isCopied ? 'meeting-tool is-done' : 'meeting-tool'} data-part="copy">
        <IconButton
          icon={isCopied ? Check : Link2}
          name={isCopied ? words.copied : words.copyLink(name)}
          onClick={copyWeb}
        />
      </span>
      <span class="visually-hidden" role="status">
        {isCopied ? words.copied : ''}
      </span>
      <span data-part="more">
        <Menu icon={Ellipsis} name={words.more(name)} items={items} />
      </span>
      {menu}
    </li>
  );
}
