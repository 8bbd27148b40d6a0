import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { generate } from 'selfsigned';
import type { Page } from 'playwright/test';
import { startJitsi } from '../jitsi/index.ts';
import { type Authority, createAuthority, type Wish } from '../trust/authority.ts';
import { createTrust } from '../trust/trust.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { answerQuestions, passPrejoin } from './steps.ts';

const day = 86_400_000;

/** A server on loopback with a certificate of its own that nothing was told to trust. */
async function startServer(identity: { key: string; cert: string }) {
  let requests = 0;
  const server = createServer(identity, (_request, response) => {
    requests += 1;
    response.end('hello');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    switches: [`--host-resolver-rules=MAP meet.jit.si 127.0.0.1:${port}`],
    requests: () => requests,
    close: () => server.close(),
  };
}

/** What the person's computer trusts, beside the authorities everybody has. */
async function trustOf(trusted: Authority) {
  const trust = await createTrust();
  await trust.add(trusted.cert);
  return trust;
}

interface Wanted {
  name?: string;
  from?: number;
  until?: number;
  ca?: { key: string; cert: string };
}

async function certificate({ name = 'meet.jit.si', from = -1, until = 1, ca }: Wanted = {}) {
  const made = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() + from * day),
    notAfterDate: new Date(Date.now() + until * day),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: name }] }],
    ...(ca && { ca }),
  });
  return { key: made.private, cert: made.cert };
}

async function authority(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'Acme Root' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  return { key: made.private, cert: made.cert };
}

/** Everything the panel says after a failure. */
const failure = async (page: Page): Promise<string> => {
  await page.getByRole('alert').waitFor({ timeout: 15_000 });
  return page.getByRole('region').innerText();
};

test('a self-signed certificate is refused, with its fingerprint and no way around it', async ({
  start,
}) => {
  const server = await startServer(await certificate());
  const parlour = await start({
    words: ['https://meet.jit.si/standup'],
    switches: server.switches,
  });
  const page = await parlour.window('meeting');
  const told = await failure(page);
  expect(told).toContain('meet.jit.si vouches for itself: its certificate is self-signed.');
  expect(told).toContain('Issued for: meet.jit.si\nIssued by: meet.jit.si\nValid: ');
  expect(told).toMatch(/SHA-256: (?:[0-9A-F]{2}:){31}[0-9A-F]{2}/);
  await expect(page.getByRole('region').getByRole('button')).toHaveText([
    'Back to Parlour',
    'Check server',
    'Try again',
  ]);
  expect(server.requests()).toBe(0);
  expect(parlour.log()).toContain('meeting: failed (certificate-self-signed)');
  expect(parlour.log()).not.toContain('SHA-256');
  server.close();
});

test('an authority this computer does not know is named', async ({ start }) => {
  const server = await startServer(await certificate({ ca: await authority() }));
  const parlour = await start({
    words: ['https://meet.jit.si/standup'],
    switches: server.switches,
  });
  const told = await failure(await parlour.window('meeting'));
  expect(told).toContain('This computer does not know who issued the certificate of meet.jit.si.');
  expect(told).toContain('Issued by: Acme Root');
  expect(server.requests()).toBe(0);
  server.close();
});

test('another try after a certificate says nothing about that certificate any more', async ({
  start,
}) => {
  const server = await startServer(await certificate());
  const parlour = await start({
    words: ['https://meet.jit.si/standup'],
    switches: server.switches,
  });
  const page = await parlour.window('meeting');
  expect(await failure(page)).toContain('SHA-256');
  server.close();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toContainText('meet.jit.si does not accept connections.');
  await expect(page.getByRole('region')).not.toContainText('SHA-256');
});

const now = Date.now();
const faults: [what: string, wish: Wish, sentence: string][] = [
  [
    'has run out',
    { hosts: ['meet.jit.si'], from: now - 100 * day, until: now - 10 * day },
    'The certificate of meet.jit.si has expired.',
  ],
  [
    'is not valid yet',
    { hosts: ['meet.jit.si'], from: now + 10 * day },
    'The certificate of meet.jit.si is not valid yet.',
  ],
  [
    'is for another name',
    { hosts: ['somebody-else.example.org'] },
    'The certificate that was shown is not for meet.jit.si.',
  ],
];

for (const [what, wish, sentence] of faults) {
  test(`a certificate of a trusted authority that ${what} is refused with that reason`, async ({
    start,
  }) => {
    const acme = await createAuthority('Acme Root');
    const trust = await trustOf(acme);
    const server = await startServer(await acme.issue(wish));
    const parlour = await start({
      words: ['https://meet.jit.si/standup'],
      switches: server.switches,
      env: trust.env,
    });
    expect(await failure(await parlour.window('meeting'))).toContain(sentence);
    expect(server.requests()).toBe(0);
    server.close();
    trust.remove();
  });
}

test('a private authority that is installed in the system is trusted like any other', async ({
  start,
}) => {
  const acme = await createAuthority('Acme Root');
  const trust = await trustOf(acme);
  const jitsi = await startJitsi(await acme.issue({ hosts: ['meet.jit.si'] }));
  const room = freshRoom('private');
  const [rules = ''] = jitsi.switches();
  const parlour = await start({
    words: [`https://meet.jit.si/${room}`],
    switches: [rules],
    env: trust.env,
  });
  await passPrejoin(parlour, jitsi, room);
  await parlour.close();
  await jitsi.close();
  trust.remove();
});

for (const [button, shown] of [
  [0, 'Ada'],
  [1, undefined],
] as const) {
  test(`a server that wants a certificate gets ${shown ? 'the one the person chose' : 'none, if they say so'}`, async ({
    start,
  }) => {
    const acme = await createAuthority('Acme Root');
    const trust = await trustOf(acme);
    await trust.addPersonal('Ada', acme);
    const names: (string | undefined)[] = [];
    const identity = await acme.issue({ hosts: ['meet.jit.si'] });
    const server = createServer(
      { ...identity, ca: acme.cert, requestCert: true, rejectUnauthorized: false },
      (request, response) => {
        const { subject } = (request.socket as TLSSocket).getPeerCertificate();
        names.push(subject?.CN as string | undefined);
        response.end('hello');
      },
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const parlour = await start({
      switches: [`--host-resolver-rules=MAP meet.jit.si 127.0.0.1:${port}`],
      env: trust.env,
    });
    await answerQuestions(parlour, button);
    await parlour.startAgain('https://meet.jit.si/standup');
    await failure(await parlour.window('meeting'));
    expect([...new Set(names)]).toEqual(shown ? [shown] : names.length > 0 ? [undefined] : []);
    server.closeAllConnections();
    server.close();
    trust.remove();
  });
}
