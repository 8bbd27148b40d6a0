import type { ToPage, ToServer } from '../protocol.ts';

/** The page's connection to its server. */
export interface Server {
  tell(message: ToServer): void;
  on(listener: (message: ToPage) => void): void;
}

export async function connect(path: string): Promise<Server> {
  const socket = new WebSocket(
    `wss://${location.host}/stand-in/room?path=${encodeURIComponent(path)}`,
  );
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  return {
    tell: (message) => socket.send(JSON.stringify(message)),
    on: (listener) => {
      socket.onmessage = ({ data }) => listener(JSON.parse(String(data)) as ToPage);
    },
  };
}
