import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { constants, crc32, createDeflateRaw } from 'node:zlib';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

export const html = 'text/html; charset=utf-8';
export const javascript = 'application/javascript; charset=utf-8';

type Headers = Readonly<Record<string, string>>;

export const answers =
  (status: number, body = '', type = html, headers: Headers = {}): Handler =>
  (_request, response) =>
    void response.writeHead(status, { 'Content-Type': type, ...headers }).end(body);

/** `to` may use the request's own host and path. */
export const redirects =
  (to: (host: string, path: string) => string, status = 302): Handler =>
  ({ headers, url }, response) =>
    void response.writeHead(status, { Location: to(headers.host ?? '', url ?? '/') }).end();

/** A text, a script if nothing else is said, of which the second half never comes. */
export const cutOff =
  (text: string, type = javascript): Handler =>
  (_request, response) => {
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': text.length });
    response.write(text.slice(0, text.length / 2), () => response.destroy());
  };

export const byteBySecond =
  (text: string, type = javascript): Handler =>
  (_request, response) => {
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': text.length });
    let at = 0;
    const next = setInterval(() => response.write(text[at++] ?? ' '), 1_000);
    response.on('close', () => clearInterval(next));
    response.write(text[at++] ?? ' ');
  };

export const onlyHeaders: Handler = (_request, response) =>
  response.writeHead(200, { 'Content-Type': javascript }).flushHeaders();

export const nothing: Handler = () => undefined;

export const endlessHeader: Handler = (_request, response) => {
  const { socket } = response;
  socket?.write('HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nX-Long: ');
  const more = (): void => {
    for (let isRoom = true; isRoom;) isRoom = socket?.write('a'.repeat(16 * 1024)) ?? false;
  };
  socket?.on('drain', more).on('error', () => undefined);
  more();
};

const megabyte = 1024 * 1024;

/** A script with that many megabytes of a comment behind it. */
export const megabytes = (count: number, text: string): Handler =>
  megabytesBetween(count, `${text}\n/*`, '*/', javascript);

export const megabytesBetween =
  (count: number, start: string, end: string, type: string): Handler =>
  (_request, response) => {
    response.writeHead(200, { 'Content-Type': type });
    response.write(start);
    let left = count;
    const more = (): void => {
      while (left-- > 0) if (!response.write(Buffer.alloc(megabyte, 'x'))) return;
      response.end(end);
    };
    response.on('drain', more);
    more();
  };

/** 1.1 MB that unpack to 1.1 GB of spaces. */
export async function createBomb(type = javascript): Promise<Handler> {
  const part = Buffer.alloc(16 * megabyte, ' ');
  const times = 70;
  const packed = await flushed(part);
  let sum = 0;
  for (let at = 0; at < times; at += 1) sum = crc32(part, sum);
  const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
  // An empty last block, then the sum and the length of it all (RFC 1952).
  const tail = Buffer.alloc(10);
  tail.writeUInt16LE(0x0003, 0);
  tail.writeUInt32LE(sum, 2);
  tail.writeUInt32LE((part.length * times) % 2 ** 32, 6);
  const bomb = Buffer.concat([head, ...Array<Buffer>(times).fill(packed), tail]);
  return (_request, response) =>
    void response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' }).end(bomb);
}

/** After a full flush the same bytes mean the same anywhere in a stream. */
const flushed = (part: Buffer): Promise<Buffer> =>
  new Promise((resolve) => {
    const packer = createDeflateRaw({ level: 9 });
    const packed: Buffer[] = [];
    packer.on('data', (piece: Buffer) => packed.push(piece));
    packer.write(part);
    packer.flush(constants.Z_FULL_FLUSH, () => resolve(Buffer.concat(packed)));
  });
