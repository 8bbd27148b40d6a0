import { Resvg } from '@resvg/resvg-js';

/** A square picture in pixels. */
export interface Picture {
  size: number;
  png: Buffer;
  /** Four bytes a pixel, line by line from the top; colours are not multiplied by alpha. */
  rgba: Buffer;
}

export function drawn(svg: string, size: number): Picture {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
  return { size, png: image.asPng(), rgba: divided(image.pixels) };
}

/** The renderer's colours are multiplied by alpha. */
function divided(pixels: Buffer): Buffer {
  const rgba = Buffer.from(pixels);
  for (let at = 0; at < rgba.length; at += 4) {
    const alpha = rgba[at + 3]!;
    if (alpha === 0 || alpha === 255) continue;
    for (const colour of [at, at + 1, at + 2]) {
      rgba[colour] = Math.min(255, Math.round((255 * rgba[colour]!) / alpha));
    }
  }
  return rgba;
}
