import { type BrowserWindow, type Rectangle, screen } from 'electron/main';
import type { Place } from '../common/settings.ts';

/** How much of a window must be on a screen for a person to get hold of it, in pixels. */
const visibleEnough = 100;

/** The remembered place if a person could still reach it there; else only the usual size. */
export function restoredPlace(
  place: Place | undefined,
  usual: { width: number; height: number },
  displays: readonly Rectangle[] = screen.getAllDisplays().map((display) => display.workArea),
): Partial<Place> {
  if (place && displays.some((display) => overlaps(place, display))) return place;
  return usual;
}

function overlaps(place: Place, display: Rectangle): boolean {
  const width =
    Math.min(place.x + place.width, display.x + display.width) - Math.max(place.x, display.x);
  const height =
    Math.min(place.y + place.height, display.y + display.height) - Math.max(place.y, display.y);
  return width >= visibleEnough && height >= visibleEnough;
}

/** Tells where a window ended up, once per closing or hiding: not for every pixel it moves. */
export function rememberPlace(window: BrowserWindow, remember: (place: Place) => void): void {
  const tell = (): void => remember(window.getNormalBounds());
  window.on('close', tell);
  window.on('hide', tell);
}
