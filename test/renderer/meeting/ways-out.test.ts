import { describe, expect, it } from 'vitest';
import { keychainProblemCodes } from '../../../common/key-problem.ts';
import { meetingProblemCodes } from '../../../common/meeting-problem.ts';
import { ticketAddressProblemCodes } from '../../../common/ticket-address-problem.ts';
import { ticketRefusalCodes } from '../../../common/ticket-refusal.ts';
import { waysOut } from '../../../renderer/meeting/ways-out.ts';

/** A ticket that was made here, and one of a link, or none. */
const made = { makesTicket: true, isVisit: false };
const brought = { makesTicket: false, isVisit: false };

/** What has to do with tickets and keys. */
const aboutTickets = [
  'key-absent',
  'ticket-not-made',
  'clock-far-off',
  ...keychainProblemCodes,
  ...ticketRefusalCodes,
] as const;

describe('there is no way', () => {
  it.each(aboutTickets)('to a browser after %s: it has no ticket', (code) => {
    expect(waysOut(code, made)).not.toContain('browser');
    expect(waysOut(code, brought)).not.toContain('browser');
  });

  it.each(['offline', 'certificate'] as const)('to a browser after %s', (code) => {
    expect(waysOut(code, brought)).not.toContain('browser');
  });

  it.each(ticketRefusalCodes)(
    'to the settings or another try after %s with the ticket of a link: it stays as it is',
    (code) => {
      expect(waysOut(code, brought)).toEqual(['back']);
    },
  );

  it.each(['refused', 'too-slow', 'server-error', 'page-crashed'] as const)(
    'to the settings after %s, which nothing there changes',
    (code) => {
      expect(waysOut(code, made)).not.toContain('settings');
    },
  );
});

const doubtful = meetingProblemCodes.filter((code) => code.startsWith('certificate'));

describe('a certificate that was refused leaves no way around it', () => {
  it.each(doubtful)('after %s: back first, a look at the server, the same once more', (code) => {
    expect(waysOut(code, brought)).toEqual(['back', 'check', 'retry']);
  });
});

describe('a look at the server', () => {
  it.each([
    'name-not-found',
    'refused',
    'unreachable',
    'server-error',
    'page-missing',
    'too-slow',
    'join-too-slow',
    'not-jitsi',
    'framing-refused',
    'tls-failed',
  ] as const)('is offered after %s', (code) => {
    expect(waysOut(code, brought)).toContain('check');
  });

  it.each(ticketRefusalCodes)('is offered after %s of a ticket that was made here', (code) => {
    expect(waysOut(code, made)).toContain('check');
    expect(waysOut(code, brought)).not.toContain('check');
  });

  it.each(['offline', 'kicked', 'ended-by-host', 'key-absent', ...keychainProblemCodes] as const)(
    'is not offered after %s: the server has no part in it',
    (code) => {
      expect(waysOut(code, made)).not.toContain('check');
    },
  );
});

describe('there is a way', () => {
  it.each(meetingProblemCodes)('back after %s, each way once, four at most', (code) => {
    for (const makesTicket of [true, false]) {
      const ways = waysOut(code, { makesTicket, isVisit: false });
      expect(ways.length).toBeLessThanOrEqual(4);
      expect(ways).toContain('back');
      expect(new Set(ways).size).toBe(ways.length);
    }
  });

  it.each([...(['key-absent', 'ticket-not-made'] as const), ...keychainProblemCodes])(
    'to the settings after %s with a ticket of our own',
    (code) => {
      expect(waysOut(code, made)).toContain('settings');
    },
  );

  it.each(ticketRefusalCodes)('to the ticket that was refused, made here: %s', (code) => {
    expect(waysOut(code, made)[0]).toBe('ticket');
  });

  it.each(ticketRefusalCodes)('to another ticket after %s of one that was handed out', (code) => {
    const ways = waysOut(code, { ...made, ticketFrom: 'tickets.example.org' });
    expect(ways).toEqual(['retry', 'check', 'back']);
  });

  it.each(ticketAddressProblemCodes)(
    'to another try after %s, and to none in a browser',
    (code) => {
      expect(waysOut(code, made)).toEqual(['retry', 'back']);
    },
  );

  it.each(['locked', 'slow', 'clock-far-off'] as const)(
    'to another try after %s, and it is the first: it passes by itself or is set right elsewhere',
    (code) => {
      expect(waysOut(code, made)[0]).toBe('retry');
    },
  );
});

describe('a server that nobody set up', () => {
  it.each(meetingProblemCodes)(
    'is not in the settings after %s, and there is a way back',
    (code) => {
      const ways = waysOut(code, { makesTicket: false, isVisit: true });
      expect(ways).not.toContain('settings');
      expect(ways).not.toContain('check');
      expect(ways).not.toContain('ticket');
      expect(ways).toContain('back');
    },
  );

  it('keeps the other ways, in their order', () => {
    const visit = { makesTicket: false, isVisit: true };
    expect(waysOut('too-slow', visit)).toEqual(['retry', 'browser', 'back']);
    expect(waysOut('certificate-expired', visit)).toEqual(['back', 'retry']);
  });
});
