import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { inRoot } from '../../scripts/paths.ts';
import { buildGallery } from '../../scripts/build-gallery.ts';
import { expect, test } from './fixtures.ts';
import { openGallery, type Words } from './gallery.ts';
import { misfits } from './misfits.ts';

test.beforeAll(buildGallery);

type Media = Parameters<Page['emulateMedia']>[0];

const usual = { width: 860, height: 680 };
/** Zoom halves the room a page has, in its own pixels. */
const half = { width: 430, height: 340 };
/** As small as the smallest of our windows. */
const smallest = { width: 340, height: 420 };

/** The ways the gallery is looked at. */
const looks: readonly [name: string, Words, typeof usual, Media][] = [
  ['light', 'english', usual, { colorScheme: 'light' }],
  ['dark', 'english', usual, { colorScheme: 'dark' }],
  ['more-contrast', 'english', usual, { contrast: 'more' }],
  ['more-contrast-dark', 'english', usual, { colorScheme: 'dark', contrast: 'more' }],
  ['forced-colors', 'english', usual, { forcedColors: 'active' }],
  ['zoom-200', 'english', half, {}],
  ['smallest', 'english', smallest, {}],
  ['german', 'german', smallest, {}],
  ['right-to-left', 'arabic', usual, {}],
  ['right-to-left-dark-smallest', 'arabic', smallest, { colorScheme: 'dark' }],
];

const plain: Media = { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' };

/** A picture, its fit and its accessibility; of `only` that, where something lies over the rest. */
async function look(page: Page, what: string, only?: string): Promise<void> {
  const path = inRoot('out', 'test', 'pages', `ui-${what}.png`);
  await page.screenshot({ path, animations: 'disabled', fullPage: !only });
  expect.soft(await page.evaluate(misfits), `${what}: what does not fit`).toEqual([]);
  const axe = new AxeBuilder({ page }).withTags(wcag22aa);
  const { violations } = await (only ? axe.include(only) : axe).analyze();
  const barriers = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  expect.soft(barriers, `${what}: barriers`).toEqual([]);
}

const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const [name, words, size, media] of looks) {
  test(`every component in every state: ${name}`, async ({ page }) => {
    await page.emulateMedia({ ...plain, ...media });
    await page.setViewportSize(size);
    await openGallery(page, { words });
    await look(page, name);
  });

  test(`what opens: ${name}`, async ({ page }) => {
    await page.emulateMedia({ ...plain, ...media });
    await page.setViewportSize(size);
    await openGallery(page, { words });
    await page.locator('.gallery-head > .button').click();
    await look(page, `toast-${name}`, '.gallery-head .toast');
    await page.locator('#Places ~ * .button').click();
    await look(page, `dialog-${name}`, 'dialog');
    await page.keyboard.press('Escape');
    await page.locator('.list-row .icon-button[aria-haspopup]').first().click();
    await look(page, `menu-${name}`, '.menu');
    await page.keyboard.press('Escape');
    await page.locator('.menu-button').click();
    await look(page, `menu-choice-${name}`, '.menu');
  });
}

test('whatever has the focus shows it', async ({ page }) => {
  for (const part of ['Buttons', 'Fields', 'Choices', 'Menus', 'Places']) {
    await openGallery(page, { part });
    const seen = new Set<string>();
    // Round once: the browser leads out of the page after the last.
    for (;;) {
      await page.keyboard.press('Tab');
      const ring = await page.evaluate(ringOfFocus);
      if (!ring || seen.has(ring.which)) break;
      seen.add(ring.which);
      expect.soft(ring.isSeen, `${part}: ${ring.which}`).toBe(true);
    }
    expect(seen.size, part).toBeGreaterThan(4);
  }
});

/** What has the focus, and whether it, or the label drawn for it, has a ring. Runs in the page. */
function ringOfFocus(): { which: string; isSeen: boolean } | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const isRinged = (one: Element | null): boolean => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && outlineWidth !== '0px';
  };
  const all = [...document.querySelectorAll('*')];
  const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return {
    which: `${all.indexOf(element)} <${element.localName} class="${element.className}"> ${name}`,
    isSeen: isRinged(element) || isRinged(element.closest('label')),
  };
}
