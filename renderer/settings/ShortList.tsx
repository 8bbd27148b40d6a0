import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../common/text/index.ts';
import { focus } from '../ui/focus.ts';
import { SearchField } from '../ui/SearchField.tsx';
import { folded } from '../ui/folded.ts';

interface Props<Entry> {
  all: readonly Entry[];
  nameOf(entry: Entry): string;
  /** Shown whatever is searched: it is the chosen one. */
  isKept?(entry: Entry): boolean;
  children(few: readonly Entry[]): ComponentChildren;
}

/** More than that are searched rather than looked through. */
const few = 20;

/**
 * A list of hostings of any length: a long one has a search, and shows its beginning until all of
 * it is wanted. 1,000 rows of controls are slow to draw and useless to read.
 */
export function ShortList<Entry>({ all, nameOf, isKept, children }: Props<Entry>) {
  const words = text.settings;
  const [wanted, setWanted] = useState('');
  const [isWhole, setWhole] = useState(false);
  // The button that shows all is gone then: the focus goes on to the first row that is new.
  const next = useRef<() => void>();
  useEffect(() => next.current?.(), [isWhole]);
  if (all.length <= few) return <>{children(all)}</>;

  const search = folded(wanted);
  const matches = all.filter((one) => search === '' || folded(nameOf(one)).includes(search));
  const shown = isWhole ? matches : matches.slice(0, few);
  const kept = isKept && all.filter((one) => isKept(one) && !shown.includes(one));
  const more = matches.length - shown.length;
  return (
    <>
      <SearchField name={words.searchHostings} value={wanted} onChange={setWanted} />
      <div role="status" class="empty-is-nothing">
        {matches.length === 0 && words.noHosting(wanted.trim())}
      </div>
      {children([...(kept ?? []), ...shown])}
      {more > 0 && (
        <div class="buttons">
          <button
            type="button"
            class="button link"
            onClick={({ currentTarget }) => {
              const list = currentTarget.parentElement?.previousElementSibling;
              const controls = () => list?.querySelectorAll('input, button, select') ?? [];
              const known = controls().length;
              next.current = () => focus(controls()[known]);
              setWhole(true);
            }}
          >
            {words.showAll(more)}
          </button>
        </div>
      )}
    </>
  );
}
