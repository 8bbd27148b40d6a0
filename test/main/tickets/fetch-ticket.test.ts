import { describe, expect, it } from 'vitest';
import type { FetchingProfile } from '../../../common/profile.ts';
import { fail, ok } from '../../../common/result.ts';
import { createFetchTicket, type TicketAnswer } from '../../../main/tickets/fetch-ticket.ts';
import { createInvite } from '../../../main/tickets/invite.ts';
import { createIssueTicket } from '../../../main/tickets/issue-ticket.ts';
import { codeOfError } from '../../../main/tickets/ticket-net-error.ts';
import { createTrialTicket } from '../../../main/tickets/trial-ticket.ts';
import { ownServer } from '../../common/sample-profile.ts';
import { createHostingParts, noon } from '../../fakes/hosting.ts';

const ticketAddress = 'https://tickets.example.org:8443/parlour';
const town: FetchingProfile = { ...ownServer({ authentication: 'none' }), ticketAddress };
const about = 'tickets.example.org:8443';
const encoded = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const minutes = 60_000;

interface Wish {
  room: string;
  role: string;
  expiresAt?: number;
}
const ticketFor = (room: string, end: number): string => {
  const claims = { iss: 'town', aud: 'town', sub: '*', room, exp: end / 1000 };
  return `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded(claims)}.YQ`;
};
const json = (value: unknown): TicketAnswer => ({
  status: 200,
  type: 'application/json; charset=utf-8',
  text: JSON.stringify(value),
});

/** An address that says that, or tickets for 30 minutes; the meeting server is ahead by `skew`. */
function create(answer?: TicketAnswer, skew = 0) {
  const asked: unknown[] = [];
  const fetchTicket = createFetchTicket({
    post: async (_profile, body) => {
      const wish = JSON.parse(body) as Wish;
      asked.push(wish);
      const end = wish.expiresAt ? wish.expiresAt * 1000 : noon + skew + 30 * minutes;
      return ok(answer ?? json({ ticket: ticketFor(wish.room, end), more: true }));
    },
    clock: async () => ({ skew, isFarOff: false, correctedNow: () => noon + skew }),
    now: () => noon,
  });
  return { asked, fetchTicket };
}

describe('an address that hands out tickets', () => {
  it('is asked for exactly the room, as a ticket spells it, and for the person', async () => {
    const { asked, fetchTicket } = create();
    const user = { name: 'Ada', email: 'ada@example.org' };
    await fetchTicket(town, { room: 'Café am Fluss', role: 'host', user });
    const room = 'caf%c3%a9amfluss';
    expect(asked).toEqual([{ version: 1, room, role: 'host', user }]);
  });

  it('is asked for no room that is none', async () => {
    const { asked, fetchTicket } = create();
    const outcome = await fetchTicket(town, { room: '*', role: 'host' });
    expect(outcome).toEqual(fail({ code: 'ticket-not-made' }));
    expect(asked).toEqual([]);
  });

  it('has its ticket judged by the meeting server’s clock, and timed by this computer’s', async () => {
    const { fetchTicket } = create(undefined, 20 * 24 * 60 * minutes);
    const issued = await fetchTicket(town, { room: 'standup', role: 'host' });
    expect(issued).toMatchObject({ ok: true, value: { endsAt: noon + 30 * minutes } });
  });

  it.each<[string, number]>([
    ['sign-in', 401],
    ['not-allowed', 403],
    ['busy', 429],
    ['error', 500],
    ['error', 503],
    ['no-ticket', 404],
    ['no-ticket', 302],
    ['no-ticket', 204],
    ['no-ticket', 400],
  ])('that says %s with %i is told as that', async (code, status) => {
    const { fetchTicket } = create({ ...json({}), status });
    const outcome = await fetchTicket(town, { room: 'standup', role: 'host' });
    expect(outcome).toEqual(fail({ code: `ticket-address-${code}`, about }));
  });

  it.each<[string, TicketAnswer]>([
    ['a page', { status: 200, type: 'text/html', text: '<h1>Sign in</h1>' }],
    ['no JSON', { status: 200, type: 'application/json', text: '{' }],
    ['JSON by another name', { ...json({ ticket: ticketFor('standup', noon) }), type: '' }],
    ['nothing', { status: 200, type: 'application/json', text: '' }],
    ['a list', json([])],
    ['no ticket', json({ token: 'a.b.c' })],
    ['a number', json({ ticket: 7 })],
    ['words', json({ ticket: 'later' })],
  ])('gives no ticket with %s', async (_what, answer) => {
    const { fetchTicket } = create(answer);
    const outcome = await fetchTicket(town, { room: 'standup', role: 'host' });
    expect(outcome).toEqual(fail({ code: 'ticket-address-no-ticket', about }));
  });

  it.each([
    ['ERR_NAME_NOT_RESOLVED', 'ticket-address-unreachable'],
    ['ERR_CONNECTION_RESET', 'ticket-address-unreachable'],
    ['ERR_TIMED_OUT', 'ticket-address-too-slow'],
    ['ERR_CERT_DATE_INVALID', 'ticket-address-insecure'],
    ['ERR_SSL_PROTOCOL_ERROR', 'ticket-address-insecure'],
    ['ERR_SSL_CLIENT_AUTH_CERT_NEEDED', 'ticket-address-sign-in'],
    ['ERR_INTERNET_DISCONNECTED', 'offline'],
    ['ERR_TUNNEL_CONNECTION_FAILED', 'proxy-failed'],
    ['ERR_PROXY_AUTH_REQUESTED', 'proxy-sign-in-needed'],
    ['ERR_INVALID_HTTP_RESPONSE', 'ticket-address-no-ticket'],
    ['ERR_SOMETHING_NEW', 'ticket-address-unreachable'],
  ])('that cannot be asked because of %s is told as %s', (error, code) => {
    expect(codeOfError(error)).toBe(code);
  });
});

describe('what is asked of an address', () => {
  // Nothing is signed here.
  const signer = undefined as never;

  it('is a ticket of the profile’s role for an entrance, with name and e-mail and no picture', async () => {
    const { asked, fetchTicket } = create();
    const issue = createIssueTicket({
      signer,
      fetchTicket,
      user: () => ({ id: 'ada-1', name: 'Ada', avatar: 'https://a.example/ada.png' }),
      randomId: () => 'x',
      now: () => noon,
      onUsed: () => expect.unreachable('no key is used'),
    });
    const first = await issue(town, 'standup');
    const guest = { ...town.ticket, role: 'guest' as const };
    await issue({ ...town, ticket: guest }, 'standup');
    expect(first).toMatchObject({ ok: true, value: { endsAt: noon + 30 * minutes } });
    const wish = { version: 1, room: 'standup', role: 'host', user: { name: 'Ada' } };
    expect(asked).toEqual([wish, { ...wish, role: 'guest' }]);
  });

  it('is a guest’s for an invitation, for nobody in particular, up to its end', async () => {
    const { asked, fetchTicket } = create();
    const hosting = createHostingParts({ profiles: [town] });
    const invite = createInvite({
      refusalOf: () => undefined,
      ...hosting,
      signer,
      fetchTicket,
      profiles: hosting.profiles.all,
      now: () => noon,
      randomId: () => 'x',
    });
    const meeting = { server: town.kind === 'ownServer' ? town.server : '', tenant: '' };
    const end = noon + 24 * 60 * minutes;
    const link = await invite({ ...meeting, room: 'standup', name: 'standup' }, end);
    const expiresAt = end / 1000;
    expect(asked).toEqual([{ version: 1, room: 'standup', role: 'guest', expiresAt }]);
    expect(link.ok && new URL(link.value).searchParams.get('jwt')).toBe(ticketFor('standup', end));
    expect(hosting.settings.get().invitations).toMatchObject([
      { profile: 'town1', expiresAt: end },
    ]);
  });

  it('is a guest’s for a room that nobody has, for a look at the server', async () => {
    const { asked, fetchTicket } = create();
    const made = await createTrialTicket(signer, fetchTicket, () => 'x')(town);
    expect(asked).toEqual([{ version: 1, room: 'test-x', role: 'guest' }]);
    expect(made).toMatchObject({ ok: true, value: { room: 'test-x' } });
  });
});
