import { isAbsolute } from 'node:path';
import type { UpdateElsewhere } from '../../common/update.ts';

/** How this Parlour was installed, where it can put a newer one in its own place. */
export type InstallKind = 'app-image' | 'nsis' | 'mac-app';

export interface Installed {
  platform: NodeJS.Platform;
  isPackaged: boolean;
  /** The program that runs. */
  execPath: string;
  /** The file of an AppImage, as its own start says it. */
  appImage: string | undefined;
  /** Whether the person may write there. */
  mayWrite(path: string): boolean;
  exists(path: string): boolean;
}

/** How it was installed, or why something else brings newer versions. */
export function installKind(
  of: Installed,
): InstallKind | Extract<UpdateElsewhere, 'not-installed' | 'package-manager'> {
  if (!of.isPackaged) return 'not-installed';
  switch (of.platform) {
    case 'linux':
      return onLinux(of);
    case 'win32':
      return onWindows(of);
    case 'darwin':
      // Started from its disk image, or where macOS put a copy that cannot be written.
      return /^\/Volumes\/|\/AppTranslocation\//.test(of.execPath) ? 'not-installed' : 'mac-app';
    default:
      return 'not-installed';
  }
}

function onWindows({ execPath, exists }: Installed): ReturnType<typeof installKind> {
  if (exists(`${folderOf(execPath)}\\Uninstall Parlour.exe`)) return 'nsis';
  // Where the MSI puts it, for everybody: whoever rolled it out rolls out the next.
  return /^[a-z]:\\program files\\/i.test(execPath) ? 'package-manager' : 'not-installed';
}

function onLinux(of: Installed): ReturnType<typeof installKind> {
  const { appImage, execPath, mayWrite } = of;
  // Each Flatpak finds this file.
  if (of.exists('/.flatpak-info')) return 'package-manager';
  if (appImage && isAbsolute(appImage)) {
    // One that an administrator put there for everybody is theirs to replace.
    return mayWrite(appImage) ? 'app-image' : 'package-manager';
  }
  // Where deb and rpm put it. They are not asked to install anything: that would want a password.
  return /^\/(?:opt|usr)\//.test(execPath) ? 'package-manager' : 'not-installed';
}

const folderOf = (path: string): string => path.replace(/[\\/][^\\/]*$/, '');
