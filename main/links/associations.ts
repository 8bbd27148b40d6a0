import type { App } from 'electron/main';
import {
  type Association,
  type AssociationKind,
  associationKinds,
} from '../../common/link-set-up.ts';
import { createXdgAssociations } from './xdg-associations.ts';

/** Where a system keeps which program it starts for a kind of link or file. */
export interface AssociationRegistry {
  look(what: AssociationKind): Promise<Association>;
  /** Makes it Parlour, as far as the system lets it. */
  take(what: AssociationKind): Promise<void>;
}

/** Which program the system starts for links and link files, and the wish to be it. */
export interface Associations {
  look(): Promise<Association[]>;
  claim(what: AssociationKind): Promise<void>;
  /** For an installed app, once it is up: takes what nobody has, and `parlour` in any case. */
  claimFree(): Promise<void>;
}

export type AssociationsApp = Pick<
  App,
  'isPackaged' | 'getAppPath' | 'isDefaultProtocolClient' | 'setAsDefaultProtocolClient'
> &
  Partial<Pick<App, 'getApplicationNameForProtocol'>>;

export interface AssociationsProcess {
  execPath: string;
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
}

export function createAssociations(app: AssociationsApp, of: AssociationsProcess): Associations {
  const registry =
    of.platform === 'linux'
      ? createXdgAssociations(of.env)
      : createElectronAssociations(app, of.execPath);

  const look = async (): Promise<Association[]> => {
    const all: Association[] = [];
    for (const what of associationKinds) all.push(await registry.look(what));
    return all;
  };
  const claimFree = async (): Promise<void> => {
    if (!app.isPackaged) return;
    for (const { what, isOurs, program } of await look()) {
      const isFree = isOurs === false && (program === '' || what === 'parlour');
      if (isFree) await registry.take(what);
    }
  };

  return {
    look,
    claim: registry.take,
    claimFree,
  };
}

/** Windows and macOS, by Electron. It knows schemes only: of files nothing is told. */
function createElectronAssociations(app: AssociationsApp, execPath: string): AssociationRegistry {
  // What comes behind `--` is never a switch, whatever a link says.
  const words = app.isPackaged ? ['--'] : [app.getAppPath(), '--'];
  return {
    look: async (what) => {
      if (what === 'meeting-file') return { what, isOurs: undefined, program: '' };
      return {
        what,
        isOurs: app.isDefaultProtocolClient(what, execPath, words),
        program: app.getApplicationNameForProtocol?.(`${what}://`).trim() ?? '',
      };
    },
    take: async (what) => {
      if (what !== 'meeting-file') app.setAsDefaultProtocolClient(what, execPath, words);
    },
  };
}
