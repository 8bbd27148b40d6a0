import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Linux desktop of its own, as the real xdg-utils find it. */
export interface Desktop {
  env: Record<string, string>;
  /** The file that says which program opens what. */
  defaults(): string;
  remove(): void;
}

/** With another program that opens jitsi-meet: links, and Parlour unless it is not installed. */
export function createDesktop(name: string, isInstalled = true): Desktop {
  const home = mkdtempSync(join(tmpdir(), 'parlour-desktop-'));
  const [config, data] = [join(home, 'config'), join(home, 'data')];
  const applications = join(data, 'applications');
  for (const folder of [config, applications]) mkdirSync(folder, { recursive: true });
  const put = (id: string, title: string): void =>
    writeFileSync(
      join(applications, `${id}.desktop`),
      `[Desktop Entry]\nType=Application\nName=${title}\nExec=/bin/true %u\nMimeType=x-scheme-handler/jitsi-meet;\n`,
    );
  put('other-client', 'Other Client');
  if (isInstalled) put('parlour', 'Parlour');
  const list = join(config, 'mimeapps.list');
  writeFileSync(list, '[Default Applications]\nx-scheme-handler/jitsi-meet=other-client.desktop\n');
  return {
    env: {
      HOME: home,
      XDG_CONFIG_HOME: config,
      XDG_DATA_HOME: data,
      XDG_DATA_DIRS: data,
      XDG_CURRENT_DESKTOP: name,
    },
    defaults: () => readFileSync(list, 'utf8'),
    remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }),
  };
}
