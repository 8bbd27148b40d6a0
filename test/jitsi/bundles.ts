import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { jitsiSdkFolder } from '../../scripts/jitsi-sdk.ts';

/** Scripts that the deployment serves. */
export interface Bundles {
  /** The stand-in meeting page. */
  page: string;
  style: string;
  /** Jitsi's own IFrame API, as every server has it. */
  externalApi: string;
}

export async function buildBundles(): Promise<Bundles> {
  const [page, externalApi, style] = await Promise.all([
    bundle(join(import.meta.dirname, 'page/main.ts'), 'standIn'),
    bundle(join(import.meta.dirname, 'page/external-api.ts'), 'JitsiMeetExternalAPI'),
    readFile(join(import.meta.dirname, 'page/page.css'), 'utf8'),
  ]);
  return { page, externalApi, style };
}

async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: {
      extensions: ['.web.ts', '.web.js', '.ts', '.tsx', '.js'],
      alias: { '@jitsi/meet': jitsiSdkFolder },
    },
    // Jitsi's sources ask for it, as programs for Node do.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome114',
      minify: false,
      lib: { entry, name, formats: ['iife'] },
    },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as {
    output: { type: string; code?: string }[];
  };
  return output.find((part) => part.type === 'chunk')?.code ?? '';
}
