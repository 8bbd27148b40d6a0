import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { lookAtAdvisories } from '../../../scripts/supply/advisories.ts';
import { shipped } from '../../../scripts/supply/shipped.ts';
import { proves } from '../../proof/proves-unit.ts';

/** A registry that knows something against one package, or does not answer such questions. */
interface Told {
  name: string;
  severity: string;
  versions: string;
}

const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

async function registryThatTells(told: Told | number | 'nonsense'): Promise<string[]> {
  const server = createServer((request, answer) => {
    request.resume();
    if (typeof told !== 'object' || !request.url?.includes('/advisories/bulk')) {
      answer.writeHead(typeof told === 'number' ? told : 200).end('nonsense');
      return;
    }
    const { name, severity, versions } = told;
    const advisory = {
      id: 1,
      url: 'https://advisories.test/1',
      title: 'A hole',
      severity,
      vulnerable_versions: versions,
      cwe: [],
      cvss: { score: 8, vectorString: null },
    };
    answer.writeHead(200, { 'content-type': 'application/json' });
    answer.end(JSON.stringify({ [name]: [advisory] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(() => void server.close());
  const { port } = server.address() as AddressInfo;
  // npm keeps what it is told: what is told here is nobody else's.
  const cache = mkdtempSync(join(tmpdir(), 'parlour-npm-'));
  ends.push(() => rmSync(cache, { recursive: true, force: true }));
  return [`--registry=http://127.0.0.1:${port}/`, `--cache=${cache}`, '--fetch-retries=0'];
}

const names = shipped().map(({ name }) => name);

describe('advisories', () => {
  it.each(['high', 'critical'])(
    'of %s severity against what is bundled are told',
    async (severity) => {
      const told = { name: 'jsonwebtoken', severity, versions: '<=99' };
      const seen = await lookAtAdvisories(names, await registryThatTells(told));
      expect(seen).toEqual({
        is: 'not in order',
        says: [`jsonwebtoken: ${severity}, for “A hole”`],
      });
    },
  );

  it('against a package that another one brings are told', async () => {
    const told = { name: 'jws', severity: 'high', versions: '<=99' };
    const seen = await lookAtAdvisories(names, await registryThatTells(told));
    expect(seen.is).toBe('not in order');
    expect(seen.says).toEqual(['jsonwebtoken: high, for jws', 'jws: high, for “A hole”']);
  });

  it('against a tool are said, and do not stop anybody', async () => {
    const told = { name: 'selfsigned', severity: 'critical', versions: '<=99' };
    const seen = await lookAtAdvisories(names, await registryThatTells(told));
    expect(seen.is).toBe('in order');
    expect(seen.says).toContain('a tool only: selfsigned: critical, for “A hole”');
  });

  it('against other versions count for nothing', async () => {
    const told = { name: 'jsonwebtoken', severity: 'high', versions: '<9' };
    const seen = await lookAtAdvisories(names, await registryThatTells(told));
    expect(seen).toMatchObject({ is: 'in order', says: [expect.stringContaining('none with')] });
  });

  it('against Jitsi’s sources, which are in no lock file of ours, are told', async () => {
    const told = { name: '@jitsi/react-native-sdk', severity: 'high', versions: '<=99' };
    const seen = await lookAtAdvisories(names, await registryThatTells(told));
    expect(seen).toEqual({
      is: 'not in order',
      says: ['@jitsi/react-native-sdk: high, for “A hole”'],
    });
  });

  it.each([405, 404, 503])(
    'a registry that answers such a question with %i is not taken for a good answer',
    async (code) => {
      const seen = await lookAtAdvisories(names, await registryThatTells(code));
      expect(seen.is).toBe('not asked');
      expect(seen.says.join()).toContain(String(code));
    },
  );

  it('a registry that nobody reaches is not taken for a good answer', async () => {
    const words = await registryThatTells(405);
    ends.shift()?.();
    expect(await lookAtAdvisories(names, words)).toMatchObject({
      is: 'not asked',
      says: [expect.stringContaining('ECONNREFUSED')],
    });
  });

  it('a registry’s nonsense is not in order, and no silence', async () => {
    expect(await lookAtAdvisories(names, await registryThatTells('nonsense'))).toMatchObject({
      is: 'not in order',
      says: [expect.stringMatching(/^npm could not tell which advisories there are: ./)],
    });
  });

  it('nobody knows a grave one against what ships today', async ({ task }) => {
    const seen = await lookAtAdvisories(names);
    expect(seen.is, seen.says.join('\n')).not.toBe('not in order');
    if (seen.is === 'in order') proves(task, 'B1', 'looks at the supply', 1);
  });
});
