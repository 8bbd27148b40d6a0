import type { Page } from 'playwright/test';

/** More than any page of ours has: a walk that does not end is told as one. */
const mostStops = 120;

/** What Tab visits, from the top of the page or of its dialog to the end: `button: Join`. */
export async function tabStops(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const top = document.querySelector<HTMLElement>('dialog:modal') ?? document.body;
    top.tabIndex = -1;
    top.focus();
    top.removeAttribute('tabindex');
  });
  const stops: string[] = [];
  while (stops.length < mostStops) {
    await page.keyboard.press('Tab');
    if (!(await isNew(page))) return stops;
    stops.push(await spoken(page));
  }
  return stops;
}

/** Marks what has the focus; false where Tab is through, or back at the beginning. */
const isNew = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused.matches('body, dialog, [data-tab-stop]')) return false;
    focused.setAttribute('data-tab-stop', '');
    return true;
  });

/** Role and name of what has the focus, as screen readers hear them. */
async function spoken(page: Page): Promise<string> {
  const focused = page.locator(':focus');
  const snapshot = await focused.ariaSnapshot();
  const [, role = '', name = ''] = /^- '?(\w+)(?: "((?:[^"\\]|\\.)*)")?/.exec(snapshot) ?? [];
  // A summary has no role of its own there.
  if (role === 'text') return `summary: ${await focused.innerText()}`;
  return `${role}: ${name.replaceAll('\\"', '"')}`;
}

/** After a walk: what a person can act on that Tab did not visit, nor leads to by arrow keys. */
export const missed = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const actions = 'button, a[href], input, select, textarea, summary, [tabindex="0"]';
    const groups = '[role=radiogroup], [role=tablist], [role=menu], [role=listbox]';
    const visited = '[data-tab-stop]';
    const isReached = (element: Element): boolean =>
      element.matches(visited) ||
      Boolean(element.closest(groups)?.querySelector(visited)) ||
      (element instanceof HTMLInputElement &&
        element.type === 'radio' &&
        document.querySelector(`[name="${element.name}"]${visited}`) !== null);
    const canAct = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.matches(':disabled, [aria-hidden=true]') &&
      !element.closest('[inert]');
    const scope = document.querySelector('dialog:modal') ?? document;
    return [...scope.querySelectorAll(actions)]
      .filter((element) => canAct(element) && !isReached(element))
      .map((element) => element.outerHTML.slice(0, 120));
  });
