import { ChevronDown, type LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useCallback, useId, useRef, useState } from 'preact/hooks';
import { type MenuItem, MenuList } from './MenuList.tsx';

export type { MenuItem };

interface Props {
  /** What the button is called; the menu, too. */
  name: string;
  items: readonly MenuItem[];
  /** The button's picture. Alone, it is the whole button, as in IconButton. */
  icon?: LucideIcon;
  /** What stands on the button. It is part of the name that screen readers say: repeat it there. */
  children?: ComponentChildren;
  class?: string;
}

/** A button that opens a menu: by click, Enter, Space, and with the arrows at its ends. */
export function Menu({ name, items, icon: Icon, children, class: extra = '' }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [start, setStart] = useState<'first' | 'last'>();
  const close = useCallback(() => setStart(undefined), []);
  const openByArrow = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setStart(event.key === 'ArrowUp' ? 'last' : 'first');
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class={`${children === undefined ? 'icon-button' : 'button menu-button'} ${extra}`}
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={start !== undefined}
        {...(start && { 'aria-controls': id })}
        {...(children === undefined && { title: name })}
        onClick={() => setStart(start ? undefined : 'first')}
        onKeyDown={openByArrow}
      >
        {Icon && <Icon size={children === undefined ? 18 : 16} aria-hidden="true" />}
        {children !== undefined && (
          <>
            <span class="menu-button-text">{children}</span>
            <ChevronDown size={16} aria-hidden="true" />
          </>
        )}
      </button>
      {start && (
        <MenuList
          id={id}
          name={name}
          items={items}
          start={start}
          opener={button.current}
          anchor={() => button.current!.getBoundingClientRect()}
          onClose={close}
        />
      )}
    </>
  );
}
