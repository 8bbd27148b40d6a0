import { extname } from 'node:path';
import type { Page, Route } from 'playwright/test';
import {
  contentSecurityPolicy,
  contentTypes,
  type PageName,
  pageOrigin,
  requestedPath,
} from '../../main/page-policy.ts';
import { inRoot } from '../../scripts/paths.ts';

/** Stands for `app://parlour`, which only Electron knows. */
const origin = 'https://parlour.test';

/** How a meeting server answers when its page is framed. */
export type ServerAnswer = 'silent' | 'empty-page';

/** The server the meeting page frames here. No request leaves the machine. */
export const meetingServer = 'meet.jit.si';

/** Gives the built pages the files and the policy that main gives them, and nothing else. */
export async function servePages(page: Page, frameServer?: string): Promise<void> {
  await page.route(`${origin}/**`, (route) => answer(route, frameServer));
}

async function answer(route: Route, frameServer?: string): Promise<void> {
  const request = route.request();
  const path = requestedPath({
    method: request.method(),
    url: request.url().replace(origin, pageOrigin),
    headers: { get: () => null },
  });
  if (path === undefined) return route.fulfill({ status: 403 });
  return route.fulfill({
    path: inRoot('out', 'renderer', path),
    headers: {
      'Content-Security-Policy': contentSecurityPolicy(frameServer),
      'Content-Type': contentTypes[extname(path)] ?? '',
    },
  });
}

/** A meeting server that never answers, or whose page says nothing of its own accord. */
export async function serveMeetings(page: Page, kind: ServerAnswer): Promise<void> {
  await page.route(`https://${meetingServer}/**`, (route) =>
    kind === 'empty-page'
      ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Meeting</title>' })
      : undefined,
  );
}

export async function openPage(page: Page, name: PageName): Promise<void> {
  await page.goto(`${origin}/${name}/index.html`);
}
