import { randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';
import type { TicketRules } from './ticket-rules.ts';

/** The people who sign in at a server whose rooms wait for one of them. */
export interface Moderators {
  /** How their tickets are judged. Nobody else has to have one. */
  rules: TicketRules;
  /**
   * Where the sign-in sends a browser that asked for this address: to the meeting of its state
   * (jitsi-meet `authentication/functions.any.ts`, `_getTokenAuthState`), as a link for the desktop.
   */
  signIn(host: string, query: URLSearchParams): Promise<string | undefined>;
}

/** With a secret of this run. */
export function createModerators(): Moderators {
  const secret = randomBytes(32).toString('hex');
  return {
    rules: {
      required: false,
      algorithm: 'HS256',
      keys: { '': secret },
      issuers: ['jitsi'],
      audiences: ['jitsi'],
      subjectIsTenant: false,
    },
    signIn: async (host, query) => {
      const state = stateIn(query.get('state') ?? '');
      const room = query.get('room');
      if (!room || state?.room !== room || state.electron !== true) return undefined;
      const ticket = await new SignJWT({ room: room.toLowerCase(), context: { user: {} } })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuer('jitsi')
        .setAudience('jitsi')
        .setExpirationTime('1h')
        .sign(Buffer.from(secret));
      const server = host.replace(/^auth\./, '');
      return `jitsi-meet://${server}/${encodeURIComponent(room)}?jwt=${ticket}`;
    },
  };
}

interface State {
  room?: unknown;
  electron?: unknown;
}

function stateIn(text: string): State | undefined {
  try {
    return JSON.parse(text) as State;
  } catch {
    return undefined;
  }
}
