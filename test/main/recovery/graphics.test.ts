import { expect, it, vi } from 'vitest';
import { createGraphicsWatch } from '../../../main/recovery/graphics.ts';

it('an end of the graphics process is told each time; Chromium’s limit goes after its first step', () => {
  const appendSwitch = vi.fn<(name: string) => void>();
  const tell = vi.fn<() => void>();
  const graphics = createGraphicsWatch({ appendSwitch }, tell);
  for (let end = 0; end < 3; end += 1) graphics.ended();
  expect(appendSwitch).not.toHaveBeenCalled();
  for (let end = 0; end < 7; end += 1) graphics.ended();
  expect(appendSwitch.mock.calls).toEqual([['disable-gpu-process-crash-limit']]);
  expect(tell).toHaveBeenCalledTimes(10);
});
