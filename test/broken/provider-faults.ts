import { request as requestSecurely, createServer, type ServerOptions } from 'node:https';
import { createServer as createTcpServer, type Socket } from 'node:net';
import type { MeetingProblemCode } from '../../common/meeting-problem.ts';
import type { Fault } from './front.ts';
import type { Identities } from './identities.ts';
import {
  answers,
  byteBySecond,
  cutOff,
  type Handler,
  html,
  megabytesBetween,
  nothing,
  redirects,
} from './parts.ts';
import { passOn } from './pass-on.ts';
import { hotelPage, page } from './texts.ts';

/** What a person sees of a fault: a sentence, the meeting all the same, or Home. */
export type Shown = readonly MeetingProblemCode[] | 'meeting' | 'home';

export interface ProviderFault {
  /** Undefined where it is not the server that commits it. */
  fault?: Fault;
  /** Any of these says it rightly. */
  shown: Shown;
  /** What the sentence names besides the server. */
  about?: string;
  /** From the click until it is seen, in ms. */
  limit: number;
}

interface Parts {
  /** Whom the app trusts for the server’s name. */
  sound: ServerOptions;
  identities: Identities;
  deployment: number;
  /** An HTML page that unpacks to more than a gigabyte. */
  bomb: Handler;
}

/** Where a page of another origin is: on the same port, by another name. */
export const elsewhere = 'elsewhere.example.org';

const connecting = 3_000;
const loading = 15_000;
const joining = 45_000;

/** All that we know a provider's server and page to do wrong, by name. */
export function providerFaults(parts: Parts): Record<string, ProviderFault> {
  const { sound, identities, deployment, bomb } = parts;
  const behind = passOn(deployment);
  const tcp = (onConnection: (socket: Socket) => void): Fault =>
    createTcpServer((socket) => {
      socket.on('error', () => undefined);
      onConnection(socket);
    });
  /** The deployment with another answer for the meeting page. */
  const served = (handler: Handler, tls = sound): Fault => {
    const server = createServer(tls, (request, response) => {
      const isMeeting = !/^\/(?:stand-in|static)\//.test(request.url ?? '');
      (isMeeting ? handler : behind.request)(request, response);
    });
    server.on('upgrade', behind.upgrade).on('tlsClientError', () => undefined);
    return server;
  };
  const status = (code: number, body = hotelPage): Fault => served(answers(code, body));
  const withBody = (body: string, type = html): Fault => served(answers(200, body, type));
  const withScript = (script: string): Fault =>
    withBody(page('Jitsi Meet', `<div id="react"></div><script>${script}</script>`));
  /** The meeting page as it is, with a script that runs before its own. */
  const meetingWith = (script: string): Fault =>
    served((request, response) => {
      if (request.headers.host === elsewhere) {
        return answers(200, page('Elsewhere', `<script>${asAnother}</script>`))(request, response);
      }
      const { url: path, headers } = request;
      const there = { host: '127.0.0.1', port: deployment, rejectUnauthorized: false };
      requestSecurely({ ...there, path, headers: { host: headers.host } }, (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (part: string) => (body += part));
        answer.on('end', () => {
          response
            .writeHead(answer.statusCode ?? 500, { 'Content-Type': html })
            .end(body.replace('<body>', `<body><script>${script}</script>`));
        });
      }).end();
    });

  const notJitsi = { shown: ['not-jitsi'], limit: loading } as const;
  const tooSlow = { shown: ['too-slow'], limit: loading } as const;
  /** It ends by one of two limits, by how fast this machine is. */
  const eitherWay = { shown: ['not-jitsi', 'too-slow'], limit: loading } as const;
  const serverError = (code: number) =>
    ({
      fault: status(code),
      shown: ['server-error'],
      about: String(code),
      limit: loading,
    }) as const;
  const all = { shown: 'meeting', limit: loading } as const;

  return {
    'its name is unknown': { shown: ['name-not-found'], limit: connecting },
    'nobody listens': { fault: 'closed', shown: ['refused'], limit: connecting },
    'it resets connections': {
      fault: tcp((socket) => socket.once('data', () => socket.resetAndDestroy())),
      shown: ['unreachable'],
      limit: connecting,
    },
    'its certificate has expired': {
      fault: served(nothing, identities.expired),
      shown: ['certificate-expired'],
      limit: connecting,
    },
    'its certificate is self-signed': {
      fault: served(nothing, identities.selfSigned),
      shown: ['certificate-self-signed'],
      limit: connecting,
    },
    'its certificate is for another name': {
      fault: served(nothing, identities.otherName),
      shown: ['certificate-wrong-name'],
      limit: connecting,
    },
    'it speaks TLS 1.0 alone': {
      fault: served(nothing, {
        ...sound,
        ciphers: 'DEFAULT@SECLEVEL=0',
        minVersion: 'TLSv1',
        maxVersion: 'TLSv1',
      }),
      shown: ['tls-failed'],
      limit: connecting,
    },
    'it speaks http on its port': {
      fault: tcp((socket) =>
        socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
      ),
      shown: ['tls-failed'],
      limit: connecting,
    },

    'it leads to http': {
      fault: served(redirects((host, path) => `http://${host}${path}`)),
      ...notJitsi,
    },
    'it leads round in circles': {
      fault: served(redirects((host, path) => `https://${host}${path}`)),
      ...notJitsi,
    },
    'it leads to another host': {
      fault: served(redirects(() => `https://${elsewhere}/sign-in`)),
      ...notJitsi,
    },
    'it answers 204, no content': { fault: status(204, ''), ...notJitsi },
    'it answers 401': { fault: status(401), shown: ['sign-in-needed'], limit: loading },
    'it answers 403': { fault: status(403), shown: ['not-allowed'], limit: loading },
    'it answers 404': { fault: status(404), shown: ['page-missing'], limit: loading },
    'it answers 429': serverError(429),
    'it answers 500': serverError(500),
    'it answers 503': serverError(503),

    'it answers JSON': { fault: withBody('{"ok":true}', 'application/json'), ...notJitsi },
    'it answers plain text': { fault: withBody('It works!', 'text/plain'), ...notJitsi },
    'it answers a file to save': {
      fault: withBody('PK', 'application/octet-stream'),
      ...notJitsi,
    },
    'it answers nothing': { fault: withBody(''), ...notJitsi },
    'its page says it is in another alphabet': {
      fault: withBody(hotelPage, 'text/html; charset=utf-16le'),
      ...notJitsi,
    },
    'its page is cut off': {
      fault: served(cutOff(hotelPage, html)),
      shown: ['unreachable'],
      limit: loading,
    },
    'its page unpacks to a gigabyte': { fault: served(bomb), ...eitherWay },
    'its page is 100 MB long': {
      fault: served(megabytesBetween(100, '<!doctype html><!--', '-->', html)),
      ...eitherWay,
    },
    'its page comes at one byte a second': {
      fault: served(byteBySecond(hotelPage, html)),
      ...tooSlow,
    },
    'it never answers': { fault: served(nothing), ...tooSlow },

    'its script has a syntax error': { fault: withScript('const = ;'), ...notJitsi },
    'its script throws': { fault: withScript("throw new Error('broken')"), ...notJitsi },
    'its script never ends': { fault: withScript('for (;;);'), ...eitherWay },
    'its script is not there': {
      fault: withBody(page('Jitsi Meet', '<script src="/static/missing.js"></script>')),
      ...notJitsi,
    },
    'its script is a web page': {
      fault: withBody(page('Jitsi Meet', '<script src="/static/close.html"></script>')),
      ...notJitsi,
    },
    'its script takes all memory': {
      fault: withScript(
        'const taken = []; setInterval(() => { for (let at = 0; at < 40; at += 1) taken.push(new Array(1e5).fill(at)); }, 5);',
      ),
      shown: ['page-crashed', 'out-of-memory'],
      limit: loading,
    },
    'its page never speaks': { fault: withBody(hotelPage), ...notJitsi },
    'its page is ready and never joins': {
      fault: meetingWith(''),
      shown: ['join-too-slow'],
      limit: joining + connecting,
    },

    'it does not want to be framed': {
      fault: served((request, response) => {
        response.setHeader('X-Frame-Options', 'DENY');
        response.setHeader('Content-Security-Policy', "frame-ancestors 'none'");
        behind.request(request, response);
      }),
      ...all,
    },
    'its page goes where nothing is': {
      fault: withScript("location.href = 'https://127.0.0.1:1/'"),
      ...notJitsi,
    },
    'its page goes to another host': {
      fault: withScript(`location.href = 'https://${elsewhere}/'`),
      ...notJitsi,
    },
    'its page goes to an empty one': {
      fault: withScript("location.href = 'about:blank'"),
      shown: 'home',
      limit: loading,
    },
    'its page sends 100,000 messages at once': {
      fault: meetingWith(flood),
      shown: ['stopped-answering'],
      limit: loading,
    },
    'a page of another origin speaks in its name': { fault: meetingWith(frameElsewhere), ...all },
    'its page opens 100 windows': { fault: meetingWith(popups), ...all },
  };
}

/** Half of them in the words of the IFrame API, as if a crowd came and went. */
const flood = `
  const scope = 'jitsi_meet_external_api_' + /external_api_id=(\\d+)/.exec(location.hash)[1];
  for (let at = 0; at < 50000; at += 1) {
    const data = { name: 'participant-joined', id: 'p' + at, displayName: 'x'.repeat(99) };
    parent.postMessage(JSON.stringify({ postis: true, scope, method: 'message', params: { type: 'event', data } }), '*');
    parent.postMessage({ at, noise: [at] }, '*');
  }`;

const frameElsewhere = `
  const other = document.body.appendChild(document.createElement('iframe'));
  other.src = 'https://${elsewhere}/' + location.hash;`;

/** Says all that would end a meeting. */
const asAnother = `
  const scope = 'jitsi_meet_external_api_' + /external_api_id=(\\d+)/.exec(location.hash)[1];
  setInterval(() => {
    for (const name of ['video-conference-left', 'video-ready-to-close']) {
      const params = { type: 'event', data: { name } };
      top.postMessage(JSON.stringify({ postis: true, scope, method: 'message', params }), '*');
    }
  }, 20);`;

const popups = `
  for (let at = 0; at < 50; at += 1) {
    window.open('https://example.org/' + at, '_blank');
    window.open('/static/close.html?' + at, 'window' + at, 'width=300,height=300');
  }`;
