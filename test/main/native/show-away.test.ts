import { expect, it } from 'vitest';
import { showAway } from '../../../main/native/show-away.ts';

/** A window of a system that brings minimised windows back when they are shown, or does not. */
function createWindow({ isShown = true, isMinimised = false, comesBack = true }) {
  const done: string[] = [];
  let isDown = isMinimised;
  showAway({
    isVisible: () => isShown,
    isMinimized: () => isDown,
    showInactive: () => {
      done.push('show');
      if (comesBack) isDown = false;
    },
    restore: () => void done.push('restore'),
  });
  return done;
}

it.each([
  ['that is seen stays as it is', {}, []],
  ['that is hidden is shown, and takes no focus', { isShown: false }, ['show']],
  ['that is minimised is shown', { isMinimised: true }, ['show']],
  [
    'that stays minimised is restored',
    { isMinimised: true, comesBack: false },
    ['show', 'restore'],
  ],
] as const)('a window of a meeting that is away %s', (_what, window, expected) => {
  expect(createWindow(window)).toEqual(expected);
});

it('a meeting that is away may have no window', () => {
  expect(() => showAway(undefined)).not.toThrow();
});
