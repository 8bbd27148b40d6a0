/** What somebody asked a name server: the name in lower case, and the type of record. */
export interface Question {
  name: string;
  type: string;
}

/** The types that programs here ask for (IANA, "Resource Record TYPEs"). */
const types: ReadonlyMap<number, string> = new Map([
  [1, 'A'],
  [28, 'AAAA'],
  [65, 'HTTPS'],
]);

const headerLength = 12;

/** The one question of a message (RFC 1035 §4.1); undefined for what is none. */
export function questionOf(message: Buffer): (Question & { end: number }) | undefined {
  if (message.length < headerLength || message.readUInt16BE(4) !== 1) return undefined;
  const labels: string[] = [];
  let at = headerLength;
  for (let length = message[at]; length; length = message[at]) {
    // A question is never compressed: nothing stands before it that it could point to.
    if (length > 63) return undefined;
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  const end = at + 5;
  if (end > message.length) return undefined;
  const number = message.readUInt16BE(at + 1);
  return { name: labels.join('.').toLowerCase(), type: types.get(number) ?? String(number), end };
}

/** Every name is on this computer, under its IPv4 address; there is nothing else of any name. */
export function answerTo(message: Buffer, { type, end }: Question & { end: number }): Buffer {
  const hasAddress = type === 'A';
  const header = Buffer.alloc(headerLength);
  message.copy(header, 0, 0, 2);
  // An answer, of a server that looks everything up itself, to the one question.
  header.writeUInt16BE(0x8180, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(hasAddress ? 1 : 0, 6);
  // The name of the question, A, IN, 1 s, four bytes.
  const record = Buffer.from('c00c000100010000000100047f000001', 'hex');
  const parts = [header, message.subarray(headerLength, end), ...(hasAddress ? [record] : [])];
  return Buffer.concat(parts);
}
