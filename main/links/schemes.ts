import type { App } from 'electron/main';
import { type SchemeOwner, schemes } from '../../common/link-question.ts';
import { createXdgSchemes } from './xdg-schemes.ts';

type Scheme = SchemeOwner['scheme'];

/** Where a system keeps which program it starts for a scheme. */
export interface SchemeRegistry {
  ownerOf(scheme: Scheme): Promise<SchemeOwner>;
  /** Makes it Parlour, as far as the system lets it. */
  take(scheme: Scheme): Promise<void>;
}

/** Which program the system starts for the schemes of meeting links, and the wish to be it. */
export interface Schemes {
  owners(): Promise<SchemeOwner[]>;
  /** Answers who is it afterwards. */
  claim(scheme: Scheme): Promise<SchemeOwner[]>;
  /** For an installed app, once it is shown: takes what nobody has, and `parlour` in any case. */
  claimFree(): void;
}

export type SchemesApp = Pick<
  App,
  'isPackaged' | 'getAppPath' | 'isDefaultProtocolClient' | 'setAsDefaultProtocolClient'
> &
  Partial<Pick<App, 'getApplicationNameForProtocol'>>;

export interface SchemesProcess {
  execPath: string;
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
}

export function createSchemes(app: SchemesApp, of: SchemesProcess): Schemes {
  const registry =
    of.platform === 'linux' ? createXdgSchemes(of.env) : createElectronSchemes(app, of.execPath);

  const owners = async (): Promise<SchemeOwner[]> => {
    const all: SchemeOwner[] = [];
    for (const scheme of schemes) all.push(await registry.ownerOf(scheme));
    return all;
  };
  const claimFree = async (): Promise<void> => {
    for (const { scheme, isOurs, program } of await owners()) {
      const isFree = isOurs === false && (program === '' || scheme === 'parlour');
      if (isFree) await registry.take(scheme);
    }
  };

  return {
    owners,
    claim: async (scheme) => {
      await registry.take(scheme);
      return owners();
    },
    claimFree: () => {
      if (app.isPackaged) void claimFree();
    },
  };
}

/** Windows and macOS, by Electron. */
function createElectronSchemes(app: SchemesApp, execPath: string): SchemeRegistry {
  // What comes behind `--` is never a switch, whatever a link says.
  const words = app.isPackaged ? ['--'] : [app.getAppPath(), '--'];
  return {
    ownerOf: async (scheme) => ({
      scheme,
      isOurs: app.isDefaultProtocolClient(scheme, execPath, words),
      program: app.getApplicationNameForProtocol?.(`${scheme}://`).trim() ?? '',
    }),
    take: async (scheme) => void app.setAsDefaultProtocolClient(scheme, execPath, words),
  };
}
