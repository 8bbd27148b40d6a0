import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import { watchDownloads } from './downloads.ts';
import { expect, test } from './fixtures.ts';
import { enterHostile, type Hostile, strangerIn } from './hostile-meeting.ts';
import type { Parlour } from './launch.ts';
import { forbiddenEnds, tryToLeaveFromWithin, tryToTakeTheWindow } from './navigation-ways.ts';

/** Everything that is shown anywhere, frames within frames as well. */
const shown = (parlour: Parlour): Promise<string[]> =>
  parlour.app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .flatMap((one) => one.mainFrame.framesInSubtree.map((frame) => frame.url)),
  );

/** What of it must be nowhere but in the windows it belongs to. */
const foreignTo = (addresses: readonly string[]): string[] =>
  addresses.filter((one) => !/^(?:https:|about:|data:|blob:https:|chrome-error:|$)/.test(one));

/** Nothing came out of the frame, and it is still there. */
async function expectInside({ parlour, web, desktop }: Hostile): Promise<void> {
  expect(foreignTo(await shown(parlour)).sort()).toEqual([
    'app://parlour/home/index.html',
    'app://parlour/meeting/index.html',
  ]);
  expect(parlour.openWindows()).toHaveLength(2);
  expect(web.askedOf('plain.example')).toEqual([]);
  expect(web.askedOf('stranger.example').filter((one) => one.includes('?top'))).toEqual([]);
  expect(desktop.opened()).toEqual([]);
}

test('a page takes the window by no way, nor do a stranger’s page in it and one in that', async ({
  start,
  jitsi,
  atEnd,
}) => {
  const hostile = await enterHostile({ start, jitsi, atEnd });
  const { frame } = hostile;
  const ends = [
    'https://stranger.example/hostile/page?top',
    'http://plain.example/',
    'about:blank',
  ];
  const stranger = await strangerIn(frame);
  await stranger.locator('h1').click();
  const innermost = await strangerIn(stranger);
  let tried = 0;
  for (const place of [frame, stranger, innermost]) {
    tried += await tryToTakeTheWindow(place, ends);
    await expectInside(hostile);
  }
  await expect(frame.getByTestId('join-button')).toBeVisible();
  proves('N1', 'ways out', tried);
});

test('frames within the page reach no file, no page of ours, no program, and nothing over http', async ({
  start,
  jitsi,
  atEnd,
}) => {
  const hostile = await enterHostile({ start, jitsi, atEnd });
  test.setTimeout(120_000);
  const { frame } = hostile;
  const tried = await tryToLeaveFromWithin(frame, forbiddenEnds);
  await frame.page().waitForTimeout(500);
  await expectInside(hostile);
  await expect(frame.getByTestId('join-button')).toBeVisible();
  proves('N1', 'ways out', tried);
});

test('an address that leaves reaches the desktop’s programs, which these tests watch', async ({
  start,
  jitsi,
  atEnd,
}) => {
  const { frame, desktop } = await enterHostile({ start, jitsi, atEnd });
  await frame.evaluate(() => void open('https://example.org/seen', '_blank'));
  await expect.poll(desktop.opened).toEqual(['https://example.org/seen']);
});

test(
  'no file is offered to be saved, by a link, an answer, or a page in the page',
  { tag: without('frame-sandbox') },
  async ({ start, jitsi, atEnd }) => {
    const hostile = await enterHostile({ start, jitsi, atEnd });
    const { parlour, frame } = hostile;
    const downloads = await watchDownloads(parlour, 'meeting');
    const tried = await frame.evaluate(() => {
      const add = (tag: string, properties: object): HTMLElement =>
        document.body.appendChild(Object.assign(document.createElement(tag), properties));
      const blob = URL.createObjectURL(new Blob(['#!/bin/sh']));
      const ways = [
        () => add('a', { href: blob, download: 'blob.sh' }).click(),
        () => add('a', { href: 'data:,x', download: 'data.sh' }).click(),
        () => add('a', { href: '/hostile/page', download: 'page.sh' }).click(),
        () => add('a', { href: '/hostile/file', target: 'inside' }).click(),
        () => add('iframe', { src: '/hostile/file' }),
        () => add('iframe', { src: blob }),
        () => add('iframe', { src: 'data:application/octet-stream,x' }),
        () => add('object', { data: '/hostile/file' }),
        () => add('embed', { src: '/hostile/file' }),
        () => add('embed', { src: '/hostile/paper' }),
        () => add('iframe', { src: '/hostile/paper' }),
        () => add('iframe', { src: 'https://stranger.example/hostile/file' }),
        () => open('/hostile/file', 'file', 'width=300,height=300'),
      ];
      for (const way of ways) way();
      return ways.length;
    });
    await frame.page().waitForTimeout(800);
    expect(await downloads()).toEqual([]);
    proves('N1', 'ways out', tried);
  },
);
