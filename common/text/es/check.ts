import type { CheckStep } from '../../server-check.ts';
import type { checkText as source } from '../en/check.ts';
import { checkReachText } from './check-reach.ts';
import { checkWebText } from './check-web.ts';
import { checkXmppText } from './check-xmpp.ts';

type Check = (typeof source)['check'];

const step: Check['step'] = {
  name: 'Nombre',
  connection: 'Conexión',
  certificate: 'Certificado',
  redirect: 'Redirecciones',
  'sign-in-page': 'Inicio de sesión previo',
  script: 'Script de Jitsi',
  config: 'Configuración (config.js)',
  framing: 'Mostrar reuniones',
  'iframe-api': 'API IFrame',
  bosh: 'XMPP por BOSH',
  websocket: 'XMPP por WebSocket',
  entrance: 'Quién puede entrar',
  ticket: 'Pase',
  clock: 'Reloj',
  relay: 'Repetidores (STUN y TURN)',
  version: 'Versión',
};

/** How a line ended, in the report. */
const state: Check['state'] = {
  waiting: 'En espera',
  running: 'En curso',
  ok: 'Correcto',
  warning: 'Advertencia',
  problem: 'Problema',
  skipped: 'Omitido',
};

const finding: Check['finding'] = {
  ...checkReachText,
  ...checkWebText,
  ...checkXmppText,
  'not-looked-at': {
    happened: (about) => {
      const cause = step[about['cause'] as CheckStep];
      return cause === undefined
        ? 'No se ha comprobado, por una línea anterior.'
        : `No se ha comprobado, por esta línea: ${cause}.`;
    },
  },
  'out-of-time': {
    happened: () => 'Se acabó el tiempo antes de comprobar esto.',
    todo: () => 'Repite la comprobación cuando el servidor o la red vaya más rápido.',
  },
  cancelled: { happened: () => 'La comprobación se canceló antes de llegar a esto.' },
  surprised: {
    happened: () => 'Parlour no ha podido comprobar esto.',
    todo: () => 'Repite la comprobación; si sigue igual, es un fallo de Parlour.',
  },
};

/** Where the lines belong that whoever runs the server may copy. */
const place: Check['place'] = {
  server: 'En el servidor',
  'server-certificate':
    'En el servidor, con nombre público: un certificado en el que confía cualquier equipo',
  'server-certbot': 'En el servidor, con certbot',
  'server-coturn': 'En el servidor, para coturn',
  'server-web-log': 'En el servidor: lo que dice el servidor web',
  'server-name-error': 'En el servidor: identificar el error',
  'computer-debian': 'En este equipo: Debian y Ubuntu, sistema',
  'computer-linux': 'En este equipo: Linux, lo que leen Parlour y Chromium',
  'computer-macos': 'En este equipo: macOS',
  'computer-windows': 'En este equipo: Windows, como administrador',
  nginx: 'nginx: el bloque server de este dominio',
  'nginx-bosh': 'nginx: el bloque server de este dominio, para BOSH',
  'nginx-websocket': 'nginx: el bloque server de este dominio, para WebSocket',
  'nginx-debian': 'nginx: el bloque server de este dominio (paquetes de Debian)',
  'nginx-port-80': 'nginx: el bloque server del puerto 80',
  'nginx-locations': 'nginx: los bloques location de este dominio',
  'nginx-limits': 'nginx: donde está limit_req',
  prosody: 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua',
  'prosody-bosh': 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua, para BOSH',
  'prosody-websocket': 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua, para WebSocket',
  debian: 'Paquetes de Debian',
  'debian-config': 'Paquetes de Debian: /etc/jitsi/meet/meet.example.org-config.js',
  docker: 'docker-jitsi-meet',
  'docker-env': 'docker-jitsi-meet: archivo .env',
  'docker-env-then-up': 'docker-jitsi-meet: archivo .env, después docker compose up -d',
  'docker-env-port': 'docker-jitsi-meet: archivo .env; HTTPS_PORT es el de Parlour',
  'docker-web-up': 'docker-jitsi-meet: ¿está en marcha el contenedor web?',
  'docker-web-start': 'docker-jitsi-meet: iniciarlo',
  'docker-web-rewrite': 'docker-jitsi-meet: hacer que reescriba el archivo',
  'key-file-name': 'El nombre del archivo de un kid, sin .pem',
};

/** The sentences of a server check. */
export const checkText: typeof source = {
  check: {
    step,
    state,
    finding,
    place,
    report: {
      title: (server: string) => `Parlour ha comprobado ${server} sin entrar en ninguna reunión.`,
      line: (ended: string, what: string) => `${ended}: ${what}.`,
    },
  },
};
