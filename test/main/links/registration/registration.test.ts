import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { asStarted, createHome, entryPath, type Home, iconPath, listPath } from './home.ts';

const homes: Home[] = [];
afterEach(() => {
  for (const one of homes.splice(0)) one.remove();
});
function open(more?: Record<string, string>): Home {
  const home = createHome(more);
  homes.push(home);
  return home;
}

const program = '/opt/Parlour/parlour';
const all = (isOurs: boolean) => [{ isOurs }, { isOurs }, { isOurs }];

/** A home that somebody has used for years. */
function lived(home: Home): void {
  home.put(
    '.local/share/applications/other-client.desktop',
    '[Desktop Entry]\nType=Application\nName=Other Client\nExec=/bin/true %u\nMimeType=x-scheme-handler/jitsi-meet;\n',
  );
  home.put(
    '.local/share/mime/packages/other.xml',
    '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info"><mime-type type="application/x-other"><glob pattern="*.other"/></mime-type></mime-info>',
  );
  home.put('.local/share/icons/hicolor/16x16/apps/other.png', 'another picture');
  home.put(
    listPath,
    '# mine\n[Added Associations]\ntext/plain=vim.desktop;\n\n[Default Applications]\nx-scheme-handler/jitsi-meet=other-client.desktop\ntext/plain=vim.desktop\n\n[Removed Associations]\ntext/html=vim.desktop;\n',
  );
  home.run('update-desktop-database', join(home.folder, '.local/share/applications'));
  home.run('update-mime-database', join(home.folder, '.local/share/mime'));
}

describe('in a home where nobody registered anything', () => {
  it('Parlour gets everything, and leaves nothing', async () => {
    // Without a desktop, types are told by `file`, which knows no more than JSON.
    const home = open({ XDG_CURRENT_DESKTOP: 'GNOME' });
    const before = home.list();
    expect(await home.parlour(program).look()).toMatchObject({ registered: 'none' });
    const there = await home.parlour(program).install();
    expect(there).toMatchObject({ registered: 'installed', associations: all(true) });
    expect(there).not.toHaveProperty('problem');
    home.put('standup.meeting', '{}');
    expect(home.run('xdg-mime', 'query', 'filetype', 'standup.meeting')).toBe(
      'application/vnd.parlour.meeting+json',
    );
    home.run('rm', 'standup.meeting');
    home.run('desktop-file-validate', entryPath);
    expect(await home.parlour(program).remove()).toMatchObject({
      registered: 'none',
      associations: all(false),
    });
    expect(home.list()).toEqual(before);
  });

  it('folders that were there stay, however empty', async () => {
    const home = open();
    mkdirSync(join(home.folder, '.local/share/applications'), { recursive: true });
    mkdirSync(join(home.folder, '.config'));
    const before = home.list();
    await home.parlour(program).install();
    await home.parlour(program).remove();
    expect(home.list()).toEqual(before);
  });
});

describe('in a home that was lived in', () => {
  it('everything comes back to whom it belonged, to the byte', async () => {
    const home = open();
    lived(home);
    const before = home.list();
    await home.parlour(program).install();
    expect(home.read(listPath)).toContain('x-scheme-handler/jitsi-meet=parlour.desktop');
    expect(await home.parlour(program).remove()).toMatchObject({
      associations: [{ isOurs: false }, { program: 'Other Client' }, { isOurs: false }],
    });
    expect(home.list()).toEqual(before);
  });

  it('what was given to others meanwhile stays theirs', async () => {
    const home = open();
    lived(home);
    const parlour = home.parlour(program);
    await parlour.install();
    home.run('xdg-mime', 'default', 'other-client.desktop', 'x-scheme-handler/parlour');
    await parlour.remove();
    expect(home.read(listPath)).toContain('x-scheme-handler/parlour=other-client.desktop');
    expect(home.read(listPath)).not.toContain('parlour.desktop');
  });

  it.each([
    ['with an empty line at its end', '[Default Applications]\na/b=c.desktop\n\n'],
    ['that is empty', ''],
    ['without the section', '[Added Associations]\na/b=c.desktop;\n'],
    ['with an empty section', '[Default Applications]\n'],
    [
      'with several programs in a line',
      '[Default Applications]\nx-scheme-handler/parlour=a.desktop;b.desktop;\n',
    ],
  ])('a list %s is the same afterwards', async (_how, text) => {
    const home = open();
    home.put(listPath, text);
    await home.parlour(program).install();
    await home.parlour(program).remove();
    expect(home.read(listPath)).toBe(text);
  });

  it('a list that is a link stays one, and what it leads to comes back', async () => {
    const home = open();
    home.put('dotfiles/list', '[Default Applications]\na/b=c.desktop\n');
    mkdirSync(join(home.folder, '.config'));
    symlinkSync('../dotfiles/list', join(home.folder, listPath));
    const before = home.list();
    await home.parlour(program).install();
    expect(home.read('dotfiles/list')).toContain('parlour.desktop');
    await home.parlour(program).remove();
    expect(home.list()).toEqual(before);
  });

  it('a picture of the person’s own is neither replaced nor taken away', async () => {
    const home = open();
    home.put(iconPath, 'mine');
    await home.parlour(program).install();
    expect(home.read(iconPath)).toBe('mine');
    await home.parlour(program).remove();
    expect(home.read(iconPath)).toBe('mine');
  });
});

describe('done again', () => {
  it('it writes the same bytes, and is taken away as if once', async () => {
    const home = open();
    lived(home);
    const before = home.list();
    await home.parlour(program).install();
    const once = home.list();
    await home.parlour(program).install();
    expect(home.list()).toEqual(once);
    await home.parlour(program).remove();
    expect(home.list()).toEqual(before);
    await home.parlour(program).remove();
    expect(home.list()).toEqual(before);
  });

  it('one that moved from a place that launchers do not understand leaves nothing of that', async () => {
    const home = open();
    const before = home.list();
    await home.parlour('/home/ada/100 %/parlour').install();
    expect(await home.parlour('/home/ada/99 %/parlour').look()).toMatchObject({
      registered: 'elsewhere',
    });
    await home.parlour('/home/ada/99 %/parlour').install();
    await home.parlour(program).install();
    await home.parlour(program).remove();
    expect(home.list()).toEqual(before);
  });

  it('a Parlour that moved is told, and leads to its new place', async () => {
    const home = open();
    const before = home.list();
    await home.parlour('/home/ada/old/parlour').install();
    const moved = home.parlour('/home/ada/new/parlour');
    expect(await moved.look()).toMatchObject({ registered: 'elsewhere' });
    expect(await moved.install()).toMatchObject({ registered: 'installed' });
    expect(home.read(entryPath)).toContain('Exec=/home/ada/new/parlour -- %U');
    await moved.remove();
    expect(home.list()).toEqual(before);
  });
});

describe('it is refused', () => {
  it('where somebody else’s entry has the name, which stays as it is', async () => {
    const home = open();
    home.put(entryPath, '[Desktop Entry]\nType=Application\nName=Mine\nExec=/bin/true\n');
    const before = home.list();
    expect(await home.parlour(program).install()).toMatchObject({
      registered: 'none',
      problem: 'foreign-entry',
    });
    await home.parlour(program).remove();
    expect(home.list()).toEqual(before);
  });

  it('where a link has the name, and what it leads to is not written', async () => {
    const home = open();
    home.put('precious', 'X-Parlour-Registered={}\n');
    home.put(entryPath, '');
    home.run('rm', entryPath);
    symlinkSync(join(home.folder, 'precious'), join(home.folder, entryPath));
    const before = home.list();
    expect(await home.parlour(program).install()).toMatchObject({ problem: 'foreign-entry' });
    await home.parlour(program).remove();
    expect(home.list()).toEqual(before);
  });

  it('where a package did it for everybody', async () => {
    const home = open();
    const shared = join(home.env['XDG_DATA_DIRS'] ?? '', 'applications');
    mkdirSync(shared, { recursive: true });
    writeFileSync(join(shared, 'parlour.desktop'), '[Desktop Entry]\nName=Parlour\n');
    const before = home.list();
    expect(await home.parlour(program).install()).toMatchObject({
      registered: 'system',
      problem: 'by-package',
    });
    expect(home.list()).toEqual(before);
  });

  it('where no xdg-mime is', async () => {
    const home = open({ PATH: '/nowhere' });
    const before = home.list();
    expect(await home.parlour(program).install()).toMatchObject({ problem: 'no-xdg-mime' });
    expect(home.list()).toEqual(before);
  });

  it.each(['.local', '.local/share/applications', '.config'])(
    'where a file is in the place of the folder %s',
    async (path) => {
      const home = open();
      home.put(path, '');
      expect(await home.parlour(program).install()).toMatchObject({ problem: 'not-written' });
      await home.parlour(program).remove();
      expect(home.read(path)).toBe('');
    },
  );
});

it('a mark that names foreign folders and files makes nobody lose them', async () => {
  const home = open();
  await home.parlour(program).install();
  home.put('letters/one', 'Dear');
  mkdirSync(join(home.folder, 'empty'));
  const entry = home.read(entryPath);
  const made = JSON.stringify(join(home.folder, 'empty'));
  home.put(
    entryPath,
    entry
      .replace('"made":[', `"made":[${made},`)
      .replace('"files":{', '"files":{"../../letters/one":"x",'),
  );
  await home.parlour(program).remove();
  expect(home.list()).toEqual(
    expect.arrayContaining(['empty folder', expect.stringMatching(/^letters\/one /)]),
  );
});

describe('the program that the entry starts', () => {
  it.each([
    '/opt/Parlour/parlour',
    'a space/parlour',
    'a "quote"/parlour',
    "an apostrophe's/parlour",
    '100 %U/parlour',
    '50%/parlour',
    'für Ädä/parlour',
    '日本/parlour',
    '$HOME `id`/parlour',
    'back\\slash/parlour',
    'a;b&c|d/parlour',
  ])('is found at %s', async (path) => {
    const home = open();
    const place = path.startsWith('/') ? join(home.folder, 'opt/parlour') : join(home.folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, `#!/bin/sh\nprintf '%s\\n' "$@" > "$HOME/said"\n`);
    chmodSync(place, 0o755);
    const before = home.list();
    await home.parlour(place).install();
    home.run('desktop-file-validate', entryPath);
    home.run('gio', 'launch', entryPath, 'parlour:standup');
    await expect.poll(() => saidIn(home)).toBe('--\nparlour:standup\n');
    // The opener of a plain window manager reads the entry in its own way.
    home.run('xdg-open', 'parlour:design');
    await expect.poll(() => saidIn(home)).toBe('--\nparlour:design\n');
    home.run('rm', 'said');
    await home.parlour(place).remove();
    // Launchers keep a cache of their own.
    const after = home.list().filter((line) => !line.startsWith('.cache'));
    expect(after).toEqual(before);
  });

  it('is the AppImage where one runs, and no other file that claims to be one', async () => {
    const home = open();
    const mounted = '/tmp/.mount_ParlouX1';
    const env = { ...home.env, APPIMAGE: '/home/ada/Parlour.AppImage', APPDIR: mounted };
    await asStarted(env, `${mounted}/parlour`).install();
    expect(home.read(entryPath)).toContain('Exec=/home/ada/Parlour.AppImage -- %U');
    await asStarted(env, '/opt/Parlour/parlour').install();
    expect(home.read(entryPath)).toContain('Exec=/opt/Parlour/parlour -- %U');
  });

  it('is none in a Flatpak, whose menu nobody else sees', async () => {
    const home = open();
    const before = home.list();
    const parlour = asStarted(home.env, '/app/parlour/parlour', true);
    expect(await parlour.install()).toMatchObject({ registered: 'not-here' });
    expect(await parlour.remove()).toMatchObject({ registered: 'not-here' });
    expect(home.list()).toEqual(before);
  });
});

function saidIn(home: Home): string {
  try {
    return readFileSync(join(home.folder, 'said'), 'utf8');
  } catch {
    return '';
  }
}
