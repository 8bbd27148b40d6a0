import { hasDisplay, withDisplay } from './display.ts';
import { machineSwitches } from './electron-switches.ts';
import { root } from './paths.ts';
import { run } from './processes.ts';
import { setUp } from './setup.ts';
import { main } from './steps.ts';

main(async () => {
  const electron = await setUp();
  const switches = machineSwitches(!hasDisplay());
  return withDisplay(() => run(electron.path, [...switches, root, ...process.argv.slice(2)]));
});
