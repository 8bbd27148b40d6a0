import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron/main';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../common/settings.ts';
import { fillAgain, rememberPlace, restoredPlace } from '../../main/window-place.ts';

const usual = { width: 460, height: 620 };
const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const onTheLeft = { x: -1920, y: 0, width: 1920, height: 1080 };
const at = (x: number, y: number, width = 460, height = 620): Place => ({ x, y, width, height });

describe('a remembered place', () => {
  it.each([
    ['there is none', undefined, [laptop]],
    ['there is no screen', at(100, 100), []],
    ['its screen is gone', at(-1500, 100), [laptop]],
    ['it is far away', at(99_999, 99_999), [laptop, onTheLeft]],
    ['it is above', at(100, -700), [laptop]],
    ['it is below', at(100, 900), [laptop]],
    ['it ends left of the screen', at(-460, 100), [laptop]],
    ['only 99 px are left on the right', at(1440 - 99, 100), [laptop]],
    ['only 99 px are left on the left', at(-460 + 99, 100), [laptop]],
    ['only 99 px are left at the bottom', at(100, 900 - 99), [laptop]],
    ['only 99 px are left at the top', at(100, 25 - 620 + 99), [laptop]],
    ['it is too small to get hold of', at(100, 100, 50, 50), [laptop]],
    ['it has no size', at(100, 100, 0, 0), [laptop]],
    ['its size is negative', at(500, 500, -400, -400), [laptop]],
    ['its 198 px lie on two screens, half on each', at(-99, 100, 198, 620), [laptop, onTheLeft]],
  ])('is given up for the usual size when %s', (_why, place, displays) => {
    expect(restoredPlace(place, usual, displays)).toEqual(usual);
  });

  it.each([
    ['it is on the screen', at(100, 100), [laptop]],
    ['it fills the screen', laptop, [laptop]],
    [
      'it lies on two screens and is wider than either',
      at(-1900, 30, 3000, 700),
      [laptop, onTheLeft],
    ],
    ['100 px are left on the right', at(1440 - 100, 100), [laptop]],
    ['100 px are left at the bottom', at(100, 900 - 100), [laptop]],
    ['it is on the second screen', at(-1500, 100), [laptop, onTheLeft]],
    ['it lies on two screens', at(-230, 100), [laptop, onTheLeft]],
  ])('is kept when %s', (_why, place, displays) => {
    expect(restoredPlace(place, usual, displays)).toEqual(place);
  });

  it.each([
    ['as large as a smaller screen', at(0, 25, 2560, 1415), laptop],
    ['as wide as it, from its left edge', at(-200, 100, 1900, 500), at(0, 100, 1440, 500)],
    ['as high as it, from its top', at(100, 500, 460, 1200), at(100, 25, 460, 875)],
    ['as low that its title bar can be reached', at(100, -300), at(100, 25)],
    ['where it was, partly out of sight at the right', at(1200, 100), at(1200, 100)],
    ['where it was, partly out of sight at the bottom', at(100, 700), at(100, 700)],
  ])('is made %s when that is what there is', (_what, place, now) => {
    expect(restoredPlace(place, usual, [laptop])).toEqual(now);
  });

  it('is judged without asking the system when the screens are given', () => {
    expect(() => restoredPlace(at(0, 0), usual)).toThrow('screen');
    expect(() => restoredPlace(at(0, 0), usual, [laptop])).not.toThrow();
  });
});

describe('the place of a window', () => {
  const createWindow = () => {
    const window = Object.assign(new EventEmitter(), {
      bounds: at(1, 2),
      filling: undefined as Place['filling'],
      isGone: false,
      getNormalBounds: () => {
        if (window.isGone) throw new TypeError('Object has been destroyed');
        return window.bounds;
      },
      isMaximized: () => window.filling === 'maximised',
      isFullScreen: () => window.filling === 'full-screen',
      maximize: () => (window.filling = 'maximised'),
      setFullScreen: () => (window.filling = 'full-screen'),
    });
    return window;
  };
  type Fake = ReturnType<typeof createWindow>;
  const real = (window: Fake) => window as unknown as BrowserWindow;

  it('is told when the window closes or hides, not while it moves', () => {
    const window = createWindow();
    const places: Place[] = [];
    rememberPlace(real(window), (place) => places.push(place));
    window.emit('move');
    window.emit('resize');
    expect(places).toEqual([]);
    window.emit('hide');
    window.bounds = at(3, 4);
    window.emit('close');
    expect(places).toEqual([at(1, 2), at(3, 4)]);
  });

  it('is told once when closing ends it, and also when it is ended without', () => {
    const closed = createWindow();
    const places: Place[] = [];
    rememberPlace(real(closed), (place) => places.push(place));
    closed.emit('close');
    closed.isGone = true;
    closed.emit('closed');
    expect(places).toEqual([at(1, 2)]);

    const destroyed = createWindow();
    rememberPlace(real(destroyed), (place) => places.push(place));
    destroyed.bounds = at(5, 6);
    destroyed.emit('move');
    destroyed.isGone = true;
    destroyed.emit('closed');
    expect(places).toEqual([at(1, 2), at(5, 6)]);
  });

  it.each([
    ['maximize', 'maximised'],
    ['enter-full-screen', 'full-screen'],
  ] as const)(
    'says after %s that it fills the screen, and what it goes back to',
    (event, filling) => {
      const window = createWindow();
      const places: Place[] = [];
      rememberPlace(real(window), (place) => places.push(place));
      window.filling = filling;
      window.emit(event);
      window.isGone = true;
      window.emit('closed');
      expect(places).toEqual([{ ...at(1, 2), filling }]);

      const next = createWindow();
      fillAgain(real(next), places[0]);
      expect(next.filling).toBe(filling);
    },
  );

  it('does not fill the screen next time because a page did', () => {
    const window = createWindow();
    const places: Place[] = [];
    rememberPlace(real(window), (place) => places.push(place));
    window.filling = 'full-screen';
    window.emit('enter-full-screen');
    window.emit('enter-html-full-screen');
    window.emit('close');
    expect(places).toEqual([at(1, 2)]);
  });

  it('fills nothing without a memory of it', () => {
    const window = createWindow();
    fillAgain(real(window), at(1, 2));
    fillAgain(real(window), undefined);
    expect(window.filling).toBeUndefined();
  });
});
