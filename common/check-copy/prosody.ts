import { type Snippet, snippet } from './snippet.ts';

/** Lines of Prosody's configuration, and of what lies around it, to copy. */
export const prosodyLines = {
  boshProxy: [
    snippet(
      'nginx-bosh',
      'location = /http-bind {',
      '    proxy_pass http://127.0.0.1:5280/http-bind?$args;',
      '    proxy_http_version 1.1;',
      '    proxy_set_header Host $http_host;',
      '    proxy_set_header X-Forwarded-For $remote_addr;',
      '    proxy_set_header Connection "";',
      '}',
    ),
    snippet(
      'prosody-bosh',
      '-- among modules_enabled',
      '"bosh";',
      '-- at the top of the file',
      'consider_bosh_secure = true',
    ),
  ],
  webSocketProxy: [
    snippet(
      'nginx-websocket',
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
    snippet(
      'prosody-websocket',
      '-- among modules_enabled',
      '"websocket"; "smacks";',
      '-- at the top of the file',
      'consider_websocket_secure = true',
    ),
  ],
  prosodyUp: [
    snippet(
      'server',
      'sudo systemctl restart prosody',
      'sudo ss -ltnp | grep 5280',
      'sudo tail -n 50 /var/log/prosody/prosody.log',
    ),
    snippet('docker', 'docker compose up -d prosody', 'docker compose logs --tail 50 prosody'),
  ],
  hosts: [
    snippet('debian-config', 'hosts: {', "    domain: 'meet.example.org',", '},'),
    snippet('prosody', 'VirtualHost "meet.example.org"'),
    snippet('docker-env-then-up', 'XMPP_DOMAIN=meet.jitsi'),
  ],
  secure: [
    snippet('prosody', 'consider_bosh_secure = true', 'consider_websocket_secure = true'),
    snippet('server', 'sudo systemctl restart prosody'),
  ],
  origins: [
    snippet('prosody', 'cross_domain_websocket = { "https://meet.example.org" }'),
    snippet('docker-env-then-up', 'XMPP_CROSS_DOMAIN=true'),
  ],
  tickets: [
    snippet(
      'prosody',
      'VirtualHost "meet.example.org"',
      '    authentication = "token"',
      '    app_id = "my_app"',
      '    app_secret = "a long random secret"',
      '    allow_empty_token = false',
    ),
    snippet(
      'docker-env-then-up',
      'ENABLE_AUTH=1',
      'AUTH_TYPE=jwt',
      'JWT_APP_ID=my_app',
      'JWT_APP_SECRET=a long random secret',
    ),
  ],
  keyServer: [
    snippet('prosody', 'asap_key_server = "https://keys.example.org/"'),
    snippet('docker-env-then-up', 'JWT_ASAP_KEYSERVER=https://keys.example.org/'),
    snippet('key-file-name', 'printf %s "my-kid" | sha256sum'),
  ],
  issuers: [
    snippet('prosody', 'asap_accepted_issuers = { "my_app" }'),
    snippet('docker-env-then-up', 'JWT_ACCEPTED_ISSUERS=my_app'),
  ],
  audiences: [
    snippet('prosody', 'asap_accepted_audiences = { "my_app", "jitsi" }'),
    snippet('docker-env-then-up', 'JWT_ACCEPTED_AUDIENCES=my_app,jitsi'),
  ],
  subject: [
    snippet('prosody', 'enable_domain_verification = false'),
    snippet('docker-env-then-up', 'JWT_ENABLE_DOMAIN_VERIFICATION=false'),
  ],
  guests: [
    snippet(
      'prosody',
      'VirtualHost "guest.meet.example.org"',
      '    authentication = "jitsi-anonymous"',
      '    c2s_require_encryption = false',
    ),
    snippet('debian-config', 'hosts: {', "    anonymousdomain: 'guest.meet.example.org',", '},'),
    snippet('docker-env-then-up', 'ENABLE_AUTH=1', 'AUTH_TYPE=internal', 'ENABLE_GUESTS=1'),
  ],
} satisfies Record<string, readonly Snippet[]>;
