import { createSocket } from 'node:dgram';
import { createServer, type Socket } from 'node:net';
import { answerTo, type Question, questionOf } from './message.ts';

/** A name server that leads every name to this computer, and tells what it was asked. */
export interface DnsStub {
  port: number;
  close(): Promise<void>;
}

/** Answers over UDP and TCP at one port of an address; port 0 chooses. */
export async function startDnsStub(
  address: string,
  wantedPort: number,
  onQuestion: (question: Question) => void,
): Promise<DnsStub> {
  const answer = (message: Buffer): Buffer | undefined => {
    const question = questionOf(message);
    if (!question) return undefined;
    onQuestion({ name: question.name, type: question.type });
    return answerTo(message, question);
  };
  const tcp = createServer((socket) => answerStream(socket, answer));
  await new Promise<void>((resolve, reject) => {
    tcp.once('error', reject).listen(wantedPort, address, resolve);
  });
  const { port } = tcp.address() as { port: number };
  const udp = createSocket('udp4');
  udp.on('message', (message, from) => {
    const answered = answer(message);
    if (answered) udp.send(answered, from.port, from.address);
  });
  await new Promise<void>((resolve, reject) => {
    udp.once('error', reject).bind(port, address, resolve);
  });
  return {
    port,
    close: async () => {
      await new Promise<void>((resolve) => udp.close(resolve));
      await new Promise((resolve) => tcp.close(resolve));
    },
  };
}

/** Over TCP every message has its length before it (RFC 1035 §4.2.2). */
function answerStream(socket: Socket, answer: (message: Buffer) => Buffer | undefined): void {
  let got = Buffer.alloc(0);
  socket.on('error', () => socket.destroy());
  socket.on('data', (part: Buffer) => {
    got = Buffer.concat([got, part]);
    while (got.length >= 2 && got.length >= 2 + got.readUInt16BE(0)) {
      const end = 2 + got.readUInt16BE(0);
      const answered = answer(got.subarray(2, end));
      got = got.subarray(end);
      if (!answered) return void socket.destroy();
      const length = Buffer.alloc(2);
      length.writeUInt16BE(answered.length);
      socket.write(Buffer.concat([length, answered]));
    }
  });
}
