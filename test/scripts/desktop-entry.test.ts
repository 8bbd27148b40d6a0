import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/paths.ts';

// What electron-builder makes of our configuration, by its own code for deb, rpm and AppImage.
const fromBuilder = createRequire(
  createRequire(inRoot('package.json')).resolve('electron-builder'),
);
const { LinuxTargetHelper } = fromBuilder('app-builder-lib/out/targets/LinuxTargetHelper.js') as {
  LinuxTargetHelper: new (packager: object) => {
    computeDesktopEntry(options: object, exec?: string): Promise<string>;
  };
};
const { load } = createRequire(fromBuilder.resolve('app-builder-lib'))('js-yaml') as {
  load(text: string): Configuration;
};
interface Configuration {
  linux: { executableName: string; executableArgs: string[] };
  fileAssociations: object[];
}

async function entry(): Promise<ReadonlyMap<string, string>> {
  const config = load(readFileSync(inRoot('electron-builder.yml'), 'utf8'));
  const metadata: object = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const helper = new LinuxTargetHelper({
    config,
    platformSpecificBuildOptions: config.linux,
    executableName: config.linux.executableName,
    fileAssociations: config.fileAssociations,
    appInfo: { sanitizedProductName: 'Parlour', productName: 'Parlour', description: '' },
    info: { metadata },
  });
  const text = await helper.computeDesktopEntry(config.linux);
  return new Map(
    text
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

describe('the entry that Linux desktops start Parlour with', () => {
  it('ends the switches before the link', async () => {
    expect((await entry()).get('Exec')).toBe('/opt/Parlour/parlour -- %U');
  });

  it('claims our own files and links, and nothing that belongs to others', async () => {
    expect((await entry()).get('MimeType')?.split(';').filter(Boolean)).toEqual([
      'application/vnd.parlour.meeting+json',
      'x-scheme-handler/parlour',
      'x-scheme-handler/jitsi-meet',
    ]);
  });
});
