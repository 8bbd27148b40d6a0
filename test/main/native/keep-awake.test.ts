import { expect, it } from 'vitest';
import { createKeepAwake } from '../../../main/native/keep-awake.ts';

it('the screen stays on from joining to leaving, but for while the computer sleeps', () => {
  const on = new Set<number>();
  let last = 0;
  let isJoined = false;
  const awake = createKeepAwake({
    system: {
      start: (kind) => {
        expect(kind).toBe('prevent-display-sleep');
        on.add(++last);
        return last;
      },
      stop: (id) => on.delete(id),
    },
    isJoined: () => isJoined,
  });
  const joins = (next: boolean) => {
    isJoined = next;
    awake.update();
    return on.size;
  };
  expect(joins(false)).toBe(0);
  expect(joins(true)).toBe(1);
  expect(joins(true)).toBe(1);
  awake.suspended();
  expect(on.size).toBe(0);
  expect(joins(true)).toBe(0);
  awake.resumed();
  expect(on.size).toBe(1);
  expect(joins(false)).toBe(0);
  awake.resumed();
  expect(on.size).toBe(0);
});
