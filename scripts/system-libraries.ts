import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say, SetupError } from './steps.ts';

/** What a system package is for. A new purpose is one line here and one in `packages`. */
export type Purpose = 'electron' | 'display' | 'pages' | 'keyring' | 'servers' | 'desktop';

interface Needed {
  need: readonly string[];
  names: readonly string[];
  /** It only saves time: installed where that needs nobody's help, and missed nowhere. */
  isWish?: true;
}

/**
 * What must be there, and the Debian packages that bring it; where names changed (64-bit time),
 * the first one that apt knows. A need is the soname of a library or the path of a program.
 */
const packages: Record<Purpose, readonly Needed[]> = {
  electron: [
    { need: ['libgtk-3.so.0'], names: ['libgtk-3-0t64', 'libgtk-3-0'] },
    { need: ['libnss3.so'], names: ['libnss3'] },
    { need: ['libasound.so.2'], names: ['libasound2t64', 'libasound2'] },
    { need: ['libgbm.so.1'], names: ['libgbm1'] },
    { need: ['libXss.so.1'], names: ['libxss1'] },
    { need: ['libatk-bridge-2.0.so.0'], names: ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'] },
    { need: ['libcups.so.2'], names: ['libcups2t64', 'libcups2'] },
    { need: ['libdrm.so.2'], names: ['libdrm2'] },
    { need: ['libsecret-1.so.0'], names: ['libsecret-1-0'] },
    { need: ['libnotify.so.4'], names: ['libnotify4'] },
  ],
  display: [
    { need: ['/usr/bin/Xvfb'], names: ['xvfb'] },
    { need: ['/usr/bin/xauth'], names: ['xauth'] },
    // Without a font every letter of a picture is an empty box.
    {
      need: ['/usr/share/fonts/truetype/noto', '/usr/share/fonts/truetype/dejavu'],
      names: ['fonts-noto-core'],
    },
  ],
  pages: [
    {
      need: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
      names: ['chromium'],
    },
    {
      need: ['/usr/bin/chromium-headless-shell'],
      names: ['chromium-headless-shell'],
      isWish: true,
    },
  ],
  keyring: [
    { need: ['libsecret-1.so.0'], names: ['libsecret-1-0'] },
    { need: ['/usr/bin/gnome-keyring-daemon'], names: ['gnome-keyring'] },
    { need: ['/usr/bin/dbus-daemon'], names: ['dbus-daemon', 'dbus'] },
    { need: ['/usr/bin/dbus-send'], names: ['dbus-bin', 'dbus'] },
    { need: ['/usr/bin/dbus-test-tool'], names: ['dbus-tests'] },
  ],
  servers: [
    { need: ['/usr/bin/prosody'], names: ['prosody'] },
    // Who vouches for the servers is told to Chromium through NSS.
    { need: ['/usr/bin/certutil'], names: ['libnss3-tools'] },
    // A network of its own shows what the app sends and asks.
    { need: ['/usr/bin/ip', '/usr/sbin/ip', '/sbin/ip'], names: ['iproute2'] },
    // A disk of its own has an administrator besides the person.
    { need: ['/usr/bin/newuidmap'], names: ['uidmap'] },
  ],
  // A person's desktop without the desktop: what asks, keeps and starts the programs for links.
  desktop: [
    { need: ['/usr/bin/xdg-mime'], names: ['xdg-utils'] },
    { need: ['/usr/bin/update-desktop-database'], names: ['desktop-file-utils'] },
    { need: ['/usr/bin/update-mime-database'], names: ['shared-mime-info'] },
    { need: ['/usr/bin/gio'], names: ['libglib2.0-bin'] },
    { need: ['/usr/bin/openbox'], names: ['openbox'] },
    { need: ['/usr/bin/appstreamcli'], names: ['appstream'] },
    // Photographs the screen.
    { need: ['/usr/bin/import'], names: ['imagemagick'] },
  ],
};

/** Puts the system packages for `purposes` in place; answers whether there was anything to do. */
export function placeSystemLibraries(purposes: readonly Purpose[]): boolean {
  if (process.platform !== 'linux') return false;
  const libraries = knownLibraries();
  const isRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const missing = missingNames(purposes, libraries, existsSync);
  const wished = isRoot ? missingWishes(purposes, libraries, existsSync) : [];
  if (missing.length === 0 && wished.length === 0) return false;

  if (!existsSync('/usr/bin/apt-get')) {
    const all = missing.map((names) => names.at(-1)).join(' ');
    throw new SetupError(`Missing on this system (by their Debian names): ${all}`);
  }
  if (isRoot) {
    if (missing.length > 0) {
      apt(['update']);
      install(missing.map(knownToApt));
    }
    return grant(wished.flat().filter(isKnownToApt)) || missing.length > 0;
  }
  const chosen = missing.map(knownToApt).join(' ');
  throw new SetupError(`Some system packages are missing. Run this, then try again:

  sudo apt-get install -y --no-install-recommends ${chosen}`);
}

/** The packages that are missing, each with its possible names. Pure. */
export const missingNames = (...where: Where): (readonly string[])[] =>
  missingOf((one) => !one.isWish, ...where);

/** Those that are only wished for, and missing. Pure. */
export const missingWishes = (...where: Where): (readonly string[])[] =>
  missingOf((one) => one.isWish === true, ...where);

type Where = [
  purposes: readonly Purpose[],
  libraries: ReadonlySet<string>,
  exists: (path: string) => boolean,
];

function missingOf(
  isMeant: (one: Needed) => boolean,
  ...[purposes, libraries, exists]: Where
): (readonly string[])[] {
  const isThere = (need: string): boolean =>
    need.startsWith('/') ? exists(need) : libraries.has(need);
  return purposes
    .flatMap((purpose) => packages[purpose])
    .filter((one) => isMeant(one) && !one.need.some(isThere))
    .map(({ names }) => names);
}

/** The sonames the dynamic linker knows, from `ldconfig -p`. */
function knownLibraries(): Set<string> {
  const program = existsSync('/sbin/ldconfig') ? '/sbin/ldconfig' : 'ldconfig';
  const { stdout } = spawnSync(program, ['-p'], { encoding: 'utf8' });
  return sonames(stdout ?? '');
}

export const sonames = (listing: string): Set<string> =>
  new Set([...listing.matchAll(/^\s+(\S+) \(/gm)].map(([, name]) => name ?? ''));

const knownToApt = (names: readonly string[]): string =>
  names.find(isKnownToApt) ?? names.at(-1) ?? '';

function isKnownToApt(name: string): boolean {
  const { stdout } = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' });
  return /Candidate: (?!\(none\))/.test(stdout ?? '');
}

function install(names: readonly string[]): void {
  say(`  installing with apt-get: ${names.join(' ')}`);
  apt(['install', '-y', '--no-install-recommends', ...names]);
}

/** Installs what is only wished for; does without where that is not possible. */
function grant(names: readonly string[]): boolean {
  if (names.length === 0) return false;
  try {
    install(names);
    return true;
  } catch {
    return false;
  }
}

function apt(args: string[]): void {
  const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new SetupError(`${stderr}\napt-get ${args[0]} failed.`);
}
