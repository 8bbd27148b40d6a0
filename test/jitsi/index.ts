import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { WebSocketServer } from 'ws';
import { buildBundles } from './bundles.ts';
import { createCertificate } from './certificate.ts';
import { type Face, faceOf } from './faces.ts';
import { createModerators } from './moderators.ts';
import { createRooms, type Room } from './rooms.ts';
import { createSeen, type Seen } from './seen.ts';
import { createWeb } from './web.ts';
import { createXmppSocket } from './websocket.ts';

/** A Jitsi deployment on loopback that answers as any host name. */
export interface Jitsi {
  port: number;
  /** SHA-256 of the certificate's public key, base64. */
  spki: string;
  seen: Seen;
  /** Chromium switches that lead these host names here, and trust the certificate. */
  switches(...ownServers: string[]): string[];
  /** Changes what a host answers as. */
  configure(host: string, change: Partial<Face>): void;
  /** Lets it answer as it did at first. */
  forget(host: string): void;
  room(host: string, path: string): Room;
  close(): Promise<void>;
}

const wellKnown = ['meet.jit.si', '8x8.vc', 'auth.meet.jit.si'];

/** With an identity of one's own, or with one that only the switches make trusted. */
export async function startJitsi(identity?: { key: string; cert: string }): Promise<Jitsi> {
  const [made, bundles] = await Promise.all([
    createCertificate([...wellKnown, 'meet.example.org', 'localhost']),
    buildBundles(),
  ]);
  const certificate = { ...made, ...identity };
  const seen = createSeen();
  const moderators = createModerators();
  const rooms = createRooms(seen, moderators);
  const faces = new Map<string, Face>();
  const face = (host: string): Face => faces.get(host) ?? faceOf(host);

  const server = createServer(
    certificate,
    createWeb({ faceOf: face, rooms, seen, bundles, moderators }),
  );
  const sockets = new WebSocketServer({ noServer: true });
  const xmpp = createXmppSocket(face, seen);
  server.on('upgrade', (request, socket, head) => {
    const { pathname, search } = new URL(request.url ?? '/', 'https://any');
    if (pathname.endsWith('/xmpp-websocket')) {
      const { host = '' } = request.headers;
      seen.add({
        kind: 'request',
        host,
        method: 'GET',
        path: pathname,
        query: search,
        headers: request.headers,
      });
      return xmpp(request, socket, head);
    }
    if (pathname !== '/stand-in/room') return socket.destroy();
    sockets.handleUpgrade(request, socket, head, (client) =>
      sockets.emit('connection', client, request),
    );
  });
  sockets.on('connection', (socket, request) => {
    const host = request.headers.host ?? '';
    const path = new URL(request.url ?? '/', 'https://any').searchParams.get('path') ?? '';
    rooms.connect(socket, host, path, face(host));
  });
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    port,
    spki: certificate.spki,
    seen,
    switches: (...ownServers) => {
      const rules = [...wellKnown, ...ownServers].map((host) => `MAP ${host} 127.0.0.1:${port}`);
      return [
        `--host-resolver-rules=${rules.join(',')}`,
        `--ignore-certificate-errors-spki-list=${certificate.spki}`,
      ];
    },
    configure: (host, change) => void faces.set(host, { ...face(host), ...change }),
    forget: (host) => void faces.delete(host),
    room: rooms.get,
    close: async () => {
      sockets.close();
      // A silent room keeps its connections for ever.
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
