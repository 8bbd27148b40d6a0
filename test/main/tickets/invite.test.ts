import { createPublicKey } from 'node:crypto';
import { jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import type { JaasProfile } from '../../../common/jaas.ts';
import type { OwnServerProfile } from '../../../common/own-server.ts';
import { publicProfile } from '../../../common/profile.ts';
import { mostInvitations } from '../../../common/settings.ts';
import { createRestrictions } from '../../../main/managed/restrictions.ts';
import { createInvite } from '../../../main/tickets/invite.ts';
import { createProfileSigner } from '../../../main/tickets/profile-signer.ts';
import { factsOf } from '../../../main/keys/signing-key.ts';
import { acme, jaasProfile, ownServer } from '../../common/sample-profile.ts';
import { createHostingParts, noon } from '../../fakes/hosting.ts';
import { noTicketAddress } from '../../fakes/no-ticket-address.ts';
import { pkcs8, rsaKey } from '../../fakes/keys.ts';
import { formsOf } from '../../fakes/secrets.ts';

const key = rsaKey(2_048);
const day = 86_400_000;
const board = { server: '8x8.vc', tenant: acme.appId, room: 'CaféamFluss', name: 'Café am Fluss' };

async function create(
  change: Partial<JaasProfile> = {},
  skew = 0,
  policy?: Parameters<typeof createRestrictions>[0],
) {
  const profile = jaasProfile({
    key: { ...factsOf(key), addedAt: noon },
    ticket: { role: 'host', lifetime: 120, features: ['recording'] },
    ...change,
  });
  const hosting = createHostingParts({
    profiles: [profile],
    you: { name: 'Ada', email: '', avatar: '' },
    personId: 'ada-1',
  });
  await hosting.keys.save('acme1', pkcs8(key));
  let ids = 0;
  let asked = 0;
  const invite = createInvite({
    refusalOf: createRestrictions(policy).refusalOf,
    ...hosting,
    fetchTicket: noTicketAddress,
    signer: createProfileSigner({
      ...hosting.restart(),
      askServer: async () => {
        asked += 1;
        return { date: new Date(noon + skew).toUTCString() };
      },
      now: () => noon,
    }),
    profiles: hosting.profiles.all,
    now: () => noon,
    randomId: () => `id-${(ids += 1)}`,
  });
  /** What the ticket of an invitation says. */
  const read = async (link: string) =>
    (
      await jwtVerify(new URL(link).searchParams.get('jwt') ?? '', createPublicKey(key), {
        algorithms: ['RS256'],
        currentDate: new Date(noon),
      })
    ).payload;
  return {
    ...hosting,
    invite,
    read,
    made: () => hosting.settings.get().invitations,
    asked: () => asked,
  };
}

describe('nobody is invited', () => {
  it.each([
    ['on the public server', { ...board, server: 'meet.jit.si' }],
    ['to an account that is nobody’s here', { ...board, tenant: 'vpaas-magic-cookie-ffff' }],
    ['below a room of the account', { ...board, tenant: `${acme.appId}/team` }],
    ['on a server nobody set up', { ...board, server: 'evil.example' }],
    ['to every room', { ...board, room: '*' }],
  ])('%s', async (_where, meeting) => {
    const { invite, made } = await create();
    expect(await invite(meeting, noon + day)).toEqual({
      ok: false,
      problem: { code: 'ticket-not-made' },
    });
    expect(made()).toEqual([]);
  });

  it.each([noon, noon - 1, 0, -day])('until a moment that has passed: %i', async (expiresAt) => {
    const { invite, made } = await create();
    expect(await invite(board, expiresAt)).toMatchObject({ ok: false });
    expect(made()).toEqual([]);
  });

  it('without a key', async () => {
    const { invite } = await create({ key: undefined });
    expect(await invite(board, noon + day)).toEqual({
      ok: false,
      problem: { code: 'key-absent', about: 'acme' },
    });
  });

  it('with a clock that is days off', async () => {
    const { invite, made } = await create({}, 2 * day);
    expect(await invite(board, noon + day)).toMatchObject({ problem: { code: 'clock-far-off' } });
    expect(made()).toEqual([]);
  });

  it('by a locked keychain', async () => {
    const { invite, keytar, made } = await create();
    keytar.state = 'locked';
    expect(await invite(board, noon + day)).toEqual({ ok: false, problem: { code: 'locked' } });
    expect(made()).toEqual([]);
  });
});

it('to where the policy allows no meeting is not made, and no server is asked', async () => {
  const { invite, made, asked } = await create({}, 0, { hostings: undefined, servers: [] });
  const problem = { code: 'server-not-allowed', about: '8x8.vc' };
  expect(await invite(board, noon + day)).toEqual({ ok: false, problem });
  expect([made(), asked()]).toEqual([[], 0]);
});

describe('an invitation', () => {
  it('lets one guest into one room until the moment, and says nothing of who made it', async () => {
    const { invite, read } = await create();
    const link = await invite(board, noon + 7 * day);
    if (!link.ok) throw new Error(link.problem.code);
    expect(link.value).toMatch(
      /^https:\/\/8x8\.vc\/vpaas-magic-cookie-0a1b2c\/Caf%C3%A9amFluss\?jwt=/,
    );
    const { context, ...claims } = await read(link.value);
    expect(claims).toMatchObject({
      sub: acme.appId,
      room: 'caf%c3%a9amfluss',
      exp: (noon + 7 * day) / 1_000,
    });
    expect(context).toEqual({ user: { id: 'id-1', moderator: 'false' }, features: {} });
  });

  it('lasts 30 days at most, and is remembered with its real end', async () => {
    const { invite, read, made } = await create();
    const link = await invite(board, noon + 400 * day);
    if (!link.ok) throw new Error(link.problem.code);
    expect((await read(link.value)).exp).toBe((noon + 30 * day) / 1_000);
    expect(made()).toEqual([
      { profile: 'acme1', name: 'Café am Fluss', madeAt: noon, expiresAt: noon + 30 * day },
    ]);
  });

  it('is remembered without its ticket, the latest first, up to a number', async () => {
    const { invite, made, settings } = await create();
    const old = { profile: 'acme1', name: 'old', madeAt: 1, expiresAt: 2 };
    settings.change((all) => ({
      ...all,
      invitations: Array.from({ length: mostInvitations }, () => old),
    }));
    const link = await invite(board, noon + day);
    expect(made()).toHaveLength(mostInvitations);
    expect(made()[0]?.name).toBe('Café am Fluss');
    const signature = link.ok ? link.value.split('.').at(-1)! : '';
    expect(signature).not.toBe('');
    expect(JSON.stringify(settings.get())).not.toContain(signature);
  });

  it('is a new one each time, for another person', async () => {
    const { invite, read } = await create();
    const links = [await invite(board, noon + day), await invite(board, noon + day)];
    const tickets = await Promise.all(links.map((link) => read(link.ok ? link.value : '')));
    expect(new Set(tickets.map(({ jti }) => jti)).size).toBe(2);
    expect(new Set(tickets.map(({ context }) => JSON.stringify(context))).size).toBe(2);
  });

  it('holds nothing of the key', async () => {
    const { invite } = await create();
    const link = await invite(board, noon + day);
    const said = link.ok
      ? link.value.split('.').map((part) => Buffer.from(part, 'base64url').toString('latin1'))
      : [];
    expect(said.length).toBeGreaterThan(2);
    expect(formsOf(key).filter((form) => said.join().includes(form))).toEqual([]);
  });

  it('belongs to the account of its room, whichever is the current one', async () => {
    const { invite, profiles } = await create();
    profiles.choose(publicProfile.id);
    expect(await invite(board, noon + day)).toMatchObject({ ok: true });
  });
});

describe('an invitation to an own server', () => {
  const words = 'a secret of more than 32 letters, yes';
  const createOwn = async (change: Partial<OwnServerProfile> = {}) => {
    const profile = ownServer({ path: 'team', ...change });
    const hosting = createHostingParts({ profiles: [profile] });
    const secret = hosting.secrets.check(words);
    if (secret.ok) await hosting.secrets.save('town1', secret.value);
    const invite = createInvite({
      refusalOf: () => undefined,
      ...hosting,
      fetchTicket: noTicketAddress,
      signer: createProfileSigner({
        ...hosting.restart(),
        askServer: async () => ({ date: null }),
        now: () => noon,
      }),
      profiles: hosting.profiles.all,
      now: () => noon,
      randomId: () => 'id-1',
    });
    return { ...hosting, invite, made: () => hosting.settings.get().invitations };
  };
  const hall = { server: 'meet.example.org:8443', tenant: 'team', room: 'Rat', name: 'Rat' };

  it.each<[string, Partial<OwnServerProfile>, object, object]>([
    ['that wants no tickets', { authentication: 'none' }, hall, { code: 'ticket-not-made' }],
    ['outside of its path', {}, { ...hall, tenant: '' }, { code: 'ticket-not-made' }],
    ['on another port', {}, { ...hall, server: 'meet.example.org' }, { code: 'ticket-not-made' }],
    ['without a secret', { secret: undefined }, hall, { code: 'key-absent', about: 'town hall' }],
    ['without an issuer', { issuer: '' }, hall, { code: 'ticket-not-made' }],
    ['with broken claims', { extraClaims: '{' }, hall, { code: 'ticket-not-made' }],
  ])('is not made %s', async (_why, change, meeting, problem) => {
    const { invite, made } = await createOwn(change);
    const answer = await invite({ ...hall, ...meeting }, noon + day);
    expect(answer).toEqual({ ok: false, problem });
    expect(made()).toEqual([]);
  });

  it('lets a guest in, and no moderator, whatever is written for every ticket', async () => {
    const extraClaims = '{"context":{"group":"staff","user":{"moderator":true}}}';
    const { invite, made } = await createOwn({ extraClaims });
    const link = await invite(hall, noon + day);
    if (!link.ok) throw new Error(link.problem.code);
    expect(link.value).toMatch(/^https:\/\/meet\.example\.org:8443\/team\/Rat\?jwt=/);
    const { payload } = await jwtVerify(
      new URL(link.value).searchParams.get('jwt') ?? '',
      Buffer.from(words),
      { algorithms: ['HS256'], currentDate: new Date(noon) },
    );
    expect(payload).toMatchObject({ room: 'rat', exp: (noon + day) / 1_000 });
    expect(payload['context']).toEqual({
      group: 'staff',
      user: { id: 'id-1', moderator: false, affiliation: 'member' },
      features: {},
    });
    expect(made()).toEqual([
      { profile: 'town1', name: 'Rat', madeAt: noon, expiresAt: noon + day },
    ]);
  });
});
