import type { Page } from 'playwright/test';
import { keychainProblemCodes } from '../../common/key-problem.ts';
import { endsForGood, meetingProblemCodes } from '../../common/meeting-problem.ts';
import { meetingSentence } from '../../renderer/ui/problem-sentence.ts';
import { fail, ok } from '../../common/result.ts';
import { standup, ticketMadeHere } from './fake-meeting.ts';
import { expect, test } from './fixtures.ts';
import { meetingServer } from './serve.ts';
import { text } from '../../common/text/index.ts';
import { type Way, waysOut } from '../../renderer/meeting/ways-out.ts';
import { serverHeard, serverSays } from './server-page.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const problem = { code: 'unreachable', about: meetingServer } as const;

const wordsOf: Record<Way, string> = {
  retry: text.meeting.tryAgain,
  browser: text.meeting.openInBrowser,
  settings: text.meeting.openSettings,
  check: text.meeting.checkServer,
  ticket: text.meeting.showTicket,
  back: text.meeting.back,
};

const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJyb29tIjoic3RhbmR1cCJ9.c2lnbmF0dXJl';

/** Why main may have no ticket. */
const noTicket = [
  'key-absent',
  'ticket-not-made',
  'clock-far-off',
  ...keychainProblemCodes,
] as const;

/** These end a meeting; every other problem offers another try. */
const endings = meetingProblemCodes.filter(endsForGood);
const failures = meetingProblemCodes.filter((code) => !endsForGood(code));

const isLeft = (report: unknown): boolean => (report as { kind?: string }).kind === 'left';

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
    await expect(buttons).toHaveText(waysOut(code, standup).map((way) => wordsOf[way]));
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
  ['Try again', ['wish', 'retry']],
  ['Check server', ['wish', 'check']],
  ['Open in browser', ['wish', 'browser']],
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
  for (const name of ['Check server', 'Open in browser', 'Back to Parlour']) {
    await page.keyboard.press('Tab');
    await expect(button(page, name)).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect.poll(() => main.asked.at(-1)).toEqual(['report', { kind: 'left' }]);
});

test('a server that stays silent for 14 seconds is given up', async ({ page, meeting }) => {
  const main = await meeting();
  await page.clock.fastForward(14_000);
  const tooSlow = { code: 'too-slow', about: meetingServer } as const;
  await expect(page.getByRole('alert')).toContainText(meetingSentence(tooSlow).happened);
  await expect.poll(() => main.asked).toEqual([['report', { kind: 'failed', problem: tooSlow }]]);
});

test('a page that says nothing for 6 seconds is loaded once more, and then is no meeting', async ({
  page,
  meeting,
}) => {
  const main = await meeting({}, 'empty-page');
  await expect(page.getByRole('status')).toHaveText('Opening the meeting');
  const first = await page.getByTitle('Meeting').getAttribute('id');
  await page.clock.fastForward(6_000);
  await expect.poll(() => main.asked).toEqual([['report', { kind: 'silent' }]]);
  main.say({ kind: 'load-again' });
  await expect(page.getByTitle('Meeting')).not.toHaveAttribute('id', first!);
  await expect(page.getByTitle('Meeting')).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText('Trying once more');
  // Until the page is there, and says nothing again.
  await serverHeard(page);
  await page.clock.fastForward(15_000);
  await expect(button(page, 'Check server')).toBeVisible();
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
    .poll(() => main.asked.slice(0, 2))
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

test('while its ticket is made, the panel says so, and no server is asked', async ({
  page,
  meeting,
}) => {
  const main = await meeting({ hosting: 'JaaS · acme', ...ticketMadeHere });
  await expect(page.getByText('JaaS · acme')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('Making your ticket');
  await expect(button(page, 'Cancel')).toBeFocused();
  await expect(page.getByTitle('Meeting')).toHaveCount(0);
  main.giveTicket(ok(jwt));
  await expect(page.getByRole('status')).toHaveText(`Reaching ${meetingServer}`);
  await expect(page.getByTitle('Meeting')).toHaveAttribute('src', new RegExp(`jwt=${jwt}`));
});

for (const stop of ['Cancel', 'Escape', 'main'] as const) {
  test(`${stop} while the ticket is made leaves, and no server is asked later`, async ({
    page,
    meeting,
  }) => {
    const main = await meeting(ticketMadeHere);
    if (stop === 'Cancel') await button(page, 'Cancel').click();
    else if (stop === 'Escape') await page.keyboard.press('Escape');
    else main.say({ kind: 'leave' });
    await expect.poll(() => main.asked).toEqual([['report', { kind: 'left' }]]);
    main.giveTicket(ok(jwt));
    await page.clock.fastForward(60_000);
    await expect(page.getByTitle('Meeting')).toHaveCount(0);
    expect(main.asked).toEqual([['report', { kind: 'left' }]]);
  });
}

test('a ticket that is not made within 13 seconds is given up', async ({ page, meeting }) => {
  await meeting(ticketMadeHere);
  await page.clock.fastForward(13_000);
  const { happened } = meetingSentence({ code: 'slow', about: meetingServer });
  await expect(page.getByRole('alert')).toContainText(happened);
  await expect(page.getByTitle('Meeting')).toHaveCount(0);
});

for (const code of noTicket) {
  test(`without a ticket because of ${code}, the panel leads to the settings or to another try`, async ({
    page,
    meeting,
  }) => {
    const main = await meeting(ticketMadeHere);
    main.giveTicket(fail({ code, about: 'acme' }));
    const { happened, todo } = meetingSentence({ code, about: 'acme' });
    const alert = page.getByRole('alert');
    await expect(alert.getByText(happened, { exact: true })).toBeVisible();
    await expect(alert.getByText(todo, { exact: true })).toBeVisible();
    await expect(page.getByRole('region').getByRole('button')).toHaveText(
      waysOut(code, { ...standup, ...ticketMadeHere }).map((way) => wordsOf[way]),
    );
    // Nobody gets in without a ticket, in a browser either.
    await expect(button(page, 'Open in browser')).toHaveCount(0);
    await expect(page.getByTitle('Meeting')).toHaveCount(0);
    expect(main.asked).toEqual([['report', { kind: 'failed', problem: { code, about: 'acme' } }]]);
  });
}

test('a key that is missing is added in the settings: the first way out', async ({
  page,
  meeting,
}) => {
  const main = await meeting(ticketMadeHere);
  main.giveTicket(fail({ code: 'key-absent', about: 'acme' }));
  await expect(button(page, 'Open settings')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => main.asked.at(-1)).toEqual(['wish', 'settings']);
});

for (const [whose, order, ways] of [
  [
    'made here',
    ticketMadeHere,
    ['Show the ticket', 'Check server', 'Try again', 'Back to Parlour'],
  ],
  ['of a link', { hasTicket: true, needsTicket: true }, ['Back to Parlour']],
] as const) {
  test(`a ticket ${whose} that the server refuses is explained`, async ({ page, meeting }) => {
    const main = await meeting(order, 'empty-page');
    main.giveTicket(ok(jwt));
    await serverSays(page, 'ready');
    await serverSays(page, 'error-occurred', {
      error: {
        name: 'connection.passwordRequired',
        message: 'Not acceptable by exp',
        isFatal: true,
      },
    });
    const { happened } = meetingSentence({ code: 'ticket-expired' });
    await expect(page.getByRole('alert')).toContainText(happened);
    await expect(page.getByRole('region').getByRole('button')).toHaveText([...ways]);
    await expect(page.getByTitle('Meeting')).toHaveCount(0);
    expect(main.asked.at(-1)).toEqual([
      'report',
      { kind: 'failed', problem: { code: 'ticket-expired' } },
    ]);
  });
}

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
  expect(main.asked.filter(([, report]) => isLeft(report))).toEqual([]);
});

test('with reduced motion nothing turns for ever', async ({ page, meeting }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await meeting();
  await expect(page.locator('.spinner')).toHaveCSS('animation-iteration-count', '1');
});
