import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../common/result.ts';
import {
  bindingRequest,
  isAnswerTo,
  lookAtRelays,
  readRelay,
} from '../../../main/server-check/relay.ts';

describe('the address of a relay', () => {
  it.each([
    '',
    'stun:',
    'http://a.example.org',
    'stun:a.example.org:0',
    'stun:a.example.org:70000',
    'stun:a b',
    'stun:a?transport=sctp',
    `stun:${'a'.repeat(300)}`,
  ])('%j is none', (text) => {
    expect(readRelay(text)).toBeUndefined();
  });

  it.each([
    ['stun:a.example.org', { host: 'a.example.org', port: 3478, transport: 'udp' }],
    [
      'turn:a.example.org:443?transport=tcp',
      { host: 'a.example.org', port: 443, transport: 'tcp' },
    ],
    ['turns:a.example.org', { host: 'a.example.org', port: 5349, transport: 'tcp' }],
    ['stun:[2001:db8::1]:3479', { host: '2001:db8::1', port: 3479, transport: 'udp' }],
  ])('%j is read', (text, relay) => {
    expect(readRelay(text)).toEqual(relay);
  });
});

describe('an answer over STUN', () => {
  const question = bindingRequest();
  const answer = (type: number, change: (bytes: Buffer) => void = () => undefined): Buffer => {
    const bytes = Buffer.from(question);
    bytes.writeUInt16BE(type, 0);
    change(bytes);
    return bytes;
  };

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['half a header', answer(0x0101).subarray(0, 19)],
    ['the question itself', question],
    ['an answer to somebody else', answer(0x0101, (bytes) => bytes.fill(0, 8))],
    ['without its cookie', answer(0x0101, (bytes) => bytes.writeUInt32BE(0, 4))],
    ['noise', Buffer.alloc(1_500, 0xff)],
  ])('%s is none', (_what, bytes) => {
    expect(isAnswerTo(bytes, question)).toBe(false);
  });

  it('counts when it is for this question, an error as well', () => {
    expect(isAnswerTo(answer(0x0101), question)).toBe(true);
    expect(isAnswerTo(answer(0x0111), question)).toBe(true);
    expect(isAnswerTo(new Uint8Array([...answer(0x0101), 1, 2, 3]), question)).toBe(true);
  });
});

describe('relays', () => {
  const net = (answers: boolean) => ({
    resolve: async (host: string) =>
      host === 'unknown.example.org' ? fail('ERR_NAME_NOT_RESOLVED') : ok(['192.0.2.1']),
    sendDatagram: async (_to: unknown, bytes: Uint8Array) => {
      const answer = Buffer.from(bytes);
      answer.writeUInt16BE(0x0101, 0);
      return answers ? answer : undefined;
    },
    connects: async () => answers,
  });
  const look = (texts: string[], answers = true) =>
    lookAtRelays(texts, net(answers), new AbortController().signal);

  it('that do not answer are named', async () => {
    const texts = ['stun:a.example.org', 'stun:unknown.example.org'];
    expect(await look(texts)).toEqual({
      code: 'relay-silent',
      about: { server: 'unknown.example.org:3478' },
    });
    expect((await look(['turns:a.example.org'], false)).code).toBe('relay-silent');
  });

  it('that answer are fine, and none is no fault', async () => {
    expect((await look(['stun:a.example.org', 'turns:b.example.org'])).code).toBe('relay-answers');
    expect((await look(['nonsense'])).code).toBe('relay-none');
  });
});
