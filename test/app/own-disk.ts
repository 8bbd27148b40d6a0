import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asMyself, isRoot } from '../dns/namespaces.ts';
import { electronPath, type Parlour } from './launch.ts';

/** An Electron to start in place of the usual one, that sees disks of its own. */
export interface OwnDisk {
  electron: string;
  remove(): void;
}

/**
 * `steps` are words of a shell that mount what the app shall find; nobody else sees that. Root may
 * read and write whatever its mode says; as the app it may not, like everybody else.
 */
export function ownDisk(steps: readonly string[]): OwnDisk {
  const folder = mkdtempSync(join(tmpdir(), 'parlour-disk-'));
  const electron = join(folder, 'electron');
  const back = isRoot
    ? 'setpriv --bounding-set=-dac_override,-dac_read_search,-fowner'
    : ['unshare', ...asMyself].join(' ');
  const script = [...steps, `exec ${back} -- "$@"`].join('\n');
  writeFileSync(join(folder, 'disk.sh'), script);
  writeFileSync(
    electron,
    `#!/bin/sh\nexec unshare --mount ${isRoot ? '' : '--map-root-user'} sh -e '${folder}/disk.sh' '${electronPath()}' "$@"\n`,
    { mode: 0o755 },
  );
  return { electron, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Where the app's own disk is seen from out here. */
export const seenBy = (parlour: Parlour, path: string): string =>
  `/proc/${parlour.app.process().pid}/root${path}`;
