import { ChevronDown } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface Props {
  title: string;
  about: string;
  children: ComponentChildren;
}

/** A part of a section that is folded up until somebody wants it. */
export function Fold({ title, about, children }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <section class="fold" aria-labelledby={`${id}-title`}>
      <h3>
        <button
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
