import { expect, it } from 'vitest';
import { defaultSettings } from '../../../common/settings.ts';
import { settingsUnder } from '../../../main/managed/effective-settings.ts';
import { readPolicy } from '../../../main/managed/read-policy.ts';
import { shownPolicy } from '../../../main/managed/shown-policy.ts';

const policyOf = (content: object) =>
  readPolicy(JSON.stringify({ version: 1, ...content }), '/policy.json');

it('a page hears where the person chose another value than the suggested one', () => {
  const policy = policyOf({ suggested: { appearance: { theme: 'dark' }, you: { name: 'Staff' } } });
  const chosenOf = (own: ReturnType<typeof defaultSettings>) =>
    shownPolicy(policy, settingsUnder(policy, own)).chosen;
  const usual = defaultSettings();
  expect(chosenOf(usual)).toEqual([]);
  expect(chosenOf({ ...usual, you: { ...usual.you, name: 'Ada' } })).toEqual(['you.name']);
  expect(chosenOf({ ...usual, chosen: ['appearance.theme'] })).toEqual(['appearance.theme']);
  // The same value is no other one, whoever chose it.
  expect(chosenOf({ ...usual, you: { ...usual.you, name: 'Staff' } })).toEqual([]);
});

it('a page hears what is said of updates, and never a key', () => {
  const shown = (updates?: object) =>
    shownPolicy({ ...policyOf({}), ...(updates && { updates }) }, defaultSettings());
  const address = 'https://updates.example.org/parlour';
  expect(shown({ address, version: '1.2.3', publicKey: 'a key' }).updates).toEqual({
    address,
    version: '1.2.3',
  });
  expect(shown({ publicKey: 'a key' })).not.toHaveProperty('updates');
  expect(shown()).not.toHaveProperty('updates');
});
