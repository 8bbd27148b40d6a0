import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to the deployment that can be cut, like a cable. */
export interface CutNetwork {
  port: number;
  /** Chromium switches that lead meet.jit.si over it. */
  switches: string[];
  /** Ends all connections, and lets nobody through any more. */
  cut(): Promise<void>;
  /** It leads to the deployment again, or to somebody else on this computer. */
  mend(to?: number): Promise<void>;
  close(): Promise<void>;
}

/** The host is this computer's: `::1` is reached by IPv6 only. */
export async function startCutNetwork(
  deployment: number,
  host: '127.0.0.1' | '[::1]' = '127.0.0.1',
): Promise<CutNetwork> {
  let target = deployment;
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    const behind = connect(target, '127.0.0.1');
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
    new Promise((resolve) => server.listen(port, host.replaceAll(/[[\]]/g, ''), resolve));
  const cut = async (): Promise<void> => {
    for (const socket of open) socket.destroy();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    switches: [`--host-resolver-rules=MAP meet.jit.si ${host}:${port}`],
    cut,
    mend: (to = deployment) => {
      target = to;
      return listen(port);
    },
    close: cut,
  };
}
