import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { passOn, pipeBoth } from '../broken/pass-on.ts';
import { createCertificate } from '../jitsi/certificate.ts';

/** Servers that let nobody through to the deployment without a user name and a password. */
export interface Guarded {
  port: number;
  /** Chromium switches that lead meet.jit.si through it. */
  switches: string[];
  close(): Promise<void>;
}

interface Person {
  user: string;
  password: string;
}

export const basicHeader = ({ user, password }: Person): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

/** The deployment behind a web server that asks for a password on every path. */
export async function startGuardedServer(deployment: number, person: Person): Promise<Guarded> {
  const certificate = await createCertificate(['meet.jit.si']);
  const wanted = basicHeader(person);
  const { request, upgrade } = passOn(deployment);
  const server = createSecureServer(certificate, (incoming, response) => {
    if (incoming.headers.authorization === wanted) return request(incoming, response);
    return void response
      .writeHead(401, { 'WWW-Authenticate': 'Basic realm="Staff only"' })
      .end('Who are you?');
  });
  server.on('upgrade', (incoming, socket: Socket, head) => {
    if (incoming.headers.authorization === wanted) upgrade(incoming, socket, head);
    else socket.destroy();
  });
  const { port, close } = await listen(server);
  return {
    port,
    close,
    switches: [
      `--host-resolver-rules=MAP meet.jit.si 127.0.0.1:${port}`,
      `--ignore-certificate-errors-spki-list=${certificate.spki}`,
    ],
  };
}

/**
 * A proxy that leads to the deployment, whoever's name it is asked for; it wants a password where
 * there is somebody who has one.
 */
export async function startProxy(deployment: number, person?: Person): Promise<Guarded> {
  const wanted = person && basicHeader(person);
  const server = createServer((_request, response) => void response.writeHead(400).end());
  server.on('connect', (request, socket: Socket) => {
    if (wanted && request.headers['proxy-authorization'] !== wanted) {
      const asks = [
        '407 Proxy Authentication Required',
        'Proxy-Authenticate: Basic realm="Network"',
      ];
      return void socket.end(`HTTP/1.1 ${asks.join('\r\n')}\r\nContent-Length: 0\r\n\r\n`);
    }
    const behind = connect(deployment, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      pipeBoth(socket, behind);
    });
    behind.on('error', () => socket.destroy());
  });
  const { port, close } = await listen(server);
  return { port, close, switches: [`--proxy-server=http://127.0.0.1:${port}`] };
}

async function listen(server: Server): Promise<{ port: number; close(): Promise<void> }> {
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
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
