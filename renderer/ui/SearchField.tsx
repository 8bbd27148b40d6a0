import { Search } from 'lucide-preact';

interface Props {
  /** What is searched: its name, and what stands in it while it is empty. */
  name: string;
  value: string;
  onChange(value: string): void;
}

/** A field that narrows what is shown as it is written into. Escape empties it. */
export const SearchField = ({ name, value, onChange }: Props) => (
  <span class="search-field">
    <Search size={16} aria-hidden="true" />
    <input
      type="search"
      class="text-field"
      aria-label={name}
      placeholder={name}
      value={value}
      onInput={(event) => onChange(event.currentTarget.value)}
      autocomplete="off"
      spellcheck={false}
    />
  </span>
);
