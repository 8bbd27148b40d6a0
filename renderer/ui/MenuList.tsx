import { Check, type LucideIcon } from 'lucide-preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { upAndDown, whereTo } from './arrow-keys.ts';
import { type Anchor, placeBy } from './floating-place.ts';
import { focus } from './focus.ts';
import { createTypeAhead } from './type-ahead.ts';

export interface MenuItem {
  name: string;
  icon?: LucideIcon;
  /** A second line, muted. */
  about?: string;
  /** The keys that do the same, as the system writes them. */
  shortcut?: string;
  /** It destroys something. */
  danger?: boolean;
  /** One of several, of which one is the case: is it this one? */
  chosen?: boolean;
  /** There is nothing for it to do now. */
  isIdle?: boolean;
  /** A line above it. */
  startsGroup?: boolean;
  act(): void;
}

interface Props {
  id: string;
  /** What the menu is about, for screen readers. */
  name: string;
  items: readonly MenuItem[];
  anchor(): Anchor;
  /** Where it begins: at its first entry, or at its last. */
  start?: 'first' | 'last';
  /** A press on it is not a press outside. */
  opener?: Element | null;
  onClose(): void;
}

/**
 * The open menu (WAI-ARIA APG, “Menu”): arrows, Home, End, letters; Escape, Tab and a press outside
 * close it, and the focus goes back to where it was.
 */
export function MenuList({ id, name, items, anchor, start, opener, onClose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [before] = useState(() => document.activeElement);
  const [typeAhead] = useState(() => createTypeAhead());
  const entries = (): HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>('.menu-item') ?? []),
  ];

  useLayoutEffect(() => {
    const shown = list.current!;
    shown.showPopover();
    placeBy(shown, anchor());
    const chosen = shown.querySelector('[aria-checked="true"]');
    focus(start === 'last' ? entries().at(-1) : (chosen ?? entries()[0]));
  }, []);

  useEffect(() => {
    const isOutside = ({ target }: Event): boolean =>
      target instanceof Node && !list.current?.contains(target) && !opener?.contains(target);
    const leave = (event: Event): void => {
      if (event.type === 'resize' || event.type === 'blur' || isOutside(event)) onClose();
    };
    // Captured: somebody else may stop them on their way, and scrolling does not bubble.
    addEventListener('pointerdown', leave, true);
    addEventListener('scroll', leave, true);
    addEventListener('resize', leave);
    const leaveWindow = (event: Event): void => void (event.target === window && leave(event));
    addEventListener('blur', leaveWindow);
    return () => {
      removeEventListener('pointerdown', leave, true);
      removeEventListener('scroll', leave, true);
      removeEventListener('resize', leave);
      removeEventListener('blur', leaveWindow);
    };
  }, [onClose]);

  const close = (): void => {
    focus(before);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // What is pressed in a menu is for the menu: not for the row, dialog or page around it.
    event.stopPropagation();
    // Tab goes on from where the menu was opened.
    if (event.key === 'Tab') return close();
    const all = entries();
    const at = all.findIndex((one) => one === document.activeElement);
    const isLetter = [...event.key].length === 1 && !event.ctrlKey && !event.metaKey;
    const names = items.map((item) => item.name);
    let next = whereTo(event.key, at, all.length, upAndDown);
    if (isLetter && (event.key !== ' ' || typeAhead.isTyping())) {
      next = typeAhead.find(event.key, names, at) ?? at;
    }
    if (next === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    if (next === undefined) close();
    else focus(all[next]);
  };
  const choose = (item: MenuItem): void => {
    if (item.isIdle) return;
    // First the focus goes back: what the entry does may take it from there.
    close();
    item.act();
  };
  return (
    <div
      ref={list}
      id={id}
      class={items.some((item) => item.chosen !== undefined) ? 'menu with-choice' : 'menu'}
      role="menu"
      aria-label={name}
      popover="manual"
      onKeyDown={onKeyDown}
      onClick={(event) => event.stopPropagation()}
      onContextMenu={(event) => {
        event.preventDefault();
        // The row around it would open its own menu, too.
        event.stopPropagation();
      }}
    >
      {items.map((item) => (
        <Entry key={item.name} item={item} choose={() => choose(item)} />
      ))}
    </div>
  );
}

function Entry({ item, choose }: { item: MenuItem; choose(): void }) {
  const { name, icon: Icon, about, shortcut, danger, chosen, isIdle, startsGroup } = item;
  const id = useId();
  const ids = [about && `${id}-about`, shortcut && `${id}-keys`].filter(Boolean).join(' ');
  return (
    <>
      {startsGroup && <div class="menu-line" role="separator" />}
      <button
        type="button"
        class={danger ? 'menu-item danger' : 'menu-item'}
        role={chosen === undefined ? 'menuitem' : 'menuitemradio'}
        tabIndex={-1}
        aria-labelledby={`${id}-name`}
        {...(ids && { 'aria-describedby': ids })}
        {...(chosen !== undefined && { 'aria-checked': chosen })}
        {...(isIdle && { 'aria-disabled': true })}
        onClick={choose}
        // As in the system's menus: one entry is lit, the pointer's or the keyboard's.
        onPointerMove={(event) => focus(event.currentTarget)}
      >
        {chosen !== undefined && (
          <span class="menu-choice">{chosen && <Check size={16} aria-hidden="true" />}</span>
        )}
        {Icon && <Icon size={16} aria-hidden="true" />}
        <span class="menu-text">
          <span id={`${id}-name`}>{name}</span>
          {about && (
            <span id={`${id}-about`} class="muted">
              {about}
            </span>
          )}
        </span>
        {shortcut && (
          <kbd id={`${id}-keys`} class="menu-keys" dir="ltr">
            {shortcut}
          </kbd>
        )}
      </button>
    </>
  );
}
