import { connect } from 'node:net';
import { join } from 'node:path';
import { openDoor } from './pipes.ts';
import { startDnsStub } from './stub.ts';

// Runs in the shut-in network (shut-in.ts), where the sockets in one folder are the only doors.
// It tells a line for everything its name server is asked.

const [folder = '', ...ports] = process.argv.slice(2);
const tell = (line: string): boolean => process.stdout.write(`${line}\n`);

await startDnsStub('127.0.0.1', 53, ({ name, type }) => tell(`asked ${type} ${name}`));
// The way out: whoever connects to the port of HTTPS, at whatever address.
const outwards = () => connect(join(folder, 'out'));
await openDoor({ port: 443, host: '0.0.0.0' }, outwards);
await openDoor({ port: 443, host: '::', ipv6Only: true }, outwards).catch(() => {
  // A machine without IPv6 has nobody who connects over it.
});
// The ways in, to ports where a program is looked into.
for (const port of ports) {
  await openDoor({ path: join(folder, port) }, () => connect(Number(port), '127.0.0.1'));
}
tell('ready');

// An echo proves that everything before it was told.
process.stdin.on('data', (line: Buffer) => process.stdout.write(line));
process.stdin.on('end', () => process.exit());
