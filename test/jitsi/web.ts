import type { IncomingMessage, ServerResponse } from 'node:http';
import { createBosh } from './bosh.ts';
import type { Bundles } from './bundles.ts';
import type { Face } from './faces.ts';
import {
  embedPage,
  meetingPage,
  serverConfig,
  strangePage,
  tellingPage,
  watermark,
} from './pages.ts';
import type { Moderators } from './moderators.ts';
import type { PageFault } from './protocol.ts';
import type { Fault, Rooms } from './rooms.ts';
import type { Seen } from './seen.ts';

const html = 'text/html; charset=utf-8';
const javascript = 'application/javascript; charset=utf-8';

/** The pages a real server has below `/static/`, and what they say. */
const staticPages: Record<string, string> = {
  'close.html': 'Thank you for using Jitsi Meet',
  'close2.html': 'Thank you for using Jitsi Meet',
  'close3.html': 'Get more out of your meetings',
  'planLimit.html': 'This account has reached its limit',
};

const pageFaults: readonly Fault[] = [
  'never-ready',
  'closes-at-once',
  'reloads-itself',
  'account-blocked',
];

export interface WebParts {
  faceOf(host: string): Face;
  rooms: Rooms;
  seen: Seen;
  bundles: Bundles;
  moderators: Moderators;
}

/** Answers every request of the deployment, whatever host it is for. */
export function createWeb({ faceOf, rooms, seen, bundles, moderators }: WebParts) {
  const bosh = createBosh(seen);
  return (request: IncomingMessage, response: ServerResponse): void => {
    const host = request.headers.host ?? '';
    const { pathname, search } = new URL(request.url ?? '/', 'https://any');
    const face = faceOf(host);
    response.setHeader('Date', new Date(Date.now() + face.clock).toUTCString());
    const answer = (status: number, type: string, body: string | Buffer): void =>
      void response
        .writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache' })
        .end(body);
    seen.add({
      kind: 'request',
      host,
      method: request.method ?? '',
      path: pathname,
      query: search,
      headers: request.headers,
    });

    if (host.startsWith('auth.') && pathname === '/sign-in') {
      return signIn(host, search, response, answer);
    }
    if (pathname.startsWith('/stand-in/'))
      return own(pathname.slice('/stand-in/'.length), host, answer);
    if (pathname === '/') return answer(200, html, tellingPage('welcome', 'Jitsi Meet'));
    if (pathname.startsWith('/static/')) {
      const name = pathname.slice('/static/'.length);
      const words = staticPages[name];
      return words ? answer(200, html, tellingPage(name, words)) : answer(404, html, strangePage);
    }
    const file = pathname.split('/').at(-1) ?? '';
    switch (file) {
      case 'external_api.js':
      case 'external_api.min.js':
        return script(face, answer);
      case 'config.js':
        return answer(200, javascript, `var config = ${JSON.stringify(serverConfig(host, face))};`);
      case 'interface_config.js':
        return answer(200, javascript, `var interfaceConfig = { APP_NAME: 'Jitsi Meet' };`);
      case 'http-bind':
        return bosh(request, response, face);
      case 'watermark.svg':
        return answer(200, 'image/svg+xml', watermark);
      default:
        return roomPage(host, pathname, face, response, answer);
    }
  };

  type Answer = (status: number, type: string, body: string | Buffer) => void;

  function own(name: string, host: string, answer: Answer): void {
    if (name.startsWith('painted/')) {
      seen.add({ kind: 'painted', host, page: name.slice('painted/'.length) });
      return answer(204, html, '');
    }
    switch (name) {
      case 'page.js':
        return answer(200, javascript, bundles.page);
      case 'page.css':
        return answer(200, 'text/css', bundles.style);
      case 'embed.html':
        return answer(200, html, embedPage);
      default:
        return answer(404, html, strangePage);
    }
  }

  /** The person is known at once: what they type there is no business of Parlour's. */
  function signIn(host: string, search: string, response: ServerResponse, answer: Answer): void {
    void moderators.signIn(host, new URLSearchParams(search)).then((back) => {
      if (back === undefined) return answer(400, html, strangePage);
      return response.writeHead(302, { Location: back }).end();
    });
  }

  function script(face: Face, answer: Answer): void {
    switch (face.script) {
      case 'javascript':
        return answer(200, javascript, bundles.externalApi);
      case 'html':
        return answer(200, html, strangePage);
      case 'missing':
        return answer(404, html, strangePage);
    }
  }

  function roomPage(
    host: string,
    pathname: string,
    face: Face,
    response: ServerResponse,
    answer: Answer,
  ): void {
    const { faults } = rooms.get(host, decodeURIComponent(pathname.slice(1)));
    if (faults.has('reset')) return void response.socket?.destroy();
    if (faults.has('silent')) return;
    if (faults.has('not-found')) return answer(404, html, strangePage);
    if (faults.has('server-error')) return answer(500, html, strangePage);
    if (faults.has('not-jitsi')) return answer(200, html, strangePage);
    if (faults.has('bad-framing')) {
      response.setHeader('X-Frame-Options', 'DENY');
      response.setHeader('Content-Security-Policy', "frame-ancestors 'none'");
    }
    if (faults.has('redirects-away')) {
      return void response.writeHead(302, { Location: 'https://portal.example/sign-in' }).end();
    }
    // The first page that comes takes it along.
    if (faults.delete('silent-once'))
      return answer(200, html, meetingPage(host, face, ['never-ready']));
    const pageOnly = [...faults].filter((fault): fault is PageFault => pageFaults.includes(fault));
    answer(200, html, meetingPage(host, face, pageOnly));
  }
}
