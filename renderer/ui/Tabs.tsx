import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { sideways, whereTo } from './arrow-keys.ts';
import { focus } from './focus.ts';

interface Props<Id extends string> {
  /** What the tabs are about, for screen readers. */
  label: string;
  tabs: readonly { id: NoInfer<Id>; name: string }[];
  value: Id;
  onChange(id: NoInfer<Id>): void;
  /** What belongs to the chosen tab. */
  children: ComponentChildren;
}

/** Several pages in one place. The arrows choose as they move (WAI-ARIA APG, “Tabs”). */
export function Tabs<Id extends string>({ label, tabs, value, onChange, children }: Props<Id>) {
  const own = useId();
  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    const at = tabs.findIndex(({ id }) => id === value);
    const next = whereTo(event.key, at, tabs.length, sideways(event.currentTarget));
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    focus(event.currentTarget.children[next!]);
    onChange(tab.id);
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            class="tab"
            id={`${own}-${id}`}
            aria-selected={id === value}
            tabIndex={id === value ? 0 : -1}
            {...(id === value && { 'aria-controls': `${own}-panel` })}
            onClick={() => onChange(id)}
          >
            {name}
          </button>
        ))}
      </div>
      <div
        id={`${own}-panel`}
        class="tab-panel"
        role="tabpanel"
        tabIndex={0}
        aria-labelledby={`${own}-${value}`}
      >
        {children}
      </div>
    </>
  );
}
