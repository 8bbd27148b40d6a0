import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { text } from '../../../common/text/index.ts';
import { thumbButtons } from '../../../main/native/thumb-bar.ts';
import { inRoot } from '../../../scripts/paths.ts';

const { mute, unmute, cameraOff, cameraOn, leave } = text.running;

it.each([
  [false, false, [mute, cameraOff, leave], ['mic', 'camera', 'leave']],
  [true, false, [unmute, cameraOff, leave], ['mic-off', 'camera', 'leave']],
  [false, true, [mute, cameraOn, leave], ['mic', 'camera-off', 'leave']],
])(
  'the taskbar’s buttons, muted %s and without camera %s',
  (audioMuted, videoMuted, tips, icons) => {
    const buttons = thumbButtons({ audioMuted, videoMuted }, false);
    expect(buttons.map(({ act }) => act)).toEqual(['audio', 'video', 'leave']);
    expect(buttons.every(({ isEnabled }) => isEnabled)).toBe(true);
    expect(buttons.map(({ tip }) => tip)).toEqual(tips);
    expect(buttons.map(({ icon }) => icon)).toEqual(icons);
    for (const icon of icons)
      expect(existsSync(inRoot('resources', 'thumb', `${icon}.svg`))).toBe(true);
  },
);

it('the taskbar’s buttons, while the meeting is away, only leave it', () => {
  const buttons = thumbButtons({ audioMuted: true, videoMuted: true }, true);
  expect(buttons.filter(({ isEnabled }) => isEnabled).map(({ act }) => act)).toEqual(['leave']);
});
