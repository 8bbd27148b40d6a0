import { placeIcons } from './app-icons.ts';
import { main, say, step } from './steps.ts';

/** The app's icons, in every format, into out/icons. */
main(async () => {
  const done = await step('the icons', placeIcons);
  if (!done) say('✓ the icons are up to date');
});
