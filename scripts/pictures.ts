import { findHeadlessChromium } from './chromium.ts';
import { withDisplay } from './display.ts';
import { inRoot, tool } from './paths.ts';
import { run } from './processes.ts';
import { setUp } from './setup.ts';
import { main, say } from './steps.ts';

/** Photographs our windows, light and dark, for the README and for whoever looks at a change. */
main(async () => {
  await setUp(['pages']);
  process.env['PARLOUR_CHROMIUM'] = await findHeadlessChromium();
  const words = ['test', '--config=test/playwright.config.ts', '--project=pictures'];
  const code = await withDisplay(() =>
    run(tool('playwright'), [...words, '--reporter=line', ...process.argv.slice(2)], {
      env: process.env,
    }),
  );
  if (code === 0) say(`\nThe pictures are in ${inRoot('docs', 'pictures')}.`);
  return code;
});
