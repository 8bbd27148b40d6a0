import { createServer } from 'vite';
import { buildGallery, galleryConfig, galleryFolder } from './build-gallery.ts';
import { findChromium } from './chromium.ts';
import { hasDisplay } from './display.ts';
import { inRoot } from './paths.ts';
import { run } from './processes.ts';
import { main, say } from './steps.ts';

/**
 * Shows every component of renderer/ui in every state, as the sources are while they change, until
 * the window is closed. Without a screen it only builds the page.
 */
main(async () => {
  if (!hasDisplay()) {
    await buildGallery();
    say(`The gallery is in ${galleryFolder}.`);
    return 0;
  }
  const server = await createServer({ ...galleryConfig, server: { host: '127.0.0.1' } });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? '';
  say(`The gallery is on ${address} until its window is closed.`);
  const words = [
    `--app=${address}`,
    `--user-data-dir=${inRoot('out', 'gallery-browser')}`,
    '--no-first-run',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  // What browsers say on the terminal is about themselves.
  const code = await run(await findChromium(), words, { stdio: 'ignore' });
  await server.close();
  return code;
});
