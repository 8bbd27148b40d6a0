import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRoot } from '../dns/namespaces.ts';
import { electronPath } from '../app/launch.ts';

/** Whose file and folder are, and who may write them; like an administrator’s where nothing is said. */
export interface PolicyPlace {
  owner?: 'administrators' | 'person';
  mode?: string;
  folderOwner?: 'administrators' | 'person';
  folderMode?: string;
}

/** A computer with a policy at its real place, `/etc/parlour/policy.json`, for what is started by it. */
export interface PolicyRig {
  /** To start in place of the usual Electron. */
  electron: string;
  /** What the next start finds; text as it is, everything else as JSON. Undefined: no policy. */
  set(content: unknown, place?: PolicyPlace): void;
  remove(): void;
}

/**
 * In a mount namespace `/etc` is a copy, with the policy in it; this computer's own is not touched.
 * Root is the real one, or the one of a user namespace (which takes Debian's uidmap): in it the
 * person keeps their own number, and with it their files, display and keyring. `program` is the real
 * Electron, or a packed Parlour.
 */
export function createPolicyRig(content?: unknown, program = electronPath()): PolicyRig {
  expectAdministrator();
  const folder = mkdtempSync(join(tmpdir(), 'parlour-managed-'));
  const source = join(folder, 'policy.json');
  const script = join(folder, 'place.sh');
  const electron = join(folder, 'electron');
  const etc = join(folder, 'etc');

  const set: PolicyRig['set'] = (next, place = {}) => {
    if (next !== undefined) {
      writeFileSync(source, typeof next === 'string' ? next : JSON.stringify(next));
    }
    const placed = next === undefined ? [] : placing(source, `${etc}/parlour`, place);
    writeFileSync(
      script,
      [
        `mkdir -p '${etc}'`,
        `mount -t tmpfs tmpfs '${etc}'`,
        `chmod 755 '${etc}'`,
        // Some of it only the real root may read.
        `cp -a /etc/. '${etc}' 2>/dev/null || true`,
        `rm -rf '${etc}/parlour'`,
        ...placed,
        `mount --bind '${etc}' /etc`,
        `exec ${asPerson} "$@"`,
      ].join('\n'),
    );
  };
  set(content);
  writeFileSync(
    electron,
    `#!/bin/sh\nexec unshare --mount ${asAdministrator} sh -e '${script}' '${program}' "$@"\n`,
    { mode: 0o755 },
  );
  return { electron, set, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const uid = process.getuid?.() ?? 0;
const gid = process.getgid?.() ?? 0;
const asAdministrator = isRoot
  ? ''
  : `--user --map-user=${uid} --map-group=${gid} --map-auto --setuid 0 --setgid 0`;
const asPerson = isRoot ? '' : `setpriv --reuid=${uid} --regid=${gid} --clear-groups`;

/** Fails with what is missing on this computer, where there is nobody to own a policy. */
function expectAdministrator(): void {
  if (isRoot) return;
  const { status, stderr } = spawnSync(
    'unshare',
    ['--mount', ...asAdministrator.split(' '), 'true'],
    {
      encoding: 'utf8',
    },
  );
  if (status === 0) return;
  throw new Error(
    'A policy needs an administrator beside you: util-linux 2.38, the package uidmap, a range of ' +
      `your own in /etc/subuid and /etc/subgid, and user namespaces that you may make.\n${stderr}`,
  );
}

/** Anybody but root. */
const person = isRoot ? 1000 : uid;

function placing(source: string, into: string, place: PolicyPlace): string[] {
  const numberOf = (who: PolicyPlace['owner']): number => (who === 'person' ? person : 0);
  return [
    `mkdir '${into}'`,
    `cp '${source}' '${into}/policy.json'`,
    `chown ${numberOf(place.owner)} '${into}/policy.json'`,
    `chmod ${place.mode ?? '644'} '${into}/policy.json'`,
    `chown ${numberOf(place.folderOwner)} '${into}'`,
    `chmod ${place.folderMode ?? '755'} '${into}'`,
  ];
}
