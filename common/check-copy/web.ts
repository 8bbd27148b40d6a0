import { type Snippet, snippet } from './snippet.ts';

const serveScript = [
  snippet(
    'nginx-debian',
    'location = /external_api.js {',
    '    alias /usr/share/jitsi-meet/libs/external_api.min.js;',
    '}',
  ),
];

const reinstall = [snippet('debian', 'sudo apt-get install --reinstall jitsi-meet-web')];

const serveConfig = [
  snippet(
    'nginx-debian',
    'location = /config.js {',
    '    alias /etc/jitsi/meet/meet.example.org-config.js;',
    '}',
  ),
  snippet('docker-web-rewrite', 'docker compose up -d --force-recreate web'),
];

const publicUrl = [
  snippet('docker-env-then-up', 'PUBLIC_URL=https://meet.example.org'),
  snippet(
    'debian-config',
    "bosh: 'https://meet.example.org/http-bind',",
    "websocket: 'wss://meet.example.org/xmpp-websocket',",
  ),
];

const domain = [
  snippet(
    'debian-config',
    'hosts: {',
    "    domain: 'meet.example.org',",
    "    muc: 'conference.meet.example.org',",
    '},',
  ),
  snippet('docker-env', 'XMPP_DOMAIN=meet.jitsi'),
];

const webLog = [
  snippet('server-web-log', 'sudo tail -n 50 /var/log/nginx/error.log'),
  snippet('docker', 'docker compose logs --tail 50 web'),
];

const setClock = [snippet('server', 'sudo timedatectl set-ntp true')];

/** What helps with a server's web pages and files, its clock and its relays. */
export const webCopy = {
  'script-missing': serveScript,
  'script-empty': reinstall,
  'script-forbidden': webLog,
  'script-too-many': [snippet('nginx-limits', 'limit_req zone=jitsi burst=100 nodelay;')],
  'script-server-error': webLog,
  'script-gateway': [snippet('docker-web-start', 'docker compose up -d web'), ...webLog],
  'script-unavailable': webLog,
  'script-html': serveScript,
  'script-damaged': reinstall,
  'script-cut': webLog,
  'script-failed': webLog,

  'config-missing': serveConfig,
  'config-status': serveConfig,
  'config-html': serveConfig,
  'config-empty': serveConfig,
  'config-cut': webLog,
  'config-failed': webLog,
  'config-syntax': [
    snippet('server-name-error', 'node --check /etc/jitsi/meet/meet.example.org-config.js'),
  ],
  'config-unreadable': serveConfig,
  'config-no-domain': domain,
  'config-local-address': publicUrl,
  'config-insecure-address': publicUrl,
  'config-other-host': publicUrl,

  'framing-unknown': [
    snippet(
      'nginx-debian',
      'location ~ ^/([^/?&:\'"]+)$ {',
      '    try_files $uri @root_path;',
      '}',
      'location @root_path {',
      '    rewrite ^/(.*)$ / break;',
      '}',
    ),
  ],
  'iframe-api-off': [snippet('debian-config', 'disableIframeAPI: false,')],

  'clock-off': setClock,
  'clock-far-off': setClock,
  'relay-silent': [snippet('server-coturn', 'sudo ufw allow 3478/udp', 'sudo ufw allow 5349/tcp')],
} satisfies Record<string, readonly Snippet[]>;
