import { describe, expect, it } from 'vitest';
import { ticketsText } from '../../common/text/en/tickets.ts';
import {
  saysAccountBlocked,
  ticketRefusal,
  type TicketRefusalCode,
  ticketRefusalCodes,
} from '../../common/ticket-refusal.ts';

const connection = (message?: unknown) => ({ name: 'connection.passwordRequired', message });
const conference = (...params: unknown[]) => ({
  name: 'conference.connectionError.notAllowed',
  params,
});

describe('an error is about something else', () => {
  it.each<[object]>([
    [{}],
    [{ name: undefined }],
    [{ name: 42 }],
    [{ name: ['connection.passwordRequired'] }],
    [{ name: 'connection.passwordRequired2', message: 'token required' }],
    [{ name: 'connection.droppedError', message: 'Invalid signature' }],
    [{ name: 'conference.passwordRequired' }],
    [{ name: 'conference.destroyed', params: ['general', 'Room and token mismatched'] }],
    [{ name: 'conference.connectionError.membersOnly' }],
    [conference()],
    [conference('general', 'You are banned')],
    [conference(null, 42, {})],
    [{ ...conference(), params: 'Room and token mismatched' }],
    [{ ...conference(), params: { 0: 'room-mismatch' } }],
    [conference('my-room-mismatch')],
  ])('%j', (error) => {
    expect(ticketRefusal(error, true)).toBeUndefined();
    expect(ticketRefusal(error, false)).toBeUndefined();
  });

  it('when nobody brought a ticket and the page asks for a sign-in', () => {
    expect(ticketRefusal(connection(), false)).toBeUndefined();
    expect(ticketRefusal(connection('Authentication required'), false)).toBeUndefined();
    expect(ticketRefusal({ name: 'conference.authenticationRequired' }, false)).toBeUndefined();
  });
});

describe('the server’s words', () => {
  const said: [string, TicketRefusalCode][] = [
    ['token required', 'ticket-missing'],
    ['Not acceptable by exp', 'ticket-expired'],
    ['Not acceptable by exp (12 sec since expired, valid for:3600 sec)', 'ticket-expired'],
    ['Not acceptable by nbf', 'ticket-not-yet-valid'],
    ['Not acceptable by nbf (in 30 sec)', 'ticket-not-yet-valid'],
    ['Invalid signature', 'ticket-signature'],
    ["'kid' claim is missing", 'ticket-kid'],
    ['could not obtain public key', 'ticket-kid'],
    ["'kid' does not belong to 'sub'", 'ticket-kid'],
    ["invalid 'iss' claim", 'ticket-issuer'],
    ["'iss' claim is missing", 'ticket-issuer'],
    ["Invalid issuer ('iss' claim)", 'ticket-issuer'],
    ["invalid 'aud' claim", 'ticket-audience'],
    ["'aud' claim is missing", 'ticket-audience'],
    ["Invalid audience ('aud' claim)", 'ticket-audience'],
    ["'room' claim is missing", 'ticket-room'],
    ['Invalid typ', 'ticket-refused'],
    ['Invalid or incorrect alg', 'ticket-refused'],
    ['Invalid token', 'ticket-refused'],
    ['bad token format', 'ticket-refused'],
    ['exp must be number', 'ticket-refused'],
    ['nbf must be number', 'ticket-refused'],
    ["'sub' claim is missing", 'ticket-refused'],
    ['', 'ticket-refused'],
    ['Nicht erlaubt', 'ticket-refused'],
  ];

  it.each(said)('%j mean %s', (message, code) => {
    expect(ticketRefusal(connection(message), true)).toBe(code);
  });

  it.each(said)('%j mean it when they come as the page hands them on, too', (message, code) => {
    for (const apostrophe of ['&apos;', '&#39;', '&#x27;']) {
      expect(ticketRefusal(connection(message.replaceAll("'", apostrophe)), true)).toBe(code);
    }
    expect(ticketRefusal(connection(` ${message.toUpperCase()}\n`), true)).toBe(code);
  });

  it.each([undefined, null, 42, {}, ['token required']])('%j are none', (message) => {
    expect(ticketRefusal(connection(message), true)).toBe('ticket-refused');
  });

  it('ask for a ticket even when the page knows of none', () => {
    expect(ticketRefusal(connection('token required'), false)).toBe('ticket-missing');
  });

  it('are not looked for in 10 MB', () => {
    const from = performance.now();
    expect(ticketRefusal(connection(`${'x'.repeat(10_000_000)}'kid'`), true)).toBe(
      'ticket-refused',
    );
    expect(performance.now() - from).toBeLessThan(50);
  });
});

describe('a room refuses a ticket', () => {
  it.each([
    [['general', 'Room and token mismatched']],
    [['not-allowed', 'room and token mismatched.']],
    [['room-mismatch', undefined]],
    [['room-name-does-not-match']],
    [['general', 'room-mismatch']],
  ])('with %j', (params) => {
    expect(ticketRefusal(conference(...params), true)).toBe('ticket-room');
  });

  it('when it still wants to know who somebody is', () => {
    expect(ticketRefusal({ name: 'conference.authenticationRequired' }, true)).toBe(
      'ticket-refused',
    );
  });
});

describe('the page of a blocked account', () => {
  it.each([
    'https://8x8.vc/static/planLimit.html',
    'https://8x8.vc/static/planlimit.html?x=1#y',
    'https://8x8.vc/vpaas-magic-cookie-0a1b2c/static/planLimit.html',
  ])('is %s', (address) => {
    expect(saysAccountBlocked(address)).toBe(true);
  });

  it.each([
    '',
    'planLimit.html',
    '/static/planLimit.html',
    'https://8x8.vc/vpaas-magic-cookie-0a1b2c/standup',
    'https://8x8.vc/static/close.html',
    'https://8x8.vc/a/standup?next=/static/planLimit.html',
    'https://8x8.vc/a/standup#/static/planLimit.html',
    'https://8x8.vc/static/planLimit.html/more',
  ])('is not %j', (address) => {
    expect(saysAccountBlocked(address)).toBe(false);
  });
});

it('has a sentence for every code', () => {
  expect(Object.keys(ticketsText.ticketRefusal).sort()).toEqual([...ticketRefusalCodes].sort());
});
