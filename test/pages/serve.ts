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

/**
 * A page that says nothing of its own accord. It answers what Jitsi's transport asks – tests put its
 * answers into `answers` and make it stand still by `isStill` – and keeps the commands it gets.
 */
const quietPage = `<!doctype html><title>Meeting</title><script>
  window.answers = {};
  window.commands = [];
  window.isStill = false;
  window.addEventListener('message', ({ data, source }) => {
    const envelope = JSON.parse(data);
    const back = (params) => source.postMessage(JSON.stringify({ ...envelope, params }), '*');
    if (window.isStill) return;
    if (envelope.method === '__ready__') return back(envelope.params);
    const { type, id, data: asked } = envelope.params;
    if (type === 'event') window.commands.push([asked.name, ...asked.data]);
    if (type === 'request') back({ type: 'response', id, result: window.answers[asked.name] ?? true });
  });
</script>`;

/** A meeting server that never answers, or whose page says nothing of its own accord. */
export async function serveMeetings(page: Page, kind: ServerAnswer): Promise<void> {
  await page.route(`https://${meetingServer}/**`, (route) =>
    kind === 'empty-page'
      ? route.fulfill({ contentType: 'text/html', body: quietPage })
      : undefined,
  );
}

export async function openPage(page: Page, name: PageName): Promise<void> {
  await page.goto(`${origin}/${name}/index.html`);
}
