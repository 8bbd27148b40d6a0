import type { ComponentChildren } from 'preact';
import type { ContextMenu } from './context-menu.tsx';

interface Props {
  /** A sign or a control before it. */
  lead?: ComponentChildren;
  title: ComponentChildren;
  about?: ComponentChildren;
  /** Buttons at its end. */
  tools?: ComponentChildren;
  /** Pressing its words does this; `name` says it for screen readers. */
  open?: { name: string; act(): void };
  /** From `useContextMenu`. */
  context?: ContextMenu;
}

/** A line of a list: what it is, something about it, and what can be done with it. */
export function ListRow({ lead, title, about, tools, open, context }: Props) {
  const words = (
    <>
      <span class="list-title">{title}</span>
      {about && <span class="list-about muted">{about}</span>}
    </>
  );
  return (
    <li class="list-row" {...context?.target}>
      {lead && <span class="list-lead">{lead}</span>}
      {open ? (
        <button type="button" class="list-words" aria-label={open.name} onClick={open.act}>
          {words}
        </button>
      ) : (
        <div class="list-words">{words}</div>
      )}
      {tools && <span class="list-tools">{tools}</span>}
      {context?.menu}
    </li>
  );
}

/** The list such lines are in. */
export const List = ({ name, children }: { name: string; children: ComponentChildren }) => (
  // Safari and Chromium take the role from a list without bullets.
  <ul class="list" role="list" aria-label={name}>
    {children}
  </ul>
);
