import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';
import { type Speech, tagOf } from '../../common/languages.ts';
import type { PageName } from '../../main/page-policy.ts';
import { inRoot } from '../../scripts/paths.ts';
import { misfits } from './misfits.ts';
import { arabic, canChange, english, pseudo, speakIn } from './speaking.ts';
import { strays } from './strays.ts';

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
  'share-picker': { usual: { width: 760, height: 560 }, smallest: { width: 420, height: 360 } },
  'sharing-bar': { usual: { width: 420, height: 44 }, smallest: { width: 200, height: 40 } },
  compact: { usual: { width: 300, height: 132 }, smallest: { width: 220, height: 100 } },
  'device-test': { usual: { width: 560, height: 640 }, smallest: { width: 380, height: 420 } },
};

/** How large a window opens. */
export const usualSize = (name: PageName): Size => sizes[name].usual;

/** Zoom halves the room a page has, in its own pixels. */
const half = ({ width, height }: Size): Size => ({
  width: Math.floor(width / 2),
  height: Math.floor(height / 2),
});

type Media = Parameters<Page['emulateMedia']>[0];

interface Look {
  name: string;
  media?: Media;
  size: 'usual' | 'smallest' | 'half';
  speech?: Speech;
  /** Accessibility is looked at where colours, language or order are new. */
  withAxe?: true;
}

/** The ways a state is looked at. The last two speak other languages. */
const looks: readonly Look[] = [
  { name: 'light', media: { colorScheme: 'light' }, size: 'usual', withAxe: true },
  { name: 'dark', media: { colorScheme: 'dark' }, size: 'usual', withAxe: true },
  { name: 'forced-colors', media: { forcedColors: 'active' }, size: 'usual' },
  { name: 'smallest', size: 'smallest' },
  { name: 'zoom-200', size: 'half', withAxe: true },
  { name: 'right-to-left', size: 'smallest', speech: arabic, withAxe: true },
  { name: 'pseudo', size: 'smallest', speech: pseudo },
];

function sizeOf(page: PageName, size: Look['size']): Size {
  const { usual, smallest } = sizes[page];
  return size === 'usual' ? usual : size === 'smallest' ? smallest : half(usual);
}

const plain: Media = { colorScheme: 'light', forcedColors: 'none' };

const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Looks at a page in every way: a picture for people, its fit and its accessibility for us. A page
 * that keeps its language is looked at in that one only: its tests come in each (`inEachSpeech`).
 */
export async function lookAt(
  page: Page,
  name: PageName,
  state: string,
  /** Opens what closes when the window changes its size: a menu. */
  open?: () => Promise<void>,
): Promise<void> {
  const tag = await page.locator('html').getAttribute('lang');
  const speaks = ({ speech = english }: Look): boolean =>
    canChange(page) || tagOf(speech.language) === tag;
  for (const look of looks.filter(speaks)) await lookOnce(page, name, state, look, open);
  if (canChange(page)) await speakIn(page, english);
}

async function lookOnce(
  page: Page,
  name: PageName,
  state: string,
  look: Look,
  open?: () => Promise<void>,
): Promise<void> {
  const { speech = english } = look;
  await page.emulateMedia({ ...plain, ...look.media });
  await page.setViewportSize(sizeOf(name, look.size));
  await speakIn(page, speech);
  await open?.();
  const what = `${name}-${state}-${look.name}`;
  const path = inRoot('out', 'test', 'pages', `${what}.png`);
  // Colours that are still on their way from the last look would be neither.
  // For a whole page the window changes its size, too.
  await page.screenshot({ path, animations: 'disabled', fullPage: !open });
  expect.soft(await page.evaluate(misfits), `${what}: what does not fit`).toEqual([]);
  if (look.withAxe) expect.soft(await barriers(page), `${what}: barriers`).toEqual([]);
  if (speech !== pseudo) return;
  expect.soft(await page.evaluate(strays), `${what}: words that are in no text table`).toEqual([]);
}

async function barriers(page: Page): Promise<string[]> {
  // “Legacy” leaves frames out: the one in our meeting window is a server's.
  const axe = new AxeBuilder({ page }).withTags(wcag22aa).setLegacyMode(true);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
