import type { Parlour } from '../app/launch.ts';
import { isGone, pressShare } from '../app/sharing.ts';
import type { Pictures } from './pictures.ts';

/** Ada shows Bob her screen by Parlour's picker, and stops by the bar. */
export async function shareScreen(ada: Parlour, bob: Parlour, pictures: Pictures): Promise<void> {
  const picker = await pressShare(ada, await ada.meetingFrame());
  const screen = picker.getByRole('radio').first();
  await screen.check();
  await pictures.take(ada, 'share-picker');
  await picker.getByRole('button', { name: 'Share' }).click();
  const bar = await ada.window('sharing-bar');
  const shown = (await bob.meetingFrame()).getByTestId('remote-video');
  await shown.evaluate(async (one: HTMLVideoElement) => {
    const before = one.getVideoPlaybackQuality().totalVideoFrames;
    while (one.getVideoPlaybackQuality().totalVideoFrames <= before) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  await pictures.take(bob, 'meeting', 'shared-screen');
  await bar.getByRole('button', { name: 'Stop' }).click();
  await isGone(ada, 'sharing-bar');
}
