import type { Parlour } from './launch.ts';

/** What a window showed, frame by frame as Chromium composed them. */
export interface Painted {
  frames: number;
  /** Frames with the colour in them that the deployment gives pages for after a meeting. */
  closing: number;
  /** Frames of one colour, with nothing on them. */
  blank: number;
}

/**
 * Looks at every frame of the window whose address holds `part`, from now on until it is gone or
 * watched anew. Answers what was seen so far. A window that is to be destroyed stays for half a
 * second more: a frame takes a moment to come here, and what the window shows last counts too.
 */
export async function watchFrames(parlour: Parlour, part: string): Promise<() => Promise<Painted>> {
  await parlour.app.evaluate(({ BrowserWindow }, wanted) => {
    const painted: Painted = { frames: 0, closing: 0, blank: 0 };
    Object.assign(globalThis, { painted });
    const window = BrowserWindow.getAllWindows().find((one) =>
      one.webContents.getURL().includes(wanted),
    );
    if (!window) throw new Error(`No window is at ${wanted}.`);
    const destroy = window.destroy.bind(window);
    window.destroy = () => void setTimeout(destroy, 500);
    window.webContents.beginFrameSubscription(false, (image) => {
      const { buffer, byteOffset, byteLength } = image.toBitmap();
      const pixels = new Uint32Array(buffer, byteOffset, byteLength >> 2);
      const [first = 0] = pixels;
      let others = 0;
      let marked = 0;
      for (const pixel of pixels) {
        if (pixel !== first) others += 1;
        // The three bytes of #ff00ff read the same from both ends.
        if ((pixel & 0xff_ff_ff) === 0xff_00_ff) marked += 1;
      }
      painted.frames += 1;
      // A few words are more than this.
      if (others < pixels.length / 5_000) painted.blank += 1;
      if (marked > pixels.length / 1_000) painted.closing += 1;
    });
  }, part);
  return () => parlour.app.evaluate(() => (globalThis as unknown as { painted: Painted }).painted);
}
