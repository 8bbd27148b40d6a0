import { createSocket } from 'node:dgram';

/** Two addresses for STUN: behind one somebody answers, behind the other nobody does. */
export interface Relays {
  answering: number;
  silent: number;
  close(): Promise<void>;
}

export async function startRelays(): Promise<Relays> {
  const answering = createSocket('udp4');
  answering.on('message', (question, from) => {
    if (question.length < 20 || question.readUInt16BE(0) !== 0x0001) return;
    answering.send(bindingResponse(question, from.address, from.port), from.port, from.address);
  });
  const silent = createSocket('udp4');
  await Promise.all(
    [answering, silent].map(
      (socket) => new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve)),
    ),
  );
  return {
    answering: answering.address().port,
    silent: silent.address().port,
    close: async () => {
      await Promise.all(
        [answering, silent].map((socket) => new Promise<void>((resolve) => socket.close(resolve))),
      );
    },
  };
}

/** “You are seen as …”: XOR-MAPPED-ADDRESS (RFC 8489, section 14.2). */
function bindingResponse(question: Buffer, address: string, port: number): Buffer {
  const response = Buffer.alloc(32);
  response.writeUInt16BE(0x0101, 0);
  response.writeUInt16BE(12, 2);
  question.copy(response, 4, 4, 20);
  response.writeUInt16BE(0x0020, 20);
  response.writeUInt16BE(8, 22);
  response.writeUInt16BE(0x0001, 24);
  response.writeUInt16BE(port ^ 0x2112, 26);
  const number = Buffer.from(address.split('.').map(Number)).readUInt32BE(0);
  response.writeUInt32BE((number ^ 0x2112a442) >>> 0, 28);
  return response;
}
