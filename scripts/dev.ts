import { hasDisplay, withDisplay } from './display.ts';
import { machineSwitches } from './electron-switches.ts';
import { tool } from './paths.ts';
import { run } from './processes.ts';
import { setUp } from './setup.ts';
import { main } from './steps.ts';

main(async () => {
  const electron = await setUp();
  const switches = machineSwitches(!hasDisplay());
  const env = { ...process.env, ELECTRON_EXEC_PATH: electron.path };
  return withDisplay(() =>
    run(tool('electron-vite'), ['dev', '--watch', '--', ...switches], { env }),
  );
});
