import { extname } from 'node:path';
import { parseAddress } from '../common/address.ts';

/** Our pages live on `app://parlour/<window>/index.html`. */
export const pageOrigin = 'app://parlour';
export type PageName =
  | 'home'
  | 'settings'
  | 'meeting'
  | 'sign-in'
  | 'share-picker'
  | 'sharing-bar'
  | 'compact'
  | 'device-test';
/** `probe` is a page that nobody sees: main/server-check/socket-window.ts. */
export const pageAddress = (page: PageName | 'probe'): string => `${pageOrigin}/${page}/index.html`;

/** What is served, by ending; nothing else is. */
export const contentTypes: Record<string, string> = {
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
    `frame-src ${frameServer ? sourceOf('https', frameServer) : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    // Text becomes no markup and no code, whoever wrote it.
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/**
 * A server as a policy names it. An IPv6 number has no such name (CSP3, 2.3.1, `host-part`): there
 * main alone keeps the frame on its server (main/meeting/frame-watch.ts).
 */
const sourceOf = (scheme: string, server: string): string =>
  server.startsWith('[') ? `${scheme}:` : `${scheme}://${server}`;

/** What the page may that holds a WebSocket for a server check: that, and its own script. */
export const probePolicy = (host: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `connect-src ${sourceOf('wss', host)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/**
 * Does a page of ours ask for a file, or does main open one? A server's page could load them as a
 * script or a picture, and read them by `XMLHttpRequest`: for a scheme without CORS none of these
 * has an `Origin`, and only who asks tells them from ours. Our pages hold none of ours in a frame.
 */
export function isForOurs(request: {
  resourceType: string;
  /** Newer Electrons tell it, older ones the frame alone, which may be gone. */
  initiatorOrigin?: string;
  frame?: { url: string } | null;
}): boolean {
  const { resourceType, initiatorOrigin, frame } = request;
  if (resourceType === 'mainFrame') return true;
  if (resourceType === 'subFrame') return false;
  return initiatorOrigin === pageOrigin || frame?.url.startsWith(`${pageOrigin}/`) === true;
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
