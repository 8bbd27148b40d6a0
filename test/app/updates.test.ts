import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { text } from '../../common/text/index.ts';
import { fileOf, startUpdateServer } from '../package/update-server.ts';
import { copyWith, newProgram, oldFile } from '../package/updating.ts';
import { createTrust } from '../trust/trust.ts';
import { expect, test } from './fixtures.ts';

const words = text.updates;
const version = '9.9.9';

test(
  'Home tells of a newer version, downloads it, and restarts into it, button by button',
  { tag: '@packed' },
  async ({ start, atEnd, packaged }) => {
    const server = await startUpdateServer();
    atEnd(server.close);
    let file: Buffer = Buffer.alloc(0);
    let finish: (() => void) | undefined;
    const address = server.publish({
      version,
      program: newProgram,
      after: (files) => (file = files.get(fileOf(version)) ?? file),
      answer: (name, response) => {
        if (name !== fileOf(version)) return false;
        finish = answerSlowly(response, file);
        return true;
      },
    });
    const trust = await createTrust();
    atEnd(trust.remove);
    await trust.add(server.authority);
    const { electron = '', env = {} } = packaged;
    const source = { address, publicKey: server.publicKey };
    const program = copyWith({ program: electron, folder: env['HOME'] ?? '' }, source);
    const home = trust.env['HOME'] ?? '';
    const appImage = join(home, 'apps', 'Parlour.AppImage');
    mkdirSync(dirname(appImage));
    writeFileSync(appImage, oldFile, { mode: 0o755 });

    const parlour = await start({
      electron: program,
      env: { ...trust.env, APPDIR: dirname(program), APPIMAGE: appImage },
    });
    const page = await parlour.window('home');
    const line = (said: string) => page.getByRole('status').filter({ hasText: said });
    const press = (said: string, name: string) =>
      line(said).getByRole('button', { name, exact: true }).click();

    await expect(line(words.available(version))).toBeVisible({ timeout: 30_000 });
    expect(finish).toBe(undefined);
    await press(words.available(version), words.download);
    const bar = page.getByRole('progressbar', { name: words.downloading(version) });
    await expect(bar).toHaveAttribute('aria-valuenow', /^[1-9]\d?$/);
    finish?.();
    await expect(line(words.ready(version))).toBeVisible();
    expect(readFileSync(appImage, 'utf8')).toBe(oldFile);

    const ended = parlour.app.waitForEvent('close');
    await press(words.ready(version), words.restartNow);
    await ended;
    expect(readFileSync(appImage, 'utf8')).toContain(newProgram);
    await expect.poll(() => existsSync(join(home, 'new-ran'))).toBe(true);
  },
);

/** Sends a tenth of a file each half second, but for the last; the rest once what it answers is called. */
function answerSlowly(response: ServerResponse, file: Buffer): () => void {
  response.writeHead(200, { 'content-length': file.length });
  const part = Math.ceil(file.length / 10);
  let sent = 0;
  const more = setInterval(() => {
    if (sent + part >= file.length) return;
    response.write(file.subarray(sent, sent + part));
    sent += part;
  }, 500);
  response.on('close', () => clearInterval(more));
  return () => {
    clearInterval(more);
    response.end(file.subarray(sent));
  };
}
