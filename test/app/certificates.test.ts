import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';

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
