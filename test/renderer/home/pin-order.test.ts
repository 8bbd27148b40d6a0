import { describe, expect, it } from 'vitest';
import { beforeAt, placeWhile } from '../../../renderer/home/pin-order.ts';

const pins = ['a', 'b', 'c', 'd'];

/** What main makes of it. */
function after(key: string, place: number): string[] {
  const before = beforeAt(pins, key, place);
  if (before === undefined) return pins;
  const others = pins.filter((one) => one !== key);
  others.splice(before === null ? others.length : others.indexOf(before), 0, key);
  return others;
}

describe('a pinned meeting that changes places', () => {
  it('is nowhere else than asked for, whichever it is and wherever it goes', () => {
    for (const key of pins) {
      for (let place = 0; place < pins.length; place += 1) {
        expect(after(key, place).indexOf(key)).toBe(place);
      }
    }
  });

  it.each([
    ['to where it is', 'b', 1],
    ['above the first', 'a', -1],
    ['below the last', 'd', 4],
    ['without being one', 'x', 2],
  ])('is not moved %s', (_what, key, place) => {
    expect(beforeAt(pins, key, place)).toBeUndefined();
  });

  it('shows while it is carried the order that letting go brings', () => {
    for (const [from, key] of pins.entries()) {
      for (let to = 0; to < pins.length; to += 1) {
        const shown = [...pins].sort(
          (one, other) =>
            placeWhile(pins.indexOf(one), from, to) - placeWhile(pins.indexOf(other), from, to),
        );
        expect(shown).toEqual(after(key, to));
      }
    }
  });
});
