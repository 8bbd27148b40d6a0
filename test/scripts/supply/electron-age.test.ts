import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jitsiSdk } from '../../../scripts/jitsi-sdk.ts';
import { inRoot } from '../../../scripts/paths.ts';
import { judgeElectron, lookAtElectron } from '../../../scripts/supply/electron-age.ts';
import { proves } from '../../proof/proves-unit.ts';

const published = {
  created: '2013-01-01T00:00:00Z',
  modified: '2026-11-30T00:00:00Z',
  '42.9.0': '2026-11-29T00:00:00Z',
  '43.0.0': '2026-09-01T00:00:00Z',
  '43.9.0': '2026-11-20T00:00:00Z',
  '44.0.0': '2026-10-01T00:00:00Z',
  '44.2.0': '2026-10-31T00:00:00Z',
  '44.10.0': '2026-11-30T00:00:00Z',
  '45.0.0': '2026-10-21T00:00:00Z',
  '45.5.0': '2026-11-24T00:00:00Z',
  '46.0.0-beta.1': '2026-11-28T00:00:00Z',
};

describe('the Electron that ships', () => {
  it.each([
    ['45.5.0', 'in order', 'the newest of it'],
    ['44.10.0', 'in order', 'the newest of it'],
    ['43.9.0', 'in order', 'line 43 of 45, 44, 43'],
    ['44.2.0', 'in order', '30 days older than 44.10.0'],
    ['44.0.0', 'not in order', '60 days older than 44.10.0'],
    ['43.0.0', 'not in order', '80 days older than 43.9.0'],
    ['45.0.0', 'not in order', '34 days older than 45.5.0'],
    ['42.9.0', 'not in order', 'of line 42; fixes come for 45, 44, 43'],
    ['46.0.0-beta.1', 'not in order', 'not in the registry'],
    ['45.9.9', 'not in order', 'not in the registry'],
    ['', 'not in order', 'not in the registry'],
  ])('%s is %s: %s', (version, is, words) => {
    const seen = judgeElectron(version, published);
    expect(seen.is).toBe(is);
    expect(seen.says.join()).toContain(words);
  });

  it.each([
    [200, 'not in order', 'npm could not tell when Electron was published: '],
    [404, 'not in order', 'npm could not tell when Electron was published: '],
    [405, 'not asked', 'the registry does not say when Electron was published: '],
    [503, 'not asked', 'the registry does not say when Electron was published: '],
  ])('is, by a registry that says %i and nonsense, %s', async (code, is, words) => {
    const server = createServer((_request, answer) => answer.writeHead(code).end('nonsense'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const cache = mkdtempSync(join(tmpdir(), 'parlour-npm-'));
    try {
      const registry = `--registry=http://127.0.0.1:${port}/`;
      const seen = await lookAtElectron('45.5.0', jitsiSdk.spec, [
        registry,
        `--cache=${cache}`,
        '--fetch-retries=0',
      ]);
      expect(seen.is, seen.says.join()).toBe(is);
      expect(seen.says.join()).toContain(words);
    } finally {
      server.close();
      rmSync(cache, { recursive: true, force: true });
    }
  });

  it('gets its fixes, and has those of a month ago', async ({ task }) => {
    const { devDependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const seen = await lookAtElectron(devDependencies['electron'] ?? '', jitsiSdk.spec);
    expect(seen.is, seen.says.join('\n')).not.toBe('not in order');
    if (seen.is === 'in order') proves(task, 'B1', 'looks at the supply', 1);
  });
});
