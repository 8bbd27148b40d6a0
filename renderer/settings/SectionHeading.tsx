import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SettingsSection } from '../../common/ipc.ts';
import { text } from '../../common/text/index.ts';

/**
 * The name of the open section. When another one opens it takes the focus, so that screen readers
 * say where one is now and Tab goes on inside; before the effects of the section's own parts, which
 * may know a better place.
 */
export function SectionHeading({ section }: { section: SettingsSection }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(section);
  useLayoutEffect(() => {
    if (shown.current === section) return;
    shown.current = section;
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, [section]);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {text.settings.sections[section]}
    </h2>
  );
}
