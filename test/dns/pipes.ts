import { createServer, type ListenOptions, type Server, type Socket } from 'node:net';

/** A server that leads each of its connections on to another place. */
export interface Door {
  server: Server;
  close(): Promise<void>;
}

export async function openDoor(at: ListenOptions, onwards: () => Socket): Promise<Door> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    const pair = [socket, onwards()] as const;
    pair[0].pipe(pair[1]).pipe(pair[0]);
    for (const one of pair) {
      open.add(one);
      one.on('error', () => pair.forEach((each) => each.destroy()));
      one.on('close', () => open.delete(one));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(at, resolve);
  });
  return {
    server,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function portOf({ server }: Door): number {
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('It listens at no port.');
  return at.port;
}
