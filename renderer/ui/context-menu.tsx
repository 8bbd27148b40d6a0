import type { ComponentChildren } from 'preact';
import { useCallback, useId, useState } from 'preact/hooks';
import type { Anchor } from './floating-place.ts';
import { type MenuItem, MenuList } from './MenuList.tsx';

/** What the element takes on whose menu it is, and the menu to draw inside or beside it. */
export interface ContextMenu {
  target: {
    onContextMenu(event: MouseEvent): void;
    onKeyDown(event: KeyboardEvent): void;
  };
  menu: ComponentChildren;
}

/**
 * The menu of a row: at the pointer by right click, below the focus by Shift+F10 or the menu key.
 * Everything in it must be reachable in another way, too: nothing on the screen tells of it.
 */
export function useContextMenu(name: string, items: readonly MenuItem[]): ContextMenu {
  const id = useId();
  const [anchor, setAnchor] = useState<Anchor>();
  const close = useCallback(() => setAnchor(undefined), []);
  const openAt = (event: MouseEvent): void => {
    // A text field has the system's menu: copy, paste, spelling.
    if (isTextField(event.target)) return;
    event.preventDefault();
    const { clientX: x, clientY: y } = event;
    setAnchor({ left: x, right: x, top: y, bottom: y });
  };
  const openByKey = (event: KeyboardEvent): void => {
    const isAsked = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (!isAsked || isTextField(event.target) || !(event.target instanceof Element)) return;
    event.preventDefault();
    setAnchor(event.target.getBoundingClientRect());
  };
  return {
    target: { onContextMenu: openAt, onKeyDown: openByKey },
    menu: anchor && (
      <MenuList id={id} name={name} items={items} anchor={() => anchor} onClose={close} />
    ),
  };
}

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input:not([type=checkbox], [type=radio]), textarea');
