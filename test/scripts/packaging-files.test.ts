import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { configuration, readYaml } from '../../scripts/desktop-entry.ts';
import { inRoot } from '../../scripts/paths.ts';

const read = (...path: string[]): string => readFileSync(inRoot('packaging', ...path), 'utf8');
const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
  desktopName: string;
  version: string;
};

describe('what macOS lets Parlour do', () => {
  it('is to compile, to see and to hear, and nothing more', () => {
    const text = read('mac', 'entitlements.plist');
    const keys = [...text.matchAll(/<key>([^<]+)<\/key>/g)].map(([, key]) => key);
    expect(new Set(keys)).toEqual(
      new Set([
        'com.apple.security.cs.allow-jit',
        'com.apple.security.device.audio-input',
        'com.apple.security.device.camera',
      ]),
    );
  });
});

describe('what a Flatpak may reach', () => {
  const text = read('flatpak', 'app.parlour.Parlour.yml');

  it('is no file, no other program’s bus name and no whole bus', () => {
    expect(text).not.toMatch(/--filesystem|--socket=(?:session|system)-bus|--own-name/);
    const names = [...text.matchAll(/--talk-name=(\S+)/g)].map(([, name]) => name);
    expect(names).toEqual([
      'org.freedesktop.secrets',
      'org.freedesktop.Notifications',
      'org.kde.StatusNotifierWatcher',
    ]);
  });

  it('is what it takes from files that are there', () => {
    expect(text).toContain(`rename-desktop-file: ${manifest.desktopName}`);
    expect(text).toContain('s#^Exec=/opt/Parlour/parlour#Exec=parlour#');
    for (const name of ['metainfo', 'mime']) {
      expect(text).toContain(`path: ../linux/app.parlour.Parlour.${name}.xml`);
      expect(read('linux', `app.parlour.Parlour.${name}.xml`)).toMatch(/^<\?xml/);
    }
  });
});

describe('the manual', () => {
  it('lies in every package for Linux, where `man` looks for it if it is installed', () => {
    const { linux, deb, rpm } = configuration();
    const manual = 'packaging/linux/parlour.1';
    expect(linux.extraFiles).toContainEqual({ from: manual, to: 'parlour.1' });
    for (const { fpm } of [deb, rpm]) {
      expect(fpm).toContain(`${manual}=/usr/share/man/man1/parlour.1`);
    }
    const flatpak = readYaml('packaging', 'flatpak', 'app.parlour.Parlour.yml') as {
      modules: { 'build-commands': string[]; sources: object[] }[];
    };
    const [module] = flatpak.modules;
    expect(module?.['build-commands']).toContain(
      'install -Dm644 parlour.1 /app/share/man/man1/parlour.1',
    );
    expect(module?.sources).toContainEqual({ type: 'file', path: '../linux/parlour.1' });
    expect(read('linux', 'parlour.1')).toMatch(/^\.TH PARLOUR 1 /);
  });
});

describe('what centres of software show', () => {
  const text = read('linux', 'app.parlour.Parlour.metainfo.xml');

  it('is joined to the menu entry, and knows this version', () => {
    expect(text).toContain(`<launchable type="desktop-id">${manifest.desktopName}</launchable>`);
    expect(text).toContain(`<release version="${manifest.version}"`);
  });
});
