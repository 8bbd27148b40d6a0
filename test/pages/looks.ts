import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';
import type { PageName } from '../../main/page-policy.ts';
import { inRoot } from '../../scripts/paths.ts';
import { speakGerman } from './german.ts';
import { misfits } from './misfits.ts';

interface Size {
  width: number;
  height: number;
}

/** As main/windows.ts opens them, and as small as it lets people make them. */
const sizes: Record<PageName, { usual: Size; smallest: Size }> = {
  home: { usual: { width: 460, height: 620 }, smallest: { width: 340, height: 420 } },
  settings: { usual: { width: 860, height: 680 }, smallest: { width: 480, height: 420 } },
  meeting: { usual: { width: 1180, height: 760 }, smallest: { width: 480, height: 360 } },
  'sign-in': { usual: { width: 440, height: 520 }, smallest: { width: 340, height: 360 } },
};

/** Zoom halves the room a page has, in its own pixels. */
const half = ({ width, height }: Size): Size => ({
  width: Math.floor(width / 2),
  height: Math.floor(height / 2),
});

type Media = Parameters<Page['emulateMedia']>[0];

/** The ways a state is looked at. German stays once it is there, so it comes last. */
const looks: readonly [name: string, media: Media, (name: PageName) => Size, german?: true][] = [
  ['light', { colorScheme: 'light' }, (name) => sizes[name].usual],
  ['dark', { colorScheme: 'dark' }, (name) => sizes[name].usual],
  ['forced-colors', { forcedColors: 'active' }, (name) => sizes[name].usual],
  ['smallest', {}, (name) => sizes[name].smallest],
  ['zoom-200', {}, (name) => half(sizes[name].usual)],
  ['german', {}, (name) => sizes[name].smallest, true],
];

const plain: Media = { colorScheme: 'light', forcedColors: 'none' };

const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Looks at a page in every way: a picture for people, its fit and its accessibility for us. */
export async function lookAt(page: Page, name: PageName, state: string): Promise<void> {
  for (const [look, media, sizeOf, german] of looks) {
    await page.emulateMedia({ ...plain, ...media });
    await page.setViewportSize(sizeOf(name));
    if (german) await speakGerman(page);
    const what = `${name}-${state}-${look}`;
    const path = inRoot('out', 'test', 'pages', `${what}.png`);
    // Colours that are still on their way from the last look would be neither.
    await page.screenshot({ path, animations: 'disabled', fullPage: true });
    expect.soft(await page.evaluate(misfits), `${what}: what does not fit`).toEqual([]);
    expect.soft(await barriers(page), `${what}: barriers`).toEqual([]);
  }
}

async function barriers(page: Page): Promise<string[]> {
  // “Legacy” leaves frames out: the one in our meeting window is a server's.
  const axe = new AxeBuilder({ page }).withTags(wcag22aa).setLegacyMode(true);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
