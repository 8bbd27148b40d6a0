import { useState } from 'preact/hooks';
import type { AppState } from '../../common/ipc.ts';
import { longestName } from '../../common/settings.ts';
import { text } from '../../common/text/index.ts';

/** How the person appears to others. */
export function You({ you }: { you: AppState['you'] }) {
  // The field owns its text: an answer of main that arrives between two letters must not move it.
  const [name, setName] = useState(you.name);
  const write = (next: string): void => {
    setName(next);
    void window.app.change({ you: { name: next.trim() } });
  };
  return (
    <div class="field">
      <label for="name">{text.settings.name}</label>
      <input
        id="name"
        class="text-field"
        type="text"
        maxLength={longestName}
        value={name}
        onInput={(event) => write(event.currentTarget.value)}
        aria-describedby="name-help"
        autocomplete="off"
        spellcheck={false}
      />
      <p id="name-help" class="muted">
        {text.settings.nameHelp}
      </p>
    </div>
  );
}
