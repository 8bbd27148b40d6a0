import type { Page } from 'playwright/test';
import type { LinkProblemCode } from '../../common/link-problem.ts';
import { roomNameWords } from '../../common/new-room-name.ts';
import { linkSentence } from '../../renderer/ui/problem-sentence.ts';
import { expect, test } from './fixtures.ts';
import { fewMeetings } from './samples.ts';

const field = (page: Page) => page.getByRole('textbox', { name: 'Room name or meeting link' });
const joinButton = (page: Page) => page.getByRole('button', { name: 'Join', exact: true });

test('a first run can join at once and invites to the settings', async ({ page, home }) => {
  const app = await home();
  await expect(page).toHaveTitle('Parlour');
  await expect(page.getByRole('heading', { level: 1, name: 'Parlour' })).toBeVisible();
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveAttribute('aria-invalid', 'false');
  await expect(field(page)).toHaveAccessibleDescription('Opens with Public server');
  await expect(page.getByText('Meetings you join appear here.')).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await page.getByRole('button', { name: 'Add your name' }).click();
  await expect.poll(() => app.asked).toEqual([['openSettings', 'you']]);
});

test('the invitation goes once the person has a name', async ({ page, home }) => {
  const app = await home();
  const invitation = page.getByText('No account, no setup');
  await expect(invitation).toBeVisible();
  app.put({ you: { name: 'Ada' } });
  await expect(invitation).toHaveCount(0);
});

test('the line below the field says what a text would open while it is typed', async ({
  page,
  home,
}) => {
  await home();
  await field(page).pressSequentially('Café am ');
  await expect(field(page)).toHaveAccessibleDescription('Opens with Public server · Café am');
  await field(page).pressSequentially('Fluss');
  await expect(field(page)).toHaveAccessibleDescription('Opens with Public server · Café am Fluss');
  await field(page).fill('https://meet.jit.si/Team%20Blue?jwt=a.b.c#config.foo=1');
  await expect(field(page)).toHaveAccessibleDescription('Opens with Public server · Team Blue');
  await field(page).fill('');
  await expect(field(page)).toHaveAccessibleDescription('Opens with Public server');
});

for (const width of [230, 340, 460, 640]) {
  test(`no line of that begins with a dot, ${width} pixels wide`, async ({ page, home }) => {
    await page.setViewportSize({ width, height: 620 });
    await home();
    await field(page).fill('Donaudampfschifffahrt');
    await expect(page.locator('#opens-with .room')).toBeVisible();
    const beginnings = await page.locator('#opens-with').evaluate((line) => {
      const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const { left } = line.getBoundingClientRect();
      const found: string[] = [];
      while (texts.nextNode()) {
        const range = document.createRange();
        range.selectNode(texts.currentNode);
        const begins = [...range.getClientRects()].some((one) => one.left < left + 1);
        if (begins) found.push(texts.currentNode.textContent ?? '');
      }
      return found;
    });
    expect(beginnings).not.toEqual([]);
    expect(beginnings.filter((one) => one.trim().startsWith('·'))).toEqual([]);
  });
}

const badInputs: [what: string, written: string, code: LinkProblemCode, about?: string][] = [
  ['too long a text', 'a'.repeat(9_000), 'link-too-long'],
  ['a broken link', 'https://meet.jit.si/%E0%A4%A', 'link-unreadable'],
  ['a foreign scheme', 'zoommtg://zoom.us/join', 'scheme-unsupported', 'zoommtg'],
  ['a link with a password', 'https://ada:secret@meet.jit.si/a', 'carries-password'],
  ['a link without a room', 'https://meet.jit.si/', 'room-missing', 'meet.jit.si'],
  ['too long a name', 'a'.repeat(201), 'room-too-long'],
  ['a name the server keeps', 'static', 'room-reserved', 'static'],
  ['a way up', '../settings', 'room-climbs'],
  ['a question mark', 'why?', 'room-question-mark', '?'],
  ['a hash', 'team#1', 'room-hash', '#'],
  ['an emoji', 'party 🎉', 'room-emoji', '🎉'],
  ['an invisible character', 'stand\u200Bup', 'room-hidden-character'],
  ['a sign', 'a|b', 'room-character', '|'],
  ['no letter at all', '---', 'room-nothing-left'],
];

for (const [what, written, code, about] of badInputs) {
  test(`${what} is explained while it is typed and is not joined`, async ({ page, home }) => {
    const app = await home();
    const { happened, todo } = linkSentence({ code, ...(about && { about }) });
    await field(page).fill(written);
    await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(field(page)).toHaveAccessibleDescription(`${happened} ${todo}`);
    await field(page).press('Enter');
    await expect(field(page)).toBeFocused();
    await field(page).fill('standup');
    await expect(field(page)).toHaveAttribute('aria-invalid', 'false');
    await expect(field(page)).toHaveAccessibleDescription('Opens with Public server · standup');
    expect(app.asked).toEqual([]);
  });
}

test('an empty field is explained after Join and not before', async ({ page, home }) => {
  const app = await home();
  const { happened, todo } = linkSentence({ code: 'empty' });
  await field(page).fill('   ');
  await expect(field(page)).toHaveAttribute('aria-invalid', 'false');
  await joinButton(page).click();
  await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveAccessibleDescription(`${happened} ${todo}`);
  await field(page).pressSequentially('a');
  await expect(field(page)).toHaveAttribute('aria-invalid', 'false');
  expect(app.asked).toEqual([]);
});

const waysToJoin: [string, (page: Page) => Promise<void>][] = [
  ['Enter', (page) => field(page).press('Enter')],
  ['the button', (page) => joinButton(page).click()],
];

for (const [way, join] of waysToJoin) {
  test(`${way} joins exactly what is written and empties the field`, async ({ page, home }) => {
    const app = await home();
    await field(page).fill(' https://meet.jit.si/Café?jwt=a.b.c ');
    await join(page);
    await expect(field(page)).toHaveValue('');
    expect(app.asked).toEqual([['join', ' https://meet.jit.si/Café?jwt=a.b.c ']]);
  });
}

test('checkboxes show what main knows and change one thing each', async ({ page, home }) => {
  const app = await home({ join: { muted: true, cameraOff: false } });
  const muted = page.getByRole('checkbox', { name: 'Join muted' });
  const cameraOff = page.getByRole('checkbox', { name: 'Camera off' });
  await expect(muted).toBeChecked();
  await cameraOff.check();
  await expect.poll(() => app.known().join).toEqual({ muted: true, cameraOff: true });
  await muted.press('Space');
  await expect.poll(() => app.known().join).toEqual({ muted: false, cameraOff: true });
  app.put({ join: { muted: false, cameraOff: false } });
  await expect(cameraOff).not.toBeChecked();
});

test('“New name” writes a fresh unguessable name and leaves the field ready', async ({
  page,
  home,
}) => {
  const app = await home();
  const written: string[] = [];
  for (const _ of [1, 2]) {
    await page.getByRole('button', { name: 'New name' }).click();
    await expect(field(page)).toBeFocused();
    written.push(await field(page).inputValue());
  }
  const words = `[a-z]+-[a-z]+-[a-z]+-[a-z]+-[${roomNameWords.signs}]{8}`;
  expect(written[0]).toMatch(new RegExp(`^${words}$`));
  expect(written[1]).not.toBe(written[0]);
  await expect(field(page)).toHaveAccessibleDescription(`Opens with Public server · ${written[1]}`);
  await page.keyboard.press('Enter');
  await expect.poll(() => app.asked).toEqual([['join', written[1]]]);
});

test('a new meeting that was asked for from outside is proposed once, and what is written then stays', async ({
  page,
  home,
}) => {
  const app = await home();
  await page.getByRole('button', { name: 'New name' }).focus();
  app.put({ newMeeting: 1 });
  await expect(field(page)).toHaveValue(/^(?:[a-z]+-){4}\w{8}$/);
  await expect(field(page)).toBeFocused();
  const first = await field(page).inputValue();
  app.put({ you: { name: 'Ada' } });
  await expect(field(page)).toHaveValue(first);
  app.put({ newMeeting: 2 });
  await expect(field(page)).not.toHaveValue(first);
});

test('the gear opens the settings', async ({ page, home }) => {
  const app = await home();
  await page.getByRole('banner').getByRole('button', { name: 'Settings' }).click();
  await expect.poll(() => app.asked).toEqual([['openSettings', 'hosting']]);
});

test('what is being written survives every news from main', async ({ page, home }) => {
  const app = await home();
  await field(page).pressSequentially('stand');
  app.put({ meetings: fewMeetings, you: { name: 'Ada' } });
  await expect(page.getByRole('list', { name: 'Your meetings' })).toBeVisible();
  await page.keyboard.type('up');
  await expect(field(page)).toHaveValue('standup');
});

test('what main refuses to join is explained below the field', async ({ page, home }) => {
  const app = await home();
  app.refuseToJoin({ code: 'profile-unfinished', about: 'acme' });
  await field(page).fill('standup');
  await field(page).press('Enter');
  await expect(page.getByText('“acme” is not set up yet.')).toBeVisible();
  await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(field(page)).toHaveValue('standup');
});

test('pressing Enter twice joins once', async ({ page, home }) => {
  const app = await home();
  await page.getByRole('textbox').fill('standup');
  await page.locator('form').evaluate((form: HTMLFormElement) => {
    form.requestSubmit();
    form.requestSubmit();
  });
  await expect(page.getByRole('textbox')).toHaveValue('');
  expect(app.asked).toEqual([['join', 'standup']]);
});

test('a sentence of two lines pushes nothing around', async ({ page, home }) => {
  await home();
  const top = async () => (await page.getByRole('checkbox').first().boundingBox())?.y;
  const before = await top();
  await page.getByRole('textbox').fill('https://meet.example.org/a');
  expect(await top()).toBe(before);
  await page.getByRole('textbox').fill('https://ada:secret@meet.example.org/a');
  await expect(page.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  expect(await top()).toBe(before);
});
