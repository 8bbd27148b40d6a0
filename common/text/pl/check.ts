import type { CheckStep } from '../../server-check.ts';
import type { checkText as source } from '../en/check.ts';
import { checkReachText } from './check-reach.ts';
import { checkWebText } from './check-web.ts';
import { checkXmppText } from './check-xmpp.ts';

type Check = (typeof source)['check'];

const step: Check['step'] = {
  name: 'Nazwa',
  connection: 'Połączenie',
  certificate: 'Certyfikat',
  redirect: 'Przekierowania',
  'sign-in-page': 'Logowanie na wejściu',
  script: 'Skrypt Jitsi',
  config: 'Konfiguracja (config.js)',
  framing: 'Pokazywanie spotkań',
  'iframe-api': 'IFrame API',
  bosh: 'XMPP przez BOSH',
  websocket: 'XMPP przez WebSocket',
  entrance: 'Kto może wejść',
  ticket: 'Bilet',
  clock: 'Zegar',
  relay: 'Przekaźniki (STUN i TURN)',
  version: 'Wersja',
};

/** How a line ended, in the report. */
const state: Check['state'] = {
  waiting: 'Czeka',
  running: 'Trwa',
  ok: 'OK',
  warning: 'Ostrzeżenie',
  problem: 'Problem',
  skipped: 'Pominięto',
};

const finding: Check['finding'] = {
  ...checkReachText,
  ...checkWebText,
  ...checkXmppText,
  'not-looked-at': {
    happened: (about) => {
      const cause = step[about['cause'] as CheckStep];
      return cause === undefined
        ? 'Nie sprawdzono z powodu wcześniejszej pozycji.'
        : `Nie sprawdzono z powodu tej pozycji: ${cause}.`;
    },
  },
  'out-of-time': {
    happened: () => 'Czas minął, zanim doszło do tej pozycji.',
    todo: () => 'Sprawdź ponownie, gdy serwer lub sieć będą szybsze.',
  },
  cancelled: { happened: () => 'Sprawdzanie anulowano, zanim doszło do tej pozycji.' },
  surprised: {
    happened: () => 'Parlour nie udało się tego sprawdzić.',
    todo: () => 'Sprawdź ponownie; jeśli to nie minie, jest to błąd Parlour.',
  },
};

/** Where the lines belong that whoever runs the server may copy. */
const place: Check['place'] = {
  server: 'Na serwerze',
  'server-certificate': 'Na serwerze z publiczną nazwą: certyfikat, któremu ufa każdy komputer',
  'server-certbot': 'Na serwerze, z certbot',
  'server-coturn': 'Na serwerze, dla coturn',
  'server-web-log': 'Na serwerze: co mówi serwer WWW',
  'server-name-error': 'Na serwerze: ustalenie błędu',
  'computer-debian': 'Na tym komputerze: Debian i Ubuntu, system',
  'computer-linux': 'Na tym komputerze: Linux, co czytają Parlour i Chromium',
  'computer-macos': 'Na tym komputerze: macOS',
  'computer-windows': 'Na tym komputerze: Windows, jako administrator',
  nginx: 'nginx: blok server tej domeny',
  'nginx-bosh': 'nginx: blok server tej domeny, dla BOSH',
  'nginx-websocket': 'nginx: blok server tej domeny, dla WebSocket',
  'nginx-debian': 'nginx: blok server tej domeny (pakiety Debiana)',
  'nginx-port-80': 'nginx: blok server dla portu 80',
  'nginx-locations': 'nginx: bloki location tej domeny',
  'nginx-limits': 'nginx: tam, gdzie jest limit_req',
  prosody: 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua',
  'prosody-bosh': 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua, dla BOSH',
  'prosody-websocket': 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua, dla WebSocket',
  debian: 'Pakiety Debiana',
  'debian-config': 'Pakiety Debiana: /etc/jitsi/meet/meet.example.org-config.js',
  docker: 'docker-jitsi-meet',
  'docker-env': 'docker-jitsi-meet: .env',
  'docker-env-then-up': 'docker-jitsi-meet: .env, potem docker compose up -d',
  'docker-env-port': 'docker-jitsi-meet: .env; HTTPS_PORT to port dla Parlour',
  'docker-web-up': 'docker-jitsi-meet: czy kontener web działa?',
  'docker-web-start': 'docker-jitsi-meet: uruchomienie',
  'docker-web-rewrite': 'docker-jitsi-meet: ponowne zapisanie pliku',
  'key-file-name': 'Nazwa pliku dla kid, bez .pem',
};

/** The sentences of a server check. */
export const checkText: typeof source = {
  check: {
    step,
    state,
    finding,
    place,
    report: {
      title: (server: string) => `Parlour sprawdził serwer ${server}, nie wchodząc na spotkanie.`,
      line: (ended: string, what: string) => `${ended}: ${what}.`,
    },
  },
};
