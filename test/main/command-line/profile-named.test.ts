import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { publicProfile } from '../../../common/profile.ts';
import { knownProfiles } from '../../../main/command-line/known-profiles.ts';
import { profileNamed } from '../../../main/command-line/profile-named.ts';
import { terminalLanguage } from '../../../main/command-line/terminal-language.ts';
import type { Policy } from '../../../main/managed/policy.ts';
import { readPolicy } from '../../../main/managed/read-policy.ts';
import { acme, ownServer } from '../../common/sample-profile.ts';

const town = ownServer({ id: 'town1', name: 'Town hall' });
const twin = ownServer({ id: 'town2', name: 'TOWN HALL' });
const unnamed = ownServer({ id: 'town3', name: '' });

describe('a profile is meant by', () => {
  const all = [publicProfile, acme, town, unnamed];
  it.each([
    ['Town hall', 'town1'],
    ['town HALL ', 'town1'],
    ['Own server · Town hall', 'town1'],
    ['public', 'public'],
    ['Public server', 'public'],
    [acme.name.toUpperCase(), acme.id],
  ])('%j: %s', (name, id) => {
    expect(profileNamed(name, all)).toEqual({ ok: true, value: id });
  });

  it.each(['', ' ', 'town', 'town1', '·'])('nobody by %j, and the known ones are told', (name) => {
    const known = ['Public server', acme.name, 'Town hall', expect.any(String)];
    expect(profileNamed(name, all)).toEqual({
      ok: false,
      problem: { code: 'profile-unknown', name, known },
    });
  });

  it('two by the same name', () => {
    expect(profileNamed('town hall', [publicProfile, town, twin])).toEqual({
      ok: false,
      problem: { code: 'profile-ambiguous', name: 'town hall' },
    });
  });
});

describe('the profiles of a person', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parlour-known-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'settings.json');
  const ids = (policy?: Policy) => knownProfiles(folder, policy).map(({ id }) => id);

  it('are those of the settings, of whatever version', () => {
    expect(ids()).toEqual(['public']);
    for (const version of [1, 2, 3, 99]) {
      writeFileSync(file, JSON.stringify({ version, profiles: [town, 'nothing', acme] }));
      expect(ids()).toEqual(['public', 'town1', acme.id]);
    }
  });

  it('are, under a policy, its own first, and none of a kind that it hides', () => {
    const hall = { id: 'hall', kind: 'ownServer', name: 'Hall', address: 'hall.example.org' };
    const policyOf = (content: object) =>
      readPolicy(JSON.stringify({ version: 1, profiles: [hall], ...content }), '/policy.json');
    writeFileSync(file, JSON.stringify({ version: 3, profiles: [town, acme] }));
    expect(ids(policyOf({}))).toEqual(['public', 'hall', 'town1', acme.id]);
    expect(ids(policyOf({ hostings: ['jaas'] }))).toEqual(['hall', acme.id]);
    writeFileSync(file, '{');
    expect(ids(policyOf({ hostings: ['jaas'] }))).toEqual(['hall']);
  });

  it.each(['', '[]', '{', 'null', '['.repeat(10_000)])('are the public one in %.9j', (content) => {
    writeFileSync(file, content);
    expect(ids()).toEqual(['public']);
  });

  it('are the public one where something else is in the place of the file', () => {
    rmSync(file);
    mkdirSync(file);
    expect(ids()).toEqual(['public']);
  });
});

describe('a terminal speaks', () => {
  it.each<[Record<string, string>, string, string]>([
    [{ LANG: 'de_AT.UTF-8' }, 'de', 'de-AT'],
    [{ LANG: 'de_DE.UTF-8', LC_ALL: 'fr_FR@euro' }, 'fr', 'fr-FR'],
    [{ LANG: 'xx_XX', LANGUAGE: 'eo:pt_BR:en' }, 'pt-BR', 'pt-BR'],
    [{ LANG: 'C.UTF-8', LANGUAGE: 'de' }, 'en', 'en'],
    [{ LANG: 'POSIX' }, 'en', 'en'],
    [{ LC_ALL: '', LANG: 'zh_TW.UTF-8' }, 'en', 'en'],
    [{}, 'ja', 'ja-JP'],
    [{ LANG: '' }, 'ja', 'ja-JP'],
    [{ LANG: '%.@' }, 'en', 'en'],
  ])('with %j %s', (env, language, locale) => {
    expect(terminalLanguage(env, 'ja-JP')).toEqual({ language, locale });
  });
});
