import { createServer as createPlainServer } from 'node:http';
import type { ServerOptions } from 'node:https';
import { createServer as createTcpServer, type Server, type Socket } from 'node:net';
import type { CheckFindingCode } from '../../common/check-finding.ts';
import type { CheckState, CheckStep } from '../../common/server-check.ts';
import { type Change, createJitsi, domain, refusesUpgrade } from './healthy.ts';
import type { Identities } from './identities.ts';
import {
  answers,
  byteBySecond,
  cutOff,
  endlessHeader,
  type Handler,
  html,
  javascript,
  megabytes,
  nothing,
  onlyHeaders,
  redirects,
} from './parts.ts';
import type { Relays } from './relays.ts';
import { hotelPage, nginxPage, script, signInPage } from './texts.ts';

/** What a check must find; one of the codes, if there are several ways to see it. */
export type Finds = readonly [CheckStep, CheckState, ...CheckFindingCode[]];

export interface Recipe {
  finds: Finds;
  /** Undefined where nobody listens. */
  open?: Server;
}

export interface Tools {
  identities: Identities;
  relays: Relays;
  bomb: Handler;
  /** The authority that the person trusts, for servers that want a certificate of theirs. */
  authority: string;
  /** What every host name of the rig ends in. */
  zone: string;
}

/** Servers by their host names below the zone. Two of them have no server, and no port. */
export function catalogue({
  identities,
  relays,
  bomb,
  authority,
  zone,
}: Tools): Readonly<Record<string, Recipe>> {
  const jitsi = (change: Change = {}, tls: ServerOptions = identities.sound): Server =>
    createJitsi(tls, change);
  const everywhere = (handler: Handler): Server =>
    jitsi({
      routes: Object.fromEntries(
        ['/external_api.js', '/config.js', '/http-bind', '/xmpp-websocket', '*'].map((path) => [
          path,
          handler,
        ]),
      ),
      upgrade: refusesUpgrade('404 Not Found'),
    });
  const withScript = (handler: Handler): Server =>
    jitsi({ routes: { '/external_api.js': handler } });
  const withConfig = (handler: Handler): Server => jitsi({ routes: { '/config.js': handler } });
  const named = (config: Change['config'] & {}): Server => jitsi({ config });
  const tcp = (onConnection: (socket: Socket) => void): Server =>
    createTcpServer((socket) => {
      socket.on('error', () => undefined);
      onConnection(socket);
    });
  const old = { ...identities.sound, ciphers: 'DEFAULT@SECLEVEL=0' };
  const stun = (port: number) => [{ urls: `stun:relay.${zone}:${port}` }];

  return {
    healthy: { finds: ['entrance', 'ok', 'entrance-open'], open: jitsi() },

    'name-unknown': { finds: ['name', 'problem', 'name-unknown'] },
    refused: { finds: ['connection', 'problem', 'connection-refused'] },
    'reset-at-connect': {
      finds: ['connection', 'problem', 'connection-reset'],
      open: tcp((socket) => socket.resetAndDestroy()),
    },
    'reset-after-hello': {
      finds: ['connection', 'problem', 'connection-reset'],
      open: tcp((socket) => socket.once('data', () => socket.resetAndDestroy())),
    },
    'never-speaks-tls': {
      finds: ['connection', 'problem', 'connection-timed-out', 'connection-silent'],
      open: tcp((socket) => socket.resume()),
    },
    'plain-http': {
      finds: ['certificate', 'problem', 'tls-none'],
      open: createPlainServer(answers(400, nginxPage)),
    },

    'certificate-ends-soon': {
      finds: ['certificate', 'warning', 'certificate-ends-soon'],
      open: jitsi({}, identities.endsSoon),
    },
    'certificate-expired': {
      finds: ['certificate', 'problem', 'certificate-expired'],
      open: jitsi({}, identities.expired),
    },
    'certificate-not-yet-valid': {
      finds: ['certificate', 'problem', 'certificate-not-yet-valid'],
      open: jitsi({}, identities.notYetValid),
    },
    'certificate-self-signed': {
      finds: ['certificate', 'problem', 'certificate-self-signed'],
      open: jitsi({}, identities.selfSigned),
    },
    'certificate-other-name': {
      finds: ['certificate', 'problem', 'certificate-name'],
      open: jitsi({}, identities.otherName),
    },
    'certificate-incomplete': {
      finds: ['certificate', 'problem', 'certificate-incomplete'],
      open: jitsi({}, identities.incomplete),
    },
    'certificate-private-ca': {
      finds: ['certificate', 'problem', 'certificate-private-ca'],
      open: jitsi({}, identities.privateAuthority),
    },
    'certificate-wanted': {
      finds: ['certificate', 'problem', 'tls-client-certificate'],
      open: jitsi({}, { ...identities.sound, requestCert: true, ca: authority }),
    },
    'tls-1-0': {
      finds: ['certificate', 'problem', 'tls-too-old'],
      open: jitsi({}, { ...old, minVersion: 'TLSv1', maxVersion: 'TLSv1' }),
    },
    'tls-1-1': {
      finds: ['certificate', 'problem', 'tls-too-old'],
      open: jitsi({}, { ...old, minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1' }),
    },

    'redirect-http': {
      finds: ['redirect', 'problem', 'redirect-http'],
      open: everywhere(redirects((host, path) => `http://${host}${path}`)),
    },
    'redirect-loop': {
      finds: ['redirect', 'problem', 'redirect-loop'],
      open: everywhere(redirects((host, path) => `https://${host}${path}`)),
    },
    'redirect-host': {
      finds: ['redirect', 'problem', 'redirect-host'],
      open: everywhere(redirects((_host, path) => `https://elsewhere.${zone}${path}`, 301)),
    },
    'redirect-path': {
      finds: ['redirect', 'warning', 'redirect-path'],
      open: jitsi({
        routes: {
          '/external_api.js': redirects((_host, path) => `/meet${path}`),
          '/meet/external_api.js': answers(200, script, javascript),
        },
      }),
    },

    'status-204': { finds: ['script', 'problem', 'script-empty'], open: everywhere(answers(204)) },
    'status-401-basic': {
      finds: ['sign-in-page', 'problem', 'sign-in-http'],
      open: everywhere(answers(401, '', html, { 'WWW-Authenticate': 'Basic realm="Staff only"' })),
    },
    'status-403': {
      finds: ['script', 'problem', 'script-forbidden'],
      open: everywhere(answers(403)),
    },
    'status-404': {
      finds: ['script', 'problem', 'script-missing'],
      open: everywhere(answers(404)),
    },
    'status-429': {
      finds: ['script', 'problem', 'script-too-many'],
      open: everywhere(answers(429)),
    },
    'status-500': {
      finds: ['script', 'problem', 'script-server-error'],
      open: everywhere(answers(500)),
    },
    'status-502': {
      finds: ['script', 'problem', 'script-gateway'],
      open: everywhere(answers(502)),
    },
    'status-503': {
      finds: ['script', 'problem', 'script-unavailable'],
      open: everywhere(answers(503)),
    },

    'hotel-portal': {
      finds: ['script', 'problem', 'script-html'],
      open: everywhere(answers(200, hotelPage)),
    },
    'sign-in-page': {
      finds: ['sign-in-page', 'problem', 'sign-in-html'],
      open: everywhere(answers(200, signInPage)),
    },
    'page-for-everything': {
      finds: ['script', 'problem', 'script-html'],
      open: everywhere(
        answers(200, '<!doctype html><html><body><div id="app"></div></body></html>'),
      ),
    },
    'not-jitsi': {
      finds: ['script', 'problem', 'script-missing'],
      open: jitsi({
        routes: {
          '/external_api.js': answers(404, nginxPage),
          '/config.js': answers(404, nginxPage),
          '/http-bind': answers(404, nginxPage),
          '/xmpp-websocket': answers(404, nginxPage),
          '*': answers(200, nginxPage),
        },
        upgrade: refusesUpgrade('404 Not Found'),
      }),
    },
    'script-empty': {
      finds: ['script', 'problem', 'script-empty'],
      open: withScript(answers(200, '', javascript)),
    },
    'script-other': {
      finds: ['script', 'problem', 'script-not-jitsi'],
      open: withScript(answers(200, 'window.jQuery = {};', javascript)),
    },
    'script-damaged': {
      finds: ['script', 'problem', 'script-damaged'],
      open: withScript(answers(200, script.replace('options;', 'options; }}'), javascript)),
    },
    'script-cut': { finds: ['script', 'problem', 'script-cut'], open: withScript(cutOff(script)) },
    'script-bomb': { finds: ['script', 'problem', 'script-too-big'], open: withScript(bomb) },
    'script-100-mb': {
      finds: ['script', 'problem', 'script-too-big'],
      open: withScript(megabytes(100, script)),
    },
    'script-by-the-second': {
      finds: ['script', 'problem', 'script-too-slow'],
      open: withScript(byteBySecond(script)),
    },
    'script-only-headers': {
      finds: ['script', 'problem', 'script-too-slow'],
      open: withScript(onlyHeaders),
    },
    'script-as-text': {
      finds: ['script', 'ok', 'script-found'],
      open: withScript(answers(200, script, 'text/plain')),
    },
    'never-answers': {
      finds: ['script', 'problem', 'script-too-slow'],
      open: everywhere(nothing),
    },
    'endless-header': {
      finds: ['script', 'problem', 'script-failed', 'script-too-slow'],
      open: everywhere(endlessHeader),
    },

    'config-missing': {
      finds: ['config', 'problem', 'config-missing'],
      open: withConfig(answers(404, nginxPage)),
    },
    'config-syntax': {
      finds: ['config', 'problem', 'config-syntax'],
      open: withConfig(answers(200, 'var config = {\n  hosts: {\n    domain: "a",,\n', javascript)),
    },
    'config-html': {
      finds: ['config', 'problem', 'config-html'],
      open: withConfig(answers(200, hotelPage)),
    },
    'config-other-host': {
      finds: ['config', 'warning', 'config-other-host'],
      open: named((host) => ({ bosh: `https://${host.replace(/^[^.]+/, 'elsewhere')}/http-bind` })),
    },
    'config-localhost': {
      finds: ['config', 'problem', 'config-local-address'],
      open: named(() => ({ bosh: 'https://localhost/http-bind' })),
    },
    'config-http': {
      finds: ['config', 'problem', 'config-insecure-address'],
      open: named((host) => ({ bosh: `http://${host}/http-bind` })),
    },
    'config-no-domain': {
      finds: ['config', 'problem', 'config-no-domain'],
      open: named(() => ({ hosts: {} })),
    },
    'iframe-api-off': {
      finds: ['iframe-api', 'warning', 'iframe-api-off'],
      open: named(() => ({ disableIframeAPI: true })),
    },
    // Parlour changes the header for the server of a profile.
    'framing-denied': {
      finds: ['framing', 'ok', 'framing-limited'],
      open: jitsi({
        routes: { '*': answers(200, nginxPage, html, { 'X-Frame-Options': 'DENY' }) },
      }),
    },

    'without-prosody': {
      finds: ['bosh', 'problem', 'bosh-gateway'],
      open: jitsi({
        routes: { '/http-bind': answers(502), '/xmpp-websocket': answers(502) },
        upgrade: refusesUpgrade('502 Bad Gateway'),
      }),
    },
    'without-bosh': {
      finds: ['bosh', 'warning', 'bosh-missing'],
      open: jitsi({ routes: { '/http-bind': answers(404) } }),
    },
    'without-websocket': {
      finds: ['websocket', 'warning', 'websocket-missing'],
      open: jitsi({
        routes: { '/xmpp-websocket': answers(404) },
        upgrade: refusesUpgrade('404 Not Found'),
      }),
    },
    'websocket-forbidden': {
      finds: ['websocket', 'warning', 'websocket-forbidden'],
      open: jitsi({
        routes: { '/xmpp-websocket': answers(403) },
        upgrade: refusesUpgrade('403 Forbidden'),
      }),
    },
    'bosh-html': {
      finds: ['bosh', 'warning', 'bosh-not-xmpp'],
      open: jitsi({ routes: { '/http-bind': answers(200, hotelPage) } }),
    },
    'other-domain': {
      finds: ['bosh', 'problem', 'bosh-domain'],
      open: named(() => ({ hosts: { domain: 'old-name.example.org' } })),
    },

    'ticket-wanted': {
      finds: ['entrance', 'warning', 'entrance-ticket-lacking'],
      open: jitsi({ domains: { [domain]: 'ticket' } }),
    },
    'password-wanted': {
      finds: ['entrance', 'warning', 'entrance-password'],
      open: jitsi({ domains: { [domain]: 'password' } }),
    },
    'password-with-guests': {
      finds: ['entrance', 'ok', 'entrance-password-guests'],
      open: jitsi({
        domains: { [domain]: 'password', [`guest.${domain}`]: 'open' },
        config: () => ({ hosts: { domain, anonymousdomain: `guest.${domain}` } }),
      }),
    },
    'clock-ahead': {
      finds: ['clock', 'warning', 'clock-off'],
      open: jitsi({ clock: 3 * 3_600_000 }),
    },
    'clock-days-behind': {
      finds: ['clock', 'problem', 'clock-far-off'],
      open: jitsi({ clock: -3 * 24 * 3_600_000 }),
    },
    'relay-silent': {
      finds: ['relay', 'warning', 'relay-silent'],
      open: named(() => ({ p2p: { stunServers: stun(relays.silent) } })),
    },
    'relay-answers': {
      finds: ['relay', 'ok', 'relay-answers'],
      open: named(() => ({ p2p: { stunServers: stun(relays.answering) } })),
    },
  };
}
