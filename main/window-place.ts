import { type BrowserWindow, type Rectangle, screen } from 'electron/main';
import type { Place } from '../common/settings.ts';

/** How much of a window must be on a screen for a person to get hold of it, in pixels. */
const visibleEnough = 100;

/**
 * The remembered place if a person could still reach it there; else only the usual size. No larger
 * than the screens it lies on, and never with its title bar above them: they may have changed.
 */
export function restoredPlace(
  place: Place | undefined,
  usual: { width: number; height: number },
  displays: readonly Rectangle[] = screen.getAllDisplays().map((display) => display.workArea),
): Partial<Rectangle> {
  const under = place ? displays.filter((display) => isVisibleOn(place, display)) : [];
  if (!place || under.length === 0) return usual;
  const room = around(under);
  const width = Math.min(place.width, room.width);
  const height = Math.min(place.height, room.height);
  return {
    x: width < place.width ? room.x : place.x,
    y: height < place.height ? room.y : Math.max(place.y, room.y),
    width,
    height,
  };
}

function isVisibleOn(place: Rectangle, display: Rectangle): boolean {
  const width =
    Math.min(place.x + place.width, display.x + display.width) - Math.max(place.x, display.x);
  const height =
    Math.min(place.y + place.height, display.y + display.height) - Math.max(place.y, display.y);
  return width >= visibleEnough && height >= visibleEnough;
}

/** The smallest rectangle that holds them all. */
function around(displays: readonly Rectangle[]): Rectangle {
  const x = Math.min(...displays.map((one) => one.x));
  const y = Math.min(...displays.map((one) => one.y));
  return {
    x,
    y,
    width: Math.max(...displays.map((one) => one.x + one.width)) - x,
    height: Math.max(...displays.map((one) => one.y + one.height)) - y,
  };
}

/** Makes a window that is about to be shown fill the screen, if it did when it was last there. */
export function fillAgain(window: BrowserWindow, place: Place | undefined): void {
  if (place?.filling === 'maximised') window.maximize();
  if (place?.filling === 'full-screen') window.setFullScreen(true);
}

const moves = [
  'move',
  'resize',
  'maximize',
  'unmaximize',
  'enter-full-screen',
  'leave-full-screen',
] as const;

/**
 * Tells where a window ended up, once it closes or hides: not for every pixel it moves. A window
 * that is destroyed, as the meeting's is, cannot be asked any more; so it is looked at before.
 */
export function rememberPlace(window: BrowserWindow, remember: (place: Place) => void): void {
  let isPageFilling = false;
  let last: Place | undefined;
  let told: Place | undefined;
  const look = (): void => {
    last = placeOf(window, isPageFilling);
  };
  const tell = (): void => {
    if (last && last !== told) remember(last);
    told = last;
  };
  // A page that fills the screen with itself, as a meeting does, is no wish for the next one.
  window.on('enter-html-full-screen', () => {
    isPageFilling = true;
    look();
  });
  window.on('leave-html-full-screen', () => {
    isPageFilling = false;
    look();
  });
  for (const move of moves) window.on(move as 'move', look);
  const lookAndTell = (): void => {
    look();
    tell();
  };
  window.on('close', lookAndTell);
  window.on('hide', lookAndTell);
  window.on('closed', tell);
}

function placeOf(window: BrowserWindow, isPageFilling: boolean): Place {
  const place = window.getNormalBounds();
  if (window.isFullScreen() && !isPageFilling) return { ...place, filling: 'full-screen' };
  return window.isMaximized() ? { ...place, filling: 'maximised' } : place;
}
