import type { MenuItemConstructorOptions } from 'electron/main';
import { text } from '../../common/text/index.ts';
import type { RecentMeeting } from './recent.ts';

export interface DockActions {
  home(): void;
  join(key: string): void;
}

/** What a right click on Parlour’s icon in a Mac’s dock offers, above what the system adds. */
export function dockMenu(
  meetings: readonly RecentMeeting[],
  { home, join }: DockActions,
): MenuItemConstructorOptions[] {
  const words = text.recent;
  return [
    ...meetings.map(({ key, name }) => ({
      // One `&` would be taken for the mark of a letter.
      label: name.replaceAll('&', '&&'),
      click: () => join(key),
    })),
    ...(meetings.length > 0 ? [{ type: 'separator' } as const] : []),
    { label: words.join, click: home },
  ];
}
