import type { CheckStep } from '../../server-check.ts';
import type { checkText as source } from '../en/check.ts';
import { checkReachText } from './check-reach.ts';
import { checkWebText } from './check-web.ts';
import { checkXmppText } from './check-xmpp.ts';

type Check = (typeof source)['check'];

const step: Check['step'] = {
  name: 'Nome',
  connection: 'Connessione',
  certificate: 'Certificato',
  redirect: 'Reindirizzamenti',
  'sign-in-page': 'Accesso prima di Jitsi',
  script: 'Script di Jitsi',
  config: 'Configurazione (config.js)',
  framing: 'Mostrare le riunioni',
  'iframe-api': 'IFrame API',
  bosh: 'XMPP via BOSH',
  websocket: 'XMPP via WebSocket',
  entrance: 'Chi può entrare',
  ticket: 'Biglietto',
  clock: 'Orologio',
  relay: 'Relay (STUN e TURN)',
  version: 'Versione',
};

/** How a line ended, in the report. */
const state: Check['state'] = {
  waiting: 'In attesa',
  running: 'In corso',
  ok: 'OK',
  warning: 'Avviso',
  problem: 'Problema',
  skipped: 'Saltato',
};

const finding: Check['finding'] = {
  ...checkReachText,
  ...checkWebText,
  ...checkXmppText,
  'not-looked-at': {
    happened: (about) => {
      const cause = step[about['cause'] as CheckStep];
      return cause === undefined
        ? 'Non verificato, a causa di una riga precedente.'
        : `Non verificato, a causa di questa riga: ${cause}.`;
    },
  },
  'out-of-time': {
    happened: () => 'Il tempo della verifica è finito prima di arrivare a questo punto.',
    todo: () => 'Ripeti la verifica quando il server o la rete è più veloce.',
  },
  cancelled: {
    happened: () => 'La verifica è stata annullata prima di arrivare a questo punto.',
  },
  surprised: {
    happened: () => 'Parlour non è riuscito a verificare questo punto.',
    todo: () => 'Ripeti la verifica; se continua così, è un difetto di Parlour.',
  },
};

/** Where the lines belong that whoever runs the server may copy. */
const place: Check['place'] = {
  server: 'Sul server',
  'server-certificate':
    'Sul server, con un nome pubblico: un certificato che ogni computer considera attendibile',
  'server-certbot': 'Sul server, con certbot',
  'server-coturn': 'Sul server, per coturn',
  'server-web-log': 'Sul server: che cosa dice il server web',
  'server-name-error': 'Sul server: far dire qual è l’errore',
  'computer-debian': 'Su questo computer: Debian e Ubuntu, sistema',
  'computer-linux': 'Su questo computer: Linux, ciò che leggono Parlour e Chromium',
  'computer-macos': 'Su questo computer: macOS',
  'computer-windows': 'Su questo computer: Windows, come amministratore',
  nginx: 'nginx: il blocco server di questo host',
  'nginx-bosh': 'nginx: il blocco server di questo host, per BOSH',
  'nginx-websocket': 'nginx: il blocco server di questo host, per WebSocket',
  'nginx-debian': 'nginx: il blocco server di questo host (pacchetti Debian)',
  'nginx-port-80': 'nginx: il blocco server per la porta 80',
  'nginx-locations': 'nginx: i blocchi location di questo host',
  'nginx-limits': 'nginx: dove si trova limit_req',
  prosody: 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua',
  'prosody-bosh': 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua, per BOSH',
  'prosody-websocket': 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua, per WebSocket',
  debian: 'Pacchetti Debian',
  'debian-config': 'Pacchetti Debian: /etc/jitsi/meet/meet.example.org-config.js',
  docker: 'docker-jitsi-meet',
  'docker-env': 'docker-jitsi-meet: .env',
  'docker-env-then-up': 'docker-jitsi-meet: .env, poi docker compose up -d',
  'docker-env-port': 'docker-jitsi-meet: .env; HTTPS_PORT è quella per Parlour',
  'docker-web-up': 'docker-jitsi-meet: il container web è attivo?',
  'docker-web-start': 'docker-jitsi-meet: avviarlo',
  'docker-web-rewrite': 'docker-jitsi-meet: fargli riscrivere il file',
  'key-file-name': 'Il nome del file per un kid, senza .pem',
};

/** The sentences of a server check. */
export const checkText: typeof source = {
  check: {
    step,
    state,
    finding,
    place,
    report: {
      title: (server: string) => `Parlour ha verificato ${server} senza entrare in una riunione.`,
      line: (ended: string, what: string) => `${ended}: ${what}.`,
    },
  },
};
