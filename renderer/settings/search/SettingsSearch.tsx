import type { ComponentChildren, JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { text } from '../../../common/text/index.ts';
import { focus } from '../../ui/focus.ts';
import { ManagedContext } from '../../ui/managed.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { findSettings, type FoundSetting } from './search-index.ts';

interface Props {
  /** A result was chosen. */
  onChoose(found: FoundSetting): void;
  /** What stands here while nothing is searched: the sections. */
  children: ComponentChildren;
}

/** Searches all sections; the results take the place of the sections. Arrow keys go through them. */
export function SettingsSearch({ onChoose, children }: Props) {
  const words = text.settings;
  const [wanted, setWanted] = useState('');
  const managed = useContext(ManagedContext);
  const isSearching = wanted.trim() !== '';
  const found = isSearching ? findSettings(wanted, managed) : [];

  const choose = (one: FoundSetting): void => {
    setWanted('');
    onChoose(one);
  };
  const onKeyDown = (event: JSX.TargetedKeyboardEvent<HTMLDivElement>): void => {
    if (!isSearching) return;
    const field = event.currentTarget.querySelector('input');
    if (event.key === 'Escape') {
      event.preventDefault();
      setWanted('');
      return focus(field);
    }
    if (event.key === 'Enter' && event.target === field && found[0]) {
      event.preventDefault();
      return choose(found[0]);
    }
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const stops = [field, ...event.currentTarget.querySelectorAll('li button')];
    const at = stops.indexOf(document.activeElement);
    focus(stops[Math.min(Math.max(at + by, 0), stops.length - 1)]);
  };
  return (
    <div class="settings-search" onKeyDown={onKeyDown}>
      <SearchField name={words.search} value={wanted} onChange={setWanted} />
      <p class="settings-search-count" role="status">
        {isSearching &&
          (found.length > 0 ? words.found(found.length) : words.nothingFound(wanted.trim()))}
      </p>
      {isSearching ? (
        <ul class="search-results" aria-label={words.results}>
          {found.map((one) => (
            <li key={`${one.section} ${one.name}`}>
              <button type="button" class="section" onClick={() => choose(one)}>
                <span>{one.name}</span>
                <span class="muted">{words.sections[one.section]}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        children
      )}
    </div>
  );
}
