import { generateKeyPairSync } from 'node:crypto';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { keptProfileSchema } from '../../../common/profile.ts';
import { readPolicy } from '../../../main/managed/read-policy.ts';

const file = '/etc/parlour/policy.json';
const read = (content: object) => readPolicy(JSON.stringify({ version: 1, ...content }), file);
const publicKey = generateKeyPairSync('ed25519')
  .publicKey.export({ type: 'spki', format: 'pem' })
  .toString();
const rsaKey = generateKeyPairSync('rsa', { modulusLength: 2_048 })
  .publicKey.export({ type: 'spki', format: 'pem' })
  .toString();
const town = { id: 'town', kind: 'ownServer', name: 'Town', address: 'meet.example.org:8443/team' };
const acme = { id: 'acme', kind: 'jaas', name: 'Acme', appId: 'vpaas-magic-cookie-0123abcd' };

describe('a policy', () => {
  it('is read with all its parts', () => {
    const policy = read({
      $schema: 'policy.schema.json',
      organisation: 'Example Ltd',
      settings: { appearance: { theme: 'dark' }, links: { atOnce: ['acme'] } },
      suggested: { you: { name: 'Ada' }, appearance: { theme: 'light', zoom: 1.5 } },
      profiles: [{ ...acme, ticketAddress: 'https://tickets.example.org/parlour' }, town],
      hostings: ['ownServer'],
      servers: ['*.Example.org', 'bücher.example'],
      updates: { address: 'https://updates.example.org/parlour', version: '1.2.3', publicKey },
    });
    expect(policy).toMatchObject({
      organisation: 'Example Ltd',
      locked: { appearance: { theme: 'dark' }, links: { atOnce: ['acme'] } },
      hostings: ['ownServer'],
      servers: ['*.example.org', 'xn--bcher-kva.example', '8x8.vc', 'meet.example.org:8443'],
      updates: { address: 'https://updates.example.org/parlour', version: '1.2.3', publicKey },
      file,
      problems: [],
    });
    // What is locked is not suggested as well.
    expect(policy.suggested).toEqual({ you: { name: 'Ada' }, appearance: { zoom: 1.5 } });
    expect(policy.profiles).toMatchObject([
      { id: 'acme', managed: true, ticketAddress: 'https://tickets.example.org/parlour' },
      { id: 'town', managed: true, server: 'meet.example.org:8443', path: 'team' },
    ]);
    for (const profile of policy.profiles) expect(v.is(keptProfileSchema, profile)).toBe(true);
  });

  it('restricts nothing that it does not name', () => {
    const policy = read({ organisation: 'Example Ltd' });
    expect(policy).toMatchObject({ locked: {}, suggested: {}, profiles: [], problems: [] });
    expect(policy).toMatchObject({ hostings: undefined, servers: undefined, updates: {} });
  });
});

describe('what cannot be read', () => {
  it.each([
    ['', 'no-policy'],
    ['{', 'no-policy'],
    ['[]', 'no-policy'],
    ['null', 'no-policy'],
    ['{}', 'no-policy'],
    ['{"version":"1"}', 'no-policy'],
    ['{"version":0}', 'no-policy'],
    ['['.repeat(100_000), 'no-policy'],
    ['{"version":2,"servers":["*.example.org"]}', 'newer'],
  ] as const)('lets no meeting be joined where it is all of it: %.40s', (text, code) => {
    expect(readPolicy(text, file)).toMatchObject({
      servers: [],
      locked: {},
      profiles: [],
      problems: [{ code, part: '' }],
    });
    // Only a newer Parlour reads a newer policy.
    const updates = code === 'newer' ? {} : { forbidden: true };
    expect(readPolicy(text, file).updates).toEqual(updates);
  });

  it.each([
    [{ servers: '*' }, 'servers', { servers: [] }],
    [{ servers: ['a.example', '*'] }, 'servers.1', { servers: ['a.example'] }],
    [{ servers: 7, profiles: [town] }, 'servers', { servers: ['meet.example.org:8443'] }],
    [{ hostings: 'public', profiles: [town] }, 'hostings', { hostings: [] }],
    [{ hostings: ['public', 'zoom'] }, 'hostings.1', { hostings: ['public'] }],
    [{ hostings: [] }, 'hostings', { hostings: [] }],
    [{ updates: 'no' }, 'updates', { updates: { forbidden: true } }],
    [
      { updates: { address: 'http://a.example' } },
      'updates.address',
      { updates: { forbidden: true } },
    ],
    [
      { updates: { address: 'https://a.example/p?x=1' } },
      'updates.address',
      { updates: { forbidden: true } },
    ],
    [{ updates: { address: 'https://:1' } }, 'updates.address', { updates: { forbidden: true } }],
    [{ updates: { publicKey: rsaKey } }, 'updates.publicKey', { updates: { forbidden: true } }],
    [{ organisation: 7 }, 'organisation', { organisation: '' }],
    [{ settings: [] }, 'settings', { locked: {} }],
    [
      { settings: { appearance: { theme: 'pink', zoom: 2 } } },
      'settings.appearance.theme',
      { locked: { appearance: { zoom: 2 } } },
    ],
    [{ settings: { you: 'Ada' } }, 'settings.you', { locked: {} }],
    [{ profiles: {} }, 'profiles', { profiles: [] }],
    [{ profiles: [7] }, 'profiles.0', { profiles: [] }],
    [{ profiles: [{ ...acme, kind: 'zoom' }] }, 'profiles.0.kind', { profiles: [] }],
    [{ profiles: [{ ...acme, id: 'public' }] }, 'profiles.0.id', { profiles: [] }],
    [{ profiles: [{ ...acme, id: '../a' }] }, 'profiles.0.id', { profiles: [] }],
    [{ profiles: [{ ...town, address: 'meet.jit.si' }] }, 'profiles.0.address', { profiles: [] }],
    [
      { profiles: [{ ...acme, ticketAddress: 'http://a.example' }] },
      'profiles.0.ticketAddress',
      { profiles: [] },
    ],
    [
      { profiles: [{ ...acme, ticketAddress: 'https://t.example:99999/' }] },
      'profiles.0.ticketAddress',
      { profiles: [] },
    ],
    [{ profiles: [{ ...town, extraClaims: '[]' }] }, 'profiles.0.extraClaims', { profiles: [] }],
  ])('restricts as far as that part can, and sets nothing: %j', (content, part, outcome) => {
    const policy = read(content);
    expect(policy).toMatchObject(outcome);
    expect(policy.problems).toEqual([{ code: 'wrong-part', part }]);
  });

  it('of a profile is known however many other mistakes there are', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`x${at}`, at]));
    expect(read({ ...many, profiles: [acme] }).hasAllProfiles).toBe(true);
    expect(read({ ...many, profiles: [acme, { ...town, address: '' }] })).toMatchObject({
      hasAllProfiles: false,
      profiles: [{ id: 'acme' }],
    });
    expect(read({ profiles: [{ ...acme, colour: 'red' }] }).hasAllProfiles).toBe(true);
    expect(readPolicy('{', file).hasAllProfiles).toBe(false);
  });

  it('leaves out the second profile of the same name', () => {
    const policy = read({ profiles: [acme, { ...town, id: 'acme' }] });
    expect(policy.profiles.map(({ kind }) => kind)).toEqual(['jaas']);
    expect(policy.problems).toEqual([{ code: 'wrong-part', part: 'profiles.1.id' }]);
  });
});

describe('a name that no policy has', () => {
  it.each([
    [{ server: ['a.example'] }, 'server'],
    [{ settings: { look: {} } }, 'settings.look'],
    [{ settings: { appearance: { colour: 1 } } }, 'settings.appearance.colour'],
    [{ settings: { links: { chosen: [] } } }, 'settings.links.chosen'],
    [{ profiles: [{ ...town, secret: 'x' }] }, 'profiles.0.secret'],
    [{ updates: { channel: 'beta' } }, 'updates.channel'],
  ])('is passed over and said: %j', (content, part) => {
    expect(read(content).problems).toEqual([{ code: 'unknown-part', part }]);
  });

  it('is nothing of the language either', () => {
    const text = '{"version":1,"settings":{"constructor":{"name":1},"__proto__":{"theme":"dark"}}}';
    expect(readPolicy(text, file).locked).toEqual({});
    expect(readPolicy(text, file).problems).toHaveLength(2);
  });
});

describe('any text', () => {
  const anything = fc.oneof(fc.string(), fc.json());
  const parts = fc.record(
    {
      version: fc.constantFrom(1, 1, 1, 2, '1'),
      organisation: fc.oneof(fc.string(), fc.jsonValue()),
      settings: fc.oneof(
        fc.jsonValue(),
        fc.dictionary(
          fc.constantFrom('you', 'join', 'links', 'appearance', 'x'),
          fc.oneof(
            fc.jsonValue(),
            fc.dictionary(fc.constantFrom('name', 'theme', 'atOnce', 'toString'), fc.jsonValue()),
          ),
        ),
      ),
      profiles: fc.oneof(fc.jsonValue(), fc.array(fc.oneof(fc.jsonValue(), fc.constant(town)))),
      hostings: fc.oneof(fc.jsonValue(), fc.array(fc.string())),
      servers: fc.oneof(fc.jsonValue(), fc.array(fc.string())),
      updates: fc.oneof(fc.jsonValue(), fc.record({ publicKey: fc.string() })),
    },
    { requiredKeys: [] },
  );

  it('is a policy, and a part that is there never restricts less than its words', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          parts.map((one) => JSON.stringify(one)),
        ),
        (text) => {
          const policy = readPolicy(text, file);
          const isUsable = policy.problems.every(({ part }) => part !== '');
          const content = isUsable ? (JSON.parse(text) as Record<string, unknown>) : {};
          expect(policy.servers !== undefined).toBe(!isUsable || content['servers'] !== undefined);
          expect(policy.hostings !== undefined).toBe(content['hostings'] !== undefined);
          expect(JSON.stringify(policy).length).toBeLessThan(100_000);
          for (const profile of policy.profiles)
            expect(v.is(keptProfileSchema, profile)).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
