import { type Picture, readPng, writePalettePng } from './png.ts';

type Colour = readonly [red: number, green: number, blue: number];

const mostColours = 256;

/**
 * The same screenshot in at most 256 colours, a third as large: windows have few, most of them
 * along the edges of letters.
 */
export function withPalette(file: Buffer): Buffer {
  const picture = readPng(file);
  const counts = countColours(picture);
  const boxes = boxesOf([...counts.keys()], counts);
  const palette = boxes.map((box) => average(box, counts));
  const indexOf = new Map(boxes.flatMap((box, at) => box.map((colour) => [colour, at] as const)));
  const indices = new Uint8Array(picture.width * picture.height);
  for (let at = 0; at < indices.length; at += 1) {
    indices[at] = indexOf.get(colourAt(picture, at)) ?? 0;
  }
  return writePalettePng(picture, palette, indices);
}

const colourAt = ({ pixels }: Picture, at: number): number =>
  ((pixels[at * 4] ?? 0) << 16) | ((pixels[at * 4 + 1] ?? 0) << 8) | (pixels[at * 4 + 2] ?? 0);

const parts = (colour: number): Colour => [colour >> 16, (colour >> 8) & 255, colour & 255];

function countColours(picture: Picture): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < picture.width * picture.height; at += 1) {
    const colour = colourAt(picture, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

/** Median cut: the box whose colours differ most is halved, until there are enough. */
function boxesOf(colours: number[], counts: ReadonlyMap<number, number>): number[][] {
  const boxes = [colours];
  while (boxes.length < mostColours) {
    const spreads = boxes.map((box) => spread(box, counts));
    const widest = spreads.reduce((a, b, at) => (b.weight > (spreads[a]?.weight ?? 0) ? at : a), 0);
    const { channel, weight } = spreads[widest]!;
    if (weight === 0) break;
    const sorted = [...boxes[widest]!].sort((a, b) => parts(a)[channel] - parts(b)[channel]);
    const half = sorted.length >> 1;
    boxes.splice(widest, 1, sorted.slice(0, half), sorted.slice(half));
  }
  return boxes;
}

/** Which channel of a box differs most, and how much that would be seen. */
function spread(box: readonly number[], counts: ReadonlyMap<number, number>) {
  let [channel, range] = [0, 0] as [0 | 1 | 2, number];
  for (const one of [0, 1, 2] as const) {
    const values = box.map((colour) => parts(colour)[one]);
    const width = Math.max(...values) - Math.min(...values);
    if (width > range) [channel, range] = [one, width];
  }
  const pixels = box.reduce((sum, colour) => sum + (counts.get(colour) ?? 0), 0);
  return { channel, weight: range * Math.sqrt(pixels) };
}

function average(box: readonly number[], counts: ReadonlyMap<number, number>): Colour {
  const sums = [0, 0, 0];
  let pixels = 0;
  for (const colour of box) {
    const count = counts.get(colour) ?? 0;
    parts(colour).forEach((value, at) => (sums[at] = (sums[at] ?? 0) + value * count));
    pixels += count;
  }
  return sums.map((sum) => Math.round(sum / pixels)) as unknown as Colour;
}
