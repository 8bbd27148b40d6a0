import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  createLinkRegistration,
  type LinkRegistration,
} from '../../../../main/links/link-registration.ts';
import { createAssociations } from '../../../../main/links/associations.ts';
import { createXdgRegistration } from '../../../../main/links/registration/xdg-registration.ts';
import { fileList } from './file-list.ts';

/** The home of a person on a Linux desktop, as the real xdg-utils find it. */
export interface Home {
  folder: string;
  env: Record<string, string>;
  /** The Parlour that this program starts. */
  parlour(program: string): LinkRegistration;
  put(path: string, content: string): void;
  read(path: string): string;
  list(): string[];
  run(program: string, ...words: string[]): string;
  remove(): void;
}

export const entryPath = '.local/share/applications/parlour.desktop';
export const listPath = '.config/mimeapps.list';
export const iconPath = '.local/share/icons/hicolor/16x16/apps/parlour.png';

export function createHome(more: Record<string, string> = {}): Home {
  const outer = mkdtempSync(join(tmpdir(), 'parlour-registration-'));
  const folder = join(outer, 'home');
  mkdirSync(folder);
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    // Without a screen nothing would be opened; which one it is nobody asks.
    DISPLAY: ':0',
    // What is for everybody lies outside of the home, and is nearly nothing.
    XDG_DATA_DIRS: join(outer, 'shared'),
    ...more,
  };
  const put = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  return {
    folder,
    env,
    parlour: (program) => registered(program, env),
    put,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    list: () => fileList(folder),
    run: (program, ...words) =>
      execFileSync(program, words, { env, cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim(),
    remove: () => rmSync(outer, { recursive: true, force: true, maxRetries: 5 }),
  };
}

const app = {
  isPackaged: true,
  getAppPath: () => '/nowhere',
  isDefaultProtocolClient: () => false,
  setAsDefaultProtocolClient: () => false,
};

function registered(program: string, env: Record<string, string>): LinkRegistration {
  const of = { execPath: '/nowhere', argv: [], platform: 'linux' as const, env };
  return createXdgRegistration({
    program,
    words: [],
    env,
    icons: () => new Map([[iconPath.replace('.local/share/', ''), Buffer.from('a picture')]]),
    look: createAssociations(app, of).look,
  });
}

/** The same, by what the app tells of itself. */
export const asStarted = (
  env: Record<string, string | undefined>,
  execPath: string,
  isFlatpak = false,
): LinkRegistration => createLinkRegistration(app, { execPath, platform: 'linux', env }, isFlatpak);
