import { randomBytes } from 'node:crypto';
import type { CheckFinding } from '../../common/server-check.ts';
import type { CheckNet, Endpoint } from './check-net.ts';
import { finding } from './finding.ts';

/** Servers tend to name one or two. */
const mostAsked = 3;

export interface Relay {
  host: string;
  port: number;
  transport: 'udp' | 'tcp';
}

/** Reads `stun:host:port` and `turn(s):host:port?transport=tcp` (RFC 7064, RFC 7065). */
export function readRelay(text: string): Relay | undefined {
  const parts =
    /^(stuns?|turns?):(\[[\da-f:.]{2,45}\]|[\w.-]{1,253})(?::(\d{1,5}))?(?:\?transport=(udp|tcp))?$/i.exec(
      text,
    );
  if (!parts) return undefined;
  const [, scheme = '', host = '', port, transport] = parts;
  const isTls = scheme.toLowerCase().endsWith('s');
  const number = port === undefined ? (isTls ? 5349 : 3478) : Number(port);
  if (number < 1 || number > 65_535) return undefined;
  return {
    host: host.replace(/^\[|\]$/g, ''),
    port: number,
    transport: isTls || transport?.toLowerCase() === 'tcp' ? 'tcp' : 'udp',
  };
}

type RelayNet = Pick<CheckNet, 'resolve' | 'sendDatagram' | 'connects'>;

/** The relays among these texts, as many as are asked. */
export const relaysIn = (texts: readonly string[]): Relay[] =>
  texts.flatMap((text) => readRelay(text) ?? []).slice(0, mostAsked);

/** Do the servers answer that help two people find a way to each other? */
export async function lookAtRelays(
  texts: readonly string[],
  net: RelayNet,
  signal: AbortSignal,
): Promise<CheckFinding> {
  const relays = relaysIn(texts);
  if (relays.length === 0) return finding('relay-none');
  const times = await Promise.all(relays.map((relay) => answerTime(relay, net, signal)));
  const named = (wanted: boolean): string =>
    relays
      .filter((_, at) => (times[at] !== undefined) === wanted)
      .map(({ host, port }) => `${host}:${port}`)
      .join(', ');
  return times.includes(undefined)
    ? finding('relay-silent', { server: named(false) })
    : finding('relay-answers', { server: named(true) });
}

/** How long a relay takes to answer, in ms; undefined for one that does not. */
export async function answerTime(
  { host, port, transport }: Relay,
  net: RelayNet,
  signal: AbortSignal,
): Promise<number | undefined> {
  const resolved = await net.resolve(host);
  const [address] = resolved.ok ? resolved.value : [];
  if (address === undefined) return undefined;
  const asked = performance.now();
  const answers =
    transport === 'tcp'
      ? await net.connects({ address, port }, signal)
      : await answersBinding({ address, port }, net, signal);
  return answers ? performance.now() - asked : undefined;
}

async function answersBinding(
  target: Endpoint,
  net: RelayNet,
  signal: AbortSignal,
): Promise<boolean> {
  const question = bindingRequest();
  const answer = await net.sendDatagram(target, question, signal);
  return answer !== undefined && isAnswerTo(answer, question);
}

const magicCookie = 0x2112a442;
const headerLength = 20;

/** The shortest question there is: who am I, seen from there? (RFC 8489, section 5) */
export function bindingRequest(): Buffer {
  const request = Buffer.concat([Buffer.alloc(8), randomBytes(12)]);
  request.writeUInt16BE(0x0001, 0);
  request.writeUInt32BE(magicCookie, 4);
  return request;
}

/** Any answer of STUN's to this very question shows that the server is there, an error as well. */
export function isAnswerTo(answer: Uint8Array, question: Buffer): boolean {
  if (answer.length < headerLength) return false;
  const bytes = Buffer.from(answer);
  return (
    [0x0101, 0x0111].includes(bytes.readUInt16BE(0)) &&
    bytes.subarray(4, headerLength).equals(question.subarray(4, headerLength))
  );
}
