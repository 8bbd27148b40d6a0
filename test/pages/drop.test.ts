import type { Page } from 'playwright/test';
import type { AppApi } from '../../common/ipc.ts';
import { expect, test } from './fixtures.ts';

const field = (page: Page) => page.getByRole('textbox', { name: 'Room name or meeting link' });
const hint = (page: Page) => page.getByText('Drop a meeting link or file');

type Kind = 'dragenter' | 'dragover' | 'dragleave' | 'drop';

/** A drag as Chromium reports it. Answers whether the page took it. */
const drag = (
  page: Page,
  kind: Kind,
  to: { selector?: string; from?: string; types?: Record<string, string>; file?: boolean } = {},
): Promise<boolean> =>
  page.evaluate(
    ([type, { selector = 'body', from, types = {}, file = false }]) => {
      const dataTransfer = new DataTransfer();
      for (const [format, data] of Object.entries(types)) dataTransfer.setData(format, data);
      if (file) dataTransfer.items.add(new File(['{}'], 'standup.meeting'));
      const relatedTarget = from === undefined ? null : document.querySelector(from);
      const how = { bubbles: true, cancelable: true, dataTransfer, relatedTarget };
      return !document.querySelector(selector)!.dispatchEvent(new DragEvent(type, how));
    },
    [kind, to] as const,
  );

test('while something is dragged over Home it says what may be dropped', async ({ page, home }) => {
  await home();
  await expect(hint(page)).toHaveCount(0);
  await drag(page, 'dragenter');
  await expect(hint(page)).toBeVisible();
  await drag(page, 'dragenter', { selector: '#meeting' });
  await drag(page, 'dragleave', { from: '#meeting' });
  await expect(hint(page)).toBeVisible();
  await drag(page, 'dragleave');
  await expect(hint(page)).toHaveCount(0);
});

test('the hint goes with the drop, and never stands in its way', async ({ page, home }) => {
  await home();
  await drag(page, 'dragenter');
  await expect(page.locator('.drop-hint')).toHaveCSS('pointer-events', 'none');
  await drag(page, 'drop');
  await expect(hint(page)).toHaveCount(0);
});

test('a link that is dropped on the field replaces what was written', async ({ page, home }) => {
  const app = await home();
  await field(page).fill('something old');
  const types = {
    'text/uri-list': '# from a browser\r\nhttps://meet.jit.si/standup\r\nhttps://meet.jit.si/b',
    'text/plain': 'another text',
  };
  expect(await drag(page, 'drop', { selector: '#meeting', types })).toBe(true);
  await expect(field(page)).toHaveValue('https://meet.jit.si/standup');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveAccessibleDescription('Opens with Public server · standup');
  expect(app.asked).toEqual([]);
});

test('of a text that is dropped on the field the first line counts, and is explained at once', async ({
  page,
  home,
}) => {
  await home();
  const types = { 'text/plain': '\n  zoommtg://zoom.us/join \nmore' };
  await drag(page, 'drop', { selector: '#meeting', types });
  await expect(field(page)).toHaveValue('zoommtg://zoom.us/join');
  await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
});

for (const [what, to] of [
  ['a file that is dropped on the field', { selector: '#meeting', file: true }],
  ['nothing that is dropped on the field', { selector: '#meeting' }],
  ['a text that is dropped beside it', { types: { 'text/plain': 'board' } }],
] as const) {
  test(`${what} is left to the window`, async ({ page, home }) => {
    await home();
    await field(page).fill('standup');
    expect(await drag(page, 'drop', to)).toBe(false);
    await expect(field(page)).toHaveValue('standup');
  });
}

test('what the window dropped is opened, asked about, or explained like a link', async ({
  page,
  home,
}) => {
  await home();
  const drop = (text: string) =>
    page.evaluate(
      (dropped) => void (window as unknown as { app: AppApi }).app.drop({ text: dropped }),
      text,
    );
  await drop('https://ada:secret@meet.jit.si/a');
  await expect(page.getByRole('alert')).toContainText('carries a user name or a password');
  await drop('https://meet.example.net/a');
  await expect(page.getByRole('dialog')).toContainText('meet.example.net');
});
