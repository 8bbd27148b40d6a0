import { DoorOpen, SearchX } from 'lucide-preact';
import { text } from '../../common/text/index.ts';

/** In place of the list: there are no meetings yet, or none of them is what was sought. */
export const NoMeetings = ({ sought }: { sought: string }) => (
  <div class="empty muted">
    {sought ? <SearchX size={28} aria-hidden="true" /> : <DoorOpen size={28} aria-hidden="true" />}
    <p>{sought ? text.home.nothingFound(sought) : text.home.firstRun}</p>
    {!sought && <p class="ways">{text.home.firstRunWays}</p>}
  </div>
);
