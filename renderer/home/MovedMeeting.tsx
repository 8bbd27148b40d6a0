import { useEffect, useRef, useState } from 'preact/hooks';
import type { Moved } from '../../common/move-meeting.ts';
import { type Profile, hasTickets } from '../../common/profile.ts';
import { hostingName } from '../../common/text/hosting-name.ts';
import { text } from '../../common/text/index.ts';

interface Props {
  name: string;
  moved: Moved;
  to: Profile;
  close(): void;
}

/** Says what was moved, and offers what its guests need now. */
export function MovedMeeting({ name, moved, to, close }: Props) {
  const words = text.move;
  const { key, along, stayed } = moved;
  const [copied, setCopied] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone.
  useEffect(() => first.current?.focus(), []);

  const copyLink = (): void => void window.app.copyLink(key, 'web').then(() => setCopied(true));
  const invite = (): void => {
    close();
    void window.app.startInvitation(key);
  };
  const needsInvitation = hasTickets(to);
  return (
    <div class="moved">
      <div role="status">
        <p>{words.moved(name, hostingName(to))}</p>
        {along > 0 && <p>{words.movedAlong(along)}</p>}
        {stayed > 0 && <p>{words.stayed(stayed)}</p>}
        {copied && <p>{words.linkCopied}</p>}
      </div>
      <div class="buttons">
        {needsInvitation && (
          <button type="button" class="button primary" ref={first} onClick={invite}>
            {words.copyInvitation}
          </button>
        )}
        <button
          type="button"
          class={needsInvitation ? 'button' : 'button primary'}
          {...(!needsInvitation && { ref: first })}
          onClick={copyLink}
        >
          {words.copyLink}
        </button>
        <button type="button" class="button" onClick={close}>
          {words.close}
        </button>
      </div>
    </div>
  );
}
