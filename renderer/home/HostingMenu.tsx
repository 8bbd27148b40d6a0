import { useEffect } from 'preact/hooks';
import type { AppState } from '../../common/ipc.ts';
import { hostingName } from '../../common/text/hosting-name.ts';
import { text } from '../../common/text/index.ts';
import { HostingIcon } from '../ui/HostingIcon.tsx';

/** Which hosting Home joins with, and the way to another one in two keys, or with one number. */
export function HostingMenu({ state: { current, profiles } }: { state: AppState }) {
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
  return (
    <span class="hosting">
      <HostingIcon kind={current.kind} size={16} />
      <select
        aria-label={text.home.hosting}
        title={text.hostings.shortcut(commandKey === 'metaKey' ? '⌘' : 'Ctrl+')}
        value={current.id}
        onChange={(event) => void window.hosting.choose(event.currentTarget.value)}
      >
        {profiles.map((profile) => (
          <option key={profile.id} value={profile.id}>
            {hostingName(profile)}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Where the system's own commands are. */
const commandKey = navigator.platform.startsWith('Mac') ? 'metaKey' : 'ctrlKey';

/** 1 to 9 of Ctrl+1 to Ctrl+9; 0 for any other key. The code: some layouts need Shift for numbers. */
function numberOf(event: KeyboardEvent): number {
  const isCommand = event[commandKey] && !event.altKey && !event.shiftKey;
  return isCommand ? Number(/^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? 0) : 0;
}
