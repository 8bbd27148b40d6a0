import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  icon: LucideIcon;
  title: string;
  children: ComponentChildren;
}

/** One of the things that are tested. */
export function Part({ icon: Icon, title, children }: Props) {
  const id = useId();
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>
        <Icon size={18} aria-hidden="true" />
        {title}
      </h2>
      {children}
    </section>
  );
}
