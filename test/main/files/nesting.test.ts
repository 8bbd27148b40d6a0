import { expect, it } from 'vitest';
import { isTooDeep } from '../../../main/files/nesting.ts';

const nested = (levels: number): string => '[{"a":'.repeat(levels / 2) + '}]'.repeat(levels / 2);

it.each([
  ['nothing', ''],
  ['a hundred levels', nested(100)],
  ['many lists side by side', `[${'[],{},'.repeat(10_000)}[]]`],
  ['brackets in a text', JSON.stringify({ name: '[{'.repeat(1_000) })],
  ['brackets behind quotes in a text', JSON.stringify({ name: `"${'['.repeat(1_000)}\\` })],
  ['a text without end', `{"name":"${'['.repeat(1_000)}`],
])('%s is not too deep', (_what, json) => {
  expect(isTooDeep(json)).toBe(false);
});

it.each([
  ['one level more', `[${nested(100)}]`],
  ['millions of brackets', '['.repeat(5_000_000)],
  ['brackets behind a text that ends in a backslash', `["\\\\",${'['.repeat(100)}`],
])('%s is too deep', (_what, json) => {
  expect(isTooDeep(json)).toBe(true);
});

it('a list of 10,000 meetings is looked through in no time', () => {
  const one = {
    server: 'meet.jit.si',
    tenant: '',
    room: 'standup',
    name: 'Stand "up"',
    pinned: false,
  };
  const json = JSON.stringify({ meetings: Array.from({ length: 10_000 }, () => one) });
  const before = performance.now();
  expect(isTooDeep(json)).toBe(false);
  expect(performance.now() - before).toBeLessThan(200);
});
