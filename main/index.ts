import { join } from 'node:path';
import { app } from 'electron/main';
import { tellCannotShutIn } from './cannot-shut-in.ts';
import { keepMemoryOutOfCoreDumps } from './core-dumps.ts';
import { createDeepLinks, type DeepLinks } from './links/deep-links.ts';
import { isLocked } from './links/lock.ts';
import { guardApp } from './guards.ts';
import { declarePageScheme } from './pages.ts';
import { relaunch } from './relaunch.ts';
import { start } from './start.ts';

// What has to happen before the app is ready; everything else is built in start.ts.
keepMemoryOutOfCoreDumps();
const launch = relaunch(app, process);
if (launch.kind === 'cannot-shut-in') void tellCannotShutIn();
if (launch.kind === 'goes-on') {
  // Started from source as root, Chromium refuses to run with its sandbox; an installed app has it always.
  if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  declarePageScheme();
  guardApp(app);
  run(createDeepLinks(app, process.argv, process.cwd), launch.refused);
}

/**
 * Quitting before the app is ready is lost now and then, and a process without windows would stay
 * for ever.
 */
function end(): void {
  app.quit();
  void app.whenReady().then(() => app.exit());
}

function run(links: DeepLinks, refused: readonly string[]): void {
  if (links.handedOver && isLocked(app.getPath('userData'), process.platform)) return end();
  void app.whenReady().then(() =>
    start({
      links,
      refused,
      preloadFolder: join(import.meta.dirname, '../preload'),
      pagesFolder: join(import.meta.dirname, '../renderer'),
    }),
  );
}
