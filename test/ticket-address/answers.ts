import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import jwt from 'jsonwebtoken';
import type { JaasAccount } from '../app/jaas-account.ts';

/** What Parlour asked for: docs/ticket-address.md. */
export interface AskedFor {
  version: number;
  room: string;
  role: 'host' | 'guest';
  user?: { name?: string; email?: string };
  expiresAt?: number;
}

/** A request that came, as the answers below use it. */
export interface Asked {
  wish: AskedFor;
  request: IncomingMessage;
  response: ServerResponse;
  account: JaasAccount;
  /** Ends the connection as a computer does that knows nothing of it. */
  reset(): void;
}

/** How an address answers. */
export type Answer = (asked: Asked) => void;

/** The claims of a ticket that is right. */
export function claimsFor({ wish, account }: Pick<Asked, 'wish' | 'account'>): object {
  const now = Math.floor(Date.now() / 1000);
  const moderator = wish.role === 'host' ? 'true' : 'false';
  return {
    aud: 'jitsi',
    iss: 'chat',
    sub: account.appId,
    room: wish.room,
    nbf: now - 60,
    exp: wish.expiresAt ?? now + 3_600,
    context: { user: { ...wish.user, moderator }, features: {} },
  };
}

function sign(account: JaasAccount, claims: object): string {
  const keyid = `${account.appId}/${account.keyId}`;
  return jwt.sign(claims, account.pem, { algorithm: 'RS256', keyid });
}

export const json = (response: ServerResponse, status: number, body: unknown): void =>
  void response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));

export const gives: Answer = (asked) =>
  json(asked.response, 200, {
    ticket: sign(asked.account, claimsFor(asked)),
    more: ['passed over'],
  });

const givesWith =
  (change: (asked: Asked) => object): Answer =>
  (asked) =>
    json(asked.response, 200, {
      ticket: sign(asked.account, { ...claimsFor(asked), ...change(asked) }),
    });

const says =
  (status: number): Answer =>
  ({ response }) =>
    json(response, status, {});

const unsigned: Answer = (asked) => {
  const parts = [{ alg: 'none', typ: 'JWT' }, claimsFor(asked)];
  const [header, claims] = parts.map((one) =>
    Buffer.from(JSON.stringify(one)).toString('base64url'),
  );
  json(asked.response, 200, { ticket: `${header}.${claims}.YQ` });
};

/** The next second is told apart from this one by a minute. */
const later = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

const noTicket = 'answered with something that is no ticket.';
const otherRoom = 'gave you a ticket that is not for this meeting alone.';
const notNow = 'gave you a ticket that is not valid now.';
const unfit = 'gave you a ticket that does not fit this meeting.';
const broken = 'which hands out your tickets, has a problem.';
const away = 'which hands out your tickets, could not be reached.';

/** What can be wrong with an address, how it answers then, and what the person reads. */
export const ticketFaults: readonly [what: string, answer: Answer, sentence: string][] = [
  ['that resets the connection', ({ reset }) => reset(), away],
  ['that hangs up', ({ request }) => void request.socket.destroy(), away],
  ['with 403', says(403), 'gives you no ticket for this meeting.'],
  ['with 404', says(404), noTicket],
  ['with 429', says(429), 'hands out no more tickets at the moment.'],
  ['with 500', says(500), broken],
  [
    'that leads elsewhere',
    ({ response }) =>
      void response.writeHead(307, { Location: 'https://tickets.example.org/elsewhere' }).end(),
    noTicket,
  ],
  [
    'with a page',
    ({ response }) =>
      void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Sign in</h1>'),
    noTicket,
  ],
  [
    'that is too long',
    (asked) =>
      json(asked.response, 200, {
        ticket: sign(asked.account, claimsFor(asked)),
        more: 'x'.repeat(17_000),
      }),
    noTicket,
  ],
  [
    'that is far too long once it is unpacked',
    ({ response }) =>
      void response
        .writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' })
        .end(gzipSync(' '.repeat(50_000_000))),
    noTicket,
  ],
  ['with words', ({ response }) => json(response, 200, { ticket: 'later' }), noTicket],
  ['with a ticket for another room', givesWith(() => ({ room: 'another' })), otherRoom],
  ['with a ticket for every room', givesWith(() => ({ room: '*' })), otherRoom],
  ['with a ticket that ran out', givesWith(() => ({ exp: later(-60) })), notNow],
  ['with a ticket for later', givesWith(() => ({ nbf: later(600) })), notNow],
  ['with a ticket that nobody signed', unsigned, unfit],
  ['with another account’s', givesWith(() => ({ sub: 'vpaas-magic-cookie-ffff' })), unfit],
];
