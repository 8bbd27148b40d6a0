import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inRoot } from '../../scripts/paths.ts';

// The parts of electron-builder itself, as it finds them.
const fromBuilder = createRequire(
  createRequire(inRoot('package.json')).resolve('electron-builder'),
);
const fromLibrary = createRequire(fromBuilder.resolve('app-builder-lib'));

const { load } = fromLibrary('js-yaml') as { load(text: string): Configuration };
export interface Configuration {
  electronFuses: Record<string, boolean>;
  linux: { executableName: string; executableArgs: string[] };
  fileAssociations: object[];
}
export const configuration = (): Configuration =>
  load(readFileSync(inRoot('electron-builder.yml'), 'utf8'));

/** What sets the fuses of a binary, and reads them: by number, the letters `0` and `1`. */
export const fuses = fromLibrary('@electron/fuses') as {
  FuseVersion: { V1: string };
  getCurrentFuseWire(program: string): Promise<Record<number, number>>;
  flipFuses(program: string, wanted: Record<string, boolean | string>): Promise<number>;
};

const { LinuxTargetHelper } = fromBuilder('app-builder-lib/out/targets/LinuxTargetHelper.js') as {
  LinuxTargetHelper: new (packager: object) => {
    computeDesktopEntry(options: object, exec?: string): Promise<string>;
  };
};

/** The entry that Linux desktops start Parlour with, as deb, rpm and AppImage get it. */
export function desktopEntry(): Promise<string> {
  const config = configuration();
  const metadata: object = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const helper = new LinuxTargetHelper({
    config,
    platformSpecificBuildOptions: config.linux,
    executableName: config.linux.executableName,
    fileAssociations: config.fileAssociations,
    appInfo: { sanitizedProductName: 'Parlour', productName: 'Parlour', description: '' },
    info: { metadata },
  });
  return helper.computeDesktopEntry(config.linux);
}
