import type { RequestListener } from 'node:http';
import { request as requestSecurely } from 'node:https';
import type { Duplex } from 'node:stream';
import { connect as connectSecurely } from 'node:tls';
import type { Upgrade } from './parts.ts';

/** Hands requests on to the deployment, as a web server that stands before it does. */
export interface PassOn {
  request: RequestListener;
  upgrade: Upgrade;
}

export function passOn(deployment: number): PassOn {
  const there = { host: '127.0.0.1', port: deployment, rejectUnauthorized: false };
  return {
    request: (incoming, response) => {
      const { method, url: path, headers } = incoming;
      const behind = requestSecurely({ ...there, method, path, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      });
      behind.on('error', () => response.destroy());
      incoming.pipe(behind);
    },
    upgrade: (incoming, socket, head) => {
      const behind = connectSecurely(there, () => {
        const headers = incoming.rawHeaders.map((part, at) =>
          at % 2 === 0 ? `${part}: ` : `${part}\r\n`,
        );
        behind.write(`GET ${incoming.url} HTTP/1.1\r\n${headers.join('')}\r\n`);
        behind.write(head);
        pipeBoth(socket, behind);
      });
      behind.on('error', () => socket.destroy());
    },
  };
}

export function pipeBoth(one: Duplex, other: Duplex): void {
  one.pipe(other).pipe(one);
  for (const socket of [one, other]) socket.on('error', () => socket.destroy());
}
