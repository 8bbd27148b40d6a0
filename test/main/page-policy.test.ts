import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  contentSecurityPolicy,
  isForOurs,
  pageAddress,
  pageOrigin,
  probePolicy,
  requestedPath,
} from '../../main/page-policy.ts';
import { anyText } from '../common/any-text.ts';

const home = 'app://parlour/home/index.html';
const ask = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  requestedPath({ method, url, headers: new Headers(headers) });

describe('a request is refused', () => {
  it.each(['POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'CONNECT', 'get', ''])(
    'for its method %j',
    (method) => {
      expect(ask(home, {}, method)).toBeUndefined();
    },
  );

  it.each([
    'null',
    '',
    'https://meet.jit.si',
    'https://parlour',
    'http://parlour',
    'app://evil',
    'app://parlour.evil',
    'app://parlour:80',
    'app://parlour/',
    'APP://PARLOUR',
    'app://parlour, https://meet.jit.si',
    'file://',
  ])('from the origin %j', (origin) => {
    expect(ask(home, { origin })).toBeUndefined();
  });

  it.each(['cross-site', 'same-site'])('from a page that is %s', (site) => {
    expect(ask(home, { 'Sec-Fetch-Site': site })).toBeUndefined();
  });

  it.each([
    '',
    'nonsense',
    '/home/index.html',
    'app:home/index.html',
    'app:/home/index.html',
    'app:///home/index.html',
    'app://evil/home/index.html',
    'app://parlour.evil/home/index.html',
    'app://parlour@evil/home/index.html',
    'app://parlour:80/home/index.html',
    'https://parlour/home/index.html',
    'http://parlour/home/index.html',
    'file://parlour/home/index.html',
    'apps://parlour/home/index.html',
  ])('for the host of %j', (url) => {
    expect(ask(url)).toBeUndefined();
  });

  it.each([
    'app://parlour',
    'app://parlour/',
    'app://parlour/home',
    'app://parlour/home/',
    'app://parlour//home/index.html',
    'app://parlour/home//index.html',
    'app://parlour/home/index.html/',
    'app://parlour/..%2Fmain/index.html',
    'app://parlour/%2e%2e%2fmain/index.html',
    'app://parlour/home/..%5C..%5Cmain.js',
    'app://parlour/home\\index.html',
    'app://parlour/home\\..\\..\\main.js',
    'app://parlour/\\\\server\\share\\x.html',
    'app://parlour/home/index%2Ehtml',
    'app://parlour/home/index.html%00.png',
    'app://parlour/home/index\0.html',
    'app://parlour/home/a b.html',
    'app://parlour/home/Café.html',
    'app://parlour/.git/x.html',
    'app://parlour/home/.html',
    'app://parlour/home/.hidden.html',
    'app://parlour/home/a..html',
    'app://parlour/home/a..b/x.html',
    'app://parlour/C:/x.html',
    'app://parlour/home/x.html:stream.html',
    'app://parlour/home/~x.html',
    'app://parlour/home/$x.html',
  ])('for the path of %j', (url) => {
    expect(ask(url)).toBeUndefined();
  });

  it.each([
    '/home/index',
    '/home/index.htm',
    '/home/index.HTML',
    '/home/index.html.map',
    '/home/index.js.map',
    '/home/index.mjs',
    '/home/index.cjs',
    '/home/index.ts',
    '/home/index.json',
    '/home/index.wasm',
    '/home/index.html.',
    '/home/index.constructor',
    '/home/index.toString',
    '/package.json',
    '/x.node',
    '/x.asar',
  ])('for the ending of %j', (path) => {
    expect(ask(`app://parlour${path}`)).toBeUndefined();
  });
});

describe('in a session of meetings, a file of ours', () => {
  const script = { resourceType: 'script' };
  const server = 'https://meet.jit.si';

  it.each([
    ['the server’s page', { ...script, frame: { url: `${server}/standup` } }],
    ['the server’s page, by its origin', { ...script, initiatorOrigin: server }],
    ['one that looks like ours', { ...script, frame: { url: 'app://parlour.evil/x' } }],
    ['one without an origin', { ...script, initiatorOrigin: 'null', frame: null }],
    ['a worker', script],
    ['a frame, whoever’s', { resourceType: 'subFrame', initiatorOrigin: pageOrigin }],
  ])('is refused to %s', (_whom, request) => {
    expect(isForOurs(request)).toBe(false);
  });

  it.each([
    ['a window, as main opens it', { resourceType: 'mainFrame' }],
    ['our page', { ...script, frame: { url: pageAddress('meeting') } }],
    ['our page, by its origin', { ...script, initiatorOrigin: pageOrigin, frame: null }],
  ])('is given to %s', (_whom, request) => {
    expect(isForOurs(request)).toBe(true);
  });
});

describe('a request gets its file', () => {
  it.each([
    [pageAddress('home'), '/home/index.html'],
    [pageAddress('settings'), '/settings/index.html'],
    [pageAddress('meeting'), '/meeting/index.html'],
    ['app://parlour/assets/home-B1x_y.js', '/assets/home-B1x_y.js'],
    ['app://parlour/assets/controls.B1.css', '/assets/controls.B1.css'],
    ['app://parlour/assets/mark.svg', '/assets/mark.svg'],
    ['app://parlour/assets/mark.png', '/assets/mark.png'],
    ['app://parlour/home/index.html?x=../../y#z', '/home/index.html'],
    ['app://parlour/home/../meeting/index.html', '/meeting/index.html'],
  ])('for %j', (url, path) => {
    expect(ask(url)).toBe(path);
  });

  it.each([
    { origin: 'app://parlour' },
    { 'Sec-Fetch-Site': 'same-origin' },
    { 'Sec-Fetch-Site': 'none' },
    { origin: 'app://parlour', 'Sec-Fetch-Site': 'same-origin' },
  ])('from our own page, with %j', (headers) => {
    expect(ask(home, headers)).toBe('/home/index.html');
  });

  const seed = Number(process.env['PARLOUR_SEED'] ?? Date.now() % 1_000_000_007);

  it(`below the folder of pages and nowhere else, whatever it asks for (seed ${seed})`, () => {
    const next = anyText(seed);
    const folder = join(sep, 'opt', 'parlour', 'pages');
    const paths = Array.from({ length: 20_000 }, () => {
      const text = next();
      return [ask(`app://parlour/${text}.js`), ask(`app://parlour/home/../${text}/x.html`)];
    }).flat();
    const served = paths.filter((path) => path !== undefined);
    expect(served.length).toBeGreaterThan(0);
    expect(served.filter((path) => !join(folder, path).startsWith(folder + sep))).toEqual([]);
  });
});

/** A policy as a table: directive → its sources. */
const directives = (policy: string): Record<string, string[]> =>
  Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );

describe('the policy of our pages', () => {
  const closed = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'frame-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  };

  it('names everything a page may load, and no server', () => {
    expect(directives(contentSecurityPolicy())).toEqual(closed);
  });

  it('lets the meeting page frame its one server, over https, and nothing more', () => {
    expect(directives(contentSecurityPolicy('meet.example.org:8443'))).toEqual({
      ...closed,
      'frame-src': ['https://meet.example.org:8443'],
    });
  });

  it('names no IPv6 number, which would be no source and frame nothing', () => {
    expect(directives(contentSecurityPolicy('[::1]:8443'))).toEqual({
      ...closed,
      'frame-src': ['https:'],
    });
    expect(directives(probePolicy('[::1]'))).toMatchObject({ 'connect-src': ['wss:'] });
  });

  it('lets the page for a WebSocket reach one host, over wss, and show nothing', () => {
    expect(directives(probePolicy('meet.example.org:8443'))).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'connect-src': ['wss://meet.example.org:8443'],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
    });
  });
});
