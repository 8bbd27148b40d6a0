const magic = 'bplist00';

/** The last 32 bytes tell where everything is. */
const trailerLength = 32;

/** A shortcut has one key, Safari's some ten. */
const mostKeys = 256;

/** Whether a file is a binary property list (Apple's CFBinaryPList.c has the format). */
export const isBinaryPlist = (bytes: Uint8Array): boolean =>
  latin1(bytes.subarray(0, magic.length)) === magic;

/**
 * A text in the dictionary that a binary property list consists of. Nothing but that dictionary is
 * looked at: lists may hold themselves, or each other a million times over.
 */
export function stringInBinaryPlist(bytes: Uint8Array, key: string): string | undefined {
  try {
    return stringIn(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), key);
  } catch (error) {
    // It points outside of itself.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function stringIn(view: DataView, key: string): string | undefined {
  const trailer = view.byteLength - trailerLength;
  const offsetSize = view.getUint8(trailer + 6);
  const referenceSize = view.getUint8(trailer + 7);
  const top = Number(view.getBigUint64(trailer + 16));
  const table = Number(view.getBigUint64(trailer + 24));
  const placeOf = (object: number): number =>
    numberAt(view, table + object * offsetSize, offsetSize);

  const dictionary = startOf(view, placeOf(top));
  if (dictionary.kind !== 0xd || dictionary.count > mostKeys) return undefined;
  const referenceAt = (index: number): number =>
    numberAt(view, dictionary.at + index * referenceSize, referenceSize);
  for (let index = 0; index < dictionary.count; index++) {
    if (stringAt(view, placeOf(referenceAt(index))) !== key) continue;
    return stringAt(view, placeOf(referenceAt(dictionary.count + index)));
  }
  return undefined;
}

/** Kind, length and first byte of the contents of the object at a place. */
function startOf(view: DataView, place: number): { kind: number; count: number; at: number } {
  const marker = view.getUint8(place);
  const kind = marker >> 4;
  const count = marker & 0xf;
  if (count < 0xf) return { kind, count, at: place + 1 };
  // Fifteen or more: a number of its own says how many.
  const size = 2 ** (view.getUint8(place + 1) & 0xf);
  return { kind, count: numberAt(view, place + 2, size), at: place + 2 + size };
}

function stringAt(view: DataView, place: number): string | undefined {
  const { kind, count, at } = startOf(view, place);
  if (kind !== 0x5 && kind !== 0x6) return undefined;
  const length = kind === 0x5 ? count : count * 2;
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, length);
  return kind === 0x5 ? latin1(bytes) : new TextDecoder('utf-16be').decode(bytes);
}

function numberAt(view: DataView, at: number, size: number): number {
  if (size < 1 || size > 8) throw new RangeError('no such size');
  let value = 0;
  for (let index = 0; index < size; index++) value = value * 256 + view.getUint8(at + index);
  return value;
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);
