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
    ['conference.passwordRequired', { kind: 'waits' }],
    ['conference.authenticationRequired', { kind: 'waits' }],
    ['conference.connectionError.membersOnly', { kind: 'waits' }],
  ])('called %s means the same with a ticket and without', (name, event) => {
    for (const isFatal of [true, false, undefined]) {
      expect(eventOfError(wrap({ name, isFatal }), false)).toEqual(event);
      expect(eventOfError(wrap({ name, isFatal }), true)).toEqual(event);
    }
  });

  it('called connection.passwordRequired refuses a ticket, and asks those who have none', () => {
    const error = wrap({ name: 'connection.passwordRequired', isFatal: true });
    expect(eventOfError(error, true)).toEqual(trouble('ticket-refused'));
    expect(eventOfError(error, false)).toEqual({ kind: 'waits' });
  });

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
