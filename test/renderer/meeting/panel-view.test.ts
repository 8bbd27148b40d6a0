import { describe, expect, it } from 'vitest';
import { meetingProblemCodes } from '../../../common/meeting-problem.ts';
import type { Life } from '../../../renderer/meeting/life.ts';
import { panelView } from '../../../renderer/meeting/panel-view.ts';
import { joinOrder } from '../../common/sample-order.ts';

const order = joinOrder({
  path: 'Caf%C3%A9amFluss',
  name: 'Café am Fluss',
  hasTicket: true,
  makesTicket: true,
  needsTicket: true,
});
const named = { name: 'Café am Fluss', hosting: 'Public server' };

describe('the panel is away', () => {
  it.each<Life>([
    { phase: 'page' },
    { phase: 'prejoin', waits: 'person' },
    { phase: 'prejoin', waits: 'lobby' },
    { phase: 'entering', slow: true },
    { phase: 'joined' },
  ])('in %j', (life) => {
    expect(panelView(life, order)).toBeUndefined();
  });
});

describe('the panel says what is happening', () => {
  it.each<[Life, string, 'cancel' | 'leave' | undefined]>([
    [{ phase: 'ticket' }, 'Making your ticket', 'cancel'],
    [{ phase: 'ticket', asks: true }, 'Waiting for your answer', 'cancel'],
    [{ phase: 'connecting', pageLoaded: false }, 'Reaching meet.jit.si', 'cancel'],
    [{ phase: 'connecting', pageLoaded: true }, 'Opening the meeting', 'cancel'],
    [{ phase: 'connecting', pageLoaded: false, asks: true }, 'Waiting for your answer', 'cancel'],
    [{ phase: 'silent' }, 'Trying once more', 'cancel'],
    [{ phase: 'connecting', pageLoaded: true, again: true }, 'Trying once more', 'cancel'],
    [{ phase: 'gone', lost: true }, 'Reconnecting', 'leave'],
    [{ phase: 'gone', lost: false }, 'Leaving', undefined],
    [{ phase: 'leaving' }, 'Leaving', undefined],
    [{ phase: 'left' }, 'Leaving', undefined],
    [{ phase: 'left', problem: { code: 'kicked' } }, 'Leaving', undefined],
  ])('in %j: %s (way out: %s)', (life, doing, way) => {
    expect(panelView(life, order)).toEqual({ kind: 'busy', ...named, doing, way });
  });
});

describe('a ticket that somebody hands out', () => {
  const fetched = { ...order, ticketFrom: 'tickets.example.org' };

  it('is asked for by name', () => {
    expect(panelView({ phase: 'ticket' }, fetched)).toMatchObject({
      doing: 'Asking tickets.example.org for your ticket',
    });
  });

  it('that the server refuses is theirs to make better, and not the settings’', () => {
    const problem = { code: 'ticket-refused' } as const;
    expect(panelView({ phase: 'failed', problem }, fetched)).toMatchObject({
      todo: 'tickets.example.org handed that ticket out. Try again; if it stays so, tell your administrators.',
    });
  });
});

describe('a meeting that comes back', () => {
  it.each([
    ['sleep', 'Your computer slept.'],
    ['network', 'The network was away.'],
  ] as const)('after %s says why, whatever it is doing', (after, why) => {
    const back = { ...order, comesBack: { after } };
    for (const life of [
      { phase: 'ticket' },
      { phase: 'connecting', pageLoaded: false },
      { phase: 'connecting', pageLoaded: true },
    ] as const) {
      expect(panelView(life, back)).toMatchObject({ doing: 'Joining again', why, way: 'cancel' });
    }
  });
});

describe('the panel explains', () => {
  it('what happened, what to do, and which problem it was', () => {
    const problem = { code: 'refused', about: 'meet.jit.si' } as const;
    expect(panelView({ phase: 'failed', problem }, order)).toEqual({
      kind: 'failed',
      name: 'Café am Fluss',
      happened: 'meet.jit.si does not accept connections.',
      todo: 'It may be restarting: try again in a minute.',
      problem,
    });
  });

  it('a certificate by what an expert would look at', () => {
    const detail = 'Issued for: meet.jit.si\nSHA-256: 00:11';
    const problem = { code: 'certificate-expired', about: 'meet.jit.si', detail } as const;
    expect(panelView({ phase: 'failed', problem }, order)).toMatchObject({ detail });
  });

  it.each(meetingProblemCodes)('%s in sentences that nothing is missing from', (code) => {
    const view = panelView({ phase: 'failed', problem: { code, about: 'meet.jit.si' } }, order);
    expect(view).toMatchObject({
      kind: 'failed',
      happened: expect.stringMatching(/^(?:\p{Lu}|“?meet\.jit\.si).*[.!]$/u),
      todo: expect.stringMatching(/^\p{Lu}.*[.!]$/u),
    });
    expect(JSON.stringify(view)).not.toContain('undefined');
  });

  it('a key that is missing by the name of its hosting', () => {
    const problem = { code: 'key-absent', about: 'acme' } as const;
    expect(panelView({ phase: 'failed', problem }, order)).toMatchObject({
      happened: '“acme” has no private key yet, so no ticket could be made.',
      todo: 'Add the key in Settings.',
    });
  });

  it.each<Life>([
    { phase: 'ticket' },
    { phase: 'connecting', pageLoaded: false },
    { phase: 'failed', problem: { code: 'ticket-refused' } },
  ])('nothing about the ticket itself, in %j', (life) => {
    // Whatever else an order may hold one day, the panel picks what it shows.
    const more = { ...order, ticket: 'a.b.c', displayName: 'a.b.c' };
    expect(JSON.stringify(panelView(life, more))).not.toContain('a.b.c');
  });
});
