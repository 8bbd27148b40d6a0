import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, it } from 'vitest';
import { policyFileSchema } from '../../../main/managed/policy-file.ts';
import { inRoot } from '../../../scripts/paths.ts';

it('is the format that docs/policy.schema.json publishes', () => {
  const published: unknown = JSON.parse(readFileSync(inRoot('docs/policy.schema.json'), 'utf8'));
  expect(published).toEqual(structuredClone(toJsonSchema(policyFileSchema)));
});
