import { ChevronDown } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { focus } from '../ui/focus.ts';

interface Props {
  title: string;
  about: string;
  /** Counts up when another part of the page opens it: it has the focus then. */
  openings?: number;
  children: ComponentChildren;
}

/** A part of a section that is folded up until somebody wants it. */
export function Fold({ title, about, openings = 0, children }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (openings === 0) return;
    setOpen(true);
    focus(button.current);
  }, [openings]);
  return (
    <section class="fold" aria-labelledby={`${id}-title`}>
      <h3>
        <button
          ref={button}
          type="button"
          class="fold-button"
          aria-expanded={isOpen}
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-about`}
          onClick={() => setOpen(!isOpen)}
        >
          <span>
            <span id={`${id}-title`} class="fold-title">
              {title}
            </span>
            <span id={`${id}-about`} class="muted">
              {about}
            </span>
          </span>
          <ChevronDown size={18} aria-hidden="true" />
        </button>
      </h3>
      {isOpen && <div class="fold-body">{children}</div>}
    </section>
  );
}
