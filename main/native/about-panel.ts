import type { AboutPanelOptionsOptions } from 'electron/main';
import type { AppState } from '../../common/ipc.ts';
import { text } from '../../common/text/index.ts';

/** What “About Parlour” shows on a Mac, where the system draws it. Elsewhere Settings has it. */
export function aboutPanel(
  versions: AppState['versions'],
  icon: string | undefined,
): AboutPanelOptionsOptions {
  const words = text.aboutPanel;
  return {
    applicationName: 'Parlour',
    applicationVersion: versions.app,
    // In brackets behind the version; what belongs there, a build's number, we have none of.
    version: '',
    copyright: 'Copyright © The Parlour authors',
    credits: `${words.credits}\n\n${words.versions(versions.electron, versions.chromium)}`,
    ...(icon !== undefined && { iconPath: icon }),
  };
}
