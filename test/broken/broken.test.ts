import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { request } from 'node:https';
import { connect } from 'node:tls';
import { createGunzip } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Broken, startBroken } from './index.ts';
import { anonymously, boshBody, openStream, talk, type Visit, visit } from './visit.ts';

let broken: Broken;
beforeAll(async () => {
  broken = await startBroken();
});
afterAll(() => broken.close());

const ask = (name: string, path = '/external_api.js', body?: string): Promise<Visit> =>
  visit({
    address: broken.server(name).address,
    path,
    ca: broken.authority.cert,
    ...(body !== undefined && { body }),
  });

it('has more than fifty servers', () => {
  expect(broken.servers.length).toBeGreaterThan(50);
});

describe('before any answer', () => {
  it.each([
    ['reset-at-connect', 'ECONNRESET'],
    ['reset-after-hello', 'ECONNRESET'],
    ['never-speaks-tls', 'waiting'],
    ['plain-http', 'EPROTO'],
    ['certificate-expired', 'CERT_HAS_EXPIRED'],
    ['certificate-not-yet-valid', 'CERT_NOT_YET_VALID'],
    ['certificate-self-signed', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['certificate-other-name', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['certificate-incomplete', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['certificate-private-ca', 'SELF_SIGNED_CERT_IN_CHAIN'],
    ['certificate-wanted', 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'],
    ['tls-1-0', 'EPROTO'],
    ['tls-1-1', 'EPROTO'],
  ])('%s ends with %s', async (name, code) => {
    expect(await ask(name)).toMatchObject({ text: '', end: code });
  });

  it.each([
    ['tls-1-0', 'TLSv1'],
    ['tls-1-1', 'TLSv1.1'],
  ])('%s speaks %s with those who still do', async (name, protocol) => {
    const { hostname, port } = new URL(`https://${broken.server(name).address}`);
    const socket = connect({
      port: Number(port),
      servername: hostname,
      ca: broken.authority.cert,
      minVersion: 'TLSv1',
      ciphers: 'DEFAULT@SECLEVEL=0',
    });
    await once(socket, 'secureConnect');
    expect(socket.getProtocol()).toBe(protocol);
    socket.destroy();
  });
});

describe('the answer to a request for the script', () => {
  it.each([
    ['redirect-http', 302, /^http:\/\/redirect-http\.broken\.test:\d+\/external_api\.js$/],
    ['redirect-loop', 302, /^https:\/\/redirect-loop\.broken\.test:\d+\/external_api\.js$/],
    ['redirect-host', 301, /^https:\/\/elsewhere\.broken\.test\/external_api\.js$/],
    ['redirect-path', 302, /^\/meet\/external_api\.js$/],
  ])('%s leads elsewhere', async (name, status, to) => {
    const { headers, ...visited } = await ask(name);
    expect(visited.status).toBe(status);
    expect(headers['location']).toMatch(to);
  });

  it.each([
    ['status-204', 204],
    ['status-401-basic', 401],
    ['status-403', 403],
    ['status-404', 404],
    ['status-429', 429],
    ['status-500', 500],
    ['status-502', 502],
    ['status-503', 503],
    ['not-jitsi', 404],
  ])('%s is that status', async (name, status) => {
    expect(await ask(name)).toMatchObject({ status, end: 'whole' });
  });

  it.each([
    ['hotel-portal', '<!DOCTYPE html>'],
    ['sign-in-page', 'type="password"'],
    ['page-for-everything', '<div id="app">'],
    ['script-other', 'jQuery'],
    ['script-damaged', 'JitsiMeetExternalAPI'],
    ['script-as-text', 'JitsiMeetExternalAPI'],
    ['healthy', 'JitsiMeetExternalAPI'],
  ])('%s has “%s” in it', async (name, part) => {
    const { text, ...visited } = await ask(name);
    expect(visited).toMatchObject({ status: 200, end: 'whole' });
    expect(text).toContain(part);
  });

  it.each([
    ['script-empty', 200, 'whole', 0],
    ['script-only-headers', 200, 'waiting', 0],
    ['never-answers', undefined, 'waiting', 0],
    ['endless-header', undefined, 'HPE_HEADER_OVERFLOW', 0],
    ['script-by-the-second', 200, 'waiting', 1],
    ['script-cut', 200, 'ECONNRESET', undefined],
  ])('%s is cut, slow or nothing', async (name, status, end, length) => {
    const { text, ...visited } = await ask(name);
    expect(visited.status).toBe(status);
    expect(visited.end).toBe(end);
    if (length !== undefined) expect(text.length).toBe(length);
  });

  it('is small on the wire and huge unpacked, for the bomb', { timeout: 30_000 }, async () => {
    const { address } = broken.server('script-bomb');
    const { headers, text } = await ask('script-bomb');
    expect(headers['content-encoding']).toBe('gzip');
    expect(text.length).toBeLessThan(2 * 1024 * 1024);
    expect(await unpackedSize(address)).toBeGreaterThan(1_100_000_000);
  });
});

/** Unpacks all of it, with its checksum, and keeps nothing. */
function unpackedSize(address: string): Promise<number> {
  const { hostname, port } = new URL(`https://${address}`);
  return new Promise((resolve, reject) => {
    let size = 0;
    request(
      {
        host: '127.0.0.1',
        port,
        servername: hostname,
        path: '/external_api.js',
        ca: broken.authority.cert,
      },
      (response) => {
        const unpacked = response.pipe(createGunzip({ chunkSize: 1024 * 1024 }));
        unpacked.on('data', (part: Buffer) => (size += part.length));
        unpacked.on('end', () => resolve(size));
        unpacked.on('error', reject);
      },
    ).end();
  });
}

describe('the configuration', () => {
  it.each([
    ['config-missing', 404, 'nginx'],
    ['config-html', 200, '<!DOCTYPE html>'],
    ['config-syntax', 200, '"a",,'],
    ['config-other-host', 200, '"bosh": "https://elsewhere.broken.test:'],
    ['config-localhost', 200, '"bosh": "https://localhost/http-bind"'],
    ['config-http', 200, '"bosh": "http://config-http.broken.test:'],
    ['config-no-domain', 200, '"hosts": {}'],
    ['iframe-api-off', 200, '"disableIframeAPI": true'],
    ['other-domain', 200, '"domain": "old-name.example.org"'],
    ['relay-silent', 200, '"urls": "stun:relay.broken.test:'],
    ['healthy', 200, '"websocket": "wss://healthy.broken.test:'],
  ])('of %s is answered with %i and says %s', async (name, status, part) => {
    const { text, ...visited } = await ask(name, '/config.js');
    expect(visited.status).toBe(status);
    expect(text).toContain(part);
  });

  it('keeps other pages from showing a room where it is told to', async () => {
    expect((await ask('framing-denied', '/room')).headers['x-frame-options']).toBe('DENY');
    expect((await ask('healthy', '/room')).headers).not.toHaveProperty('x-frame-options');
  });

  it.each([
    ['clock-ahead', 3 * 3_600],
    ['clock-days-behind', -3 * 24 * 3_600],
    ['healthy', 0],
  ])('comes from a clock that is off: %s, by %i s', async (name, seconds) => {
    const { headers } = await ask(name, '/config.js');
    const apart = Date.parse(String(headers['date'])) - Date.now();
    expect(Math.abs(apart / 1_000 - seconds)).toBeLessThan(5);
  });
});

const domain = 'meet.jitsi';
const start = (to: string): string => boshBody(`rid='1' to='${to}'`);

async function signInOverBosh(name: string, to = domain): Promise<string> {
  const first = await ask(name, '/http-bind?room=a', start(to));
  const sid = /sid='([^']+)'/.exec(first.text)?.[1] ?? '';
  const second = await ask(name, '/http-bind', boshBody(`rid='2' sid='${sid}'`, anonymously));
  return first.text + second.text;
}
const signInOverWebSocket = (name: string, to = domain): Promise<string> =>
  talk({
    address: broken.server(name).address,
    path: '/xmpp-websocket?room=a',
    ca: broken.authority.cert,
    says: [openStream(to), anonymously],
  });

describe('signing in', () => {
  it.each([
    ['healthy', domain, ['ANONYMOUS', '<success']],
    ['healthy', 'old-name.example.org', ['host-unknown']],
    ['ticket-wanted', domain, ['ANONYMOUS', '<not-allowed/><text>token required</text>']],
    ['password-wanted', domain, ['PLAIN', 'SCRAM-SHA-1', '<invalid-mechanism/>']],
    ['password-with-guests', domain, ['PLAIN', '<invalid-mechanism/>']],
    ['password-with-guests', `guest.${domain}`, ['ANONYMOUS', '<success']],
  ])('at %s to %s is answered alike over BOSH and WebSocket', async (name, to, parts) => {
    const [bosh, websocket] = await Promise.all([
      signInOverBosh(name, to),
      signInOverWebSocket(name, to),
    ]);
    for (const part of parts) {
      expect(bosh).toContain(part);
      expect(websocket).toContain(part);
    }
  });

  it('leaves no session behind', async () => {
    const { text } = await ask('healthy', '/http-bind', start(domain));
    const sid = /sid='([^']+)'/.exec(text)?.[1] ?? '';
    const goodbye = boshBody(`rid='2' sid='${sid}' type='terminate'`);
    expect((await ask('healthy', '/http-bind', goodbye)).text).toContain(`type='terminate'`);
    const late = await ask('healthy', '/http-bind', boshBody(`rid='3' sid='${sid}'`));
    expect(late.text).toContain('item-not-found');
  });

  it.each([
    ['without-prosody', 502, '502'],
    ['without-bosh', 404, 'ANONYMOUS'],
    ['without-websocket', 200, '404'],
    ['websocket-forbidden', 200, '403'],
    ['bosh-html', 200, 'ANONYMOUS'],
  ])('at %s is not possible both ways', async (name, status, heard) => {
    expect((await ask(name, '/http-bind', start(domain))).status).toBe(status);
    expect(await signInOverWebSocket(name)).toContain(heard);
  });
});

describe('a relay', () => {
  it.each([
    ['relay-answers', true],
    ['relay-silent', false],
  ])('of %s answers a STUN question: %s', async (name, isThere) => {
    const { text } = await ask(name, '/config.js');
    const port = Number(/stun:relay\.broken\.test:(\d+)/.exec(text)?.[1]);
    expect(await answersStun(port)).toBe(isThere);
  });
});

function answersStun(port: number): Promise<boolean> {
  const question = Buffer.from(`000100002112a442${'ab'.repeat(12)}`, 'hex');
  const socket = createSocket('udp4');
  return new Promise((resolve) => {
    const end = (isThere: boolean): void => {
      clearTimeout(late);
      socket.close();
      resolve(isThere);
    };
    const late = setTimeout(() => end(false), 500);
    socket.on('message', (answer) =>
      end(answer.readUInt16BE(0) === 0x0101 && answer.subarray(4, 20).equals(question.subarray(4))),
    );
    socket.send(question, port, '127.0.0.1');
  });
}
