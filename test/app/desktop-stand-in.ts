import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The desktop as far as Chromium starts its programs: whatever leaves the app natively comes here. */
export interface DesktopStandIn {
  env: Readonly<Record<string, string>>;
  /** What the desktop was to open, in order: addresses and paths. */
  opened(): string[];
  remove(): void;
}

export function createDesktopStandIn(): DesktopStandIn {
  const folder = mkdtempSync(join(tmpdir(), 'parlour-desktop-'));
  const record = join(folder, 'opened');
  for (const program of ['xdg-open', 'xdg-email', 'gio', 'kde-open', 'gvfs-open']) {
    const file = join(folder, program);
    writeFileSync(file, `#!/bin/sh\nprintf '%s\\n' "$*" >> '${record}'\n`);
    chmodSync(file, 0o755);
  }
  return {
    env: { PATH: `${folder}:${process.env['PATH'] ?? ''}` },
    opened: () => (existsSync(record) ? readFileSync(record, 'utf8').trim().split('\n') : []),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
