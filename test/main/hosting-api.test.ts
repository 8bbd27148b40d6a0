import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type HostingApi, hostingMethods } from '../../common/hosting-api.ts';
import type { JaasProfile } from '../../common/jaas.ts';
import {
  longestExtraClaims,
  type OwnServerProfile,
  type OwnServerSigning,
} from '../../common/own-server.ts';
import type { KeptProfile } from '../../common/profile.ts';
import { ok } from '../../common/result.ts';
import { createHostingApi } from '../../main/hosting-api.ts';
import { compactRsaKey } from '../../main/keys/rsa-key.ts';
import { factsOf } from '../../main/keys/signing-key.ts';
import { createRestrictions } from '../../main/managed/restrictions.ts';
import { createProfileSigner } from '../../main/tickets/profile-signer.ts';
import { createTestKey } from '../../main/tickets/test-key.ts';
import { acme, jaasProfile, ownServer } from '../common/sample-profile.ts';
import { createHostingParts, noon } from '../fakes/hosting.ts';
import {
  freshRsaKey,
  passphrase,
  pkcs1,
  pkcs1Der,
  pkcs8,
  pkcs8Der,
  rsaKey,
} from '../fakes/keys.ts';
import { allTextIn, formsOf, formsOfSecret } from '../fakes/secrets.ts';

const key = rsaKey(2_048);
const other = freshRsaKey(2_048);
const record = { ...factsOf(key), addedAt: noon };
const locked = String(
  key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }),
);
const choice = acme.ticket;
const signing: OwnServerSigning = {
  authentication: 'HS256',
  issuer: 'new_app',
  audience: 'all',
  subject: 'meet.jitsi',
  keyId: 'k1',
  extraClaims: '{"context":{"group":"staff"}}',
};
const words = 'a secret of more than 32 letters, yes';
const town = ownServer({ server: '', issuer: '', secret: undefined });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parlour-hosting-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The method table over real parts, and a person who chooses files and answers questions. */
function create(
  profiles: KeptProfile[] = [jaasProfile({ key: undefined })],
  restrictions = createRestrictions(undefined),
) {
  const hosting = createHostingParts({ profiles, recent: ['acme1'] });
  const person = { chooses: undefined as string | undefined, asked: [] as string[] };
  const handlers = createHostingApi({
    ...hosting,
    restrictions,
    testKey: createTestKey({
      ...hosting,
      ...restrictions,
      signer: createProfileSigner({
        ...hosting,
        askServer: async () => ({ date: new Date(noon).toUTCString() }),
        now: () => noon,
      }),
      showTicket: async () => 'accepted',
      randomId: () => 'x',
    }),
    user: () => ({ id: 'ada-1', name: 'Ada' }),
    now: () => noon,
    randomId: () => 'ticket-1',
    chooseFile: async (kind) => {
      person.asked.push(kind);
      return person.chooses;
    },
    removeProfile: async (id) => {
      for (const kind of ['key', 'secret'] as const) {
        const forgotten = await hosting.profileKeys.forget(id, kind);
        if (!forgotten.ok) return forgotten;
      }
      hosting.profiles.remove(id);
      return ok(null);
    },
  });
  /** What a page gets: undefined where its input is malformed. */
  const call = async <Method extends keyof HostingApi>(
    method: Method,
    ...input: Parameters<HostingApi[Method]>
  ): Promise<Awaited<ReturnType<HostingApi[Method]>>> => {
    const run = handlers[method](input);
    if (!run) throw new Error('refused');
    return structuredClone(await run()) as Awaited<ReturnType<HostingApi[Method]>>;
  };
  return {
    ...hosting,
    handlers,
    call,
    person,
    /** The person chooses a file with this content. */
    choose: (content: string | Uint8Array, name = 'key.pk') => {
      person.chooses = join(folder, name);
      writeFileSync(person.chooses, content);
      return person.chooses;
    },
    first: () => hosting.profiles.find('acme1'),
  };
}

/** Each method needs its row: a new one without a refusal does not compile. */
const malformed: Record<keyof HostingApi, readonly unknown[][]> = {
  choose: [[], [null], [42], [['acme1']], ['acme1', 'x'], ['x'.repeat(33)]],
  add: [
    [],
    ['jaas'],
    ['public', 'mine'],
    ['jaas-guest', 'mine'],
    ['zoom', 'mine'],
    ['jaas', ''],
    ['jaas', ' \t'],
    ['jaas', 42],
    ['jaas', 'x'.repeat(61)],
    ['jaas', 'mine', 'x'],
  ],
  rename: [
    [],
    ['acme1'],
    ['acme1', ''],
    ['acme1', '  '],
    ['acme1', null],
    ['acme1', 'x'.repeat(61)],
    [42, 'mine'],
    ['acme1', 'mine', 'x'],
  ],
  setIds: [
    [],
    ['acme1', acme.appId],
    ['acme1', acme.appId, null],
    ['acme1', { appId: acme.appId }, 'x'],
    [null, acme.appId, 'x'],
    ['acme1', 'x'.repeat(2_001), 'x'],
    ['acme1', acme.appId, 'x', 'x'],
  ],
  duplicate: [
    [],
    ['acme1'],
    ['acme1', ''],
    ['acme1', ' \t'],
    ['acme1', 42],
    ['acme1', 'x'.repeat(61)],
    [null, 'copy'],
    ['acme1', 'copy', 'x'],
  ],
  move: [
    [],
    ['acme1'],
    ['acme1', 0],
    ['acme1', 2],
    ['acme1', '1'],
    ['acme1', Number.NaN],
    [null, 1],
    ['acme1', 1, 1],
  ],
  setServer: [
    [],
    ['town1'],
    ['town1', null],
    ['town1', ['meet.example.org']],
    ['town1', { server: 'meet.example.org', path: '' }],
    ['town1', 'x'.repeat(1_000_001)],
    [42, 'meet.example.org'],
    ['town1', 'meet.example.org', 'team'],
  ],
  setSigning: [
    [],
    ['town1'],
    ['town1', null],
    ['town1', 'HS256'],
    ['town1', { ...signing, secret: words }],
    ['town1', { ...signing, server: 'evil.example' }],
    ['town1', { ...signing, authentication: 'none256' }],
    ['town1', { ...signing, issuer: 'x'.repeat(201) }],
    ['town1', { ...signing, audience: ['a', 'b'] }],
    ['town1', { ...signing, extraClaims: {} }],
    ['town1', { authentication: 'HS256' }],
    [null, signing],
    ['town1', signing, signing],
  ],
  saveSecret: [
    [],
    ['town1'],
    ['town1', null],
    ['town1', 42],
    ['town1', [words]],
    ['town1', new Uint8Array(Buffer.from(words))],
    ['town1', 'x'.repeat(1_000_001)],
    [42, words],
    ['town1', words, '/home/ada/.env'],
  ],
  forgetSecret: [[], [null], [['town1']], ['town1', 'x']],
  setTicket: [
    [],
    ['acme1'],
    ['acme1', null],
    ['acme1', 'host'],
    ['acme1', 42],
    [null, choice],
    ['acme1', choice, choice],
  ],
  remove: [[], [null], [['acme1']], ['acme1', true], ['x'.repeat(33)]],
  saveKey: [
    [],
    ['acme1'],
    ['acme1', null],
    ['acme1', 42],
    ['acme1', [45, 45, 45]],
    ['acme1', { length: 3 }],
    ['acme1', { path: '/etc/passwd' }],
    ['acme1', new ArrayBuffer(8)],
    ['acme1', 'x'.repeat(1_000_001)],
    ['acme1', new Uint8Array(1_000_001)],
    [42, pkcs8(key)],
    ['acme1', pkcs8(key), '/home/ada/key.pk'],
  ],
  chooseKeyFile: [[], [null], ['acme1', '/etc/passwd'], [['acme1']]],
  importEnv: [[], [null], ['acme1', '/etc/environment'], [['acme1']]],
  unlockKey: [
    [],
    ['acme1'],
    ['acme1', null],
    ['acme1', 42],
    ['acme1', ['secret']],
    ['acme1', 'x'.repeat(2_001)],
    [null, 'secret'],
    ['acme1', 'secret', 'x'],
  ],
  keepForSession: [[], [null], [['acme1']], ['acme1', pkcs8(key)]],
  testKey: [[], [null], [['acme1']], ['acme1', 'x']],
  forgetKey: [[], [null], [['acme1']], ['acme1', 'x']],
  previewTicket: [
    [],
    ['acme1'],
    ['acme1', null],
    ['acme1', ['standup']],
    ['acme1', 'x'.repeat(2_001)],
    [42, 'standup'],
    ['acme1', 'standup', '*'],
  ],
};

describe.each(Object.entries(malformed))('a call of %s', (method, inputs) => {
  it.each(inputs.map((input) => [input]))('is refused when it is malformed: %j', (input) => {
    const hosting = create();
    expect(hosting.handlers[method as keyof HostingApi](input)).toBeUndefined();
    expect(hosting.person.asked).toEqual([]);
    expect(hosting.keytar.calls).toEqual([]);
  });

  it('has at least three ways of being malformed', () => {
    expect(inputs.length).toBeGreaterThanOrEqual(3);
  });
});

/** What a page asks for when everything is well formed, about the profile `id`. */
const sound = (id: string): { [Method in keyof HostingApi]: Parameters<HostingApi[Method]> } => ({
  choose: [id],
  add: ['jaas', 'new'],
  rename: [id, 'new name'],
  setIds: [id, acme.appId, acme.keyId],
  duplicate: [id, 'copy'],
  move: [id, 1],
  setServer: [id, 'meet.example.org'],
  setSigning: [id, signing],
  saveSecret: [id, words],
  forgetSecret: [id],
  setTicket: [id, { role: 'guest', lifetime: 5, features: [] }],
  remove: [id],
  saveKey: [id, pkcs8(key)],
  chooseKeyFile: [id],
  importEnv: [id],
  unlockKey: [id, passphrase],
  keepForSession: [id],
  testKey: [id],
  forgetKey: [id],
  previewTicket: [id, 'standup'],
});

describe('a profile that is not there', () => {
  const methods = Object.entries(sound('nobody')).filter(([method]) => method !== 'add');

  it.each(methods)('%s does nothing', async (method, input) => {
    const hosting = create();
    hosting.choose(pkcs8(key));
    const before = structuredClone(hosting.settings.get());
    const answer: unknown = await hosting.handlers[method as keyof HostingApi](input)?.();
    expect(answer).toBeUndefined();
    expect(hosting.settings.get()).toEqual(before);
    expect(hosting.profiles.current().id).toBe('acme1');
    expect(hosting.person.asked).toEqual([]);
    expect(hosting.keytar.calls).toEqual([]);
  });

  it.each(['public', 'jaasguest', '__proto__', ''])('is also %j, which has no key', async (id) => {
    const hosting = create();
    for (const method of ['saveKey', 'testKey', 'forgetKey', 'remove', 'previewTicket'] as const) {
      expect(await hosting.handlers[method](sound(id)[method])?.()).toBeUndefined();
    }
    expect(hosting.keytar.calls).toEqual([]);
  });
});

describe('a profile of the other kind', () => {
  it.each(['setServer', 'setSigning', 'saveSecret', 'forgetSecret'] as const)(
    'is left alone by what is for own servers: %s',
    async (method) => {
      const hosting = create();
      const before = structuredClone(hosting.settings.get());
      expect(await hosting.handlers[method](sound('acme1')[method])?.()).toBeUndefined();
      expect(hosting.settings.get()).toEqual(before);
      expect(hosting.keytar.calls).toEqual([]);
    },
  );

  it('is left alone by what is for accounts: setIds', async () => {
    const hosting = create([town]);
    expect(await hosting.handlers.setIds(sound('town1').setIds)?.()).toBeUndefined();
    expect(hosting.profiles.find('town1')).toEqual(town);
  });
});

describe('the address of an own server', () => {
  const second = ownServer({
    id: 'second',
    name: 'library',
    server: 'meet.example.org',
    path: 'a',
  });

  it.each([
    ['', 'address-missing'],
    ['http://meet.example.org', 'address-http'],
    ['https://ada:hunter2@meet.example.org', 'address-password'],
    ['meet.jit.si', 'address-public'],
    ['8x8.vc', 'address-jaas'],
    ['https://meet.example.org/standup?jwt=a.b.c', 'address-room-link'],
    // Longer than any address, and still told in a sentence.
    [`https://meet.example.org/${'x'.repeat(9_000)}`, 'address-unreadable'],
  ])('stays what it was where the new one is none: %j', async (written, code) => {
    const { call, profiles } = create([ownServer(), second]);
    expect(await call('setServer', 'town1', written)).toMatchObject({ problem: { code } });
    expect(profiles.find('town1')).toEqual(ownServer());
  });

  it.each(['meet.example.org/a/', 'https://MEET.example.org:443/A/', 'meet.example.org./a//'])(
    'is not that of another one: %j',
    async (written) => {
      const { call, profiles } = create([town, second]);
      expect(await call('setServer', 'town1', written)).toEqual({
        ok: false,
        problem: { code: 'address-taken', about: 'library' },
      });
      expect(profiles.find('town1')).toEqual(town);
    },
  );

  it.each<[string, string, string]>([
    ['meet.example.org', 'meet.example.org', ''],
    ['meet.example.org/b/', 'meet.example.org', 'b'],
    ['meet.example.org/a/b/', 'meet.example.org', 'a/b'],
    ['meet.example.org:8443/a/', 'meet.example.org:8443', 'a'],
  ])('may be beside another one: %j', async (written, server, path) => {
    const { call, profiles } = create([town, second]);
    expect(await call('setServer', 'town1', written)).toEqual({ ok: true, value: null });
    expect(profiles.find('town1')).toEqual({ ...town, server, path });
    expect(profiles.find('second')).toEqual(second);
  });

  it('may be given again to the one that has it', async () => {
    const { call, profiles } = create([second]);
    expect(await call('setServer', 'second', 'meet.example.org/a/')).toMatchObject({ ok: true });
    expect(profiles.find('second')).toEqual(second);
  });
});

describe('how an own server’s tickets are signed', () => {
  it('is kept as a whole', async () => {
    const { call, profiles } = create([town]);
    expect(await call('setSigning', 'town1', signing)).toEqual({ ok: true, value: null });
    expect(profiles.find('town1')).toEqual({ ...town, ...signing });
  });

  it.each([
    ['{', 'claims-not-json'],
    ['[]', 'claims-not-object'],
    ['{"room":"*"}', 'claims-reserved'],
    ['x'.repeat(longestExtraClaims + 1), 'claims-too-long'],
  ])(
    'keeps its old claims where the new ones are none, and takes the rest: %#',
    async (extraClaims, code) => {
      const before = { ...town, extraClaims: '{"old":1}' };
      const { call, profiles } = create([before]);
      expect(await call('setSigning', 'town1', { ...signing, extraClaims })).toMatchObject({
        ok: false,
        problem: { code },
      });
      expect(profiles.find('town1')).toEqual({ ...before, ...signing, extraClaims: '{"old":1}' });
    },
  );

  it('has no say in anything else', async () => {
    const whole = ownServer({ key: record });
    const { call, profiles } = create([whole]);
    await call('setSigning', 'town1', signing);
    expect(profiles.find('town1')).toEqual({ ...whole, ...signing });
  });
});

describe('the secret of an own server', () => {
  it.each([
    ['', 'secret-missing'],
    ['my_jitsi_app_secret', 'secret-sample'],
    // A large key is longer than any secret, and told apart all the same.
    [`-----BEGIN RSA PRIVATE KEY-----\n${'x'.repeat(6_400)}`, 'secret-is-key'],
    ['x'.repeat(5_000), 'secret-too-long'],
  ])('is not kept where it is none: %#', async (written, code) => {
    const { call, profiles, keytar } = create([town]);
    expect(await call('saveSecret', 'town1', written)).toEqual({
      ok: false,
      problem: { about: 'secret', problem: { code } },
    });
    expect(profiles.find('town1')).toEqual(town);
    expect(keytar.calls).toEqual([]);
  });

  it('is kept, tried out and forgotten', async () => {
    const { call, profiles, keytar } = create([{ ...town, issuer: 'town_app' }]);
    expect(await call('testKey', 'town1')).toMatchObject({ problem: { about: 'secret' } });
    expect(await call('saveSecret', 'town1', words)).toEqual({ ok: true, value: {} });
    expect(keytar.entries).toEqual(new Map([['secret:town1', words]]));
    expect(profiles.find('town1')).toMatchObject({ secret: { isWeak: false, addedAt: noon } });
    expect(await call('testKey', 'town1')).toMatchObject({ ok: true });
    expect(await call('forgetSecret', 'town1')).toEqual({ ok: true, value: null });
    expect(keytar.entries.size).toBe(0);
    expect(profiles.find('town1')).toMatchObject({ secret: undefined });
  });

  it('comes from a .env file', async () => {
    const { call, choose, profiles } = create([town]);
    const file = choose(`JWT_APP_ID=town_app\nJWT_APP_SECRET=${words}\n`, '.env');
    expect(await call('importEnv', 'town1')).toEqual({
      ok: true,
      value: { file, ids: true, key: true },
    });
    expect(profiles.find('town1')).toMatchObject({ issuer: 'town_app', authentication: 'HS256' });
  });

  it('goes with the profile, and its key too', async () => {
    const { call, profiles, keytar } = create([jaasProfile({ key: undefined }), town]);
    await call('saveSecret', 'town1', words);
    await call('saveKey', 'town1', pkcs8(key));
    await call('saveKey', 'acme1', pkcs8(other));
    expect(await call('remove', 'town1')).toEqual({ ok: true, value: null });
    expect([...keytar.entries.keys()]).toEqual(['key:acme1']);
    expect(profiles.find('town1')).toBeUndefined();
  });

  const methods = Object.keys(hostingMethods) as (keyof HostingApi)[];
  it.each(methods)('is in no answer: %s', async (method) => {
    const hosting = create([town]);
    hosting.choose(`JWT_APP_SECRET=${words}`, '.env');
    const told = [await hosting.call('saveSecret', 'town1', words)] as unknown[];
    told.push(await hosting.handlers[method](sound('town1')[method])?.());
    hosting.keytar.state = `cannot store ${words}`;
    told.push(await hosting.handlers[method](sound('town1')[method])?.());
    const said = allTextIn([told, hosting.profiles.all(), hosting.settings.get()]);
    expect(formsOfSecret(words).filter((form) => said.includes(form))).toEqual([]);
  });
});

describe('a copy of a profile', () => {
  it('is not copied where the policy hides its kind', async () => {
    const managed = { ...ownServer({ id: 'town1' }), managed: true as const };
    const hides = createRestrictions({ hostings: ['jaas'], servers: undefined });
    const { call, profiles } = create([managed], hides);
    await call('duplicate', 'town1', 'copy');
    expect(profiles.all().map(({ id }) => id)).toEqual(['public', 'town1']);
  });

  it('has no secrets: nothing is copied in the keychain either', async () => {
    const { call, profiles, keytar } = create([town]);
    await call('saveSecret', 'town1', words);
    await call('saveKey', 'town1', pkcs8(key));
    const calls = keytar.calls.length;
    await call('duplicate', 'town1', '  copy ');
    expect(profiles.current()).toEqual({ ...town, id: 'id1', name: 'copy' });
    expect(keytar.calls).toHaveLength(calls);
    expect(await call('testKey', 'id1')).toMatchObject({ problem: { about: 'secret' } });
  });
});

describe('the order of the profiles', () => {
  it('changes by one, and ends at the ends of the list', async () => {
    const { call, profiles } = create([jaasProfile({ key: undefined }), town]);
    const order = () => profiles.all().map((one) => one.id);
    await call('move', 'acme1', -1);
    await call('move', 'town1', 1);
    expect(order()).toEqual(['public', 'acme1', 'town1']);
    await call('move', 'acme1', 1);
    expect(order()).toEqual(['public', 'town1', 'acme1']);
    await call('move', 'acme1', -1);
    expect(order()).toEqual(['public', 'acme1', 'town1']);
  });
});

describe('the profiles', () => {
  it('are chosen, added, renamed and removed', async () => {
    const { call, profiles } = create();
    await call('choose', 'public');
    expect(profiles.current().id).toBe('public');
    const id = await call('add', 'jaas', '  beta  ');
    expect(profiles.current()).toMatchObject({ id, name: 'beta', appId: '' });
    await call('rename', id, ' gamma ');
    expect(profiles.find(id)?.name).toBe('gamma');
    await call('remove', id);
    expect(profiles.all().map((one) => one.id)).toEqual(['public', 'acme1']);
  });

  it.each([
    ['', 'x', 'app-id-missing'],
    ['acme', 'x', 'app-id-unreadable'],
    [acme.appId, '', 'key-id-missing'],
    [acme.appId, 'a b', 'key-id-unreadable'],
    [acme.appId, 'vpaas-magic-cookie-ffff/0d0e0f', 'key-id-of-other-app'],
    ['vpaas-magic-cookie-1fc542a3e4414a44b2611668195e2bfe', '0d0e0f', 'app-id-sample'],
  ])('keep their IDs where the new ones are none: %j, %j', async (appId, keyId, code) => {
    const { call, first } = create();
    expect(await call('setIds', 'acme1', appId, keyId)).toMatchObject({ problem: { code } });
    expect(first()).toMatchObject({ appId: acme.appId, keyId: acme.keyId });
  });

  it('take IDs as they are pasted', async () => {
    const { call, first } = create();
    const pasted = ' "VPAAS-magic-cookie-BEEF/0d0e0f", ';
    expect(await call('setIds', 'acme1', pasted, pasted)).toEqual({ ok: true, value: null });
    expect(first()).toMatchObject({ appId: 'vpaas-magic-cookie-beef', keyId: '0d0e0f' });
  });

  it('take what their tickets say', async () => {
    const { call, first } = create();
    const ticket = { role: 'guest', lifetime: 120, features: ['recording'] } as const;
    await call('setTicket', 'acme1', { ...ticket, features: ['recording'] });
    expect(first()?.ticket).toEqual(ticket);
  });
});

describe('a key', () => {
  it.each([
    ['text', pkcs8(key)],
    ['bytes', new Uint8Array(Buffer.from(pkcs8(key)))],
  ])('that is handed over as %s is kept', async (_how, given) => {
    const { call, first, keytar } = create();
    expect(await call('saveKey', 'acme1', given)).toEqual({ ok: true, value: {} });
    expect(first()?.key).toEqual(record);
    expect(keytar.entries.get('key:acme1')).toBe(compactRsaKey(key));
  });

  it('is not asked for again when the person chooses no file', async () => {
    const { call, keytar } = create();
    expect(await call('chooseKeyFile', 'acme1')).toBeNull();
    expect(await call('importEnv', 'acme1')).toBeNull();
    expect(keytar.calls).toEqual([]);
  });

  it('is read from the file the person chose, and only from that', async () => {
    const { call, choose, first, person } = create();
    const file = choose(pkcs1(key));
    expect(await call('chooseKeyFile', 'acme1')).toEqual({ ok: true, value: { file } });
    expect(person.asked).toEqual(['key']);
    expect(first()?.key).toEqual(record);
  });

  it.each([
    ['chooseKeyFile', 'file-missing', 'gone.pk'],
    ['importEnv', 'file-missing', '.env'],
  ] as const)('whose file is not there any more is not kept: %s', async (method, code, name) => {
    const { call, person, first } = create();
    person.chooses = join(folder, name);
    expect(await call(method, 'acme1')).toEqual({
      ok: false,
      problem: { about: 'key', problem: { code, about: name } },
    });
    expect(first()?.key).toBeUndefined();
  });

  it('comes with its IDs from a .env file', async () => {
    const { call, choose, first, person } = create();
    const file = choose(
      `JAAS_APP_ID=vpaas-magic-cookie-beef\nJAAS_KID=0d0e0f\nJAAS_PRIVATE_KEY="${pkcs8(key)}"\n`,
      '.env',
    );
    expect(await call('importEnv', 'acme1')).toEqual({
      ok: true,
      value: { file, ids: true, key: true },
    });
    expect(person.asked).toEqual(['env']);
    expect(first()).toMatchObject({ appId: 'vpaas-magic-cookie-beef', key: record });
  });

  it('is unlocked, tried out and forgotten', async () => {
    const { call, first } = create();
    expect(await call('saveKey', 'acme1', locked)).toMatchObject({ ok: false });
    expect(await call('unlockKey', 'acme1', passphrase)).toEqual({ ok: true, value: {} });
    expect(await call('testKey', 'acme1')).toMatchObject({ ok: true });
    expect(await call('forgetKey', 'acme1')).toEqual({ ok: true, value: null });
    expect(first()?.key).toBeUndefined();
    expect(await call('testKey', 'acme1')).toMatchObject({ ok: false });
  });
});

describe('the preview of a ticket', () => {
  it.each<[string, Partial<JaasProfile>, object]>([
    ['*', {}, { about: 'room', problem: { code: 'room-nothing-left' } }],
    ['', {}, { about: 'room', problem: { code: 'room-nothing-left' } }],
    ['what?', {}, { about: 'room', problem: { code: 'room-question-mark', about: '?' } }],
    ['standup', { appId: '' }, { about: 'ticket', problem: 'app-id-unusable' }],
    ['standup', { keyId: '' }, { about: 'ticket', problem: 'key-id-unusable' }],
  ])('for %j (%j) says why there is none', async (room, change, problem) => {
    const { call } = create([jaasProfile(change)]);
    expect(await call('previewTicket', 'acme1', room)).toEqual({ ok: false, problem });
  });

  it.each<[Partial<OwnServerProfile>, string]>([
    [{ authentication: 'none' }, 'issuer-missing'],
    [{ issuer: '' }, 'issuer-missing'],
    [{ authentication: 'RS256' }, 'key-id-missing'],
    [{ extraClaims: '{' }, 'extra-claims-unusable'],
  ])('of an own server (%j) says why there is none: %s', async (change, problem) => {
    const { call } = create([ownServer(change)]);
    expect(await call('previewTicket', 'town1', 'standup')).toEqual({
      ok: false,
      problem: { about: 'ticket', problem },
    });
  });

  it('of an own server says what the ticket would say, without a secret', async () => {
    const { call, keytar } = create([ownServer({ secret: undefined, extraClaims: '{"a":1}' })]);
    const preview = await call('previewTicket', 'town1', 'Café');
    const [, claims = '', signature] = preview.ok ? preview.value.split('.') : [];
    expect(JSON.parse(String(Buffer.from(claims, 'base64url')))).toMatchObject({
      iss: 'town_app',
      room: 'caf%c3%a9',
      a: 1,
    });
    expect(signature).toBe('');
    expect(keytar.calls).toEqual([]);
  });

  it('says what the ticket would say, and is worth nothing: nobody signed it', async () => {
    const { call, keytar } = create();
    const preview = await call('previewTicket', 'acme1', 'Café am Fluss');
    if (!preview.ok) throw new Error('no preview');
    const [header, claims, signature] = preview.value.split('.');
    const read = (part = ''): unknown => JSON.parse(String(Buffer.from(part, 'base64url')));
    expect(read(header)).toEqual({ alg: 'RS256', typ: 'JWT', kid: `${acme.appId}/${acme.keyId}` });
    expect(read(claims)).toMatchObject({
      sub: acme.appId,
      // As the server keeps it.
      room: 'caf%c3%a9amfluss',
      jti: 'ticket-1',
      context: { user: { id: 'ada-1', name: 'Ada', moderator: 'true' } },
    });
    expect(signature).toBe('');
    // Without a key as well: the person looks before there is one.
    expect(keytar.calls).toEqual([]);
  });
});

describe('no answer holds anything of a key', () => {
  const secrets = [key, other].flatMap((one) => formsOf(one));
  const found = (value: unknown): string[] => {
    const said = allTextIn(value);
    return secrets.filter((secret) => said.includes(secret));
  };

  it.each<[string, unknown]>([
    ['a PEM', { deep: [{ in: pkcs8(key) }] }],
    ['a PEM in its old form', [pkcs1(key)]],
    ['a line of a PEM', pkcs8(key).split('\n')[7]],
    ['a number of it', { d: key.export({ format: 'jwk' }).d }],
    ['a prime of it', new Map([['x', key.export({ format: 'jwk' }).p]])],
    ['what lies in the keychain', { ok: true, value: compactRsaKey(other) }],
    ['bytes', { bytes: pkcs8Der(key) }],
    ['bytes in their old form', new Uint8Array(pkcs1Der(key))],
    ['bytes as a text', pkcs8Der(key).toString('base64')],
    ['an error that tells', new Error(`not a key: ${pkcs8(key)}`)],
    ['a ticket that tells', `e30.${Buffer.from(compactRsaKey(key)).toString('base64url')}.`],
  ])('and this test would notice: %s', (_what, value) => {
    expect(found(value)).not.toEqual([]);
  });

  const methods = Object.keys(hostingMethods) as (keyof HostingApi)[];

  /** What can be the matter with a key when a page asks. */
  const situations: [string, (hosting: ReturnType<typeof create>) => Promise<unknown>][] = [
    ['while it lies in the keychain', async ({ call }) => call('saveKey', 'acme1', pkcs8(key))],
    [
      'while it lives until Parlour ends',
      async ({ call, keytar }) => {
        keytar.state = 'locked';
        await call('saveKey', 'acme1', pkcs8(key));
        return call('keepForSession', 'acme1');
      },
    ],
    ['while it waits for its passphrase', async ({ call }) => call('saveKey', 'acme1', locked)],
    [
      'while it waits for a keychain',
      async ({ call, keytar }) => {
        await call('saveKey', 'acme1', pkcs8(other));
        keytar.state = 'locked';
        return call('saveKey', 'acme1', pkcs8(key));
      },
    ],
    [
      'while a keychain talks about it',
      async ({ call, keytar }) => {
        await call('saveKey', 'acme1', pkcs8(key));
        keytar.state = `cannot store ${compactRsaKey(key)}`;
      },
    ],
    [
      'while another one is in its place',
      async ({ call, keytar }) => {
        await call('saveKey', 'acme1', pkcs8(key));
        keytar.entries.set('key:acme1', compactRsaKey(other));
      },
    ],
  ];

  describe.each(situations)('%s', (_when, prepare) => {
    it.each(methods)('%s', async (method) => {
      const hosting = create();
      const before = await prepare(hosting);
      hosting.choose(`JAAS_APP_ID=x\nJAAS_KID=y\nJAAS_PRIVATE_KEY="${pkcs8(other)}"`, '.env');
      const answer: unknown = await hosting.handlers[method](sound('acme1')[method])?.();
      const told = [before, answer, hosting.profiles.all(), hosting.settings.get()];
      expect(found(told)).toEqual([]);
    });
  });

  it.each([
    ['damaged', pkcs8(key).replace(/\n.{64}\n/, '\n')],
    ['cut off', pkcs8(key).slice(0, 900)],
    ['two at once', pkcs8(key) + pkcs8(other)],
    ['without its frame', pkcs8(key).replace(/-----.*-----\n/g, '')],
    ['as a JWK', JSON.stringify(key.export({ format: 'jwk' }))],
    ['as what lies in the keychain', compactRsaKey(key)],
  ])('nor does the refusal of one that is %s', async (_what, source) => {
    const hosting = create();
    hosting.choose(source);
    const answers = [
      await hosting.call('saveKey', 'acme1', source),
      await hosting.call('chooseKeyFile', 'acme1'),
      await hosting.call('importEnv', 'acme1'),
      await hosting.call('unlockKey', 'acme1', 'wrong'),
      await hosting.call('keepForSession', 'acme1'),
    ];
    expect(answers.map((answer) => answer?.ok)).toEqual([false, false, false, false, false]);
    expect(found([answers, hosting.profiles.all()])).toEqual([]);
  });
});
