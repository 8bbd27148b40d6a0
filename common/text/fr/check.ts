import type { CheckStep } from '../../server-check.ts';
import type { checkText as source } from '../en/check.ts';
import { checkReachText } from './check-reach.ts';
import { checkWebText } from './check-web.ts';
import { checkXmppText } from './check-xmpp.ts';

type Check = (typeof source)['check'];

const step: Check['step'] = {
  name: 'Nom',
  connection: 'Connexion',
  certificate: 'Certificat',
  redirect: 'Redirections',
  'sign-in-page': 'Identification préalable',
  script: 'Script de Jitsi',
  config: 'Fichier de configuration (config.js)',
  framing: 'Affichage des réunions',
  'iframe-api': 'API IFrame',
  bosh: 'XMPP par BOSH',
  websocket: 'XMPP par WebSocket',
  entrance: 'Qui peut entrer',
  ticket: 'Billet',
  clock: 'Horloge',
  relay: 'Relais (STUN et TURN)',
  version: 'Version',
};

/** How a line ended, in the report. */
const state: Check['state'] = {
  waiting: 'En attente',
  running: 'En cours',
  ok: 'OK',
  warning: 'Avertissement',
  problem: 'Problème',
  skipped: 'Ignoré',
};

const finding: Check['finding'] = {
  ...checkReachText,
  ...checkWebText,
  ...checkXmppText,
  'not-looked-at': {
    happened: (about) => {
      const cause = step[about['cause'] as CheckStep];
      return cause === undefined
        ? 'Non vérifié, à cause d’une ligne précédente.'
        : `Non vérifié, à cause de cette ligne : ${cause}.`;
    },
  },
  'out-of-time': {
    happened: () => 'Le temps a manqué pour vérifier ce point.',
    todo: () => 'Relancez la vérification quand le serveur ou le réseau sera plus rapide.',
  },
  cancelled: { happened: () => 'La vérification a été annulée avant ce point.' },
  surprised: {
    happened: () => 'Parlour n’a pas pu vérifier ce point.',
    todo: () => 'Relancez la vérification ; si cela persiste, c’est un défaut de Parlour.',
  },
};

/** Where the lines belong that whoever runs the server may copy. */
const place: Check['place'] = {
  server: 'Sur le serveur',
  'server-certificate':
    'Sur le serveur, avec un nom public : un certificat auquel tous les ordinateurs font confiance',
  'server-certbot': 'Sur le serveur, avec certbot',
  'server-coturn': 'Sur le serveur, pour coturn',
  'server-web-log': 'Sur le serveur : ce que dit le serveur web',
  'server-name-error': 'Sur le serveur : nommer l’erreur',
  'computer-debian': 'Sur cet ordinateur : Debian et Ubuntu, système',
  'computer-linux': 'Sur cet ordinateur : Linux, ce que lisent Parlour et Chromium',
  'computer-macos': 'Sur cet ordinateur : macOS',
  'computer-windows': 'Sur cet ordinateur : Windows, en tant qu’administrateur',
  nginx: 'nginx : le bloc server de ce domaine',
  'nginx-bosh': 'nginx : le bloc server de ce domaine, pour BOSH',
  'nginx-websocket': 'nginx : le bloc server de ce domaine, pour WebSocket',
  'nginx-debian': 'nginx : le bloc server de ce domaine (paquets Debian)',
  'nginx-port-80': 'nginx : le bloc server du port 80',
  'nginx-locations': 'nginx : les blocs location de ce domaine',
  'nginx-limits': 'nginx : là où se trouve limit_req',
  prosody: 'Prosody : /etc/prosody/conf.avail/meet.example.org.cfg.lua',
  'prosody-bosh': 'Prosody : /etc/prosody/conf.avail/meet.example.org.cfg.lua, pour BOSH',
  'prosody-websocket': 'Prosody : /etc/prosody/conf.avail/meet.example.org.cfg.lua, pour WebSocket',
  debian: 'Paquets Debian',
  'debian-config': 'Paquets Debian : /etc/jitsi/meet/meet.example.org-config.js',
  docker: 'docker-jitsi-meet',
  'docker-env': 'docker-jitsi-meet : fichier .env',
  'docker-env-then-up': 'docker-jitsi-meet : fichier .env, puis docker compose up -d',
  'docker-env-port': 'docker-jitsi-meet : fichier .env ; HTTPS_PORT est celui pour Parlour',
  'docker-web-up': 'docker-jitsi-meet : le conteneur web tourne-t-il ?',
  'docker-web-start': 'docker-jitsi-meet : le démarrer',
  'docker-web-rewrite': 'docker-jitsi-meet : lui faire réécrire le fichier',
  'key-file-name': 'Le nom du fichier pour un kid, sans .pem',
};

/** The sentences of a server check. */
export const checkText: typeof source = {
  check: {
    step,
    state,
    finding,
    place,
    report: {
      title: (server: string) => `Parlour a vérifié ${server} sans entrer dans une réunion.`,
      line: (ended: string, what: string) => `${ended} : ${what}.`,
    },
  },
};
