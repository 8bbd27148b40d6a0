import type { CopyPlace } from '../../check-copy/snippet.ts';
import type { CheckFindingCode } from '../../check-finding.ts';
import type { CheckState, CheckStep } from '../../server-check.ts';
import type { CheckText } from '../check-text.ts';
import { checkReachText } from './check-reach.ts';
import { checkWebText } from './check-web.ts';
import { checkXmppText } from './check-xmpp.ts';

const step: Record<CheckStep, string> = {
  name: 'Name',
  connection: 'Connection',
  certificate: 'Certificate',
  redirect: 'Redirects',
  'sign-in-page': 'Sign-in in front',
  script: 'Jitsi’s script',
  config: 'Configuration (config.js)',
  framing: 'Showing meetings',
  'iframe-api': 'IFrame API',
  bosh: 'XMPP over BOSH',
  websocket: 'XMPP over WebSocket',
  entrance: 'Who gets in',
  ticket: 'Ticket',
  clock: 'Clock',
  relay: 'Relays (STUN and TURN)',
  version: 'Release',
};

/** How a line ended, in the report. */
const state: Record<CheckState, string> = {
  waiting: 'Waiting',
  running: 'Running',
  ok: 'OK',
  warning: 'Warning',
  problem: 'Problem',
  skipped: 'Skipped',
};

const finding: Record<CheckFindingCode, CheckText> = {
  ...checkReachText,
  ...checkWebText,
  ...checkXmppText,
  'not-looked-at': {
    happened: (about) => {
      const cause = step[about['cause'] as CheckStep];
      return cause === undefined
        ? 'Not looked at, because of an earlier line.'
        : `Not looked at, because of this line: ${cause}.`;
    },
  },
  'out-of-time': {
    happened: () => 'The check ran out of time before this was looked at.',
    todo: () => 'Check again when the server or the network is faster.',
  },
  cancelled: { happened: () => 'The check was cancelled before this was looked at.' },
  surprised: {
    happened: () => 'Parlour could not look at this.',
    todo: () => 'Check again; if it stays so, it is a fault of Parlour.',
  },
};

/** Where the lines belong that whoever runs the server may copy. */
const place: Record<CopyPlace, string> = {
  server: 'On the server',
  'server-certificate':
    'On the server, with a public name: a certificate that every computer trusts',
  'server-certbot': 'On the server, with certbot',
  'server-coturn': 'On the server, for coturn',
  'server-web-log': 'On the server: what the web server says',
  'server-name-error': 'On the server: name the error',
  'computer-debian': 'On this computer: Debian and Ubuntu, system',
  'computer-linux': 'On this computer: Linux, what Parlour and Chromium read',
  'computer-macos': 'On this computer: macOS',
  'computer-windows': 'On this computer: Windows, as administrator',
  nginx: 'nginx: the server block of this host',
  'nginx-bosh': 'nginx: the server block of this host, for BOSH',
  'nginx-websocket': 'nginx: the server block of this host, for WebSocket',
  'nginx-debian': 'nginx: the server block of this host (Debian packages)',
  'nginx-port-80': 'nginx: the server block for port 80',
  'nginx-locations': 'nginx: the locations of this host',
  'nginx-limits': 'nginx: where limit_req stands',
  prosody: 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua',
  'prosody-bosh': 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua, for BOSH',
  'prosody-websocket': 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua, for WebSocket',
  debian: 'Debian packages',
  'debian-config': 'Debian packages: /etc/jitsi/meet/meet.example.org-config.js',
  docker: 'docker-jitsi-meet',
  'docker-env': 'docker-jitsi-meet: .env',
  'docker-env-then-up': 'docker-jitsi-meet: .env, then docker compose up -d',
  'docker-env-port': 'docker-jitsi-meet: .env; HTTPS_PORT is the one for Parlour',
  'docker-web-up': 'docker-jitsi-meet: is its web container up?',
  'docker-web-start': 'docker-jitsi-meet: start it',
  'docker-web-rewrite': 'docker-jitsi-meet: let it write the file anew',
  'key-file-name': 'The name of the file for a kid, without .pem',
};

/** The sentences of a server check. */
export const checkText = {
  check: {
    step,
    state,
    finding,
    place,
    report: {
      title: (server: string) => `Parlour looked at ${server} without entering a meeting.`,
      /** One of `state`, and one of `step`; sentences follow. */
      line: (ended: string, what: string) => `${ended}: ${what}.`,
    },
  },
};
