import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withPalette } from '../pictures/palette.ts';
import { readPng, writePalettePng } from '../pictures/png.ts';

/** A palette's picture made of colours that are written as they are, with every pixel its own. */
const few = (): Buffer => {
  const colours = [
    [255, 255, 255],
    [15, 118, 110],
    [21, 24, 30],
  ] as const;
  return writePalettePng({ width: 3, height: 1 }, colours, new Uint8Array([0, 1, 2]));
};

/** An RGB picture whose lines use the filter, as encoders do. */
function filtered(filter: number, first: readonly number[], second: readonly number[]): Buffer {
  const file = few();
  const header = Buffer.from(file.subarray(8, 33));
  header.writeUInt32BE(first.length / 3, 8);
  header.writeUInt32BE(2, 12);
  header[17] = 2;
  const body = deflateSync(Buffer.from([0, ...first, filter, ...second]));
  const data = Buffer.alloc(body.length + 12);
  data.writeUInt32BE(body.length, 0);
  data.write('IDAT', 4, 'latin1');
  data.set(body, 8);
  return Buffer.concat([file.subarray(0, 8), header, data]);
}

describe('a screenshot', () => {
  it.each([
    [0, [1, 2, 3, 4, 5, 6]],
    [1, [1, 2, 3, 3, 3, 3]],
    [2, [247, 248, 249, 250, 251, 252]],
    [3, [252, 253, 254, 255, 255, 0]],
    [4, [247, 248, 249, 3, 3, 3]],
  ])('is read whose lines have the filter %i', (filter, bytes) => {
    const { width, height, pixels } = readPng(filtered(filter, [10, 10, 10, 10, 10, 10], bytes));
    expect([width, height]).toEqual([2, 2]);
    expect([...pixels.subarray(8)]).toEqual([1, 2, 3, 255, 4, 5, 6, 255]);
  });

  it('of few colours keeps each of them', () => {
    const small = withPalette(filtered(0, [1, 2, 3, 4, 5, 6], [250, 0, 0, 4, 5, 6]));
    const at = small.indexOf('PLTE');
    const palette = [...small.subarray(at + 4, at + 4 + small.readUInt32BE(at - 4))];
    const colours = [0, 3, 6].map((one) => palette.slice(one, one + 3).join());
    expect(colours.sort()).toEqual(['1,2,3', '250,0,0', '4,5,6']);
  });

  it('of many colours has 256 of them', () => {
    const many = Array.from({ length: 600 * 3 }, (_, at) => (at * at * 7 + at * 13) % 256);
    const small = withPalette(filtered(0, many, many));
    expect(small.readUInt32BE(small.indexOf('PLTE') - 4)).toBe(256 * 3);
  });

  it('that is none is refused', () => {
    expect(() => readPng(few())).toThrow('not a PNG as screenshots are');
  });
});
