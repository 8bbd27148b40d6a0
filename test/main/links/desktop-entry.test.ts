import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findDesktopEntry } from '../../../main/links/desktop-entry.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'parlour-desktop-'));
});
afterEach(() => rmSync(home, { recursive: true }));

function put(folder: string, file: string, content: string): void {
  const applications = join(home, folder, 'applications');
  mkdirSync(applications, { recursive: true });
  writeFileSync(join(applications, file), content);
}
const env = (more: Record<string, string> = {}) => ({
  HOME: home,
  XDG_DATA_DIRS: `${join(home, 'a')}:${join(home, 'b')}`,
  ...more,
});
const entry = (name: string): string =>
  `# made by hand\n[Desktop Entry]\nType=Application\nName[de]=Anderes\nName = ${name}\n\n[Desktop Action new]\nName=New window\n`;

it.each(['a', 'b', '.local/share'])('a program has the name of its file below %s', (folder) => {
  put(folder, 'other.desktop', entry('Other Client'));
  expect(findDesktopEntry('other.desktop', env())).toEqual({ name: 'Other Client' });
});

it('a person’s own file counts before that of the system, wherever it lies', () => {
  put('a', 'other.desktop', entry('Of the system'));
  put('mine', 'other.desktop', entry('Mine'));
  expect(findDesktopEntry('other.desktop', env({ XDG_DATA_HOME: join(home, 'mine') }))).toEqual({
    name: 'Mine',
  });
});

it('a folder of the person that is not absolute counts as not set', () => {
  put('.local/share', 'other.desktop', entry('Mine'));
  expect(findDesktopEntry('other.desktop', env({ XDG_DATA_HOME: 'mine' }))).toEqual({
    name: 'Mine',
  });
});

it('a file that is nowhere is not found', () => {
  put('a', 'other.desktop', entry('Other Client'));
  expect(findDesktopEntry('another.desktop', env())).toBeUndefined();
});

it.each([
  ['is empty', ''],
  ['names an action only', '[Desktop Entry]\nType=Application\n[Desktop Action new]\nName=New\n'],
])('a program whose file %s has no name', (_how, content) => {
  put('a', 'other.desktop', content);
  expect(findDesktopEntry('other.desktop', env())).toEqual({ name: '' });
});
