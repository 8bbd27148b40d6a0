import type { Frame } from 'playwright/test';
import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { beforeMeeting, countWindows, enterRoom } from './hostile-meeting.ts';
import type { Parlour } from './launch.ts';
import { catchOutside, skipTime } from './outside.ts';
import { outsideForms } from './outside-forms.ts';

const server = 'meet.jit.si';

/** Each way a page has; it runs in the meeting frame, or is done to it by a person. */
const ways: Record<string, (frame: Frame, address: string) => Promise<void>> = {
  'a click': async (frame, address) => {
    await link(frame, address, '');
    await frame.locator('#bait').click({ noWaitAfter: true });
  },
  'a middle click': async (frame, address) => {
    await link(frame, address, '');
    await frame.locator('#bait').click({ button: 'middle', noWaitAfter: true });
  },
  'a click on a link to a new window': async (frame, address) => {
    await link(frame, address, '_blank');
    await frame.locator('#bait').click({ noWaitAfter: true });
  },
  'window.open': (frame, address) =>
    frame.evaluate((url) => void window.open(url, '_blank'), address),
  'location.href': (frame, address) =>
    frame.evaluate((url) => void setTimeout(() => (location.href = url)), address),
  'a form': (frame, address) =>
    frame.evaluate((url) => {
      const form = document.body.appendChild(document.createElement('form'));
      form.action = url;
      form.method = 'post';
      form.target = '_blank';
      form.submit();
      form.remove();
    }, address),
};

/** These open a window; a click and `location.href` navigate the frame, which stays. */
const opening = new Set(
  Object.keys(ways).filter((way) => way !== 'a click' && way !== 'location.href'),
);

const link = (frame: Frame, address: string, target: string): Promise<void> =>
  frame.evaluate(
    ([url, where]) => {
      document.querySelector('#bait')?.remove();
      const made = document.body.appendChild(document.createElement('a'));
      Object.assign(made, { id: 'bait', href: url, target: where, textContent: 'Win a prize' });
      made.style.cssText = 'position:fixed;left:20px;top:20px;z-index:9999;font-size:30px';
    },
    [address, target] as const,
  );

/**
 * The frame, on its server. A page can put Chromium's error page in its own place by going where
 * ours does not let it: nothing was loaded then, and the meeting offers another try.
 */
async function stillThere(parlour: Parlour, frame: Frame, room: string): Promise<Frame> {
  const isOpen = (): boolean => parlour.openWindows().some((one) => one.includes('/meeting/'));
  // It went to an empty page, as some servers do after a meeting: that ends it.
  if (frame.url().startsWith('about:blank')) await expect.poll(isOpen).toBe(false);
  if (!isOpen()) return enterRoom(parlour, room);
  if (!frame.isDetached() && frame.url().startsWith(`https://${server}/${room}`)) return frame;
  if (!frame.isDetached()) expect(frame.url()).toBe('chrome-error://chromewebdata/');
  const meeting = await parlour.window('meeting');
  await meeting.getByRole('button', { name: 'Try again' }).click();
  return beforeMeeting(parlour, room);
}

/** The layers that keep the rest inside; the quickest way tells whether they do. */
const guardsOf = (way: string) =>
  way === 'window.open' ? [without('outside-schemes'), without('outside-passwords')] : [];

for (const [way, tries] of Object.entries(ways)) {
  const opens = opening.has(way);
  // Whoever navigates the frame has to come back to it, which takes its time.
  const forms = outsideForms.filter((_, at) => opens || at % 3 === 0);
  const title = `of ${forms.length} kinds of addresses, https and mailto alone leave by ${way}`;
  test(title, { tag: guardsOf(way) }, async ({ start }) => {
    const parlour = await start();
    const outside = await catchOutside(parlour);
    const room = freshRoom('hostile');
    let frame = await enterRoom(parlour, room);
    const home = await parlour.window('home');
    const expected: string[] = [];
    const expectInside = async (what: string): Promise<void> => {
      expect(await outside(), what).toEqual(expected);
      expect(await countWindows(parlour), what).toBe(2);
    };
    for (const [address, leaves] of forms) {
      await skipTime(parlour, 11_000);
      await tries(frame, address);
      if (leaves !== undefined && opens) {
        const isLetter = way === 'a form' && leaves.startsWith('mailto:');
        expected.push(isLetter ? `${leaves}?body=` : leaves);
      }
      await expect.poll(outside, { message: `${way}: ${address}` }).toEqual(expected);
      // What was refused had its time to go wrong.
      if (!opens) await home.waitForTimeout(400);
      frame = await stillThere(parlour, frame, room);
      await expectInside(`${way}: ${address}`);
    }
    await home.waitForTimeout(500);
    await expectInside(way);
    expect(await (await parlour.window('meeting')).evaluate('window.ran')).toBe(undefined);
    proves('N1', 'addresses to open outside', forms.length);
  });
}

test(
  'a flood of pages stops at five, and the log tells it once',
  {
    tag: without('outside-limit'),
  },
  async ({ start }) => {
    const parlour = await start();
    const outside = await catchOutside(parlour);
    const frame = await enterRoom(parlour, freshRoom('flood'));
    await frame.evaluate(() => {
      for (let at = 0; at < 100; at += 1) window.open(`https://example.org/${at}`, '_blank');
    });
    await expect.poll(async () => (await outside()).length).toBe(5);
    expect(parlour.log().match(/opens more in the browser/g)).toHaveLength(1);
    expect(await countWindows(parlour)).toBe(2);
    await skipTime(parlour, 11_000);
    await frame.evaluate(() => void window.open('https://example.org/later', '_blank'));
    await expect.poll(async () => (await outside()).at(-1)).toBe('https://example.org/later');
  },
);
