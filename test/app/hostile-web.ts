import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { passOn } from '../broken/pass-on.ts';
import { createCertificate } from '../jitsi/certificate.ts';

/**
 * The web as an attacker has it: the meeting's own server, with pages of theirs below `/hostile/`,
 * and the servers of a stranger, `stranger.example` over https and `plain.example` over http.
 */
export interface HostileWeb {
  /** Chromium switches that lead these names there, and trust the certificate. */
  switches: string[];
  /** What of a host was asked for: path and query, in order. */
  askedOf(host: string): string[];
  close(): Promise<void>;
}

const page = '<!doctype html><meta charset="utf-8"><title>Win a prize</title><h1>Hello</h1>';
const pixel = '<svg xmlns="http://www.w3.org/2000/svg" width="7" height="7"/>';

/** An answer below `/hostile/`, by its name; what stands behind `?` is for some of them. */
const answers: Record<string, (response: ServerResponse, wish: string) => void> = {
  page: (response) => response.setHeader('Content-Type', 'text/html').end(page),
  // Its own words have to be ASCII: whatever a header may hold.
  to: (response, wish) => response.writeHead(302, { Location: wish }).end(),
  refresh: (response, wish) =>
    response.writeHead(200, { 'Content-Type': 'text/html', Refresh: `0;url=${wish}` }).end(page),
  file: (response) =>
    response.setHeader('Content-Disposition', 'attachment; filename=a.sh').end('#!/bin/sh'),
  paper: (response) => response.setHeader('Content-Type', 'application/pdf').end('%PDF-1.4'),
  picture: (response) => response.setHeader('Content-Type', 'image/svg+xml').end(pixel),
  style: (response) => response.setHeader('Content-Type', 'text/css').end('*{color:red}'),
  script: (response) =>
    response
      .writeHead(200, {
        'Content-Type': 'text/javascript',
        'Service-Worker-Allowed': '/',
      })
      .end('self.ran = true'),
  secret: (response) =>
    response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="Staff only"' }).end(page),
  events: (response) => response.setHeader('Content-Type', 'text/event-stream').end('data: 1\n\n'),
};

export async function startHostileWeb(deployment: number): Promise<HostileWeb> {
  const asked: { host: string; path: string }[] = [];
  const certificate = await createCertificate(['meet.jit.si', 'stranger.example']);
  const { request, upgrade } = passOn(deployment);
  const serve = (incoming: IncomingMessage, response: ServerResponse): void => {
    const { pathname, search } = new URL(incoming.url ?? '/', 'https://any');
    const host = incoming.headers.host ?? '';
    const isMeeting = host === 'meet.jit.si';
    if (isMeeting && !pathname.startsWith('/hostile/')) return request(incoming, response);
    asked.push({ host, path: `${pathname}${search}` });
    incoming.resume();
    response.setHeader('Access-Control-Allow-Origin', '*');
    const answer = answers[pathname.replace('/hostile/', '')] ?? answers['page']!;
    answer(response, decodeURIComponent(search.slice(1)));
  };
  const secure = createSecureServer(certificate, serve);
  secure.on('upgrade', (incoming: IncomingMessage, socket: Socket, head) => {
    if (incoming.headers.host === 'meet.jit.si') return upgrade(incoming, socket, head);
    asked.push({ host: incoming.headers.host ?? '', path: incoming.url ?? '' });
    socket.destroy();
  });
  const plain = createServer(serve);
  const ends = [await listen(secure), await listen(plain)];
  const [atSecure, atPlain] = ends.map(({ port }) => port);
  const rules = [
    `MAP meet.jit.si 127.0.0.1:${atSecure}`,
    `MAP stranger.example 127.0.0.1:${atSecure}`,
    `MAP plain.example 127.0.0.1:${atPlain}`,
  ];
  return {
    switches: [
      `--host-resolver-rules=${rules.join(',')}`,
      `--ignore-certificate-errors-spki-list=${certificate.spki}`,
    ],
    askedOf: (host) => asked.filter((one) => one.host === host).map(({ path }) => path),
    close: async () => {
      for (const { close } of ends) await close();
    },
  };
}

async function listen(server: Server): Promise<{ port: number; close(): Promise<void> }> {
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
