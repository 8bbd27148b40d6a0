import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jitsiSdk } from '../../../scripts/jitsi-sdk.ts';
import { inRoot } from '../../../scripts/paths.ts';
import { budgeted, lookAtBudget, mostBytes } from '../../../scripts/supply/budget.ts';
import { npm } from '../../../scripts/supply/npm.ts';
import { readLock, sbomOf } from '../../../scripts/supply/sbom.ts';
import { shipped } from '../../../scripts/supply/shipped.ts';
import { proves } from '../../proof/proves-unit.ts';

const list = shipped();
const names = list.map(({ name }) => name);

describe('the budget', () => {
  let small: string;
  beforeAll(() => {
    small = mkdtempSync(join(tmpdir(), 'parlour-budget-'));
    for (const name of Object.keys(mostBytes)) mkdirSync(join(small, name));
  });
  afterAll(() => rmSync(small, { recursive: true, force: true }));

  it('a package that nobody named does not get in', () => {
    const { is, says } = lookAtBudget([...budgeted, 'left-pad'], small);
    expect({ is, says }).toEqual({ is: 'not in order', says: ['left-pad ships unseen'] });
  });

  it('a name that is left behind is told', () => {
    const without = budgeted.filter((name) => name !== 'acorn');
    expect(lookAtBudget(without, small).says).toEqual(['acorn does not ship']);
  });

  it.each(Object.entries(mostBytes))('out/%s has at most %i bytes', (name, most) => {
    const file = join(small, name, 'large.js');
    writeFileSync(file, Buffer.alloc(most));
    expect(lookAtBudget(budgeted, small).is).toBe('in order');
    writeFileSync(file, Buffer.alloc(most + 1));
    expect(lookAtBudget(budgeted, small).is).toBe('not in order');
    rmSync(file);
  });

  it('is kept by what ships', ({ task }) => {
    const seen = lookAtBudget(names, inRoot('out'));
    expect(seen, seen.says.join('\n')).toMatchObject({ is: 'in order' });
    proves(task, 'B1', 'looks at the supply', 1);
  });
});

const text = v.pipe(v.string(), v.nonEmpty());
const component = (type: string) => ({
  type: v.literal(type),
  'bom-ref': text,
  name: text,
  version: text,
});
const licenses = v.strictTuple([v.strictObject({ expression: text })]);

/** The part of CycloneDX 1.5 that a bill of ours may use. */
const bill = v.strictObject({
  bomFormat: v.literal('CycloneDX'),
  specVersion: v.literal('1.5'),
  version: v.literal(1),
  metadata: v.strictObject({
    lifecycles: v.strictTuple([v.strictObject({ phase: v.literal('build') })]),
    component: v.strictObject({ ...component('application'), licenses }),
  }),
  components: v.array(
    v.strictObject({
      ...component('library'),
      purl: v.pipe(v.string(), v.regex(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@[\w.+-]+$/)),
      licenses,
      hashes: v.strictTuple([
        v.strictObject({
          alg: v.literal('SHA-512'),
          content: v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/)),
        }),
      ]),
    }),
  ),
  dependencies: v.array(v.strictObject({ ref: text, dependsOn: v.array(text) })),
});

describe('the bill of materials', () => {
  const sbom = v.parse(bill, JSON.parse(readFileSync(inRoot('out', 'sbom.json'), 'utf8')));

  it('has what the licences have, and nothing else', () => {
    const versions = (all: readonly { name: string; version: string }[]): string[] =>
      all.map(({ name, version }) => `${name}@${version}`).sort();
    const theirs = versions(list).map((one) =>
      one.replace('Jitsi Meet, its IFrame API', '@jitsi/react-native-sdk'),
    );
    expect(versions(sbom.components)).toEqual(theirs.sort());
    expect(versions(sbom.components)).toContain(jitsiSdk.spec);
    for (const { name, version } of list) {
      const licences = readFileSync(inRoot('out', 'licences.txt'), 'utf8');
      expect(licences).toContain(`\n${name} ${version} (`);
    }
  });

  it('knows whom each needs, of those that ship', () => {
    const refs = sbom.components.map((one) => one['bom-ref']);
    const [own, ...others] = sbom.dependencies;
    expect(own).toEqual({ ref: sbom.metadata.component['bom-ref'], dependsOn: refs });
    expect(others.map(({ ref }) => ref)).toEqual(refs);
    expect(refs).toEqual(expect.arrayContaining(others.flatMap(({ dependsOn }) => dependsOn)));
    const needs = (name: string) => others.find(({ ref }) => ref.startsWith(`${name}@`))?.dependsOn;
    expect(needs('jsonwebtoken')).toContainEqual(expect.stringMatching(/^jws@/));
    expect(needs('electron-store')).toContainEqual(expect.stringMatching(/^conf@/));
  });

  it('what ships and is in no lock file stops the build', () => {
    const stranger = { name: 'left-pad', version: '1.3.0', licence: 'MIT', text: '' };
    expect(() => sbomOf([...list, stranger], readLock())).toThrow('left-pad 1.3.0 ships');
  });

  it('says of each what npm’s own bill of all packages says', async ({ task }) => {
    const { out } = await npm(['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']);
    const { components } = JSON.parse(out) as {
      components: { 'bom-ref': string; purl: string; hashes: unknown; licenses: unknown }[];
    };
    for (const one of sbom.components) {
      if (`${one.name}@${one.version}` === jitsiSdk.spec) continue;
      const theirs = components.find((other) => other['bom-ref'] === one['bom-ref']);
      expect(theirs).toMatchObject({ purl: one.purl, hashes: one.hashes });
    }
    proves(task, 'B1', 'looks at the supply', 1);
  });
});
