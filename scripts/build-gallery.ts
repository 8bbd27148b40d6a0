import { build, type InlineConfig } from 'vite';
import { inRoot } from './paths.ts';

/**
 * Where the gallery is built: beside the app, whose package has out/renderer only. Tests that run
 * at the same time have one each.
 */
export const galleryFolder = inRoot('out', `gallery${process.env['TEST_PARALLEL_INDEX'] ?? ''}`);

/** The page that shows every component of renderer/ui, built as the app's own pages are. */
export const galleryConfig: InlineConfig = {
  configFile: false,
  root: inRoot('test', 'gallery'),
  base: './',
  logLevel: 'warn',
  build: {
    target: 'chrome114',
    outDir: galleryFolder,
    // Not below its root: Vite leaves it as it is, unasked.
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
};

let built: Promise<unknown> | undefined;

/** Builds it, once in a process. */
export async function buildGallery(): Promise<void> {
  built ??= build(galleryConfig);
  await built;
}
