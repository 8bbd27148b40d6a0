import { type Snippet, snippet } from './snippet.ts';

const realCertificate = [
  snippet('server-certificate', 'sudo certbot --nginx -d meet.example.org'),
  snippet(
    'docker-env',
    'ENABLE_LETSENCRYPT=1',
    'LETSENCRYPT_DOMAIN=meet.example.org',
    'LETSENCRYPT_EMAIL=you@example.org',
  ),
];

const renewal = [snippet('server-certbot', 'sudo certbot renew', 'sudo systemctl reload nginx')];

const ownAuthority = [
  snippet(
    'computer-debian',
    'sudo cp our-ca.crt /usr/local/share/ca-certificates/',
    'sudo update-ca-certificates',
  ),
  snippet('computer-linux', 'certutil -d sql:$HOME/.pki/nssdb -A -t C,, -n "Our CA" -i our-ca.crt'),
  snippet(
    'computer-macos',
    'sudo security add-trusted-cert -d -r trustRoot -k /Library/Keychains/System.keychain our-ca.crt',
  ),
  snippet('computer-windows', 'certutil -addstore Root our-ca.crt'),
];

const fullChain = [
  snippet(
    'nginx',
    'ssl_certificate /etc/letsencrypt/live/meet.example.org/fullchain.pem;',
    'ssl_certificate_key /etc/letsencrypt/live/meet.example.org/privkey.pem;',
  ),
];

/** What helps on the way to a server: connection, certificate, encryption, what stands in front. */
export const reachCopy = {
  'connection-refused': [
    snippet('server', 'sudo systemctl status nginx', 'sudo ufw allow 443/tcp'),
    snippet('docker-web-up', 'docker compose ps web'),
  ],
  'connection-timed-out': [snippet('server', 'sudo ufw allow 443/tcp')],
  'connection-silent': [snippet('server', 'sudo systemctl restart nginx')],

  'certificate-ends-soon': renewal,
  'certificate-expired': renewal,
  'certificate-self-signed': [...realCertificate, ...ownAuthority],
  'certificate-name': realCertificate,
  'certificate-incomplete': fullChain,
  'certificate-private-ca': [...ownAuthority, ...realCertificate],
  'certificate-untrusted': [...fullChain, ...ownAuthority],
  'certificate-revoked': realCertificate,
  'certificate-weak': realCertificate,
  'certificate-refused': realCertificate,
  'tls-too-old': [
    snippet('nginx', 'ssl_protocols TLSv1.2 TLSv1.3;', 'ssl_ciphers HIGH:!aNULL:!MD5;'),
  ],
  'tls-none': [
    snippet('nginx', 'listen 443 ssl;'),
    snippet('docker-env-port', 'DISABLE_HTTPS=0', 'HTTPS_PORT=8443'),
  ],
  'tls-client-certificate': [snippet('nginx', 'ssl_verify_client off;')],

  'redirect-http': [snippet('nginx-port-80', 'return 301 https://$host$request_uri;')],
  'sign-in-http': [snippet('nginx-locations', 'auth_basic off;')],
} satisfies Record<string, readonly Snippet[]>;
