import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPackageWithOptions, extractAll } from '@electron/asar';
import { fuseNames, setFuse } from '../../scripts/fuse-wire.ts';
import { buildWithout, folderWithout } from '../proof/build-without.ts';
import { pack, type Packed } from './packed.ts';

/**
 * The package with the two doors open through which Playwright comes in: it starts what it drives with
 * `--inspect` and other switches, which an installed Parlour obeys in no way. All else is as packed:
 * its sandbox, too, with which Chromium does not run for root.
 */
export async function openedPackage(): Promise<Packed> {
  if (process.getuid?.() === 0) {
    throw new Error(
      'Root cannot drive the packed app: `npm run prove` does it as an ordinary user.',
    );
  }
  const packed = pack();
  const inspector = fuseNames.indexOf('enableNodeCliInspectArguments');
  const program = readFileSync(packed.program);
  if (!setFuse(program, inspector, true)) throw new Error('There is no fuse for the inspector.');
  writeFileSync(packed.program, program);
  chmodSync(packed.program, 0o755);

  await buildWithout('switches-of-a-start');
  const content = mkdtempSync(join(tmpdir(), 'parlour-opened-'));
  extractAll(packed.asar, content);
  const main = join(content, 'out', 'main');
  rmSync(main, { recursive: true });
  cpSync(join(folderWithout('switches-of-a-start'), 'out', 'main'), main, { recursive: true });
  rmSync(packed.asar);
  rmSync(`${packed.asar}.unpacked`, { recursive: true });
  await createPackageWithOptions(content, packed.asar, { unpack: '**/*.node' });
  rmSync(content, { recursive: true });
  return packed;
}
