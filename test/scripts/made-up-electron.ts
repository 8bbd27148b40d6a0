import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const mark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Fuses as they lie in a binary, said here once more: version, number, and a letter for each. */
export const wire = (letters: string, version = 1): string =>
  `before ${mark}${String.fromCharCode(version, letters.length)}${letters} after`;

/** Where the systems have the program of an app of this name, and its fuses. */
export const layouts = {
  linux: (name: string) => ({ program: name, fused: name }),
  win32: (name: string) => ({ program: `${name}.exe`, fused: `${name}.exe` }),
  darwin: (name: string) => ({
    program: join(`${name}.app`, 'Contents', 'MacOS', name),
    fused: join(
      `${name}.app`,
      'Contents',
      'Frameworks',
      'Electron Framework.framework',
      'Electron Framework',
    ),
  }),
};
export type System = keyof typeof layouts;
export const systems = Object.keys(layouts) as System[];

/** Puts the program into a folder; on macOS it is a stub without fuses. */
export function placeElectron(folder: string, system: System, name: string, content: string) {
  const { program, fused } = layouts[system](name);
  for (const file of [program, fused]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file === fused ? content : 'a stub');
  }
  return { program: join(folder, program), fused: join(folder, fused) };
}
