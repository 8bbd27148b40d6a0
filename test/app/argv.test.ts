import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import type { Parlour } from './launch.ts';
import { clear } from './told.ts';

/** A port that nothing listens on here unless a switch was obeyed. */
const port = 47_219;

/**
 * Switches of Chromium, Electron and Node that would be worth something to whoever sends a link;
 * `program` would leave a mark.
 */
const switches = (program: string): string[] => [
  `--remote-debugging-port=${port}`,
  '--remote-debugging-pipe',
  `--inspect=${port}`,
  `--inspect-brk=${port}`,
  `--js-flags=--inspect=${port}`,
  `--gpu-launcher=${program}`,
  `--renderer-cmd-prefix=${program}`,
  `--utility-cmd-prefix=${program}`,
  `--ppapi-plugin-launcher=${program}`,
  `--browser-subprocess-path=${program}`,
  `--require=${program}`,
  '--no-sandbox',
  '--disable-web-security',
  '--ignore-certificate-errors',
  '--allow-running-insecure-content',
  '--use-fake-ui-for-media-stream',
  '--auto-select-desktop-capture-source=Entire screen',
  '--password-store=basic',
  '--user-data-dir=/tmp/elsewhere',
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--proxy-server=127.0.0.1:9',
  '--load-extension=/tmp',
  '--log-net-log=/tmp/net.json',
  '--enable-logging',
  '--version',
  '--',
];

/** Links that end in a switch, or carry one. */
const links = (program: string): string[] => [
  `parlour://evil.example/x --remote-debugging-port=${port}`,
  `parlour://evil.example/x" --gpu-launcher="${program}`,
  `jitsi-meet://evil.example/x --inspect=${port}`,
  `https://evil.example/x --no-sandbox`,
  `https://evil.example/x\u00A0--inspect=${port}`,
];

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parlour-argv-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program that leaves a mark, with any words. */
function programThatLeaves(mark: string): string {
  writeFileSync(`${mark}.sh`, `#!/bin/sh\n: > ${mark}\n`, { mode: 0o755 });
  return `${mark}.sh`;
}

/** Is anything listening on the port? 0A says so: others may have a connection that happens to have it. */
const isOpen = (): boolean =>
  new RegExp(`:${port.toString(16).toUpperCase()} [0-9A-F]+:0000 0A `).test(
    execFileSync('cat', ['/proc/net/tcp', '/proc/net/tcp6'], { encoding: 'utf8' }),
  );

/** What the app started its other processes with. */
const commandLines = (parlour: Parlour): string =>
  execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('--type=') && line.includes(parlour.userData))
    .join('\n');

test('the port that is looked at would be seen', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  expect(isOpen()).toBe(true);
  await new Promise((resolve) => server.close(resolve));
  expect(isOpen()).toBe(false);
});

test('words that look like switches are none behind “--”, nor inside a link', async ({
  start,
  jitsi,
}) => {
  const mark = join(folder, 'mark');
  const program = programThatLeaves(mark);
  const parlour = await start();
  const home = await parlour.window('home');
  const requests = jitsi.seen.all.length;
  for (const word of [...switches(program), ...links(program)]) {
    expect(await parlour.startAgain('--', word), word).toBe(0);
    const told = home.locator('[role=alert], dialog.link-question[open]');
    await expect(told.first(), word).toBeVisible();
    await clear(home);
  }
  expect(isOpen()).toBe(false);
  expect(existsSync(mark)).toBe(false);
  expect(parlour.openWindows()).toHaveLength(1);
  expect(jitsi.seen.all).toHaveLength(requests);
});

for (const pick of [5, 6, 12, 21]) {
  test(`the app that is started with such a word does not obey it (${pick})`, async ({ start }) => {
    const mark = join(folder, `mark-${pick}`);
    const word = switches(programThatLeaves(mark))[pick] ?? '';
    const parlour = await start({ words: ['--', word] });
    const home = await parlour.window('home');
    await expect(home.getByRole('alert')).toBeVisible();
    const obeyed = await parlour.app.evaluate(
      ({ app }, name) => app.commandLine.hasSwitch(name),
      word.replace(/^-+/, '').split('=')[0] ?? '',
    );
    expect(obeyed).toBe(false);
    expect([isOpen(), existsSync(mark)]).toEqual([false, false]);
    expect(commandLines(parlour)).not.toContain('cmd-prefix');
  });
}
