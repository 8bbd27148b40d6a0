import { findHeadlessChromium } from './chromium.ts';
import { withDisplay } from './display.ts';
import { inRoot } from './paths.ts';
import { run } from './processes.ts';
import { setUp } from './setup.ts';
import { main } from './steps.ts';

/** Tries everything Parlour promises to withstand, and writes out/proof.md; see test/proof/index.ts. */
main(async () => {
  const electron = await setUp(['pages', 'keyring', 'servers', 'desktop']);
  process.env['PARLOUR_ELECTRON'] = electron.path;
  process.env['PARLOUR_CHROMIUM'] = await findHeadlessChromium();
  return withDisplay(() =>
    run(process.execPath, [inRoot('test', 'proof', 'index.ts'), ...process.argv.slice(2)], {
      env: process.env,
    }),
  );
});
