import type { Picture } from './picture.ts';

/**
 * Windows' icon file: a directory, then the pictures. Small ones as bitmaps, since not every reader
 * takes PNG at these sizes; from 256 on PNG, as Windows' own icons have it since Vista.
 * https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
 */
export function icoFile(pictures: readonly Picture[]): Buffer {
  const images = pictures.map((one) => (one.size < 256 ? bitmap(one) : one.png));
  const directory = Buffer.alloc(6 + 16 * pictures.length);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(pictures.length, 4);
  let offset = directory.length;
  for (const [index, { size }] of pictures.entries()) {
    const at = 6 + 16 * index;
    const { length } = images[index]!;
    // 256 is written as 0.
    directory.writeUInt8(size % 256, at);
    directory.writeUInt8(size % 256, at + 1);
    directory.writeUInt16LE(1, at + 4);
    directory.writeUInt16LE(32, at + 6);
    directory.writeUInt32LE(length, at + 8);
    directory.writeUInt32LE(offset, at + 12);
    offset += length;
  }
  return Buffer.concat([directory, ...images]);
}

/** A BITMAPINFOHEADER, the pixels as BGRA from the lowest line up, and a mask nobody needs. */
function bitmap({ size, rgba }: Picture): Buffer {
  const header = Buffer.alloc(40);
  header.writeUInt32LE(40, 0);
  header.writeInt32LE(size, 4);
  // Pixels and mask, one above the other.
  header.writeInt32LE(2 * size, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  const pixels = Buffer.alloc(4 * size * size);
  for (let y = 0; y < size; y++) {
    rgba.copy(pixels, 4 * size * y, 4 * size * (size - 1 - y), 4 * size * (size - y));
  }
  for (let at = 0; at < pixels.length; at += 4) {
    const red = pixels[at]!;
    pixels[at] = pixels[at + 2]!;
    pixels[at + 2] = red;
  }
  // Each line of the mask is filled up to 4 bytes.
  const mask = Buffer.alloc(4 * Math.ceil(size / 32) * size);
  return Buffer.concat([header, pixels, mask]);
}
