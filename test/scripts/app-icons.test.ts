import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawIcons, linuxSizes, windowsSizes } from '../../scripts/app-icons.ts';
import { inRoot } from '../../scripts/paths.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parlour-icons-'));
  drawIcons(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (...name: string[]): Buffer => readFileSync(join(folder, ...name));

interface Decoded {
  width: number;
  height: number;
  /** The colour of a pixel. */
  at(x: number, y: number): string;
}

/** Reads a PNG of eight bits a channel with alpha, line filters and all. */
function decodePng(png: Buffer): Decoded {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect([...png.subarray(24, 29)]).toEqual([8, 6, 0, 0, 0]);
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const kind = png.toString('latin1', at + 4, at + 8);
    if (kind === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const lines = inflateSync(Buffer.concat(parts));
  const stride = 4 * width;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = lines[(stride + 1) * y]!;
    for (let x = 0; x < stride; x++) {
      const left = x < 4 ? 0 : pixels[stride * y + x - 4]!;
      const up = y === 0 ? 0 : pixels[stride * (y - 1) + x]!;
      const corner = x < 4 || y === 0 ? 0 : pixels[stride * (y - 1) + x - 4]!;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
      pixels[stride * y + x] = lines[(stride + 1) * y + 1 + x]! + guess;
    }
  }
  return decoded(width, height, (at) => pixels.subarray(4 * at, 4 * at + 4));
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((one) => Math.abs(guess - one)) as [
    number,
    number,
    number,
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

const decoded = (width: number, height: number, pixel: (at: number) => Uint8Array): Decoded => ({
  width,
  height,
  at: (x, y) => `#${Buffer.from(pixel(width * y + x)).toString('hex')}`,
});

/** The pictures of a Windows icon: bitmaps of 32 bits, or PNG. */
function decodeIco(ico: Buffer): Decoded[] {
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2)]).toEqual([0, 1]);
  return Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const entry = 6 + 16 * index;
    const size = ico[entry] || 256;
    const from = ico.readUInt32LE(entry + 12);
    const image = ico.subarray(from, from + ico.readUInt32LE(entry + 8));
    expect(ico[entry + 1]! || 256).toBe(size);
    if (image[0] === 0x89) return decodePng(image);
    expect(image.readInt32LE(4)).toBe(size);
    expect(image.readInt32LE(8)).toBe(2 * size);
    expect(image.length).toBe(40 + 4 * size * size + 4 * Math.ceil(size / 32) * size);
    return decoded(size, size, (at) => {
      const line = size - 1 - Math.floor(at / size);
      const [b, g, r, a] = image.subarray(40 + 4 * (size * line + (at % size)));
      return Uint8Array.of(r!, g!, b!, a!);
    });
  });
}

/** The pictures of a macOS icon by their kind. */
function decodeIcns(icns: Buffer): Record<string, Decoded> {
  expect(icns.toString('latin1', 0, 4)).toBe('icns');
  expect(icns.readUInt32BE(4)).toBe(icns.length);
  const found: Record<string, Decoded> = {};
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    const content = icns.subarray(at + 8, at + icns.readUInt32BE(at + 4));
    const isPacked = content.toString('latin1', 0, 4) === 'ARGB';
    found[icns.toString('latin1', at, at + 4)] = isPacked
      ? decodePlanes(content.subarray(4))
      : decodePng(content);
  }
  return found;
}

/** Four planes of runs: a number below 128 says that one more bytes than it follow. */
function decodePlanes(packed: Buffer): Decoded {
  const bytes: number[] = [];
  for (let at = 0; at < packed.length;) {
    const length = packed[at]! + 1;
    expect(length).toBeLessThanOrEqual(128);
    bytes.push(...packed.subarray(at + 1, at + 1 + length));
    at += 1 + length;
  }
  const size = Math.sqrt(bytes.length / 4);
  const plane = size * size;
  return decoded(size, size, (at) =>
    Uint8Array.of(bytes[plane + at]!, bytes[2 * plane + at]!, bytes[3 * plane + at]!, bytes[at]!),
  );
}

const allOf = ({ width, height, at }: Decoded): string[] =>
  Array.from({ length: width * height }, (_, index) =>
    at(index % width, Math.floor(index / width)),
  );

const green = '#0f766eff';
const white = '#ffffffff';

/** The mark: clear corners, a white stem on green, green at the right. */
function expectMark({ width, height, at }: Decoded, margin = 0): void {
  expect(width).toBe(height);
  const place = (x: number, y: number): string => {
    const to = (part: number) => Math.floor(width * (margin + part * (1 - 2 * margin)));
    return at(to(x), to(y));
  };
  expect(Number.parseInt(at(0, 0).slice(-2), 16)).toBeLessThan(128);
  expect(place(0.32, 0.75)).toBe(white);
  expect(place(0.5, 0.85)).toBe(green);
  expect(place(0.93, 0.5)).toBe(green);
}

describe('the app’s icon', () => {
  it('has a picture of each size for Linux, named by it', () => {
    expect(readdirSync(join(folder, 'linux')).sort()).toEqual(
      linuxSizes.map((size) => `${size}x${size}.png`).sort(),
    );
    for (const size of linuxSizes) {
      const picture = decodePng(file('linux', `${size}x${size}.png`));
      expect(picture.width).toBe(size);
      expectMark(picture);
    }
  });

  it('lists its sizes for Windows, each upright and in its colours', () => {
    const pictures = decodeIco(file('parlour.ico'));
    expect(pictures.map(({ width }) => width)).toEqual([...windowsSizes]);
    for (const picture of pictures) expectMark(picture);
  });

  it('lists its sizes for macOS, with the air Apple’s icons have around them', () => {
    const pictures = decodeIcns(file('parlour.icns'));
    const sizes = Object.entries(pictures).map(([kind, { width }]) => `${kind} ${width}`);
    expect(sizes.sort()).toEqual([
      'ic04 16',
      'ic05 32',
      'ic07 128',
      'ic08 256',
      'ic09 512',
      'ic10 1024',
      'ic11 32',
      'ic12 64',
      'ic13 256',
      'ic14 512',
    ]);
    for (const picture of Object.values(pictures)) {
      expectMark(picture, picture.width < 48 ? 0 : 0.1);
    }
  });

  it.each(['talking', 'muted', 'sharing'])(
    'is black and clear for menu bars while %s, at both finenesses',
    (state) => {
      for (const [name, size] of [
        [`${state}Template.png`, 16],
        [`${state}Template@2x.png`, 32],
      ] as const) {
        const picture = decodePng(file('tray', name));
        expect([picture.width, picture.height]).toEqual([size, size]);
        const all = allOf(picture);
        expect(all.filter((one) => one === '#000000ff').length).toBeGreaterThan(size);
        expect(all.every((one) => one.startsWith('#000000'))).toBe(true);
        expect(all.filter((one) => one.endsWith('00')).length).toBeGreaterThan(size);
      }
    },
  );

  it('tells the states of a meeting apart in trays, in colour and without', () => {
    for (const suffix of ['', '@2x', '-panel', 'Template', 'Template@2x']) {
      const pictures = ['talking', 'muted', 'sharing'].map((state) =>
        allOf(decodePng(file('tray', `${state}${suffix}.png`))),
      );
      for (const [one, other] of [
        [0, 1],
        [0, 2],
        [1, 2],
      ] as const) {
        const same = pictures[one]!.filter((pixel, at) => pixel === pictures[other]![at]).length;
        expect(same / pictures[one]!.length, suffix).toBeLessThan(0.98);
      }
    }
  });

  it('is the mark that the pages show', () => {
    const shapes = (svg: string): string[] => svg.match(/<(?:rect|path|circle)[^>]*>/g) ?? [];
    const page = shapes(readFileSync(inRoot('renderer', 'ui', 'mark.svg'), 'utf8'));
    expect(shapes(readFileSync(inRoot('resources', 'icon.svg'), 'utf8'))).toEqual(page);
    expect(page).toHaveLength(3);
  });
});
