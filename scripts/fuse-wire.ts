/**
 * The fuses inside an Electron binary: behind this mark the version, their number, and a letter
 * for each in the order of Electron's build/fuses/fuses.json5.
 */
const mark = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');

/** Where the wires begin; a universal binary of macOS has two. */
function* wiresIn(binary: Buffer): Generator<Buffer> {
  for (let at = binary.indexOf(mark); at !== -1; at = binary.indexOf(mark, at + 1)) {
    const start = at + mark.length;
    const [version, length = 0] = binary.subarray(start, start + 2);
    if (version === 1) yield binary.subarray(start + 2, start + 2 + length);
  }
}

/** How many fuses this Electron has; newer ones have more. */
export const fuseCount = (binary: Buffer): number => [...wiresIn(binary)][0]?.length ?? 0;

/** Sets one of them in every wire that has it; answers whether one had. */
export function setFuse(binary: Buffer, number: number, isOn: boolean): boolean {
  const wires = [...wiresIn(binary)].filter(({ length }) => number < length);
  for (const wire of wires) wire.write(isOn ? '1' : '0', number, 'ascii');
  return wires.length > 0;
}
