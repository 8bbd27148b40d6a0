import { useEffect, useRef, useState } from 'preact/hooks';
import type { Forgotten } from '../../common/ipc.ts';
import { text } from '../../common/text/index.ts';
import { focus } from '../ui/focus.ts';
import { isCommand } from './command-key.ts';

interface Parts {
  forgotten: Forgotten | undefined;
  /** Leads the focus to the row of a meeting, as soon as it is there. */
  goTo(key: string): void;
}

/** Forgets a meeting, says so, and brings it back: by the message's button, or like any command. */
export function useForgetting({ forgotten, goTo }: Parts) {
  const last = useRef<string>();
  const [read, setRead] = useState<number>();

  const forget = (key: string): void => {
    last.current = key;
    void window.app.forget(key);
  };
  const undo = async (): Promise<void> => {
    const key = last.current;
    await window.app.undoForget();
    // Settings forget all at once: no row of them is the one to go back to.
    if (key === undefined || forgotten?.count !== 1) focus(document.querySelector('#meeting'));
    else goTo(key);
  };
  useEffect(() => {
    if (!forgotten) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (!isUndo(event) || isWriting(event.target) || document.querySelector('dialog:modal'))
        return;
      event.preventDefault();
      void undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [forgotten]);

  if (!forgotten || forgotten.id === read) return { forget };
  const { id, count, name } = forgotten;
  const toast = {
    text: count === 1 ? text.home.forgotten(name) : text.home.forgottenCount(count),
    action: { name: text.home.undo, act: () => void undo() },
    onClose: () => setRead(id),
  };
  return { forget, message: { id, toast } };
}

/** The letter where the layout has it, the place of the key where the layout has other letters. */
const isUndo = (event: KeyboardEvent): boolean =>
  isCommand(event) &&
  (/^[a-z]$/i.test(event.key) ? event.key.toLowerCase() === 'z' : event.code === 'KeyZ');

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input:not([type=checkbox], [type=radio]), textarea');
