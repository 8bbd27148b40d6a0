import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { pipeBoth } from './pass-on.ts';

/** What is at an address instead of the deployment; `closed`: nobody listens there. */
export type Fault = Server | 'closed';

/** A port of loopback that leads to the deployment, and can commit a fault instead. */
export interface Front {
  port: number;
  /** Connections that are open end, so that none of them leads past the fault. */
  commit(fault: Fault): Promise<void>;
  heal(): Promise<void>;
  close(): Promise<void>;
}

export async function startFront(deployment: number): Promise<Front> {
  const open = new Set<Socket>();
  let fault: Fault | undefined;
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy());
    if (fault && fault !== 'closed') return void fault.emit('connection', socket);
    pipeBoth(socket, connect(deployment, '127.0.0.1'));
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  const stop = (): Promise<unknown> => new Promise((resolve) => server.close(resolve));
  const cut = (): void => {
    for (const socket of open) socket.destroy();
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;

  const turn = async (next: Fault | undefined): Promise<void> => {
    fault = next;
    cut();
    if (next === 'closed') await stop();
    else if (!server.listening) await listen(port);
  };
  return {
    port,
    commit: turn,
    heal: () => turn(undefined),
    close: async () => {
      cut();
      if (server.listening) await stop();
    },
  };
}
