import { createPublicKey } from 'node:crypto';
import { decodeProtectedHeader, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import type { JaasProfile } from '../../../common/jaas.ts';
import type { OwnServerProfile } from '../../../common/own-server.ts';
import type { TicketUser } from '../../../common/ticket-claims.ts';
import { createIssueTicket, wishFor } from '../../../main/tickets/issue-ticket.ts';
import { createProfileSigner } from '../../../main/tickets/profile-signer.ts';
import type { DateHeaders } from '../../../main/tickets/server-clock.ts';
import { compactRsaKey } from '../../../main/keys/rsa-key.ts';
import { factsOf } from '../../../main/keys/signing-key.ts';
import { jaasProfile, ownServer } from '../../common/sample-profile.ts';
import { createHostingParts, noon } from '../../fakes/hosting.ts';
import { noTicketAddress } from '../../fakes/no-ticket-address.ts';
import { freshRsaKey, pkcs8, rsaKey } from '../../fakes/keys.ts';
import { formsOf } from '../../fakes/secrets.ts';

const key = rsaKey(2_048);
const other = freshRsaKey(2_048);
const second = 1_000;
const minute = 60 * second;
const day = 24 * 60 * minute;
const record = { ...factsOf(key), addedAt: noon };

/** An account whose key lies in the keychain, after a restart: nothing of it is in memory. */
async function create(change: Partial<JaasProfile> = {}) {
  const profile = jaasProfile({ key: record, ...change });
  const hosting = createHostingParts({ profiles: [profile] });
  await hosting.keys.save(profile.id, pkcs8(key));
  const person: TicketUser = { id: 'ada-1', name: 'Ada' };
  const server = { ahead: 0, isDown: false, asked: [] as string[] };
  const used: string[] = [];
  let ids = 0;
  const issueTicket = createIssueTicket({
    fetchTicket: noTicketAddress,
    now: () => noon,
    signer: createProfileSigner({
      ...hosting.restart(),
      askServer: async ({ id }): Promise<DateHeaders> => {
        server.asked.push(id);
        if (server.isDown) throw new Error('net::ERR_CONNECTION_REFUSED');
        return { date: new Date(noon + server.ahead).toUTCString(), age: null };
      },
      now: () => noon,
    }),
    user: () => person,
    randomId: () => `ticket-${(ids += 1)}`,
    onUsed: ({ id }) => used.push(id),
  });
  /** What the ticket says, to a server whose clock it is `at`. */
  const read = async (room: string, at = noon) => {
    const ticket = await issueTicket(profile, room);
    if (!ticket.ok) throw new Error(ticket.problem.code);
    const { payload } = await jwtVerify(ticket.value.ticket, createPublicKey(key), {
      algorithms: ['RS256'],
      currentDate: new Date(at),
    });
    return payload;
  };
  return { ...hosting, profile, person, server, used, issueTicket, read };
}

describe('no ticket is made', () => {
  it('without a key, and neither keychain nor server is asked', async () => {
    const { issueTicket, profile, keytar, server, used } = await create();
    const calls = keytar.calls.length;
    expect(await issueTicket({ ...profile, key: undefined }, 'standup')).toEqual({
      ok: false,
      problem: { code: 'key-absent', about: 'acme' },
    });
    expect(keytar.calls).toHaveLength(calls);
    expect(server.asked).toEqual([]);
    expect(used).toEqual([]);
  });

  it.each([
    ['locked', 'locked'],
    ['The user denied access', 'denied'],
    ['Operation timed out', 'slow'],
    ['org.freedesktop.secrets is gone', 'unavailable'],
  ])('by a keychain that says “%s”: %s', async (state, code) => {
    const { issueTicket, profile, keytar, used } = await create();
    keytar.state = state;
    expect(await issueTicket(profile, 'standup')).toEqual({ ok: false, problem: { code } });
    expect(used).toEqual([]);
    keytar.state = 'open';
    expect(await issueTicket(profile, 'standup')).toMatchObject({ ok: true });
  });

  it('by a keychain that does not answer', async () => {
    const { issueTicket, profile, keytar } = await create();
    const goOn = keytar.hang();
    expect(await issueTicket(profile, 'standup')).toEqual({ ok: false, problem: { code: 'slow' } });
    goOn();
  });

  it('with a key that somebody removed', async () => {
    const { issueTicket, profile, keytar } = await create();
    keytar.entries.clear();
    expect(await issueTicket(profile, 'standup')).toEqual({
      ok: false,
      problem: { code: 'removed' },
    });
  });

  it.each([
    ['rubbish', 'rubbish'],
    ['another key', compactRsaKey(other)],
  ])('with what is there instead: %s', async (_what, entry) => {
    const { issueTicket, profile, keytar } = await create();
    keytar.entries.set('key:acme1', entry);
    expect(await issueTicket(profile, 'standup')).toEqual({
      ok: false,
      problem: { code: 'damaged' },
    });
  });

  it('with a key that is not the one of the record', async () => {
    const { issueTicket, profile } = await create();
    const changed = { ...profile, key: { ...factsOf(other), addedAt: noon } };
    expect(await issueTicket(changed, 'standup')).toEqual({
      ok: false,
      problem: { code: 'damaged' },
    });
  });

  it.each([
    [day + minute, '24 hr 1 min'],
    [-3 * day - minute, '3 days'],
    [400 * day + minute, '400 days'],
    [-56.5 * 365.25 * day, '56 years'],
  ])(
    'by a clock that is %i ms behind the server’s: the person hears of %s',
    async (ahead, span) => {
      const { issueTicket, profile, server, used } = await create();
      server.ahead = ahead;
      expect(await issueTicket(profile, 'standup')).toEqual({
        ok: false,
        problem: { code: 'clock-far-off', about: span },
      });
      expect(used).toEqual([]);
    },
  );

  it.each<[string, Partial<JaasProfile>, string]>([
    ['without an AppID', { appId: '' }, 'standup'],
    ['without a key ID', { keyId: '' }, 'standup'],
    ['for every room', {}, '*'],
    ['for a room below another', {}, 'team/standup'],
    ['for no room', {}, ''],
  ])('%s', async (_what, change, room) => {
    const { issueTicket, profile, used } = await create(change);
    expect(await issueTicket(profile, room)).toEqual({
      ok: false,
      problem: { code: 'ticket-not-made' },
    });
    expect(used).toEqual([]);
  });
});

describe('a ticket', () => {
  it('is for this room, this account and this person', async () => {
    const { read, issueTicket, profile, used } = await create();
    expect(await read('StandUp')).toEqual({
      aud: 'jitsi',
      iss: 'chat',
      sub: profile.appId,
      room: 'standup',
      iat: noon / second,
      nbf: noon / second - 60,
      exp: noon / second + 3_600,
      jti: 'ticket-1',
      context: { user: { id: 'ada-1', name: 'Ada', moderator: 'true' }, features: {} },
    });
    const ticket = await issueTicket(profile, 'standup');
    expect(ticket.ok && decodeProtectedHeader(ticket.value.ticket)).toEqual({
      alg: 'RS256',
      typ: 'JWT',
      kid: `${profile.appId}/${profile.keyId}`,
    });
    expect(used).toEqual(['acme1', 'acme1']);
  });

  it('says what the person chose for their meetings, and who they are by now', async () => {
    const { read, person } = await create({
      ticket: { role: 'host', lifetime: 5, features: ['recording', 'file-upload'] },
    });
    person.name = 'Grace';
    expect(await read('standup')).toMatchObject({
      exp: noon / second + 300,
      context: {
        user: { name: 'Grace', moderator: 'true' },
        features: { recording: 'true', 'file-upload': 'true' },
      },
    });
  });

  it('of a guest allows nothing more', async () => {
    const { read } = await create({
      ticket: { role: 'guest', lifetime: 60, features: ['recording'] },
    });
    expect(await read('standup')).toMatchObject({
      context: { user: { moderator: 'false' }, features: {} },
    });
  });

  it('is a new one each time, also for the same room', async () => {
    const { read } = await create();
    const all = [await read('standup'), await read('standup'), await read('planning')];
    expect(new Set(all.map(({ jti }) => jti)).size).toBe(3);
  });

  it('asks the keychain once, and the server each time', async () => {
    const { read, keytar, server, profile } = await create();
    const calls = keytar.calls.length;
    await read('standup');
    await read('standup');
    expect(keytar.calls.slice(calls)).toEqual(['get key:acme1']);
    expect(server.asked).toEqual([profile.id, profile.id]);
  });

  it('is made with a key that lives until Parlour ends', async () => {
    const { issueTicket: _other, profile, keytar, keys, secrets, ...hosting } = await create();
    keytar.entries.clear();
    keytar.state = 'locked';
    keys.keepForSession(profile.id, pkcs8(key));
    const issueTicket = createIssueTicket({
      fetchTicket: noTicketAddress,
      now: () => noon,
      signer: createProfileSigner({
        keys,
        secrets,
        askServer: async () => ({ date: null }),
        now: () => noon,
      }),
      user: () => hosting.person,
      randomId: () => 'x',
      onUsed: () => undefined,
    });
    expect(await issueTicket(profile, 'standup')).toMatchObject({ ok: true });
  });

  it('holds nothing of the key', async () => {
    const { issueTicket, profile } = await create();
    const ticket = await issueTicket(profile, 'standup');
    const said = ticket.ok
      ? ticket.value.ticket
          .split('.')
          .map((part) => Buffer.from(part, 'base64url').toString('latin1'))
      : [];
    expect(said).toHaveLength(3);
    expect(formsOf(key).filter((form) => said.join().includes(form))).toEqual([]);
  });
});

describe('the clock of a ticket', () => {
  it.each([
    ['is this computer’s while the two agree', 20 * second, 0],
    ['is this computer’s while the two agree', -20 * second, 0],
    ['is the server’s where it is ahead', 5 * minute, 5 * minute],
    ['is the server’s where it is behind', -5 * minute, -5 * minute],
    ['is the server’s up to a day', day - minute, day - minute],
  ])('%s (%i ms)', async (_what, ahead, corrected) => {
    const { read, server } = await create();
    server.ahead = ahead;
    const { iat, exp } = await read('standup', noon + ahead);
    // Dates count whole seconds, and on average half of one is missing.
    expect(Math.abs(iat! * second - (noon + corrected))).toBeLessThanOrEqual(second);
    expect(exp! - iat!).toBe(3_600);
  });

  it('is this computer’s where the server cannot be reached: the join will tell', async () => {
    const { read, server } = await create();
    server.isDown = true;
    expect((await read('standup')).iat).toBe(noon / second);
  });
});

describe('the wish for a ticket', () => {
  it('has no more of the profile than a ticket needs', () => {
    const profile = jaasProfile({ key: record });
    const wish = wishFor(profile, 'standup', { id: 'ada-1' });
    expect(wish).toEqual({
      kind: 'jaas',
      appId: profile.appId,
      keyId: profile.keyId,
      room: 'standup',
      role: 'host',
      features: [],
      user: { id: 'ada-1' },
      lifetimeMinutes: 60,
    });
  });
});

describe('a ticket for an own server', () => {
  const words = 'a secret of more than 32 letters, yes';
  const town = ownServer();
  const createOwn = async () => {
    const hosting = await create();
    const secret = hosting.secrets.check(words);
    if (secret.ok) await hosting.secrets.save(town.id, secret.value);
    return hosting;
  };

  it('is not made without its secret, though there is a key', async () => {
    const { issueTicket, used } = await createOwn();
    const bare = { ...town, secret: undefined, key: record, authentication: 'HS256' } as const;
    expect(await issueTicket(bare, 'standup')).toEqual({
      ok: false,
      problem: { code: 'key-absent', about: 'town hall' },
    });
    expect(used).toEqual([]);
  });

  it.each<[string, Partial<OwnServerProfile>, string]>([
    ['without an issuer', { issuer: '' }, 'standup'],
    ['with broken claims', { extraClaims: '{' }, 'standup'],
    ['for every room', {}, '*'],
  ])('is not made %s', async (_why, change, room) => {
    const { issueTicket, used } = await createOwn();
    const profile = { ...town, ...change, authentication: 'HS256' } as const;
    expect(await issueTicket(profile, room)).toEqual({
      ok: false,
      problem: { code: 'ticket-not-made' },
    });
    expect(used).toEqual([]);
  });

  it('is signed with its secret, by the server’s clock', async () => {
    const { issueTicket, server, used, keytar } = await createOwn();
    server.ahead = 5 * minute;
    const calls = keytar.calls.length;
    const ticket = await issueTicket({ ...town, authentication: 'HS256' }, 'Café');
    if (!ticket.ok) throw new Error(ticket.problem.code);
    const { payload } = await jwtVerify(ticket.value.ticket, Buffer.from(words), {
      algorithms: ['HS256'],
      currentDate: new Date(noon + 5 * minute),
    });
    expect(payload).toMatchObject({ iss: 'town_app', room: 'caf%c3%a9', jti: 'ticket-1' });
    expect(keytar.calls.slice(calls)).toEqual(['get secret:town1']);
    expect([server.asked, used]).toEqual([['town1'], ['town1']]);
  });
});
