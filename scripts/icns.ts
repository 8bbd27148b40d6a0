import type { Picture } from './picture.ts';

/**
 * The kinds of pictures macOS looks for, and their size in pixels: each size once for plain and once
 * for fine screens. The two smallest are no PNG: some versions of macOS show those scrambled.
 * https://en.wikipedia.org/wiki/Apple_Icon_Image_format
 */
const kinds: readonly (readonly [kind: string, size: number])[] = [
  ['ic04', 16],
  ['ic11', 32],
  ['ic05', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];
const packedKinds: ReadonlySet<string> = new Set(['ic04', 'ic05']);

export const icnsSizes: readonly number[] = [...new Set(kinds.map(([, size]) => size))];

/** macOS's icon file: pictures one after the other, each behind its kind and its length. */
export function icnsFile(pictureOf: (size: number) => Picture): Buffer {
  const parts = kinds.map(([kind, size]) => {
    const picture = pictureOf(size);
    return chunk(kind, packedKinds.has(kind) ? packed(picture) : picture.png);
  });
  return chunk('icns', Buffer.concat(parts));
}

function chunk(kind: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(kind, 'ascii');
  head.writeUInt32BE(8 + content.length, 4);
  return Buffer.concat([head, content]);
}

/** Alpha, red, green, blue, one plane after the other, each as runs of bytes that stand for themselves. */
function packed({ rgba }: Picture): Buffer {
  const plane = (channel: number): Buffer => {
    const bytes = Buffer.from(rgba.filter((_, at) => at % 4 === channel));
    const runs: Buffer[] = [];
    for (let from = 0; from < bytes.length; from += 128) {
      const run = bytes.subarray(from, from + 128);
      runs.push(Buffer.of(run.length - 1), run);
    }
    return Buffer.concat(runs);
  };
  return Buffer.concat([Buffer.from('ARGB', 'ascii'), plane(3), plane(0), plane(1), plane(2)]);
}
