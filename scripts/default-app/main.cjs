// What Electron runs when its first argument is the folder of an app. A packaged Electron has lost
// its own copy of this; see scripts/registry-electron.ts.
const { app } = require('electron');
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const folder = process.argv.slice(1).find((word) => !word.startsWith('-'));
if (!folder) {
  process.stderr.write('Usage: electron <folder of an app>\n');
  app.exit(1);
} else {
  const home = resolve(folder);
  const about = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  app.setName(about.productName || about.name);
  app.setVersion(about.version || '0.0.0');
  if (about.desktopName) app.setDesktopName(about.desktopName);
  app.setAppPath(home);
  require(join(home, about.main || 'index.js'));
}
