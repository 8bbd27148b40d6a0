import { type ChildProcess, spawn } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jwtVerify } from 'jose';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { ok } from '../../../common/result.ts';
import { createFetchTicket, type TicketPost } from '../../../main/tickets/fetch-ticket.ts';
import { inRoot } from '../../../scripts/paths.ts';
import { jaasProfile } from '../../common/sample-profile.ts';
import { pkcs8, rsaKey } from '../../fakes/keys.ts';

const key = rsaKey(2_048);
const acme = { ...jaasProfile(), ticketAddress: 'https://tickets.example.org/parlour' };
let folder: string;
let port: number;
let service: ChildProcess;

/** The service that docs/ticket-address.md shows, as somebody would copy it. */
beforeAll(async () => {
  const docs = readFileSync(inRoot('docs', 'ticket-address.md'), 'utf8');
  const [, script = ''] = /```js\n([\s\S]*?)```/.exec(docs) ?? [];
  expect(script).not.toBe('');
  folder = mkdtempSync(join(tmpdir(), 'parlour-tickets-'));
  writeFileSync(join(folder, 'tickets.mjs'), script);
  writeFileSync(join(folder, 'key.pem'), pkcs8(key));
  symlinkSync(inRoot('node_modules'), join(folder, 'node_modules'));
  port = await freePort();
  service = spawn(process.execPath, ['tickets.mjs'], {
    cwd: folder,
    stdio: 'inherit',
    env: {
      PORT: String(port),
      APP_ID: acme.appId,
      KEY_ID: acme.keyId,
      KEY_FILE: 'key.pem',
    },
  });
  await vi.waitFor(() => post(''), { timeout: 20_000 });
}, 30_000);
afterAll(() => {
  service.kill();
  rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: free } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return free;
}

const post = (body: string, byProxy: HeadersInit = { 'x-remote-user': 'ada' }): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}/parlour`, { method: 'POST', body, headers: byProxy });
const asParlour: TicketPost = async (_profile, body) => {
  const answer = await post(body);
  const type = answer.headers.get('content-type') ?? '';
  return ok({ status: answer.status, type, text: await answer.text() });
};
const fetchTicket = createFetchTicket({
  post: asParlour,
  clock: async () => ({ skew: 0, isFarOff: false, correctedNow: Date.now }),
  now: Date.now,
});

it.each(['host', 'guest'] as const)(
  'the service of the docs gives a %s a ticket in the name that the proxy says',
  async (role) => {
    const user = { name: 'The Rector' };
    const issued = await fetchTicket(acme, { room: 'Café', role, user });
    const ticket = issued.ok ? issued.value.ticket : issued.problem.code;
    const { payload } = await jwtVerify(ticket, createPublicKey(key));
    const moderator = role === 'host' ? 'true' : 'false';
    expect(payload).toMatchObject({
      room: 'caf%c3%a9',
      context: { user: { name: 'ada', moderator } },
    });
  },
);

it('the service of the docs ends an invitation when it was asked to', async () => {
  const expiresAt = Math.floor(Date.now() / 1000) * 1000 + 86_400_000;
  const issued = await fetchTicket(acme, { room: 'standup', role: 'guest', expiresAt });
  expect(issued.ok && Math.abs(issued.value.endsAt - expiresAt)).toBeLessThan(1_000);
  const [, claims = ''] = (issued.ok ? issued.value.ticket : '').split('.');
  expect(Buffer.from(claims, 'base64url').toString()).not.toContain('ada');
});

it('the service of the docs gives nothing to whom the proxy does not name', async () => {
  const wish = { version: 1, room: 'standup', role: 'host', user: { name: 'ada' } };
  expect((await post(JSON.stringify(wish), {})).status).toBe(403);
});

it('the service of the docs gives nothing for every room, nor for what is no question', async () => {
  const wish = { version: 1, room: '*', role: 'host' };
  expect((await post(JSON.stringify(wish))).status).toBe(400);
  expect((await post('nonsense')).status).toBe(400);
});
