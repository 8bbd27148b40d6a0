import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ShutIn, startShutIn } from './shut-in.ts';

let deployment: Server;
let visitors = 0;
let network: ShutIn;

beforeAll(async () => {
  deployment = createServer((socket) => {
    visitors++;
    socket.end('welcome');
  });
  await new Promise<void>((resolve) => deployment.listen(0, '127.0.0.1', resolve));
  network = await startShutIn((deployment.address() as { port: number }).port);
});
afterAll(async () => {
  await network.close();
  await new Promise((resolve) => deployment.close(resolve));
});

/** Runs a program in there to its end, and answers what it printed. */
async function run(script: string): Promise<string> {
  const program = network.inside(process.execPath, '--input-type=module', '--eval', script);
  const { stdout, stderr } = await promisify(execFile)(...program, { timeout: 10_000 });
  return stdout + stderr;
}

const connecting = (host: string, port: number): string => `
  import { connect } from 'node:net';
  connect(${port}, '${host}')
    .on('data', (data) => console.log(String(data)))
    .on('error', ({ code }) => console.log(code));`;

test('a program that does nothing leaves no trace', async () => {
  const before = network.packets();
  expect(await run('console.log(1)')).toBe('1\n');
  expect(network.packets()).toEqual(before);
  expect(await network.asked()).toEqual([]);
});

test('a name that is looked up as programs do it is known by then', async () => {
  const before = network.packets();
  const found = await run(`
    import { lookup } from 'node:dns/promises';
    console.log((await lookup('looked-up.example')).address);`);
  expect(found).toBe('127.0.0.1\n');
  expect(await network.asked()).toContainEqual({ name: 'looked-up.example', type: 'A' });
  expect(network.packets().datagrams).toBeGreaterThan(before.datagrams);
});

test('whoever connects by name reaches the deployment', async () => {
  const before = visitors;
  expect(await run(connecting('visited.example', 443))).toBe('welcome\n');
  expect(visitors).toBe(before + 1);
  expect(await network.asked()).toContainEqual({ name: 'visited.example', type: 'A' });
});

for (const [host, port, answer] of [
  ['93.184.216.34', 443, 'welcome\n'],
  ['2001:db8::1', 443, 'welcome\n'],
  ['169.254.169.254', 80, 'ECONNREFUSED\n'],
  ['::ffff:10.0.0.1', 8443, 'ECONNREFUSED\n'],
] as const) {
  test(`a try to reach ${host} at port ${port} is counted`, async () => {
    const before = network.packets().connections;
    expect(await run(connecting(host, port))).toBe(answer);
    expect(network.packets().connections).toBeGreaterThan(before);
  });
}
