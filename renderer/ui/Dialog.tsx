import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { focus } from './focus.ts';

interface Props {
  title: string;
  /** Escape. The dialog goes when it is no longer drawn. */
  onClose(): void;
  children: ComponentChildren;
  /** Below; a form inside `children` brings its own. */
  buttons?: ComponentChildren;
}

/**
 * Above everything while it is there. It begins with what has `autofocus`, or with the first
 * control; afterwards the focus is back where it was.
 */
export function Dialog({ title, onClose, children, buttons }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const isGone = useRef(false);
  useLayoutEffect(() => {
    const shown = dialog.current!;
    const before = document.activeElement;
    shown.showModal();
    // In a small window it still begins with its title.
    shown.scrollTo(0, 0);
    return () => {
      isGone.current = true;
      // What a modal dialog covers cannot have the focus.
      shown.close();
      focus(before);
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      onClose={() => isGone.current || onClose()}
    >
      <h2 id={id}>{title}</h2>
      {children}
      {buttons && <div class="buttons">{buttons}</div>}
    </dialog>
  );
}
