import { describe, expect, it } from 'vitest';
import { ok } from '../../../common/result.ts';
import { readConfig } from '../../../main/server-check/server-config.ts';

const base = 'https://meet.example.org/';
const answer = { status: 200, headers: {}, before: 0, after: 0 };
type End = 'whole' | 'cut' | 'too-big' | 'too-slow';
const read = (text: string, status = 200, end: End = 'whole') => {
  const body = { text, end };
  return readConfig(ok({ answer: { ...answer, status, body: Promise.resolve(body) }, body }), base);
};
const configIn = async (text: string) => {
  const found = await read(text);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
};

/** As the Debian packages write it, after nginx has filled in nothing. */
const debian = `/* eslint-disable comma-dangle */
var subdomain = '<!--# echo var="subdomain" default="" -->';
if (subdomain.startsWith('<!--')) { subdomain = ''; }
if (subdomain) {
    subdomain = subdomain.substr(0, subdomain.length - 1).split('.').join('_') + '.';
}
var enableJaaS = false;
var config = {
    hosts: {
        domain: 'meet.example.org',
        // anonymousdomain: 'guest.example.com',
        muc: 'conference.' + subdomain + 'meet.example.org',
    },
    bosh: 'https://meet.example.org/<!--# echo var="subdir" default="" -->http-bind',
    websocket: 'wss://meet.example.org/' + subdomain + 'xmpp-websocket',
    testing: { p2pTestMode: false },
    p2p: { enabled: true, stunServers: [{ urls: 'stun:meet-jit-si-turnrelay.jitsi.net:443' }] },
    analytics: {}, makeJsonParserHappy: 'even if last key had a trailing comma'
};
if (enableJaaS) { config.bosh = 'https://8x8.vc/http-bind'; }
`;

/** As docker-jitsi-meet writes it. */
const docker = `
var config = {};
config.hosts = {};
config.hosts.domain = 'meet.jitsi';
var subdir = '';
var subdomain = '';
config.hosts.anonymousdomain = 'guest.meet.jitsi';
config.hosts['authdomain'] = 'meet.jitsi';
config.bosh = '/' + subdir + 'http-bind';
config.websocket = \`wss://meet.example.org/\${subdir}xmpp-websocket\`;
config.p2p = {};
config.p2p.stunServers = [{ urls: ['stun:a.example.org:443', 'turn:b.example.org'] }, 'x', { urls: 5 }];
window.config.disableIframeAPI = !0;
config.tokenAuthUrl = "https://id.example.org/?room={room}";
`;

describe('a config.js', () => {
  it('of the Debian packages is read without running it', async () => {
    expect(await configIn(debian)).toEqual({
      finding: { code: 'config-found' },
      config: {
        domain: 'meet.example.org',
        anonymousDomain: undefined,
        bosh: 'https://meet.example.org/http-bind',
        websocket: 'wss://meet.example.org/xmpp-websocket',
        tokenAuthUrl: undefined,
        isIframeApiOff: false,
        relays: ['stun:meet-jit-si-turnrelay.jitsi.net:443'],
      },
    });
  });

  it('of docker-jitsi-meet is read as well', async () => {
    expect(await configIn(docker)).toEqual({
      finding: { code: 'config-found' },
      config: {
        domain: 'meet.jitsi',
        anonymousDomain: 'guest.meet.jitsi',
        bosh: 'https://meet.example.org/http-bind',
        websocket: 'wss://meet.example.org/xmpp-websocket',
        tokenAuthUrl: 'https://id.example.org/?room={room}',
        isIframeApiOff: true,
        relays: ['stun:a.example.org:443', 'turn:b.example.org'],
      },
    });
  });

  it.each<[string, string, number, End, object]>([
    ['is missing', '', 404, 'whole', { code: 'config-missing' }],
    ['is refused', '', 403, 'whole', { code: 'config-status', about: { status: '403' } }],
    ['is empty', ' \n', 200, 'whole', { code: 'config-empty' }],
    ['is a page', '\n<!DOCTYPE html><html>', 200, 'whole', { code: 'config-html' }],
    ['is huge', 'var config = {', 200, 'too-big', { code: 'config-too-big' }],
    ['drips', 'var config', 200, 'too-slow', { code: 'config-too-slow' }],
    ['breaks off', 'var config = {', 200, 'cut', { code: 'config-cut' }],
    [
      'has an error',
      "var config = {\n  hosts: { domain: 'a' }\n  bosh: 'b'\n};",
      200,
      'whole',
      { code: 'config-syntax', about: { line: '3' } },
    ],
    ['sets something else', 'var other = {};', 200, 'whole', { code: 'config-unreadable' }],
    ['names no domain', 'var config = { hosts: {} };', 200, 'whole', { code: 'config-no-domain' }],
  ])('that %s says so', async (_what, text, status, end, problem) => {
    expect(await read(text, status, end)).toEqual({ ok: false, problem });
  });

  it.each<[string, string, object]>([
    [
      'https://localhost:8443/http-bind',
      'PUBLIC_URL was never set',
      { code: 'config-local-address', about: { name: 'bosh', host: 'localhost:8443' } },
    ],
    ['https://10.0.0.5/http-bind', 'the server’s inner address', { code: 'config-local-address' }],
    ['http://meet.example.org/http-bind', 'unencrypted', { code: 'config-insecure-address' }],
    ['https://old.example.org/http-bind', 'moved', { code: 'config-other-host' }],
    ['https://meet.example.org:8443/http-bind', 'another port', { code: 'config-other-host' }],
    ['//meet.example.org/http-bind', 'the page’s scheme', { code: 'config-found' }],
  ])('with BOSH at %s (%s)', async (bosh, _what, finding) => {
    const found = await configIn(`var config = { hosts: { domain: 'a' }, bosh: '${bosh}' }`);
    expect(found.finding).toMatchObject(finding);
  });

  it.each([
    ['nested a hundred thousand deep', `var config = ${'['.repeat(1e5)}${']'.repeat(1e5)}`],
    ['a sum of a hundred thousand', `var config = ${'1+'.repeat(1e5)}1`],
    ['a path of ten thousand', `config${'.a'.repeat(1e4)} = 1`],
    ['blocks in blocks', `${'{'.repeat(3_000)}${'}'.repeat(3_000)}`],
    ['half a megabyte of text', `var config = '${'a'.repeat(5e5)}'`],
    ['names of the language', 'var config = { __proto__: { hosts: { domain: "a" } } }; x.y = 1;'],
    ['an endless loop', 'var config = { hosts: f() }; for (;;) {}'],
  ])('with %s is refused in no time', async (_what, text) => {
    const from = performance.now();
    expect((await read(text)).ok).toBe(false);
    expect(performance.now() - from).toBeLessThan(2_000);
  });

  it('changes nothing of the language', async () => {
    await read('var config = {}; config.__proto__.polluted = 1; config.constructor.polluted = 1;');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
