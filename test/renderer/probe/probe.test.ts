import { describe, expect, it } from 'vitest';
import { createProbe } from '../../../renderer/probe/probe.ts';

class FakeSocket extends EventTarget {
  readonly sent: string[] = [];
  isClosed = false;
  send(text: string): void {
    this.sent.push(text);
  }
  close(): void {
    this.isClosed = true;
  }
  hear(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function create() {
  const socket = new FakeSocket();
  const probe = createProbe(() => socket as unknown as WebSocket);
  const opened = probe.open('wss://meet.example.org/xmpp-websocket');
  return { socket, probe, opened };
}

describe('a probe', () => {
  it('says that a socket never stood, and hears nothing from it', async () => {
    const { socket, probe, opened } = create();
    const waiting = probe.next();
    socket.dispatchEvent(new Event('close'));
    expect(await opened).toBe(false);
    expect(await waiting).toBeUndefined();
    expect(await probe.next()).toBeUndefined();
    probe.say('late');
    expect(socket.sent).toEqual([]);
  });

  it.each([
    ['bytes', [new Uint8Array(3)]],
    ['a book', ['x'.repeat(65_537)]],
    ['chatter', Array.from({ length: 60 }, () => '<a/>')],
  ])('hangs up on %s', (_what, messages) => {
    const { socket } = create();
    for (const message of messages) socket.hear(message);
    expect(socket.isClosed).toBe(true);
  });

  it('hands messages on in their order, early ones and late ones', async () => {
    const { socket, probe, opened } = create();
    socket.dispatchEvent(new Event('open'));
    expect(await opened).toBe(true);
    probe.say('<open/>');
    socket.hear('one');
    expect(await probe.next()).toBe('one');
    const next = probe.next();
    socket.hear('two');
    expect(await next).toBe('two');
    expect(socket.sent).toEqual(['<open/>']);
  });
});
