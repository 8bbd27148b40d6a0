import type { CheckStep } from '../../server-check.ts';
import type { checkText as source } from '../en/check.ts';
import { checkReachText } from './check-reach.ts';
import { checkWebText } from './check-web.ts';
import { checkXmppText } from './check-xmpp.ts';

type Check = (typeof source)['check'];

const step: Check['step'] = {
  name: 'Nome',
  connection: 'Conexão',
  certificate: 'Certificado',
  redirect: 'Redirecionamentos',
  'sign-in-page': 'Login antes do Jitsi',
  script: 'Script do Jitsi',
  config: 'Configuração (config.js)',
  framing: 'Mostrar reuniões',
  'iframe-api': 'IFrame API',
  bosh: 'XMPP por BOSH',
  websocket: 'XMPP por WebSocket',
  entrance: 'Quem pode entrar',
  ticket: 'Ingresso',
  clock: 'Relógio',
  relay: 'Relays (STUN e TURN)',
  version: 'Versão',
};

/** How a line ended, in the report. */
const state: Check['state'] = {
  waiting: 'Aguardando',
  running: 'Em andamento',
  ok: 'OK',
  warning: 'Aviso',
  problem: 'Problema',
  skipped: 'Pulado',
};

const finding: Check['finding'] = {
  ...checkReachText,
  ...checkWebText,
  ...checkXmppText,
  'not-looked-at': {
    happened: (about) => {
      const cause = step[about['cause'] as CheckStep];
      return cause === undefined
        ? 'Não verificado, por causa de uma linha anterior.'
        : `Não verificado, por causa desta linha: ${cause}.`;
    },
  },
  'out-of-time': {
    happened: () => 'O tempo da verificação acabou antes de chegar a este ponto.',
    todo: () => 'Verifique de novo quando o servidor ou a rede responder mais depressa.',
  },
  cancelled: { happened: () => 'A verificação foi cancelada antes de chegar a este ponto.' },
  surprised: {
    happened: () => 'O Parlour não conseguiu verificar este ponto.',
    todo: () => 'Verifique de novo; se continuar assim, é uma falha do Parlour.',
  },
};

/** Where the lines belong that whoever runs the server may copy. */
const place: Check['place'] = {
  server: 'No servidor',
  'server-certificate':
    'No servidor, com um nome público: um certificado em que todo computador confia',
  'server-certbot': 'No servidor, com certbot',
  'server-coturn': 'No servidor, para o coturn',
  'server-web-log': 'No servidor: o que o servidor web informa',
  'server-name-error': 'No servidor: descobrir o nome do erro',
  'computer-debian': 'Neste computador: Debian e Ubuntu, sistema',
  'computer-linux': 'Neste computador: Linux, o que o Parlour e o Chromium leem',
  'computer-macos': 'Neste computador: macOS',
  'computer-windows': 'Neste computador: Windows, como administrador',
  nginx: 'nginx: o bloco server deste host',
  'nginx-bosh': 'nginx: o bloco server deste host, para BOSH',
  'nginx-websocket': 'nginx: o bloco server deste host, para WebSocket',
  'nginx-debian': 'nginx: o bloco server deste host (pacotes Debian)',
  'nginx-port-80': 'nginx: o bloco server da porta 80',
  'nginx-locations': 'nginx: os blocos location deste host',
  'nginx-limits': 'nginx: onde está limit_req',
  prosody: 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua',
  'prosody-bosh': 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua, para BOSH',
  'prosody-websocket': 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua, para WebSocket',
  debian: 'Pacotes Debian',
  'debian-config': 'Pacotes Debian: /etc/jitsi/meet/meet.example.org-config.js',
  docker: 'docker-jitsi-meet',
  'docker-env': 'docker-jitsi-meet: .env',
  'docker-env-then-up': 'docker-jitsi-meet: .env, depois docker compose up -d',
  'docker-env-port': 'docker-jitsi-meet: .env; HTTPS_PORT é a porta para o Parlour',
  'docker-web-up': 'docker-jitsi-meet: o contêiner web está rodando?',
  'docker-web-start': 'docker-jitsi-meet: iniciar',
  'docker-web-rewrite': 'docker-jitsi-meet: fazê-lo gravar o arquivo de novo',
  'key-file-name': 'O nome do arquivo para um kid, sem .pem',
};

/** The sentences of a server check. */
export const checkText: typeof source = {
  check: {
    step,
    state,
    finding,
    place,
    report: {
      title: (server: string) => `O Parlour verificou ${server} sem entrar em uma reunião.`,
      line: (ended: string, what: string) => `${ended}: ${what}.`,
    },
  },
};
