import { hasDisplay, withDisplay } from './display.ts';
import { inRoot } from './paths.ts';
import { run } from './processes.ts';
import { setUp } from './setup.ts';
import { main } from './steps.ts';

/** Shows Parlour at work, without an account or a network; see test/demo/index.ts. */
main(async () => {
  const electron = await setUp(process.platform === 'linux' ? ['keyring'] : []);
  const env = { ...process.env, PARLOUR_ELECTRON: electron.path };
  const words = hasDisplay() ? ['--stay'] : [];
  return withDisplay(() =>
    run(process.execPath, [inRoot('test', 'demo', 'index.ts'), ...words], {
      env: { ...env, DISPLAY: process.env['DISPLAY'] },
    }),
  );
});
