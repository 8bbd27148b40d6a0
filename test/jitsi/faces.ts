import type { Closing } from './protocol.ts';
import type { TicketRules } from './ticket-rules.ts';

/** What one host name answers as. */
export interface Face {
  /** Whether the server shows its own screen before the meeting. */
  prejoin: boolean;
  closing: Closing;
  /** The public server's switch for the five-minute limit of embedded calls. */
  disableIframeAPI: boolean;
  /** Undefined where tickets are neither wanted nor looked at. */
  tickets?: TicketRules;
  /**
   * Somebody who signed in has to be in a room before others get in. The sign-in is at
   * `auth.<host>`, in a browser, and comes back with a link that has a ticket.
   */
  signIn: boolean;
  /** JaaS wants the AppID as the first segment of every room. */
  jaas: boolean;
  /** What `config.js` names for sound and picture: `stun:host:port`. */
  relays: readonly string[];
  /** What `/external_api.js` answers. */
  script: 'javascript' | 'html' | 'missing';
  /** What `/http-bind` answers; elsewhere is `meet.example.org`. */
  bosh: 'answers' | 'missing' | 'redirects-away';
  /** Whether its pages sign in over a WebSocket, or over HTTP. */
  websocket: boolean;
  /** How far its clock is ahead of this computer's, in ms: its answers and its verdicts go by it. */
  clock: number;
}

const plain: Face = {
  prejoin: true,
  closing: 'welcome-page',
  disableIframeAPI: false,
  signIn: false,
  jaas: false,
  relays: [],
  script: 'javascript',
  bosh: 'answers',
  websocket: true,
  clock: 0,
};

/** A host that nobody configured is somebody's own server as it comes from the package. */
export function faceOf(host: string): Face {
  switch (host) {
    case 'meet.jit.si':
      return { ...plain, closing: 'promotional-page', disableIframeAPI: true };
    case '8x8.vc':
      return {
        ...plain,
        closing: 'blank',
        jaas: true,
        tickets: {
          required: true,
          algorithm: 'RS256',
          keys: {},
          issuers: ['chat'],
          audiences: ['jitsi'],
          subjectIsTenant: true,
        },
      };
    default:
      return plain;
  }
}
