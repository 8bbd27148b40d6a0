import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { protocol, type Session } from 'electron/main';
import { parseAddress } from '../common/address.ts';

/** Our pages live on `app://parlour/<window>/index.html`. */
export const pageOrigin = 'app://parlour';
export type PageName = 'home' | 'settings' | 'meeting';
export const pageAddress = (page: PageName): string => `${pageOrigin}/${page}/index.html`;

/**
 * Must run before the app is ready. Without `supportFetchAPI`, so that no frame of a server can
 * read our files with fetch (CVE-2026-70604).
 */
export function declarePageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true } },
  ]);
}

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** What a page of ours may load. `frameServer` is the one server the meeting page may frame. */
export function contentSecurityPolicy(frameServer?: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `frame-src ${frameServer ? `https://${frameServer}` : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Serves the built pages of `folder` to one session, and refuses everything else. */
export function servePages(session: Session, folder: string, frameServer?: string): void {
  const headers = {
    'Content-Security-Policy': contentSecurityPolicy(frameServer),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };

  session.protocol.handle('app', async (request) => {
    const path = requestedPath(request);
    if (path === undefined) return new Response(null, { status: 403 });
    try {
      const body = await readFile(join(folder, path));
      const type = contentTypes[extname(path)] ?? '';
      return new Response(body, { headers: { ...headers, 'Content-Type': type } });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

/** The file a request may have, below the folder of pages; undefined when it may have none. */
export function requestedPath(request: {
  method: string;
  url: string;
  headers: { get(name: string): string | null };
}): string | undefined {
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  if (request.method !== 'GET') return undefined;
  if (origin !== null && origin !== pageOrigin) return undefined;
  if (site === 'cross-site' || site === 'same-site') return undefined;
  const address = parseAddress(request.url);
  if (!address || `${address.protocol}//${address.host}` !== pageOrigin) return undefined;
  const { pathname } = address;
  // Built names are plain; a percent sign, a backslash or a dotted segment is somebody trying.
  if (!/^(?:\/[\w-][\w.-]*)+$/.test(pathname) || pathname.includes('..')) return undefined;
  return extname(pathname) in contentTypes ? pathname : undefined;
}
