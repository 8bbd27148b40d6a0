import { proves } from '../proof/proves.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { familyOf } from './processes.ts';
import { joinedByLink } from './steps.ts';

/** Chromium runs there with its sandbox, and the tests of root without. */
const isOrdinary = process.getuid?.() !== 0;

test('pages, ours and the server’s, are shut in: no system call beyond a list, no file, no process', async ({
  start,
  jitsi,
}) => {
  const parlour = await start();
  await parlour.window('home');
  await joinedByLink(parlour, jitsi, freshRoom('sandbox'));
  const family = familyOf(parlour.app.process().pid!);
  const pages = family.filter(({ kind }) => kind === 'renderer');
  // Home, the meeting's page, the server's frame.
  expect(pages.length).toBeGreaterThanOrEqual(3);
  // 2: a filter decides on every call (Documentation/userspace-api/seccomp_filter.rst).
  const filters = pages.map(({ status }) => status('Seccomp'));
  expect(filters).toEqual(pages.map(() => (isOrdinary ? '2' : '0')));
  if (!isOrdinary) return;
  for (const { status } of pages) expect(status('CapEff')).toMatch(/^0+$/);
  proves('W1', 'sandboxed processes', pages.length);
});

test('no page has Node, and ours cannot reach the world of their preload', async ({
  start,
  jitsi,
}) => {
  const parlour = await start();
  await joinedByLink(parlour, jitsi, freshRoom('worlds'));
  const names = ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'];
  const frame = await parlour.meetingFrame();
  for (const page of [await parlour.window('meeting'), frame]) {
    const found = await page.evaluate((all) => all.filter((name) => name in globalThis), names);
    expect(found).toEqual([]);
  }
});
