/** One WebSocket, for main, which has none of its own. */
export interface Probe {
  /** Opens it; answers whether it stands. */
  open(address: string): Promise<boolean>;
  say(text: string): void;
  /** The next message; undefined once there will be none. */
  next(): Promise<string | undefined>;
}

/** A greeting has a few kilobytes in a few messages: who says more is not talking XMPP. */
const most = { messages: 50, length: 64 * 1024 };

export function createProbe(connect: (address: string) => WebSocket): Probe {
  let socket: WebSocket | undefined;
  let isOver = false;
  const messages: string[] = [];
  const waiting: ((text: string | undefined) => void)[] = [];

  const end = (): void => {
    isOver = true;
    socket?.close();
    for (const tell of waiting.splice(0)) tell(undefined);
  };
  const hear = (text: unknown): void => {
    if (isOver) return;
    if (typeof text !== 'string' || text.length > most.length) return end();
    const tell = waiting.shift();
    if (tell) return tell(text);
    if (messages.push(text) > most.messages) end();
  };

  return {
    open: (address) =>
      new Promise((resolve) => {
        const opening = connect(address);
        socket = opening;
        opening.addEventListener('open', () => resolve(true));
        opening.addEventListener('message', ({ data }) => hear(data));
        opening.addEventListener('close', () => {
          resolve(false);
          end();
        });
      }),
    say: (text) => {
      if (!isOver) socket?.send(text);
    },
    next: async () => {
      const text = messages.shift();
      if (text !== undefined) return text;
      return isOver ? undefined : new Promise((resolve) => waiting.push(resolve));
    },
  };
}
