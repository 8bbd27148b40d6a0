import { text } from '../../../common/text/index.ts';
import { focus } from '../../ui/focus.ts';
import type { FoundSetting } from './search-index.ts';

/** How long a setting that was searched for is marked, in ms. */
const markedFor = 2_000;

/**
 * Brings a setting of the open section into view, with the focus on it. One that only shows for
 * another choice leads to that choice; the sentence that says so is answered.
 */
export function showSetting({ name, shownFor }: FoundSetting): string | undefined {
  const names = [name, ...shownFor];
  for (const [at, one] of names.entries()) {
    const control = namedInMain(one);
    if (!control) continue;
    const fold = control.closest('details');
    if (fold) fold.open = true;
    mark(control);
    // A heading is a place, not a choice.
    const isChoice = control.matches('input, select, button');
    return at > 0 && isChoice ? text.settings.elsewhere(name, one) : undefined;
  }
  return undefined;
}

/** The first part of the section with an accessible name: its control, or else its heading. */
export function namedInMain(name: string): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(`main :is(${nameable})`)];
  return (
    all.find((one) => nameOf(one) === name && one.tabIndex >= 0) ??
    all.find((one) => nameOf(one) === name)
  );
}

const nameable =
  'button, input, select, textarea, summary, fieldset, table, h3, [role], [aria-label], [aria-labelledby]';

/** The parts of the name computation that our pages use (W3C, accname 1.2). */
export function nameOf(element: HTMLElement): string {
  const by = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labels = by.map((id) => document.getElementById(id)?.textContent ?? '');
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  const ofField =
    label ??
    (element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement
      ? element.labels?.[0]
      : undefined);
  const legend = element.querySelector(':scope > legend, :scope > caption');
  const name =
    labels.join(' ') ||
    element.getAttribute('aria-label') ||
    ofField?.textContent ||
    legend?.textContent ||
    element.textContent ||
    '';
  return name.trim();
}

function mark(control: HTMLElement): void {
  const radio = control.matches('[role=radiogroup], fieldset')
    ? (control.querySelector<HTMLElement>(':checked, [aria-checked=true]') ??
      control.querySelector<HTMLElement>('input, button'))
    : undefined;
  const target = radio ?? control;
  if (target.tabIndex < 0) target.tabIndex = -1;
  focus(target);
  const row = control.closest<HTMLElement>('.field, .switch, .check, fieldset, section') ?? control;
  row.scrollIntoView({ block: 'center' });
  row.classList.add('found');
  setTimeout(() => row.classList.remove('found'), markedFor);
}
