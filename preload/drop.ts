import { droppedLink } from '../common/dropped-link.ts';

/** What was dropped on Home, as main wants to hear it. */
type Dropped = { path: string } | { text: string };

/** Enough to see that a text is too long for a link (common/meeting-link.ts). */
const mostText = 8_193;

interface Parts {
  /** Where a dropped file lies; `''` for one that lies nowhere. */
  pathOf(file: File): string;
  send(dropped: Dropped): void;
}

/** Takes links and link files that are dropped anywhere on a page, and lets nothing navigate it. */
export function takeDrops(page: Pick<Window, 'addEventListener'>, { pathOf, send }: Parts): void {
  page.addEventListener('dragover', (event) => {
    // Without this there is no drop at all.
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
  });
  page.addEventListener('drop', (event) => {
    // A field of the page took it.
    if (event.defaultPrevented) return;
    event.preventDefault();
    const dropped = event.dataTransfer && read(event.dataTransfer, pathOf);
    if (dropped) send(dropped);
  });
}

/** The first file, else the first link, else the first line. */
function read(transfer: DataTransfer, pathOf: Parts['pathOf']): Dropped | undefined {
  const [file] = transfer.files;
  const path = file && pathOf(file);
  if (path) return { path };
  const text = file ? '' : droppedLink(transfer);
  return text === '' ? undefined : { text: text.slice(0, mostText) };
}
