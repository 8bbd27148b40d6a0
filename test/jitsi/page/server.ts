import type { ToPage, ToServer } from '../protocol.ts';

/** The page's connection to its server. */
export interface Server {
  tell(message: ToServer): void;
  on(listener: (message: ToPage) => void): void;
  /** The connection broke off; `isBack` once there could be another one. */
  onLost(listener: (isBack: Promise<void>) => void): void;
}

export async function connect(path: string): Promise<Server> {
  const socket = await open(path);
  return {
    tell: (message) => socket.send(JSON.stringify(message)),
    on: (listener) => {
      socket.onmessage = ({ data }) => listener(JSON.parse(String(data)) as ToPage);
    },
    onLost: (listener) => {
      socket.onclose = () => listener(untilBack(path));
    },
  };
}

async function open(path: string): Promise<WebSocket> {
  const socket = new WebSocket(
    `wss://${location.host}/stand-in/room?path=${encodeURIComponent(path)}`,
  );
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  return socket;
}

/** Tries again and again, as the real page does. */
async function untilBack(path: string): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const socket = await open(path).catch(() => undefined);
    if (socket) return socket.close();
  }
}
