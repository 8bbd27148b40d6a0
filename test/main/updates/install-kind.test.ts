import { expect, it } from 'vitest';
import { type Installed, installKind } from '../../../main/updates/install-kind.ts';

const linux: Installed = {
  platform: 'linux',
  isPackaged: true,
  execPath: '/tmp/.mount_ParlouX/parlour',
  appImage: undefined,
  mayWrite: () => true,
  exists: () => false,
};
const windows = {
  ...linux,
  platform: 'win32' as const,
  execPath: String.raw`C:\Programs\Parlour\Parlour.exe`,
};
const mac = { ...linux, platform: 'darwin' as const };

const cases: readonly [string, Installed, ReturnType<typeof installKind>][] = [
  ['from source', { ...linux, isPackaged: false }, 'not-installed'],
  ['an AppImage', { ...linux, appImage: '/home/ada/Parlour.AppImage' }, 'app-image'],
  [
    'an AppImage of an administrator',
    { ...linux, appImage: '/srv/Parlour.AppImage', mayWrite: () => false },
    'package-manager',
  ],
  ['a deb or rpm', { ...linux, execPath: '/opt/Parlour/parlour' }, 'package-manager'],
  [
    'a Flatpak',
    { ...linux, execPath: '/app/parlour/parlour', exists: (path) => path === '/.flatpak-info' },
    'package-manager',
  ],
  ['an archive', { ...linux, execPath: '/home/ada/parlour/parlour' }, 'not-installed'],
  [
    'an installer of Windows',
    { ...windows, exists: (path) => path.endsWith(String.raw`\Parlour\Uninstall Parlour.exe`) },
    'nsis',
  ],
  [
    'an MSI',
    { ...windows, execPath: String.raw`C:\Program Files\Parlour\parlour.exe` },
    'package-manager',
  ],
  ['a folder on Windows', windows, 'not-installed'],
  ['a Mac', { ...mac, execPath: '/Applications/Parlour.app/Contents/MacOS/Parlour' }, 'mac-app'],
  [
    'a disk image',
    { ...mac, execPath: '/Volumes/Parlour/Parlour.app/Contents/MacOS/Parlour' },
    'not-installed',
  ],
  [
    'a copy that macOS runs in its place',
    { ...mac, execPath: '/private/var/x/AppTranslocation/1/d/Parlour.app/Contents/MacOS/Parlour' },
    'not-installed',
  ],
  ['another system', { ...linux, platform: 'freebsd' }, 'not-installed'],
];

it.each(cases)('how newer versions come to %s is known', (_name, installed, kind) => {
  expect(installKind(installed)).toBe(kind);
});
