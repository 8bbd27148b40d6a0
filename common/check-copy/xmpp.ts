import type { XmppFault } from '../check-finding.ts';
import { prosodyLines } from './prosody.ts';
import { type Snippet, snippet } from './snippet.ts';

const { boshProxy, webSocketProxy, prosodyUp, hosts, secure, origins, tickets, guests } =
  prosodyLines;

const setClock = [snippet('server', 'sudo timedatectl set-ntp true')];

const bosh = {
  'bosh-not-named': [snippet('debian-config', "bosh: 'https://meet.example.org/http-bind',")],
  'bosh-missing': boshProxy,
  'bosh-forbidden': origins,
  'bosh-gateway': prosodyUp,
  'bosh-redirect': boshProxy,
  'bosh-status': prosodyUp,
  'bosh-failed': prosodyUp,
  'bosh-too-slow': prosodyUp,
  'bosh-not-xmpp': boshProxy,
  'bosh-domain': hosts,
  'bosh-no-sign-in': secure,
} satisfies Partial<Record<`bosh-${XmppFault}`, readonly Snippet[]>>;

const webSocketOn = snippet('docker-env', 'ENABLE_XMPP_WEBSOCKET=1');

const webSocket = {
  'websocket-not-named': [
    snippet('debian-config', "websocket: 'wss://meet.example.org/xmpp-websocket',"),
    webSocketOn,
  ],
  'websocket-missing': [...webSocketProxy, webSocketOn],
  'websocket-forbidden': origins,
  'websocket-gateway': prosodyUp,
  'websocket-redirect': webSocketProxy,
  'websocket-status': prosodyUp,
  'websocket-failed': prosodyUp,
  'websocket-too-slow': prosodyUp,
  'websocket-not-xmpp': webSocketProxy,
  'websocket-domain': hosts,
  'websocket-no-sign-in': secure,
} satisfies Partial<Record<`websocket-${XmppFault}`, readonly Snippet[]>>;

/** What helps with Prosody, and with what it makes of people and their tickets. */
export const xmppCopy = {
  ...bosh,
  ...webSocket,

  'entrance-password': guests,
  'entrance-guests-refused': guests,
  'entrance-refused': prosodyUp,
  'entrance-unknown': prosodyUp,

  'ticket-not-looked-at': tickets,
  'ticket-not-taken': tickets,
  'ticket-unseen': [...boshProxy, ...webSocketProxy],
  'ticket-unanswered': prosodyUp,

  'ticket-missing': [...boshProxy, ...webSocketProxy],
  'ticket-expired': setClock,
  'ticket-not-yet-valid': setClock,
  'ticket-signature': tickets,
  'ticket-kid': prosodyLines.keyServer,
  'ticket-issuer': prosodyLines.issuers,
  'ticket-audience': prosodyLines.audiences,
  'ticket-room': prosodyLines.subject,
  'ticket-refused': tickets,
} satisfies Record<string, readonly Snippet[]>;
