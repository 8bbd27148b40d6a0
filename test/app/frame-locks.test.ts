import type { Frame } from 'playwright/test';
import { proves } from '../proof/proves.ts';
import { watchDownloads } from './downloads.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { mainWindow } from './main-window.ts';
import { hangUp, isShown, joinedByLink, pressAndGo } from './steps.ts';

/** What a page in the meeting frame does to the window around it. */
const tries: Record<string, (frame: Frame) => Promise<unknown>> = {
  'a thousand dialogs': (frame) =>
    frame.evaluate(() => {
      for (let at = 0; at < 1_000; at += 1) {
        alert(at);
        confirm(String(at));
        prompt(String(at));
      }
    }),
  printing: (frame) => frame.evaluate(() => print()),
  'a file to save': (frame) =>
    frame.evaluate(() => {
      const save = document.createElement('a');
      save.href = URL.createObjectURL(new Blob(['#!/bin/sh']));
      save.download = 'meeting.sh';
      save.click();
      // As an answer of the server it comes without a click.
      const inside = document.body.appendChild(document.createElement('iframe'));
      inside.src = 'data:application/octet-stream,file';
    }),
  'another page in place of ours': (frame) =>
    frame.evaluate(() => {
      const there = 'https://meet.jit.si/static/close.html';
      const attempts = [
        () => (top!.location.href = there),
        () => parent.location.replace(there),
        () => window.open(there, '_top'),
        () => window.open('about:blank', '_parent'),
        () => top!.close(),
        () => {
          for (const target of ['_top', '_parent']) {
            const link = document.createElement('a');
            Object.assign(link, { href: there, target });
            document.body.append(link);
            link.click();
            const form = document.createElement('form');
            Object.assign(form, { action: there, target });
            document.body.append(form);
            form.submit();
          }
        },
      ];
      for (const attempt of attempts) {
        try {
          attempt();
        } catch {
          // Chromium says no by an exception, or in silence.
        }
      }
    }),
  'full windows of history': (frame) =>
    frame.evaluate(async () => {
      // No more: Chromium forgets the first of fifty.
      for (let at = 0; at < 30; at += 1) history.pushState({}, '', `#${at}`);
      const moved = () =>
        new Promise<boolean>((resolve) => {
          addEventListener('popstate', () => resolve(true), { once: true });
          setTimeout(resolve, 1_000, false);
        });
      const first = moved();
      history.go(1 - history.length);
      if (!(await first)) throw new Error('The page did not go back.');
      const before = moved();
      history.back();
      await before;
    }),
  'not to be left': (frame) =>
    frame.evaluate(() => {
      for (const event of ['beforeunload', 'unload', 'pagehide']) {
        window.addEventListener(event, (leaving) => {
          leaving.preventDefault();
          leaving.returnValue = true;
          alert('Stay!');
        });
      }
    }),
};

test('dialogs, printing, files, other pages, “do you really want to leave”: the meeting stays, and is left as ever', async ({
  start,
  jitsi,
}) => {
  const parlour = await start();
  const room = freshRoom('locks');
  await joinedByLink(parlour, jitsi, room);
  const meeting = await parlour.window('meeting');
  const downloads = await watchDownloads(parlour, 'meeting');
  const windows = parlour.openWindows();
  const frame = await parlour.meetingFrame('meet.jit.si', room);
  // A person has clicked there: a page may do more then.
  await frame.getByTestId('mute').click();
  for (const [what, attempt] of Object.entries(tries)) {
    const from = Date.now();
    await attempt(frame);
    // One dialog that opens holds it up for ever.
    expect(Date.now() - from, what).toBeLessThan(15_000);
    await meeting.waitForTimeout(200);
    expect(parlour.openWindows(), what).toEqual(windows);
    await expect(frame.getByTestId('toolbar'), what).toBeVisible();
  }
  // The frame may send none. One that came past that lock all the same meets the next one.
  expect(await downloads()).toEqual([]);
  const window = await mainWindow(parlour, 'meeting');
  await window.evaluate((one) => one!.webContents.downloadURL('https://meet.jit.si/file.zip'));
  await expect.poll(downloads).toEqual(['prevented file.zip']);
  const from = Date.now();
  await hangUp(parlour);
  const home = await parlour.window('home');
  await expect(home.getByText(`You left ${room}`)).toBeVisible();
  expect(Date.now() - from).toBeLessThan(8_000);
  await expect.poll(() => parlour.openWindows()).toHaveLength(1);
  proves('N1', 'ways out', Object.keys(tries).length);
});

test('a page that sends messages without end is stopped, and the person told', async ({
  start,
  jitsi,
}) => {
  const parlour = await start();
  const room = freshRoom('endless');
  await joinedByLink(parlour, jitsi, room);
  const frame = await parlour.meetingFrame('meet.jit.si', room);
  await frame.evaluate(() => {
    setInterval(() => {
      for (let at = 0; at < 20_000; at += 1) parent.postMessage({ at, noise: [at] }, '*');
    });
  });
  const meeting = await parlour.window('meeting');
  await expect(meeting.getByRole('alert')).toContainText('The meeting does not answer any more.');
  await pressAndGo(meeting.getByRole('button', { name: 'Back to Parlour' }));
  await expect.poll(() => isShown(parlour, 'home')).toBe(true);
  await expect.poll(() => parlour.openWindows()).toHaveLength(1);
});
