import type { CheckStep } from '../../server-check.ts';
import type { checkText as source } from '../en/check.ts';
import { checkReachText } from './check-reach.ts';
import { checkWebText } from './check-web.ts';
import { checkXmppText } from './check-xmpp.ts';

type Check = (typeof source)['check'];

const step: Check['step'] = {
  name: 'Naam',
  connection: 'Verbinding',
  certificate: 'Certificaat',
  redirect: 'Doorverwijzingen',
  'sign-in-page': 'Inlogpagina ervoor',
  script: 'Script van Jitsi',
  config: 'Configuratie (config.js)',
  framing: 'Vergaderingen tonen',
  'iframe-api': 'IFrame API',
  bosh: 'XMPP via BOSH',
  websocket: 'XMPP via WebSocket',
  entrance: 'Wie er binnenkomt',
  ticket: 'Ticket',
  clock: 'Klok',
  relay: 'Relays (STUN en TURN)',
  version: 'Versie',
};

/** How a line ended, in the report. */
const state: Check['state'] = {
  waiting: 'Wacht',
  running: 'Bezig',
  ok: 'OK',
  warning: 'Waarschuwing',
  problem: 'Probleem',
  skipped: 'Overgeslagen',
};

const finding: Check['finding'] = {
  ...checkReachText,
  ...checkWebText,
  ...checkXmppText,
  'not-looked-at': {
    happened: (about) => {
      const cause = step[about['cause'] as CheckStep];
      return cause === undefined
        ? 'Niet bekeken, vanwege een eerdere regel.'
        : `Niet bekeken, vanwege deze regel: ${cause}.`;
    },
  },
  'out-of-time': {
    happened: () => 'De tijd was om voordat dit aan de beurt was.',
    todo: () => 'Controleer opnieuw als de server of het netwerk sneller is.',
  },
  cancelled: { happened: () => 'De controle werd geannuleerd voordat dit aan de beurt was.' },
  surprised: {
    happened: () => 'Parlour kon dit niet bekijken.',
    todo: () => 'Controleer opnieuw; blijft het zo, dan is het een fout van Parlour.',
  },
};

/** Where the lines belong that whoever runs the server may copy. */
const place: Check['place'] = {
  server: 'Op de server',
  'server-certificate':
    'Op de server, met een openbare naam: een certificaat dat elke computer vertrouwt',
  'server-certbot': 'Op de server, met certbot',
  'server-coturn': 'Op de server, voor coturn',
  'server-web-log': 'Op de server: wat de webserver zegt',
  'server-name-error': 'Op de server: de fout opzoeken',
  'computer-debian': 'Op deze computer: Debian en Ubuntu, systeem',
  'computer-linux': 'Op deze computer: Linux, wat Parlour en Chromium lezen',
  'computer-macos': 'Op deze computer: macOS',
  'computer-windows': 'Op deze computer: Windows, als administrator',
  nginx: 'nginx: het server-blok van dit domein',
  'nginx-bosh': 'nginx: het server-blok van dit domein, voor BOSH',
  'nginx-websocket': 'nginx: het server-blok van dit domein, voor WebSocket',
  'nginx-debian': 'nginx: het server-blok van dit domein (Debian-pakketten)',
  'nginx-port-80': 'nginx: het server-blok voor poort 80',
  'nginx-locations': 'nginx: de location-blokken van dit domein',
  'nginx-limits': 'nginx: waar limit_req staat',
  prosody: 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua',
  'prosody-bosh': 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua, voor BOSH',
  'prosody-websocket': 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua, voor WebSocket',
  debian: 'Debian-pakketten',
  'debian-config': 'Debian-pakketten: /etc/jitsi/meet/meet.example.org-config.js',
  docker: 'docker-jitsi-meet',
  'docker-env': 'docker-jitsi-meet: .env',
  'docker-env-then-up': 'docker-jitsi-meet: .env, daarna docker compose up -d',
  'docker-env-port': 'docker-jitsi-meet: .env; HTTPS_PORT is de poort voor Parlour',
  'docker-web-up': 'docker-jitsi-meet: draait de webcontainer?',
  'docker-web-start': 'docker-jitsi-meet: starten',
  'docker-web-rewrite': 'docker-jitsi-meet: het bestand opnieuw laten schrijven',
  'key-file-name': 'De bestandsnaam voor een kid, zonder .pem',
};

/** The sentences of a server check. */
export const checkText: typeof source = {
  check: {
    step,
    state,
    finding,
    place,
    report: {
      title: (server: string) =>
        `Parlour heeft ${server} bekeken zonder een vergadering binnen te gaan.`,
      line: (ended: string, what: string) => `${ended}: ${what}.`,
    },
  },
};
