import { existsSync } from 'node:fs';
import type { LinkSetUp } from '../../common/link-set-up.ts';
import { type StartingProcess, programOf } from '../relaunch.ts';
import {
  type Associations,
  type AssociationsApp,
  type AssociationsProcess,
  createAssociations,
} from './associations.ts';
import { readIcons } from './registration/icons.ts';
import { createXdgRegistration } from './registration/xdg-registration.ts';

/** Makes the system open links and link files with this Parlour, for this person alone. */
export interface LinkRegistration {
  look(): Promise<LinkSetUp>;
  /** Can be done again at any time; answers how it is then, and why if it was not granted. */
  install(): Promise<LinkSetUp>;
  /** Leaves nothing of it behind. */
  remove(): Promise<LinkSetUp>;
}

export type RegistrationApp = AssociationsApp;
export type RegistrationProcess = AssociationsProcess & Pick<StartingProcess, 'env'>;

/** `isFlatpak`: this process sees a menu of its own, and what it wrote there nobody else would find. */
export function createLinkRegistration(
  app: RegistrationApp,
  of: RegistrationProcess,
  isFlatpak = existsSync('/.flatpak-info'),
): LinkRegistration {
  const associations = createAssociations(app, of);
  if (of.platform !== 'linux' || isFlatpak) return byInstaller(associations);
  return createXdgRegistration({
    program: programOf(of),
    words: app.isPackaged ? [] : [app.getAppPath()],
    env: of.env,
    icons: readIcons,
    look: associations.look,
  });
}

/** On Windows and macOS the installer does it, and Flatpak for its own, and what it did goes with the app. */
function byInstaller({ look: associationsNow }: Associations): LinkRegistration {
  const look = async (): Promise<LinkSetUp> => ({
    registered: 'not-here',
    associations: await associationsNow(),
  });
  return { look, install: look, remove: look };
}
