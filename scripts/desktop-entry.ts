import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type DesktopWords, desktopWords } from './desktop-words.ts';
import { inRoot } from './paths.ts';

// The parts of electron-builder itself, as it finds them.
const builder = () =>
  createRequire(createRequire(inRoot('package.json')).resolve('electron-builder'));

interface Targets {
  target: { target: string; arch: string | string[] }[];
}

export interface Configuration {
  electronFuses: Record<string, boolean>;
  linux: {
    executableName: string;
    executableArgs: string[];
    extraFiles: { from: string; to: string }[];
  } & Targets;
  deb: { fpm: string[] };
  rpm: { fpm: string[] };
  win: Targets;
  mac: Targets;
  nsis: { installerLanguages: string[] };
  fileAssociations: object[];
}

/** What electron-builder.yml says, without the words in other languages. */
export function configuration(): Configuration {
  return readYaml('electron-builder.yml') as Configuration;
}

/** Reads a file of ours with electron-builder's parser; throws where it is not YAML. */
export function readYaml(...path: string[]): unknown {
  const library = createRequire(builder().resolve('app-builder-lib'));
  const { load } = library('js-yaml') as { load(text: string): unknown };
  return load(readFileSync(inRoot(...path), 'utf8'));
}

interface Helper {
  computeDesktopEntry(options: object, exec?: string): Promise<string>;
}

/** The entry that Linux desktops start Parlour with, as deb, rpm and AppImage get it. */
export async function desktopEntry(): Promise<string> {
  const { LinuxTargetHelper } = builder()('app-builder-lib/out/targets/LinuxTargetHelper.js') as {
    LinuxTargetHelper: new (packager: object) => Helper;
  };
  const config = merged(configuration(), await desktopWords());
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

/** As electron-builder puts a configuration over the one it extends. */
function merged(ours: Configuration, words: DesktopWords): Configuration {
  const deep = (base: unknown, over: unknown): unknown =>
    isObject(base) && isObject(over)
      ? Object.fromEntries(
          [...new Set([...Object.keys(base), ...Object.keys(over)])].map((name) => [
            name,
            name in over && name in base
              ? deep(base[name], over[name])
              : (over[name] ?? base[name]),
          ]),
        )
      : over;
  return deep(words, ours) as Configuration;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
