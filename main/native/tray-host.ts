import { execFile } from 'node:child_process';

/** A bus that answers slower than this does not answer. */
const patience = 1_000;

/**
 * Is there a place for tray icons? Windows and macOS have one. On Linux Electron makes an icon
 * whether somebody shows it or not, and a window that is hidden behind one that nobody shows is
 * lost; the desktop that shows them owns this name (freedesktop.org, StatusNotifierItem).
 */
export function hasTrayHost(platform: NodeJS.Platform): Promise<boolean> {
  if (platform !== 'linux') return Promise.resolve(true);
  const words = [
    '--session',
    '--print-reply=literal',
    '--dest=org.freedesktop.DBus',
    '/org/freedesktop/DBus',
    'org.freedesktop.DBus.NameHasOwner',
    'string:org.kde.StatusNotifierWatcher',
  ];
  return new Promise((resolve) => {
    execFile('dbus-send', words, { timeout: patience }, (error, answer) =>
      resolve(!error && answer.includes('true')),
    );
  });
}
