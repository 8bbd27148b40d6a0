/**
 * Where the settings lie, as people write it: Electron's `userData` of a program called Parlour. A
 * start with `--user-data-dir` has it elsewhere.
 */
export function ownFolder(userAgent: string): string {
  if (userAgent.includes('Windows')) return '%APPDATA%\\Parlour';
  if (userAgent.includes('Macintosh')) return '~/Library/Application Support/Parlour';
  return '~/.config/Parlour';
}
