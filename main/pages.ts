import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { protocol, type Session } from 'electron/main';
import { contentSecurityPolicy, contentTypes, isForOurs, requestedPath } from './page-policy.ts';

/**
 * Must run before the app is ready. Without `supportFetchAPI`, so that no frame of a server can
 * read our files with fetch (CVE-2026-70604).
 */
export function declarePageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true } },
  ]);
}

/** Serves the built pages of `folder` to one session, and refuses everything else. */
export function servePages(session: Session, folder: string, frameServer?: string): void {
  if (frameServer !== undefined) refuseStrangers(session);
  servePagesUnder(session, folder, contentSecurityPolicy(frameServer));
}

/** The same under a policy of one's own. */
export function servePagesUnder(session: Session, folder: string, policy: string): void {
  const headers = {
    'Content-Security-Policy': policy,
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

const refuseStrangers = ({ webRequest }: Session): void =>
  webRequest.onBeforeSendHeaders({ urls: ['app://*/*'] }, (details, answer) =>
    answer({ cancel: !isForOurs(details) }),
  );
