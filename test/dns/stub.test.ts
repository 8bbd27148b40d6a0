import { Resolver } from 'node:dns/promises';
import { createSocket } from 'node:dgram';
import { connect } from 'node:net';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Question } from './message.ts';
import { type DnsStub, startDnsStub } from './stub.ts';

let asked: Question[];
let stub: DnsStub;

beforeEach(async () => {
  asked = [];
  stub = await startDnsStub('127.0.0.1', 0, (question) => asked.push(question));
});
afterEach(() => stub.close());

function resolver(): Resolver {
  const one = new Resolver({ timeout: 2_000, tries: 1 });
  one.setServers([`127.0.0.1:${stub.port}`]);
  return one;
}

test('every name is on this computer, and who asks is known', async () => {
  expect(await resolver().resolve4('Evil.Example')).toEqual(['127.0.0.1']);
  expect(asked).toEqual([{ name: 'evil.example', type: 'A' }]);
});

test('there is nothing else of a name, and that is asked for as well', async () => {
  await expect(resolver().resolve6('evil.example')).rejects.toThrow('ENODATA');
  await expect(resolver().resolveTxt('evil.example')).rejects.toThrow('ENODATA');
  expect(asked.map(({ type }) => type)).toEqual(['AAAA', '16']);
});

test('over TCP the same, with two questions in one piece', async () => {
  const question = Buffer.from('0001010000010000000000000161076578616d706c650000010001', 'hex');
  const message = Buffer.concat([Buffer.from([0, question.length]), question]);
  const socket = connect(stub.port, '127.0.0.1');
  socket.write(Buffer.concat([message, message]));
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  expect(answer.includes(Buffer.from([127, 0, 0, 1]))).toBe(true);
  expect(asked).toEqual([
    { name: 'a.example', type: 'A' },
    { name: 'a.example', type: 'A' },
  ]);
});

test('what is no question is passed over, and the next one answered', async () => {
  const socket = createSocket('udp4');
  const noise = [Buffer.alloc(0), Buffer.alloc(11, 1), Buffer.alloc(40, 0xff), Buffer.alloc(12)];
  for (const one of noise) socket.send(one, stub.port, '127.0.0.1');
  expect(await resolver().resolve4('after.example')).toEqual(['127.0.0.1']);
  socket.close();
  expect(asked).toEqual([{ name: 'after.example', type: 'A' }]);
});
