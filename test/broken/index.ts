import type { AddressInfo, Server, Socket } from 'node:net';
import { type Authority, createAuthority } from '../trust/authority.ts';
import { catalogue, type Finds } from './catalogue.ts';
import { createIdentities } from './identities.ts';
import { createBomb } from './parts.ts';
import { startRelays } from './relays.ts';

/** A server, what is wrong with it, and what a check must find. */
export interface BrokenServer {
  name: string;
  /** `host[:port]`, as a profile has it. */
  address: string;
  finds: Finds;
}

/** Servers on loopback that are each broken in one way, and a healthy one. */
export interface Broken {
  servers: readonly BrokenServer[];
  /** Throws for a name that is not in the catalogue. */
  server(name: string): BrokenServer;
  /** Who vouches for those whose certificate is sound: to be trusted by the app. */
  authority: Authority;
  /** Chromium switches that lead their host names here. */
  switches: readonly string[];
  close(): Promise<void>;
}

const zone = 'broken.test';

export async function startBroken(): Promise<Broken> {
  const authority = await createAuthority('Parlour test');
  const [identities, relays, bomb] = await Promise.all([
    createIdentities(authority, zone),
    startRelays(),
    createBomb(),
  ]);
  const recipes = catalogue({ identities, relays, bomb, authority: authority.cert, zone });
  const open: Listening[] = [];
  const servers = await Promise.all(
    Object.entries(recipes).map(async ([name, { finds, open: server }]): Promise<BrokenServer> => {
      if (!server) return { name, finds, address: `${name}.${zone}` };
      const listening = await listen(server);
      open.push(listening);
      return { name, finds, address: `${name}.${zone}:${listening.port}` };
    }),
  );
  const find = (name: string): BrokenServer => {
    const found = servers.find((one) => one.name === name);
    if (!found) throw new Error(`There is no broken server called ${name}.`);
    return found;
  };

  return {
    servers,
    server: find,
    authority,
    // The first rule that fits counts. Port 1 of loopback: nobody listens.
    switches: [
      '--host-resolver-rules=' +
        `MAP ${find('name-unknown').address} ~NOTFOUND,` +
        `MAP ${find('refused').address} 127.0.0.1:1,MAP *.${zone} 127.0.0.1`,
    ],
    close: async () => {
      await Promise.all([relays.close(), ...open.map(({ close }) => close())]);
    },
  };
}

interface Listening {
  port: number;
  close(): Promise<void>;
}

async function listen(server: Server): Promise<Listening> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      // Many of them never end a connection by themselves.
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
