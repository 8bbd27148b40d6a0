import type { CheckStep } from '../../server-check.ts';
import type { checkText as source } from '../en/check.ts';
import { checkReachText } from './check-reach.ts';
import { checkWebText } from './check-web.ts';
import { checkXmppText } from './check-xmpp.ts';

type Check = (typeof source)['check'];

const step: Check['step'] = {
  name: 'Name',
  connection: 'Verbindung',
  certificate: 'Zertifikat',
  redirect: 'Weiterleitungen',
  'sign-in-page': 'Anmeldung davor',
  script: 'Skript von Jitsi',
  config: 'Konfiguration (config.js)',
  framing: 'Meetings anzeigen',
  'iframe-api': 'IFrame API',
  bosh: 'XMPP über BOSH',
  websocket: 'XMPP über WebSocket',
  entrance: 'Wer hineinkommt',
  ticket: 'Ticket',
  clock: 'Uhr',
  relay: 'Relais (STUN und TURN)',
  version: 'Version',
};

/** How a line ended, in the report. */
const state: Check['state'] = {
  waiting: 'Wartet',
  running: 'Läuft',
  ok: 'In Ordnung',
  warning: 'Warnung',
  problem: 'Problem',
  skipped: 'Ausgelassen',
};

const finding: Check['finding'] = {
  ...checkReachText,
  ...checkWebText,
  ...checkXmppText,
  'not-looked-at': {
    happened: (about) => {
      const cause = step[about['cause'] as CheckStep];
      return cause === undefined
        ? 'Nicht geprüft, wegen einer früheren Zeile.'
        : `Nicht geprüft, wegen dieser Zeile: ${cause}.`;
    },
  },
  'out-of-time': {
    happened: () => 'Die Zeit für die Prüfung war um, bevor dies an der Reihe war.',
    todo: () => 'Prüfen Sie noch einmal, wenn der Server oder das Netz schneller ist.',
  },
  cancelled: { happened: () => 'Die Prüfung wurde abgebrochen, bevor dies an der Reihe war.' },
  surprised: {
    happened: () => 'Parlour konnte dies nicht prüfen.',
    todo: () => 'Prüfen Sie noch einmal; bleibt es dabei, ist es ein Fehler von Parlour.',
  },
};

/** Where the lines belong that whoever runs the server may copy. */
const place: Check['place'] = {
  server: 'Auf dem Server',
  'server-certificate':
    'Auf dem Server, mit öffentlichem Namen: ein Zertifikat, dem jeder Computer vertraut',
  'server-certbot': 'Auf dem Server, mit certbot',
  'server-coturn': 'Auf dem Server, für coturn',
  'server-web-log': 'Auf dem Server: was der Webserver sagt',
  'server-name-error': 'Auf dem Server: den Fehler nennen lassen',
  'computer-debian': 'Auf diesem Computer: Debian und Ubuntu, System',
  'computer-linux': 'Auf diesem Computer: Linux, was Parlour und Chromium lesen',
  'computer-macos': 'Auf diesem Computer: macOS',
  'computer-windows': 'Auf diesem Computer: Windows, als Administrator',
  nginx: 'nginx: der server-Block dieses Hosts',
  'nginx-bosh': 'nginx: der server-Block dieses Hosts, für BOSH',
  'nginx-websocket': 'nginx: der server-Block dieses Hosts, für WebSocket',
  'nginx-debian': 'nginx: der server-Block dieses Hosts (Debian-Pakete)',
  'nginx-port-80': 'nginx: der server-Block für Port 80',
  'nginx-locations': 'nginx: die location-Blöcke dieses Hosts',
  'nginx-limits': 'nginx: wo limit_req steht',
  prosody: 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua',
  'prosody-bosh': 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua, für BOSH',
  'prosody-websocket': 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua, für WebSocket',
  debian: 'Debian-Pakete',
  'debian-config': 'Debian-Pakete: /etc/jitsi/meet/meet.example.org-config.js',
  docker: 'docker-jitsi-meet',
  'docker-env': 'docker-jitsi-meet: .env',
  'docker-env-then-up': 'docker-jitsi-meet: .env, danach docker compose up -d',
  'docker-env-port': 'docker-jitsi-meet: .env; HTTPS_PORT ist der für Parlour',
  'docker-web-up': 'docker-jitsi-meet: Läuft der Container web?',
  'docker-web-start': 'docker-jitsi-meet: starten',
  'docker-web-rewrite': 'docker-jitsi-meet: die Datei neu schreiben lassen',
  'key-file-name': 'Der Name der Datei zu einer kid, ohne .pem',
};

/** The sentences of a server check. */
export const checkText: typeof source = {
  check: {
    step,
    state,
    finding,
    place,
    report: {
      title: (server: string) => `Parlour hat ${server} geprüft, ohne ein Meeting zu betreten.`,
      line: (ended: string, what: string) => `${ended}: ${what}.`,
    },
  },
};
