import type { Page } from 'playwright/test';
import { meetingProblemCodes } from '../../common/meeting-problem.ts';
import { meetingSentence } from '../../renderer/ui/problem-sentence.ts';
import { expect, test } from './fixtures.ts';
import { meetingServer } from './serve.ts';
import { text } from '../../common/text/index.ts';
import { type Way, waysOut } from '../../renderer/meeting/ways-out.ts';
import { serverSays } from './server-page.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const problem = { code: 'unreachable', about: meetingServer } as const;

const wordsOf: Record<Way, string> = {
  retry: text.meeting.tryAgain,
  browser: text.meeting.openInBrowser,
  back: text.meeting.back,
};

/** These two end a meeting; every other problem offers another try. */
const endings = ['kicked', 'ended-by-host'] as const;
const failures = meetingProblemCodes.filter((code) => !endings.some((one) => one === code));

test('while the server is silent, the panel says where to, with what, and how to stop', async ({
  page,
  meeting,
}) => {
  await meeting({ name: 'Café am Fluss', path: 'Caf%C3%A9amFluss' });
  await expect(page.getByRole('heading', { level: 1, name: 'Café am Fluss' })).toBeVisible();
  await expect(page.getByText('Public server')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(`Reaching ${meetingServer}`);
  await expect(button(page, 'Cancel')).toBeFocused();
});

test('the frame below the panel is out of reach', async ({ page, meeting }) => {
  await meeting();
  await expect(page.getByTitle('Meeting')).toBeAttached();
  await page.keyboard.press('Tab');
  await expect(page.getByTitle('Meeting')).not.toBeFocused();
  await expect(page.locator('#frame')).toHaveJSProperty('inert', true);
});

test('the frame may run scripts, and may not move this window', async ({ page, meeting }) => {
  await meeting();
  const sandbox = await page.getByTitle('Meeting').getAttribute('sandbox');
  expect(sandbox?.split(' ').sort()).toEqual([
    'allow-forms',
    'allow-popups',
    'allow-same-origin',
    'allow-scripts',
  ]);
});

for (const stop of ['Cancel', 'Escape'] as const) {
  test(`${stop} while connecting leaves`, async ({ page, meeting }) => {
    const main = await meeting();
    if (stop === 'Cancel') await button(page, 'Cancel').click();
    else await page.keyboard.press('Escape');
    await expect.poll(() => main.asked).toEqual([['report', { kind: 'left' }]]);
    await expect(page.getByTitle('Meeting')).toHaveCount(0);
  });
}

test('a page that arrives changes the line to “Opening the meeting”', async ({ page, meeting }) => {
  await meeting({}, 'empty-page');
  await expect(page.getByRole('status')).toHaveText('Opening the meeting');
});

for (const code of failures) {
  test(`${code} is explained, told to main, and says what to do`, async ({ page, meeting }) => {
    const main = await meeting();
    const about = code === 'server-error' ? '503' : meetingServer;
    const { happened, todo } = meetingSentence({ code, about });
    main.say({ kind: 'trouble', problem: { code, about } });
    await expect
      .poll(() => main.asked)
      .toEqual([['report', { kind: 'failed', problem: { code, about } }]]);
    const alert = page.getByRole('alert');
    await expect(alert.getByText(happened, { exact: true })).toBeVisible();
    await expect(alert.getByText(todo, { exact: true })).toBeVisible();
    const buttons = page.getByRole('region').getByRole('button');
    await expect(buttons).toHaveText(waysOut(code).map((way) => wordsOf[way]));
    await expect(buttons.first()).toBeFocused();
  });
}

for (const code of endings) {
  test(`${code} ends the meeting, and Home has the sentence`, async ({ meeting }) => {
    const main = await meeting();
    main.say({ kind: 'trouble', problem: { code } });
    await expect.poll(() => main.asked).toEqual([['report', { kind: 'left', problem: { code } }]]);
  });
}

test('no two problems share their words', () => {
  const said = meetingProblemCodes.map((code) => meetingSentence({ code, about: 'a' }).happened);
  expect(new Set(said).size).toBe(meetingProblemCodes.length);
});

const answers: [name: string, asked: unknown[]][] = [
  ['Try again', ['retry']],
  ['Open in browser', ['openInBrowser']],
  ['Back to Parlour', ['report', { kind: 'left' }]],
];

for (const [name, asked] of answers) {
  test(`after a failure, “${name}” does it`, async ({ page, meeting }) => {
    const main = await meeting();
    main.say({ kind: 'trouble', problem });
    await button(page, name).click();
    await expect.poll(() => main.asked.at(-1)).toEqual(asked);
  });
}

test('after a failure, Escape goes back and Tab walks through the ways out', async ({
  page,
  meeting,
}) => {
  const main = await meeting();
  main.say({ kind: 'trouble', problem });
  await expect(button(page, 'Try again')).toBeFocused();
  for (const name of ['Open in browser', 'Back to Parlour']) {
    await page.keyboard.press('Tab');
    await expect(button(page, name)).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect.poll(() => main.asked.at(-1)).toEqual(['report', { kind: 'left' }]);
});

test('a server that stays silent for 14 seconds is given up', async ({ page, meeting }) => {
  await meeting();
  await page.clock.fastForward(14_000);
  const { happened } = meetingSentence({ code: 'too-slow', about: meetingServer });
  await expect(page.getByRole('alert')).toContainText(happened);
});

test('a page that says nothing for 6 seconds is no meeting', async ({ page, meeting }) => {
  await meeting({}, 'empty-page');
  await expect(page.getByRole('status')).toHaveText('Opening the meeting');
  await page.clock.fastForward(6_000);
  const { happened } = meetingSentence({ code: 'not-jitsi', about: meetingServer });
  await expect(page.getByRole('alert')).toContainText(happened);
});

test('the panel goes when the meeting page speaks, and the frame is the person’s', async ({
  page,
  meeting,
}) => {
  const main = await meeting({}, 'empty-page');
  await serverSays(page, 'ready');
  await expect(page.getByRole('heading', { name: 'standup' })).toHaveCount(0);
  await expect(page.locator('#frame')).toHaveJSProperty('inert', false);
  await serverSays(page, 'video-conference-joined');
  await expect
    .poll(() => main.asked)
    .toEqual([
      ['report', { kind: 'page-ready' }],
      ['report', { kind: 'joined' }],
    ]);
});

test('a lost server is waited for, and the panel goes when it is back', async ({
  page,
  meeting,
}) => {
  await meeting({}, 'empty-page');
  await serverSays(page, 'ready');
  await serverSays(page, 'video-conference-joined');
  await serverSays(page, 'error-occurred', {
    error: { name: 'connection.dropped', isFatal: true },
  });
  await expect(page.getByRole('status')).toHaveText('Reconnecting');
  await serverSays(page, 'video-conference-joined');
  await expect(page.getByRole('status')).toHaveCount(0);
});

test('“leave” from main leaves before the meeting has begun', async ({ meeting }) => {
  const main = await meeting();
  main.say({ kind: 'leave' });
  await expect.poll(() => main.asked).toEqual([['report', { kind: 'left' }]]);
});

test('“leave” from main hangs up first, and does not wait for ever', async ({ page, meeting }) => {
  const main = await meeting({}, 'empty-page');
  await serverSays(page, 'ready');
  await serverSays(page, 'video-conference-joined');
  main.say({ kind: 'leave' });
  await expect(page.getByRole('status')).toHaveText('Leaving');
  await page.clock.fastForward(2_500);
  await expect.poll(() => main.asked.at(-1)).toEqual(['report', { kind: 'left' }]);
});

test('Escape works wherever the person clicked last', async ({ page, meeting }) => {
  const main = await meeting();
  await page.mouse.click(20, 20);
  await page.keyboard.press('Escape');
  await expect.poll(() => main.asked).toEqual([['report', { kind: 'left' }]]);
});

test('a space bar held for push-to-talk does not leave a meeting that reconnects', async ({
  page,
  meeting,
}) => {
  const main = await meeting({}, 'empty-page');
  await serverSays(page, 'ready');
  await serverSays(page, 'video-conference-joined');
  await serverSays(page, 'error-occurred', { error: { isFatal: true } });
  await expect(page.getByRole('status')).toHaveText('Reconnecting');
  await expect(page.locator('.panel').getByRole('button')).not.toBeFocused();
  await page.keyboard.press('Space');
  await serverSays(page, 'video-conference-joined');
  await expect(page.getByRole('status')).toHaveCount(0);
  expect(main.asked.at(-1)).toEqual(['report', { kind: 'joined' }]);
});

test('with reduced motion nothing turns for ever', async ({ page, meeting }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await meeting();
  await expect(page.locator('.spinner')).toHaveCSS('animation-iteration-count', '1');
});
