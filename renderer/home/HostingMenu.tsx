import { ChevronDown } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AppState } from '../../common/ipc.ts';
import { mayAddAny } from '../../common/managed.ts';
import { hostingName } from '../../common/text/hosting-name.ts';
import { text } from '../../common/text/index.ts';
import { HostingIcon } from '../ui/HostingIcon.tsx';
import { commandSign, isCommand } from './command-key.ts';

/** No profile has this id: it is longer than theirs. */
const another = 'set-up-another-hosting-in-settings';

/** More entries than these are written when somebody comes near the list. */
const manyHostings = 50;

/** Which hosting Home joins with, and the way to another one in two keys, or with one number. */
export function HostingMenu({ state: { current, profiles, managed } }: { state: AppState }) {
  const isArrowing = useRef(false);
  const [isWanted, setWanted] = useState(false);
  const offered = isWanted || profiles.length <= manyHostings ? profiles : [current];
  const want = (): void => setWanted(true);
  useEffect(() => {
    const choose = (event: KeyboardEvent): void => {
      const wanted = profiles[numberOf(event) - 1];
      if (!wanted || document.querySelector('dialog:modal')) return;
      event.preventDefault();
      void window.hosting.choose(wanted.id);
    };
    addEventListener('keydown', choose);
    return () => removeEventListener('keydown', choose);
  }, [profiles]);

  const choose = (event: { currentTarget: HTMLSelectElement }): void => {
    const { value } = event.currentTarget;
    if (value !== another) return void window.hosting.choose(value);
    event.currentTarget.value = current.id;
    // Whoever goes through the hostings with the arrows has not asked for another window.
    if (!isArrowing.current) void window.app.openSettings('hosting');
  };
  return (
    <span class="hosting">
      <HostingIcon kind={current.kind} size={16} />
      <select
        aria-label={text.home.hosting}
        {...(profiles.length > 1 && { title: text.hostings.shortcut(commandSign()) })}
        value={current.id}
        onFocus={want}
        onPointerEnter={want}
        onKeyDown={({ key }) => {
          // A closed list changes while its key is pressed; an open one when it closes.
          isArrowing.current = key !== 'Enter' && key !== ' ';
          setTimeout(() => (isArrowing.current = false));
        }}
        onChange={choose}
      >
        {offered.map((profile) => (
          <option key={profile.id} value={profile.id}>
            {hostingName(profile)}
          </option>
        ))}
        {mayAddAny(managed) && <option value={another}>{text.home.setUpHosting}</option>}
      </select>
      <ChevronDown class="hosting-arrow" size={16} aria-hidden="true" />
    </span>
  );
}

/** 1 to 9 of Ctrl+1 to Ctrl+9; 0 for any other key. The code: some layouts need Shift for numbers. */
const numberOf = (event: KeyboardEvent): number =>
  isCommand(event) ? Number(/^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? 0) : 0;
