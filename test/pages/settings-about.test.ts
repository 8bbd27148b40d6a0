import { globSync, readFileSync } from 'node:fs';
import { inRoot } from '../../scripts/paths.ts';
import { expect, test } from './fixtures.ts';

const versions = { app: '1.2.3', electron: '45.5.0', chromium: '146.0.1' };

test('“About” names the versions and whose work is inside', async ({ page, settings }) => {
  await settings({ versions, settingsSection: 'about' });
  const main = page.getByRole('main');
  await expect(main.getByRole('definition')).toHaveText(['1.2.3', '45.5.0', '146.0.1']);
  await expect(main).toContainText('not made, sold or endorsed by 8x8');
  await expect(main).toContainText('Apache 2.0');
});

test('the versions are copied in one piece', async ({ page, settings, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await settings({ versions, settingsSection: 'about' });
  await page.getByRole('button', { name: 'Copy versions' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Parlour 1.2.3\nElectron 45.5.0\nChromium 146.0.1',
  );
});

test('the licences are read when they are asked for, each in full', async ({ page, settings }) => {
  const read: string[] = [];
  page.on('request', (request) => read.push(request.url()));
  await settings({ settingsSection: 'about' });
  const isRead = () => read.some((one) => one.endsWith('/licences.js'));
  expect(isRead()).toBe(false);
  await page.getByRole('button', { name: 'Show licences' }).press('Enter');
  await expect(page.getByText(/^\d+ packages$/)).toBeFocused();
  expect(isRead()).toBe(true);
  const preact = page.getByRole('main').locator('details', { hasText: /^preact1/ });
  await preact.locator('summary').click();
  await expect(preact.getByRole('region', { name: 'preact' })).toContainText(
    'Permission is hereby granted, free of charge',
  );
  await expect(page.getByRole('main')).toContainText('LICENSES.chromium.html');
});

test('licences that cannot be read are told', async ({ page, settings, complaints }) => {
  await page.route('**/licences.js', (route) => route.fulfill({ status: 404 }));
  await settings({ settingsSection: 'about' });
  await page.route('**/licences.js', (route) => route.fulfill({ status: 404 }));
  await page.getByRole('button', { name: 'Show licences' }).click();
  await expect(page.getByRole('alert')).toContainText('The licences could not be opened.');
  complaints.length = 0;
});

/** Everything our sources import by name, but for what the runtime brings. */
function importedPackages(): Set<string> {
  const files = globSync('{common,main,preload,renderer}/**/*.{ts,tsx}', { cwd: inRoot() });
  const names = files.flatMap((file) => {
    const source = readFileSync(inRoot(file), 'utf8');
    return [...source.matchAll(/(?:from|import\() ?'([@a-z][\w@./-]*)'/g)].map(
      ([, name = '']) => name,
    );
  });
  const packages = names.map((name) =>
    name
      .split('/')
      .slice(0, name.startsWith('@') ? 2 : 1)
      .join('/'),
  );
  return new Set(packages.filter((name) => !/^(?:node:|electron$|vite$)/.test(name)));
}

test('whatever is bundled has its licence there, and so have Electron and Jitsi', async () => {
  const { licences } = (await import(inRoot('out', 'renderer', 'licences.js'))) as {
    licences: { name: string; text: string }[];
  };
  const named = new Map(licences.map((one) => [one.name, one.text]));
  const alias: Record<string, string> = {
    keytar: '@github/keytar',
    '@jitsi/iframe-api': 'Jitsi Meet, its IFrame API',
  };
  const wanted = [...importedPackages()].map((name) => alias[name] ?? name);
  expect(wanted.length).toBeGreaterThan(6);
  // What those bring: one known to be deep inside.
  for (const name of [...wanted, 'electron', '@jitsi/js-utils', 'jws', 'safe-buffer', 'conf']) {
    expect(named.get(name)?.length ?? 0, `the licence of ${name}`).toBeGreaterThan(500);
  }
});
