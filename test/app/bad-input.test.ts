import { expect, test } from './fixtures.ts';

const inputs: [string, string, string][] = [
  ['nothing', '', 'There is no room name yet.'],
  ['300 characters', 'a'.repeat(300), 'This room name is longer than 200 characters.'],
  ['an emoji', 'party 🎉', 'A room name cannot contain 🎉.'],
  ['a question mark', 'why?', 'A room name cannot contain “?”.'],
  ['a hash', 'team#1', 'A room name cannot contain “#”.'],
  ['a way up', '../settings', 'A room name cannot contain “..”.'],
  ['a script', 'javascript:alert(document.cookie)', '“javascript:” links do not open meetings.'],
  ['a file', 'file:///etc/passwd', '“file:” links do not open meetings.'],
];

test('every bad input has its own sentence, and nothing opens', async ({ start, jitsi }) => {
  const before = jitsi.seen.all.length;
  const parlour = await start();
  const home = await parlour.window('home');
  const field = home.getByRole('textbox', { name: 'Room name or meeting link' });
  const sentences = new Set<string>();
  for (const [what, text, sentence] of inputs) {
    await field.fill(text);
    await field.press('Enter');
    await expect(home.getByText(sentence), what).toBeVisible();
    await expect(field, what).toBeFocused();
    await expect(field, what).toHaveAttribute('aria-invalid', 'true');
    sentences.add(sentence);
  }
  expect(sentences.size).toBe(inputs.length);
  expect(parlour.openWindows()).toHaveLength(1);
  expect(jitsi.seen.all.length).toBe(before);
});
