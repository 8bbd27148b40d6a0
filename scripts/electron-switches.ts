/**
 * Switches this machine needs for Electron: Chromium refuses to run as root with its sandbox, and
 * without a screen of its own a machine has no graphics card worth asking.
 */
export function machineSwitches(virtualDisplay: boolean): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(virtualDisplay ? ['--disable-gpu'] : []),
  ];
}
