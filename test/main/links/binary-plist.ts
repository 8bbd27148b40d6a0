/** An object of a binary property list; references are places in the list of all objects. */
export type PlistObject =
  | { text: string }
  | { wide: string }
  | { number: number }
  | { list: readonly number[] }
  | { keys: readonly number[]; values: readonly number[] };

/** The bytes of a binary property list (Apple's CFBinaryPList.c has the format). */
export function binaryPlist(objects: readonly PlistObject[], top = 0): Buffer {
  const parts = objects.map(bytesOf);
  let place = 8;
  const places = parts.map((part) => {
    const at = place;
    place += part.length;
    return at;
  });
  const table = Buffer.concat(places.map((at) => number(at, 4)));
  const trailer = Buffer.concat([
    Buffer.from([0, 0, 0, 0, 0, 0, 4, 2]),
    number(objects.length, 8),
    number(top, 8),
    number(place, 8),
  ]);
  return Buffer.concat([Buffer.from('bplist00'), ...parts, table, trailer]);
}

/** The property list that Safari and Finder write for a link. */
export const binaryWebloc = (link: string): Buffer =>
  binaryPlist([{ keys: [1], values: [2] }, { text: 'URL' }, { text: link }]);

function bytesOf(object: PlistObject): Buffer {
  if ('text' in object)
    return withStart(0x5, object.text.length, Buffer.from(object.text, 'latin1'));
  if ('wide' in object) {
    return withStart(0x6, object.wide.length, Buffer.from(object.wide, 'utf16le').swap16());
  }
  if ('number' in object) return Buffer.from([0x10, object.number]);
  if ('list' in object) return withStart(0xa, object.list.length, references(object.list));
  return withStart(0xd, object.keys.length, references([...object.keys, ...object.values]));
}

const references = (all: readonly number[]): Buffer =>
  Buffer.concat(all.map((reference) => number(reference, 2)));

function withStart(kind: number, count: number, content: Buffer): Buffer {
  const start =
    count < 0xf
      ? Buffer.from([(kind << 4) | count])
      : Buffer.concat([Buffer.from([(kind << 4) | 0xf, 0x12]), number(count, 4)]);
  return Buffer.concat([start, content]);
}

function number(value: number, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntBE(value, Math.max(0, size - 6), Math.min(size, 6));
  return bytes;
}
