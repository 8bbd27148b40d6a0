import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { icnsFile, icnsSizes } from './icns.ts';
import { icoFile } from './ico.ts';
import { inRoot } from './paths.ts';
import { drawn, type Picture } from './picture.ts';

/** From this size on the mark has room for all of itself. */
const firstLarge = 48;

export const linuxSizes = [16, 24, 32, 48, 64, 96, 128, 256, 512, 1024] as const;
export const windowsSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256] as const;

/** Windows takes what fits the scale of the screen. */
const windowsScales = [
  ['', 16],
  ['@1.25x', 20],
  ['@1.5x', 24],
  ['@2x', 32],
] as const;

const iconsFolder = inRoot('out', 'icons');
const drawings = ['icon.svg', 'icon-small.svg', 'tray.svg'] as const;
/** Signs of a meeting's state, drawn over a mark of ours in the tray. */
const traySigns = ['muted', 'sharing'] as const;
const signFiles = traySigns.flatMap((sign) => [`tray-${sign}.svg`, `tray-${sign}-mono.svg`]);
const unread = 'tray-unread.svg';
/** What can be done from the preview of the meeting's window in the taskbar of Windows. */
const thumbs = ['mic', 'mic-off', 'camera', 'camera-off', 'leave'] as const;
const thumbFiles = thumbs.map((name) => join('thumb', `${name}.svg`));
/** This file and those it draws with: other sizes make other icons. */
const programs = ['app-icons.ts', 'icns.ts', 'ico.ts', 'picture.ts'];

const read = (name: string): string => readFileSync(inRoot('resources', name), 'utf8');

/** Renders the app's icons into out/icons when a drawing changed; answers whether one had. */
export function placeIcons(): boolean {
  const hash = createHash('sha256');
  for (const name of [...drawings, ...signFiles, ...thumbFiles, unread]) hash.update(read(name));
  for (const name of programs) hash.update(readFileSync(inRoot('scripts', name)));
  const state = hash.digest('hex');
  const stamp = join(iconsFolder, '.drawn-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return false;
  rmSync(iconsFolder, { recursive: true, force: true });
  drawIcons(iconsFolder);
  writeFileSync(stamp, state);
  return true;
}

/** Every format the systems want, from the drawings in resources/. */
export function drawIcons(folder: string): void {
  const [large, small, tray] = drawings.map(read) as [string, string, string];
  const mark = (size: number): Picture => drawn(size < firstLarge ? small : large, size);
  mkdirSync(join(folder, 'linux'), { recursive: true });
  for (const size of linuxSizes) {
    writeFileSync(join(folder, 'linux', `${size}x${size}.png`), mark(size).png);
  }
  writeFileSync(join(folder, 'parlour.ico'), icoFile(windowsSizes.map(mark)));

  const onMac = withMargin(large);
  const macIcons = new Map(
    icnsSizes.map((size) => [size, size < firstLarge ? mark(size) : drawn(onMac, size)]),
  );
  writeFileSync(
    join(folder, 'parlour.icns'),
    icnsFile((size) => macIcons.get(size)!),
  );

  drawTray(join(folder, 'tray'), small, tray);
  mkdirSync(join(folder, 'thumb'), { recursive: true });
  for (const name of thumbs) {
    const svg = read(join('thumb', `${name}.svg`));
    for (const [suffix, size] of windowsScales) {
      writeFileSync(join(folder, 'thumb', `${name}${suffix}.png`), drawn(svg, size).png);
    }
  }
}

/** The icon of a running meeting near the clock, one for each of its states. */
function drawTray(folder: string, colour: string, mono: string): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, svg: string, size: number): void =>
    writeFileSync(join(folder, `${name}.png`), drawn(svg, size).png);
  for (const state of ['talking', ...traySigns] as const) {
    const [inColour, inMono] =
      state === 'talking'
        ? [colour, mono]
        : [over(colour, `tray-${state}.svg`), over(mono, `tray-${state}-mono.svg`)];
    for (const [suffix, size] of windowsScales) {
      write(`${state}${suffix}`, inColour, size);
    }
    // Panels of Linux scale it themselves.
    write(`${state}-panel`, inColour, 48);
    // The ending tells macOS to colour it (Electron, `nativeImage`, "Template Image").
    write(`${state}Template`, inMono, 16);
    write(`${state}Template@2x`, inMono, 32);
  }
  // Over the icon of a window in the taskbar of Windows.
  write('unread', read(unread), 16);
  write('unread@2x', read(unread), 32);
}

/** One drawing over another of the same size. */
const over = (svg: string, sign: string): string =>
  svg.replace('</svg>', `${/<svg[^>]*>([^]*)<\/svg>/.exec(read(sign))?.[1] ?? ''}</svg>`);

/** Apple's icons fill 824 of 1024 pixels; the rest is air. */
const withMargin = (svg: string): string =>
  svg.replace('viewBox="0 0 64 64"', 'viewBox="-7.8 -7.8 79.6 79.6"');
