import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron/main';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../common/settings.ts';
import { rememberPlace, restoredPlace } from '../../main/window-place.ts';

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
    ['it is larger than the screen', at(-10, -10, 4000, 3000), [laptop]],
    ['100 px are left on the right', at(1440 - 100, 100), [laptop]],
    ['100 px are left at the bottom', at(100, 900 - 100), [laptop]],
    ['it is on the second screen', at(-1500, 100), [laptop, onTheLeft]],
    ['it lies on two screens', at(-230, 100), [laptop, onTheLeft]],
  ])('is kept when %s', (_why, place, displays) => {
    expect(restoredPlace(place, usual, displays)).toEqual(place);
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
      getNormalBounds: () => window.bounds,
    });
    return window;
  };

  it('is told when the window closes or hides, not while it moves', () => {
    const window = createWindow();
    const places: Place[] = [];
    rememberPlace(window as unknown as BrowserWindow, (place) => places.push(place));
    window.emit('move');
    window.emit('resize');
    expect(places).toEqual([]);
    window.emit('hide');
    window.bounds = at(3, 4);
    window.emit('close');
    expect(places).toEqual([at(1, 2), at(3, 4)]);
  });
});
