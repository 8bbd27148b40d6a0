import type { CopyLines } from './check-text.ts';

const lines = (where: string, ...text: string[]): CopyLines => ({ where, lines: text.join('\n') });

const inNginx = 'nginx: the server block of this host';
const inProsody = 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua';
const inDocker = 'docker-jitsi-meet: .env, then docker compose up -d';
const inConfig = 'Debian packages: /etc/jitsi/meet/meet.example.org-config.js';

/** Lines of Prosody's configuration, and of what lies around it, to copy. */
export const prosodyLines = {
  boshProxy: [
    lines(
      `${inNginx}, for BOSH`,
      'location = /http-bind {',
      '    proxy_pass http://127.0.0.1:5280/http-bind?$args;',
      '    proxy_http_version 1.1;',
      '    proxy_set_header Host $http_host;',
      '    proxy_set_header X-Forwarded-For $remote_addr;',
      '    proxy_set_header Connection "";',
      '}',
    ),
    lines(
      `${inProsody}, for BOSH`,
      '-- among modules_enabled',
      '"bosh";',
      '-- at the top of the file',
      'consider_bosh_secure = true',
    ),
  ],
  webSocketProxy: [
    lines(
      `${inNginx}, for WebSocket`,
      'location = /xmpp-websocket {',
      '    proxy_pass http://127.0.0.1:5280/xmpp-websocket?$args;',
      '    proxy_http_version 1.1;',
      '    proxy_set_header Upgrade $http_upgrade;',
      '    proxy_set_header Connection "upgrade";',
      '    proxy_set_header Host $http_host;',
      '    proxy_set_header X-Forwarded-For $remote_addr;',
      '    proxy_read_timeout 900s;',
      '}',
    ),
    lines(
      `${inProsody}, for WebSocket`,
      '-- among modules_enabled',
      '"websocket"; "smacks";',
      '-- at the top of the file',
      'consider_websocket_secure = true',
    ),
  ],
  prosodyUp: [
    lines(
      'On the server',
      'sudo systemctl restart prosody',
      'sudo ss -ltnp | grep 5280',
      'sudo tail -n 50 /var/log/prosody/prosody.log',
    ),
    lines(
      'docker-jitsi-meet',
      'docker compose up -d prosody',
      'docker compose logs --tail 50 prosody',
    ),
  ],
  hosts: [
    lines(inConfig, 'hosts: {', "    domain: 'meet.example.org',", '},'),
    lines(inProsody, 'VirtualHost "meet.example.org"'),
    lines(inDocker, 'XMPP_DOMAIN=meet.jitsi'),
  ],
  secure: [
    lines(inProsody, 'consider_bosh_secure = true', 'consider_websocket_secure = true'),
    lines('On the server', 'sudo systemctl restart prosody'),
  ],
  origins: [
    lines(inProsody, 'cross_domain_websocket = { "https://meet.example.org" }'),
    lines(inDocker, 'XMPP_CROSS_DOMAIN=true'),
  ],
  tickets: [
    lines(
      inProsody,
      'VirtualHost "meet.example.org"',
      '    authentication = "token"',
      '    app_id = "my_app"',
      '    app_secret = "a long random secret"',
      '    allow_empty_token = false',
    ),
    lines(
      inDocker,
      'ENABLE_AUTH=1',
      'AUTH_TYPE=jwt',
      'JWT_APP_ID=my_app',
      'JWT_APP_SECRET=a long random secret',
    ),
  ],
  keyServer: [
    lines(inProsody, 'asap_key_server = "https://keys.example.org/"'),
    lines(inDocker, 'JWT_ASAP_KEYSERVER=https://keys.example.org/'),
    lines('The name of the file for a kid, without .pem', 'printf %s "my-kid" | sha256sum'),
  ],
  issuers: [
    lines(inProsody, 'asap_accepted_issuers = { "my_app" }'),
    lines(inDocker, 'JWT_ACCEPTED_ISSUERS=my_app'),
  ],
  audiences: [
    lines(inProsody, 'asap_accepted_audiences = { "my_app", "jitsi" }'),
    lines(inDocker, 'JWT_ACCEPTED_AUDIENCES=my_app,jitsi'),
  ],
  subject: [
    lines(inProsody, 'enable_domain_verification = false'),
    lines(inDocker, 'JWT_ENABLE_DOMAIN_VERIFICATION=false'),
  ],
  guests: [
    lines(
      inProsody,
      'VirtualHost "guest.meet.example.org"',
      '    authentication = "jitsi-anonymous"',
      '    c2s_require_encryption = false',
    ),
    lines(inConfig, 'hosts: {', "    anonymousdomain: 'guest.meet.example.org',", '},'),
    lines(inDocker, 'ENABLE_AUTH=1', 'AUTH_TYPE=internal', 'ENABLE_GUESTS=1'),
  ],
} as const satisfies Record<string, readonly CopyLines[]>;
