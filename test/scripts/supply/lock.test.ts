import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../../scripts/paths.ts';
import { bareInstall, npm } from '../../../scripts/supply/npm.ts';
import { integrityOf } from '../../../scripts/tarball.ts';
import { proves } from '../../proof/proves-unit.ts';

const locks = ['package-lock.json', 'scripts/supply/electronegativity/package-lock.json'];

interface Lock {
  packages: Record<string, { version: string; integrity?: string; resolved?: string }>;
}
const read = (file: string): Lock => JSON.parse(readFileSync(inRoot(file), 'utf8')) as Lock;

/** The small package that a hostile registry has other bytes for. */
const name = 'ms';
const { version, integrity } = read(locks[0] ?? '').packages[`node_modules/${name}`] ?? {};

let folder: string;
let tarball: string;
let server: Server;
let registry: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parlour-lock-'));
  mkdirSync(join(folder, 'package'));
  writeFileSync(join(folder, 'package', 'package.json'), JSON.stringify({ name, version }));
  writeFileSync(join(folder, 'package', 'index.js'), '/* not the one that was locked */');
  tarball = join(folder, 'doctored.tgz');
  expect(spawnSync('tar', ['-czf', tarball, '-C', folder, 'package']).status).toBe(0);
  server = createServer((request, answer) => {
    if (request.url?.endsWith('.tgz')) return void answer.end(readFileSync(tarball));
    // It vouches for its own bytes.
    const dist = { tarball: `${registry}doctored.tgz`, integrity: integrityOf(tarball) };
    const versions = { [version ?? '']: { name, version, dist } };
    answer.writeHead(200, { 'content-type': 'application/json' });
    answer.end(JSON.stringify({ name, versions, 'dist-tags': { latest: version } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Installs the one package by a lock with this hash, with a cache that knows nothing. */
async function installWith(
  hash: string | undefined,
): Promise<{ ok: boolean; is: boolean; err: string }> {
  const project = mkdtempSync(join(folder, 'project-'));
  const about = { name: 'project', version: '1.0.0', dependencies: { [name]: version } };
  const packages = { '': about, [`node_modules/${name}`]: { version, integrity: hash } };
  writeFileSync(join(project, 'package.json'), JSON.stringify(about));
  const lock = { ...about, lockfileVersion: 3, requires: true, packages };
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify(lock));
  const words = [
    `--registry=${registry}`,
    `--cache=${join(project, 'cache')}`,
    '--fetch-retries=0',
  ];
  const { ok, err } = await npm([...bareInstall, ...words], project);
  return { ok, is: existsSync(join(project, 'node_modules', name)), err };
}

describe('a registry with other bytes for a package of ours', () => {
  it('is refused by the hash in the lock file, whatever it says of itself', async ({ task }) => {
    const { ok, is, err } = await installWith(integrity);
    expect({ ok, is }).toEqual({ ok: false, is: false });
    expect(err).toContain('EINTEGRITY');
    proves(task, 'B1', 'looks at the supply', 1);
  });

  it('would be believed without one', async () => {
    expect(await installWith(undefined)).toMatchObject({ ok: true, is: true });
  });
});

describe.each(locks)('%s', (file) => {
  const entries = Object.entries(read(file).packages).filter(([at]) => at !== '');

  it('has a hash for every package', () => {
    expect(entries.length).toBeGreaterThan(300);
    const without = entries.filter(([, one]) => !one.integrity?.startsWith('sha512-'));
    expect(without.map(([at]) => at)).toEqual([]);
  });

  it('sends nobody to an address of its own', () => {
    expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});
