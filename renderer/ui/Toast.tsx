import { useEffect, useRef, useState } from 'preact/hooks';
import { focus } from './focus.ts';

interface Props {
  text: string;
  action?: { name: string; act(): void };
  onClose(): void;
}

/** How long it can be read, when nobody lingers on it. */
const life = 8_000;

/**
 * What has just been done, with the way back, at the window's lower edge. It waits while the pointer
 * or the focus is on it; Escape closes it; F6 leads to its button, wherever the focus is. One at a time.
 */
export function Toast({ text, action, onClose }: Props) {
  const toast = useRef<HTMLDivElement>(null);
  const before = useRef<EventTarget | null>(null);
  const [isHovered, setHovered] = useState(false);
  const [isFocused, setFocused] = useState(false);
  // Screen readers tell what a region comes to say, not what it said when it came.
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(text), [text]);

  const close = (): void => {
    if (toast.current?.contains(document.activeElement)) focus(before.current as Element | null);
    onClose();
  };
  useEffect(() => {
    if (isHovered || isFocused) return undefined;
    const end = setTimeout(onClose, life);
    return () => clearTimeout(end);
  }, [text, isHovered, isFocused]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // A dialog or a menu above it has its own Escape.
      if (event.defaultPrevented || document.querySelector('dialog:modal')) return;
      if (event.key === 'Escape') close();
      if (event.key === 'F6') focus(toast.current?.querySelector('button'));
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  return (
    <div
      ref={toast}
      class="toast"
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocusIn={(event) => {
        if (!isFocused) before.current = event.relatedTarget;
        setFocused(true);
      }}
      onFocusOut={() => setFocused(false)}
    >
      <span role="status">{said}</span>
      {action && (
        <button
          type="button"
          class="button link"
          onClick={() => {
            close();
            action.act();
          }}
        >
          {action.name}
        </button>
      )}
    </div>
  );
}
