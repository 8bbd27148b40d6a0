import { createServer, type Server, type ServerOptions } from 'node:https';
import { createBosh } from './bosh.ts';
import { answers, type Handler, javascript, type Upgrade } from './parts.ts';
import { configText, roomPage, script } from './texts.ts';
import { createWebSocket } from './websocket.ts';
import type { Domains } from './xmpp.ts';

/** What a server has otherwise than a healthy one. */
export interface Change {
  /** By path; `*` is for every path that is not named. */
  routes?: Readonly<Record<string, Handler>>;
  upgrade?: Upgrade;
  /** Of `config.js`: parts to put in, or to take out where they are undefined. */
  config?: (host: string) => Readonly<Record<string, unknown>>;
  domains?: Domains;
  /** Milliseconds that its clock is ahead. */
  clock?: number;
}

export const domain = 'meet.jitsi';

/** A Jitsi server behind nginx, as it comes from the package, but for the change. */
export function createJitsi(tls: ServerOptions, change: Change = {}): Server {
  const domains = change.domains ?? { [domain]: 'open' };
  const routes: Readonly<Record<string, Handler>> = {
    '/external_api.js': answers(200, script, javascript),
    '/config.js': (request, response) => {
      const host = request.headers.host ?? '';
      const all = { ...usualConfig(host), ...change.config?.(host) };
      answers(200, configText(all), javascript)(request, response);
    },
    '/http-bind': createBosh(domains),
    // nginx passes it on, and Prosody wants an upgrade.
    '/xmpp-websocket': answers(426, 'Upgrade Required'),
    '*': answers(200, roomPage),
    ...change.routes,
  };
  const server = createServer(tls, (request, response) => {
    if (change.clock !== undefined) {
      response.setHeader('Date', new Date(Date.now() + change.clock).toUTCString());
    }
    const route = routes[pathOf(request.url)] ?? routes['*'];
    route?.(request, response);
  });
  const upgrade = change.upgrade ?? createWebSocket(domains);
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => undefined);
    if (pathOf(request.url) === '/xmpp-websocket') upgrade(request, socket, head);
    else socket.destroy();
  });
  return server;
}

const pathOf = (address = '/'): string => new URL(address, 'https://any').pathname;

export const refusesUpgrade =
  (status: string): Upgrade =>
  (_request, socket) =>
    void socket.end(`HTTP/1.1 ${status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);

const usualConfig = (host: string): Record<string, unknown> => ({
  hosts: { domain, muc: `conference.${domain}` },
  bosh: `https://${host}/http-bind`,
  websocket: `wss://${host}/xmpp-websocket`,
  p2p: { enabled: true, stunServers: [] },
});
