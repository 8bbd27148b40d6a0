import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { policyProblemCodes } from '../../../common/managed.ts';
import { settingGroups } from '../../../common/settings.ts';
import { policyFileSchema } from '../../../main/managed/policy-file.ts';
import { policyPlace } from '../../../main/managed/policy-place.ts';
import { readPolicy } from '../../../main/managed/read-policy.ts';
import { inRoot } from '../../../scripts/paths.ts';

const docs = readFileSync(inRoot('docs', 'managed-desktops.md'), 'utf8');
const examples = [...docs.matchAll(/```json\n([\s\S]*?)```/g)].map(([, example = '']) => example);

it('the page on managed desktops has three examples', () => {
  expect(examples).toHaveLength(3);
});

it.each(examples)('an example of the page on managed desktops has no problem: %#', (example) => {
  const policy = readPolicy(example, policyPlace('linux'));
  expect(policy.problems).toEqual([]);
  expect(policy.profiles).toHaveLength(1);
  expect(v.is(policyFileSchema, JSON.parse(example))).toBe(true);
});

it.each(['linux', 'darwin', 'win32'] as const)(
  'the page says where the file is on %s',
  (system) => {
    expect(docs).toContain(`\`${policyPlace(system)}\``);
  },
);

it('the page names every part, every setting and every code', () => {
  for (const part of Object.keys(policyFileSchema.entries)) expect(docs).toContain(`\`${part}\``);
  for (const [group, settings] of Object.entries(settingGroups)) {
    for (const name of Object.keys(settings)) {
      expect(docs).toMatch(new RegExp(`\`(?:${group})?\\.${name}\``));
    }
  }
  for (const code of policyProblemCodes) expect(docs).toContain(`\`${code}\``);
});
