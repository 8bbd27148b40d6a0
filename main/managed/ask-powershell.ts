import { execFileSync } from 'node:child_process';

/**
 * Reads properties and calls no methods, which many organisations forbid (“ConstrainedLanguage”). Paths
 * are variables, so that nothing in them is obeyed.
 */
const script = `$ErrorActionPreference = 'Stop'
(Get-Acl -LiteralPath $env:POLICY_FOLDER).Sddl
(Get-Acl -LiteralPath $env:POLICY_FILE).Sddl`;

/** By its whole path: a program of that name elsewhere is never asked. */
const powerShell = 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe';

/** In ms; its first start on a slow disk takes some seconds. */
const patience = 20_000;

/** The security descriptors of a folder and a file on this Windows, in SDDL; undefined where they cannot be had. */
export function askPowerShell(
  folder: string,
  file: string,
): readonly [folder: string, file: string] | undefined {
  const words = ['-NoProfile', '-NonInteractive', '-Command', script];
  try {
    const said = execFileSync(powerShell, words, {
      encoding: 'utf8',
      timeout: patience,
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'ignore'],
      // A module path of the person's could bring another Get-Acl.
      env: { SystemRoot: 'C:\\Windows', POLICY_FOLDER: folder, POLICY_FILE: file },
    });
    const [ofFolder, ofFile, ...more] = said.trim().split(/\r?\n/);
    return ofFolder && ofFile && more.length === 0 ? [ofFolder, ofFile] : undefined;
  } catch {
    return undefined;
  }
}
