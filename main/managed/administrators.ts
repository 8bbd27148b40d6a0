import { execFileSync } from 'node:child_process';
import type { Stats } from 'node:fs';

/** Is a file or folder, and what is in it, the administrators' own, whom nobody else can speak for? */
export type IsAdministrators = (path: string, stats: Stats) => boolean;

/** Group and others; an administrators' group may write on some systems, and is not asked for. */
const writableByOthers = 0o022;

/** On Linux and macOS `administrator` is 0. */
export const ownedBy =
  (administrator: number): IsAdministrators =>
  (_path, { uid, mode }) =>
    uid === administrator && (mode & writableByOthers) === 0;

/** Administrators, SYSTEM and TrustedInstaller (Microsoft, “Well-known SIDs”). */
const trusted: ReadonlySet<string> = new Set([
  'S-1-5-32-544',
  'S-1-5-18',
  'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464',
]);

/** What stands in an entry that only those below inherit: whoever makes them. */
const creatorOwner = 'S-1-3-0';

/**
 * On Windows nothing but the access list tells. `described` are lines of `aclScript`. Everybody may
 * add files to a folder below `%ProgramData%`, so of a folder only the owner counts.
 */
export const ownedOnWindows =
  (described: (path: string) => string): IsAdministrators =>
  (path, stats) => {
    const lines = described(path).split(/\r?\n/);
    const sids = (word: string): string[] =>
      lines.flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []));
    const owners = sids('owner');
    const writers = stats.isDirectory() ? [] : sids('writes');
    return (
      owners.length === 1 &&
      owners.every((sid) => trusted.has(sid)) &&
      writers.every((sid) => trusted.has(sid) || sid === creatorOwner)
    );
  };

/**
 * Prints `owner SID`, and `writes SID` for who may write, append, delete, or change owner or access
 * (FileSystemRights 0x2, 0x4, 0x10000, 0x80000, 0x40000; generic 0x10000000 and 0x40000000).
 */
const aclScript = `$ErrorActionPreference = 'Stop'
$sid = [System.Security.Principal.SecurityIdentifier]
$acl = Get-Acl -LiteralPath ([Console]::In.ReadToEnd())
'owner ' + $acl.GetOwner($sid).Value
foreach ($rule in $acl.GetAccessRules($true, $true, $sid)) {
  if ($rule.AccessControlType -eq 'Allow' -and ([int]$rule.FileSystemRights -band 0x500D0006) -ne 0) {
    'writes ' + $rule.IdentityReference.Value
  }
}`;

/** By its whole path: a program of that name elsewhere is never asked. */
const powerShell = 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe';

/** In ms; its first start on a slow disk takes some seconds. */
const patience = 20_000;

/** The access list of a file on this Windows; `''` where it cannot be had. */
export function askPowerShell(path: string): string {
  const words = ['-NoProfile', '-NonInteractive', '-Command', aclScript];
  try {
    return execFileSync(powerShell, words, {
      input: path,
      encoding: 'utf8',
      timeout: patience,
      windowsHide: true,
      stdio: ['pipe', 'pipe', 'ignore'],
      // A module path of the person's could bring another Get-Acl.
      env: { SystemRoot: 'C:\\Windows' },
    });
  } catch {
    return '';
  }
}

/** Who may speak for the organisation on this system. */
export const administratorsOf = (platform: NodeJS.Platform): IsAdministrators =>
  platform === 'win32' ? ownedOnWindows(askPowerShell) : ownedBy(0);
