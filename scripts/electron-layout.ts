import { dirname, join } from 'node:path';

/**
 * Where an Electron has its parts, told from its program. On macOS the program is a stub deep in a
 * bundle, `Electron.app/Contents/MacOS/Electron`, and what it runs lies in a framework beside it.
 */
type System = NodeJS.Platform | 'mas';

const isMac = (system: System): boolean => system === 'darwin' || system === 'mas';

/** The folder that holds an unpacked Electron as a whole, as electron-builder wants it named. */
export const distFolder = (program: string, system: System = process.platform): string =>
  isMac(system) ? join(dirname(program), '..', '..', '..') : dirname(program);

/** The file that has the fuses. */
export const fusedFile = (program: string, system: System = process.platform): string =>
  isMac(system)
    ? join(
        dirname(program),
        '..',
        'Frameworks',
        'Electron Framework.framework',
        'Electron Framework',
      )
    : program;
