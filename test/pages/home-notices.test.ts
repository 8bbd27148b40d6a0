import type { Notice } from '../../common/ipc.ts';
import { text } from '../../common/text/index.ts';
import {
  damageSentence,
  linkSentence,
  meetingSentence,
} from '../../renderer/ui/problem-sentence.ts';
import { expect, test } from './fixtures.ts';
import { fewMeetings, notices } from './samples.ts';

const withSentences = [
  [notices.left, 'status', 'You left standup after 23 minutes.'],
  [{ ...notices.left, minutes: 1 }, 'status', 'You left standup after 1 minute.'],
  [{ ...notices.left, minutes: 0 }, 'status', 'You left standup after less than a minute.'],
  [notices.removed, 'alert', joined(meetingSentence(notices.removed.problem))],
  [notices.lost, 'alert', joined(meetingSentence(notices.lost.problem))],
  [notices['bad-link'], 'alert', joined(linkSentence(notices['bad-link'].problem))],
  [notices['settings-damaged'], 'alert', joined(damageSentence(notices['settings-damaged']))],
  [notices['meetings-damaged'], 'alert', joined(damageSentence(notices['meetings-damaged']))],
  [notices['usage-damaged'], 'alert', joined(damageSentence(notices['usage-damaged']))],
  [notices['policy-problem'], 'alert', joined(text.managed.problem)],
  [notices['not-written'], 'alert', joined(text.notice.notWritten(notices['not-written'].folder))],
  [notices['server-added'], 'status', `${notices['server-added'].server} is one of your servers`],
  [notices['file-saved'], 'status', `Saved as ${notices['file-saved'].file}.`],
  [notices['file-not-saved'], 'alert', joined(text.linkNotice.fileNotSaved)],
] satisfies [Notice, 'status' | 'alert', string][];

for (const [notice, role, sentence] of withSentences) {
  test(`${notice.kind}: “${sentence.slice(0, 60)}” is told as ${role}`, async ({ page, home }) => {
    const app = await home();
    app.put({ notice });
    const told = page.getByRole(role).filter({ hasText: sentence });
    await expect(told).toBeVisible();
    const canRejoin = notice === notices.lost || notice.kind === 'left';
    await expect(told.getByRole('button', { name: 'Rejoin' })).toHaveCount(canRejoin ? 1 : 0);
  });
}

test('“Rejoin” goes back into the meeting the notice is about', async ({ page, home }) => {
  const app = await home({ meetings: fewMeetings, notice: notices.left });
  await page.getByRole('button', { name: 'Rejoin' }).click();
  await expect(page.getByText('You left standup')).toHaveCount(0);
  expect(app.asked).toEqual([['rejoin', 'meet.jit.si/standup']]);
});

test('“Join” goes to the meeting whose server was added', async ({ page, home }) => {
  const notice = notices['server-added'];
  const app = await home({ notice });
  const join = page.getByRole('status').getByRole('button', { name: 'Join' });
  await join.click();
  expect(app.asked).toEqual([['rejoin', notice.key]]);
});

test('“Dismiss” takes the notice away', async ({ page, home }) => {
  const app = await home({ notice: notices['bad-link'] });
  await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(app.asked).toEqual([['dismissNotice']]);
});

test('joining something else takes the notice away', async ({ page, home }) => {
  await home({ notice: notices.left });
  await page.getByRole('textbox').fill('board');
  await page.getByRole('textbox').press('Enter');
  await expect(page.getByText('You left standup')).toHaveCount(0);
});

function joined({ happened, todo }: { happened: string; todo: string }): string {
  return `${happened} ${todo}`;
}

test('dismissing a notice moves the focus to the field', async ({ page, home }) => {
  await home({ notice: notices.left });
  await page.getByRole('button', { name: 'Dismiss' }).press('Enter');
  await expect(page.getByRole('textbox')).toBeFocused();
});
