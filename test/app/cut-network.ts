import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to the deployment that can be cut, like a cable. */
export interface CutNetwork {
  /** Chromium switches that lead meet.jit.si over it. */
  switches: string[];
  /** Ends all connections, and lets nobody through any more. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  close(): Promise<void>;
}

export async function startCutNetwork(deployment: number): Promise<CutNetwork> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    const behind = connect(deployment, '127.0.0.1');
    socket.pipe(behind).pipe(socket);
    for (const end of [socket, behind]) {
      open.add(end);
      end.on('error', () => end.destroy());
      end.on('close', () => {
        open.delete(end);
        socket.destroy();
        behind.destroy();
      });
    }
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  const cut = async (): Promise<void> => {
    for (const socket of open) socket.destroy();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    switches: [`--host-resolver-rules=MAP meet.jit.si 127.0.0.1:${port}`],
    cut,
    mend: () => listen(port),
    close: cut,
  };
}
