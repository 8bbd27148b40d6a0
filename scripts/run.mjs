// The entry of every npm script, in plain JavaScript for whatever Node the machine has: installs
// the dependencies when the lock file changed, then hands over to scripts/<command>.ts, run by the
// Node that came with them.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [command, ...rest] = process.argv.slice(2);
const isWindows = process.platform === 'win32';

if (Number(process.versions.node.split('.')[0]) < 18) {
  console.error(`Parlour needs Node 18 or newer to set itself up; this is ${process.version}.`);
  process.exit(1);
}

installDependencies();
const node = join(root, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');
const script = join(root, 'scripts', `${command}.ts`);
if (!command || !existsSync(script)) {
  console.error(`There is no command “${command ?? ''}”. See the scripts in package.json.`);
  process.exit(1);
}
const { status, signal } = spawnSync(node, [script, ...rest], { stdio: 'inherit', cwd: root });
process.exit(signal ? 1 : (status ?? 1));

function installDependencies() {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const wanted = lock.digest('hex');
  const stamp = join(root, 'node_modules', '.parlour-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  const from = Date.now();
  // What npm prints belongs on stderr: some commands print a single path for other programs.
  const { status: failed } = spawnSync(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: isWindows,
    },
  );
  if (failed !== 0) {
    console.error('The dependencies could not be installed. Is the npm registry reachable?');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
  const seconds = ((Date.now() - from) / 1000).toFixed(1);
  console.error(`✓ dependencies from the lock file  ${seconds} s`);
}
