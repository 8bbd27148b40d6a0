import { join } from 'node:path';
import { app } from 'electron/main';
import { createDeepLinks } from './deep-links.ts';
import { guardApp } from './guards.ts';
import { declarePageScheme } from './pages.ts';
import { start } from './start.ts';

// What has to happen before the app is ready; everything else is built in start.ts.
// Started from source as root, Chromium refuses to run with its sandbox; an installed app has it always.
if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
declarePageScheme();
guardApp(app);

const links = createDeepLinks(app, process.argv);
if (links.handedOver) {
  app.quit();
} else {
  void app.whenReady().then(() =>
    start({
      links,
      preloadFolder: join(import.meta.dirname, '../preload'),
      pagesFolder: join(import.meta.dirname, '../renderer'),
    }),
  );
}
