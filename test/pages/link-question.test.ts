import type { Page } from 'playwright/test';
import type { AppApi } from '../../common/ipc.ts';
import type { LinkQuestion } from '../../common/link-question.ts';
import { publicProfile } from '../../common/profile.ts';
import { expect, test } from './fixtures.ts';
import { strangers, twins } from './samples.ts';

const field = (page: Page) => page.getByRole('textbox', { name: 'Room name or meeting link' });
const dialog = (page: Page) => page.getByRole('dialog');
const button = (page: Page, name: string) =>
  dialog(page).getByRole('button', { name, exact: true });
const link = `https://${strangers.plain}/standup`;

async function ask(page: Page, written = link): Promise<void> {
  await field(page).fill(written);
  await field(page).press('Enter');
  await expect(dialog(page)).toBeVisible();
}

/** What the page wanted, without what it only wrote. */
const answers = (app: { asked: unknown[][] }) =>
  app.asked.filter(([method]) => method === 'answerLink').map(([, , answer]) => answer);

test.describe('a server nobody set up', () => {
  test('is announced below the field, as nothing that is wrong', async ({ page, home }) => {
    await home();
    await field(page).fill(link);
    await expect(field(page)).toHaveAccessibleDescription(
      'Parlour does not know meet.example.net yet. It asks before it connects.',
    );
    await expect(field(page)).toHaveAttribute('aria-invalid', 'false');
  });

  test('is named with the room, and Cancel has the focus', async ({ page, home }) => {
    await home();
    await ask(page, `https://${strangers.plain}/Caf%C3%A9%20am%20Fluss`);
    await expect(dialog(page)).toHaveAccessibleName('Join on an unknown server?');
    await expect(dialog(page).getByRole('definition')).toHaveText([
      strangers.plain,
      'Café am Fluss',
    ]);
    await expect(dialog(page)).toContainText('Nothing has been sent to it yet.');
    await expect(dialog(page)).not.toContainText('mixes scripts');
    await expect(dialog(page)).not.toContainText('Technical name');
    await expect(dialog(page)).not.toContainText('also asks for');
    await expect(button(page, 'Cancel')).toBeFocused();
  });

  test('is named first, however small the window is', async ({ page, home }) => {
    await page.setViewportSize({ width: 230, height: 310 });
    await home();
    await ask(page);
    await expect(dialog(page).getByText(strangers.plain)).toBeInViewport();
    await expect(button(page, 'Cancel')).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(button(page, 'Add as own server…')).toBeInViewport();
  });

  test('in another script is named in that script and in the network’s', async ({ page, home }) => {
    await home();
    await ask(page, `https://${strangers.foreign}/a`);
    await expect(dialog(page).getByRole('definition').first()).toHaveText(
      `besprechung.bücher.exampleTechnical name: ${strangers.foreign}`,
    );
    await expect(dialog(page)).not.toContainText('mixes scripts');
  });

  test('whose letters are of several scripts is warned of', async ({ page, home }) => {
    await home();
    await ask(page, `https://${strangers.mixed}/a`);
    await expect(dialog(page)).toContainText(
      'This address mixes scripts. It may imitate another one.',
    );
    await expect(dialog(page)).toContainText(`Technical name: ${strangers.mixed}`);
  });

  for (const [name, answer, means] of [
    ['Join once', { kind: 'once' }, 'Nothing of the server is kept.'],
    ['Add as own server…', { kind: 'add' }, 'Its settings open first.'],
    ['Cancel', { kind: 'cancel' }, ''],
  ] as const) {
    test(`“${name}” says what it means and answers so, once`, async ({ page, home }) => {
      const app = await home();
      await ask(page);
      await expect(button(page, name)).toHaveAccessibleDescription(means);
      await button(page, name).evaluate((one: HTMLButtonElement) => {
        one.click();
        one.click();
      });
      await expect(dialog(page)).toHaveCount(0);
      await expect.poll(() => answers(app)).toEqual([answer]);
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue(name === 'Join once' ? '' : link);
    });
  }

  test('is not joined by Escape, and the text stays', async ({ page, home }) => {
    const app = await home();
    await ask(page);
    await expect(field(page)).toHaveValue(link);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect.poll(() => answers(app)).toEqual([{ kind: 'cancel' }]);
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue(link);
  });

  test('is not joined by Enter either, whatever came before it', async ({ page, home }) => {
    const app = await home();
    await ask(page);
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toHaveCount(0);
    await expect.poll(() => answers(app)).toEqual([{ kind: 'cancel' }]);
  });

  test('that was added is told, with the way into the meeting', async ({ page, home }) => {
    await home();
    await ask(page);
    await button(page, 'Add as own server…').click();
    const told = page.getByRole('status').filter({ hasText: 'is one of your servers now' });
    await expect(told).toContainText('Join standup when it is set up.');
    await expect(told.getByRole('button', { name: 'Join' })).toBeVisible();
  });

  test('is asked about anew when another link arrives, and only that one is answered', async ({
    page,
    home,
  }) => {
    const app = await home();
    await ask(page);
    await page.evaluate(
      () =>
        void (window as unknown as { app: AppApi }).app.drop({
          text: 'https://elsewhere.example/board',
        }),
    );
    await expect(dialog(page).getByRole('definition')).toHaveText(['elsewhere.example', 'board']);
    await expect(button(page, 'Cancel')).toBeFocused();
    await button(page, 'Join once').click();
    await expect(dialog(page)).toHaveCount(0);
    await expect(field(page)).toHaveValue(link);
    expect(app.asked.filter(([method]) => method === 'answerLink')).toEqual([
      ['answerLink', 2, { kind: 'once' }],
    ]);
  });

  test('is asked about in the dialog, with everything else out of reach', async ({
    page,
    home,
  }) => {
    await home({ you: { name: 'Ada' } });
    await ask(page);
    for (const name of ['Join once', 'Add as own server…', 'Cancel']) {
      await button(page, name).focus();
      await expect(button(page, name)).toBeFocused();
    }
    await field(page).evaluate((one: HTMLElement) => one.focus());
    await expect(field(page)).not.toBeFocused();
  });
});

test.describe('what a link asks for in vain', () => {
  const asked = (wishes: string[]) => `${link}#${wishes.map((one) => `${one}=true`).join('&')}`;

  test('is named as far as it is little', async ({ page, home }) => {
    await home();
    await ask(page, asked(['config.a', 'userInfo.b', 'config.startWithAudioMuted']));
    await expect(dialog(page)).toContainText(
      'The link also asks for things Parlour does not do: config.a, userInfo.b',
    );
    await expect(dialog(page)).not.toContainText('AudioMuted');
  });

  test('is counted when it is much, and unfolded by keyboard', async ({ page, home }) => {
    await home();
    await ask(page, asked(['config.a', 'config.b', 'config.c', 'config.d']));
    const list = dialog(page).getByText('config.a, config.b, config.c, config.d');
    await expect(list).toBeHidden();
    await dialog(page).getByText('asks for 4 things').focus();
    await page.keyboard.press('Enter');
    await expect(list).toBeVisible();
  });
});

test.describe('a link that several hostings fit', () => {
  const known = { profiles: [publicProfile, ...twins], you: { name: 'Ada' } };
  const twinLink = 'https://meet.example.org/council';
  const radio = (page: Page, name: string) => dialog(page).getByRole('radio', { name });

  test('is announced below the field', async ({ page, home }) => {
    await home(known);
    await field(page).fill(twinLink);
    await expect(field(page)).toHaveAccessibleDescription('Asks which of your hostings · council');
  });

  test('asks which, by name, and joins with the one that was chosen', async ({ page, home }) => {
    const app = await home(known);
    await ask(page, twinLink);
    await expect(dialog(page)).toHaveAccessibleName('Which hosting opens this meeting?');
    await expect(dialog(page)).toContainText('council');
    await expect(dialog(page).getByRole('radio')).toHaveCount(2);
    await expect(radio(page, 'Own server · town hall')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(radio(page, 'Own server · library')).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toHaveCount(0);
    await expect(field(page)).toHaveValue('');
    await expect
      .poll(() => answers(app))
      .toEqual([{ kind: 'with', profile: 'town2', always: false }]);
  });

  test('does not ask again once that was wanted', async ({ page, home }) => {
    const app = await home(known);
    await ask(page, twinLink);
    await radio(page, 'Own server · library').check();
    await dialog(page).getByRole('checkbox', { name: 'Always use this one' }).check();
    await button(page, 'Join').click();
    await expect
      .poll(() => answers(app))
      .toEqual([{ kind: 'with', profile: 'town2', always: true }]);
    await field(page).fill(twinLink);
    await expect(field(page)).toHaveAccessibleDescription(
      'Opens with Own server · library · council',
    );
  });

  for (const [way, leave] of [
    ['Cancel', (page: Page) => button(page, 'Cancel').click()],
    ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ] as const) {
    test(`is left alone by ${way}`, async ({ page, home }) => {
      const app = await home(known);
      await ask(page, twinLink);
      await leave(page);
      await expect(dialog(page)).toHaveCount(0);
      await expect(field(page)).toHaveValue(twinLink);
      await expect(field(page)).toBeFocused();
      await expect.poll(() => answers(app)).toEqual([{ kind: 'cancel' }]);
    });
  }

  test('is not opened with a hosting that was removed meanwhile', async ({ page, home }) => {
    const question: LinkQuestion = {
      id: 7,
      kind: 'which-hosting',
      name: 'council',
      server: 'meet.example.org',
      ignored: [],
      profiles: ['town1', 'town2'],
    };
    const app = await home({ ...known, question });
    app.put({ profiles: [publicProfile, twins[1]] });
    await expect(dialog(page).getByRole('radio')).toHaveCount(1);
    await button(page, 'Join').click();
    await expect
      .poll(() => answers(app))
      .toEqual([{ kind: 'with', profile: 'town2', always: false }]);
  });
});
