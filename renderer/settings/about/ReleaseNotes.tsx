import { text } from '../../../common/text/index.ts';

/** What a release says of itself: plain text, in whatever language it was written in. */
export const ReleaseNotes = ({ notes }: { notes: string }) =>
  notes.trim() === '' ? null : (
    <div class="release-notes">
      <h4 id="release-notes">{text.updates.notes}</h4>
      <pre dir="auto" tabIndex={0} role="region" aria-labelledby="release-notes">
        {notes.trim()}
      </pre>
    </div>
  );
