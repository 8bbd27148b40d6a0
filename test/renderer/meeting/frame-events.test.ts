import { describe, expect, it } from 'vitest';
import { eventOfError, removedUs } from '../../../renderer/meeting/frame-events.ts';

const trouble = (code: string) => ({ kind: 'trouble', problem: { code } });

describe('an error that says nothing', () => {
  it.each([
    undefined,
    null,
    42,
    '',
    'connection.passwordRequired',
    true,
    [],
    {},
    { error: null },
    { error: 'connection.passwordRequired' },
    { error: {} },
    { error: [] },
    { error: { name: 42 } },
    { error: { name: ['conference.destroyed'] } },
    { error: { name: 'conference.destroyed2' } },
    { error: { name: 'Conference.Destroyed' } },
    { error: { isFatal: 'true' } },
    { error: { isFatal: 1 } },
    { isFatal: null },
    { name: 'gum.permission_denied', isFatal: false },
    { error: { name: 'conference.setup_failed' } },
  ])('%j is left to the page', (payload) => {
    expect(eventOfError(payload, false)).toBeUndefined();
    expect(eventOfError(payload, true)).toBeUndefined();
  });
});

describe.each([
  ['as the sources nest it', (error: object) => ({ error })],
  ['as the handbook has it', (error: object) => error],
])('an error %s', (_how, wrap) => {
  it.each([
    ['conference.connectionError.notAllowed', trouble('not-allowed')],
    ['conference.destroyed', trouble('ended-by-host')],
    ['conference.connectionError.accessDenied', trouble('lobby-refused')],
    ['conference.passwordRequired', { kind: 'waits', waits: 'password' }],
    ['conference.connectionError.membersOnly', { kind: 'waits', waits: 'lobby' }],
  ])('called %s means the same with a ticket and without', (name, event) => {
    for (const isFatal of [true, false, undefined]) {
      expect(eventOfError(wrap({ name, isFatal }), false)).toEqual(event);
      expect(eventOfError(wrap({ name, isFatal }), true)).toEqual(event);
    }
  });

  it.each(['connection.passwordRequired', 'conference.authenticationRequired'])(
    'called %s refuses a ticket, and asks those who have none',
    (name) => {
      const error = wrap({ name, isFatal: true });
      expect(eventOfError(error, true)).toEqual(trouble('ticket-refused'));
      expect(eventOfError(error, false)).toEqual({ kind: 'waits', waits: 'sign-in' });
    },
  );

  // Words of jitsi-meet's Prosody plugins (`luajwtjitsi.lib.lua`, `token/util.lib.lua`).
  it.each([
    ['token required', 'ticket-missing'],
    ['Not acceptable by exp', 'ticket-expired'],
    ['Not acceptable by nbf', 'ticket-not-yet-valid'],
    ['Invalid signature', 'ticket-signature'],
    ["'kid' claim is missing", 'ticket-kid'],
    ['could not obtain public key', 'ticket-kid'],
    ["Invalid issuer ('iss' claim)", 'ticket-issuer'],
    ["Invalid audience ('aud' claim)", 'ticket-audience'],
    ["'room' claim is missing", 'ticket-room'],
    ['something new', 'ticket-refused'],
    [undefined, 'ticket-refused'],
  ])(
    'that refuses the ticket by the words %j is %s, and a sign-in where none counts',
    (message, code) => {
      const error = wrap({ name: 'connection.passwordRequired', message, isFatal: true });
      expect(eventOfError(error, true)).toEqual(trouble(code));
      expect(eventOfError(error, false)).toEqual({ kind: 'waits', waits: 'sign-in' });
    },
  );

  it.each([
    [['not-allowed', 'Room and token mismatched'], 'ticket-room'],
    [['auth', 'not acceptable by exp'], 'ticket-expired'],
    [['auth', 'invalid signature'], 'ticket-signature'],
    [['not-allowed', 'no words that anybody knows'], 'not-allowed'],
    [[], 'not-allowed'],
    ['Room and token mismatched', 'not-allowed'],
  ])(
    'that keeps us out of the room by %j is %s where a ticket counts, and not-allowed elsewhere',
    (params, code) => {
      const error = wrap({ name: 'conference.connectionError.notAllowed', params });
      expect(eventOfError(error, true)).toEqual(trouble(code));
      expect(eventOfError(error, false)).toEqual(trouble('not-allowed'));
    },
  );

  it.each(['connection.droppedError', 'conference.connectionError', undefined])(
    'that is fatal loses the connection, whatever it is called (%s)',
    (name) => {
      expect(eventOfError(wrap({ name, isFatal: true }), true)).toEqual({ kind: 'lost' });
    },
  );
});

describe('somebody was removed', () => {
  it.each([
    undefined,
    null,
    'kicked',
    {},
    { kicked: undefined },
    { kicked: {} },
    { kicked: { id: 'a1', local: false } },
    { kicked: { local: 'true' } },
    { kicked: { local: 1 } },
    { kicker: { local: true }, kicked: { id: 'b2' } },
    { local: true },
  ])('but not us: %j', (payload) => {
    expect(removedUs(payload)).toBe(false);
  });

  it('and it was us', () => {
    expect(removedUs({ kicked: { id: 'a1', local: true }, kicker: { id: 'b2' } })).toBe(true);
  });
});
