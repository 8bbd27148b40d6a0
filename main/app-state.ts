import type { AppState, Notice } from '../common/ipc.ts';
import { publicProfile } from '../common/profile.ts';
import type { MeetingHistory } from './meeting-history.ts';
import type { SettingsStore } from './settings-store.ts';

/** What our pages show, put together from the parts that own it; and the one notice of Home. */
export interface AppStateKeeper {
  get(): AppState;
  notify(notice: Notice): void;
  dismissNotice(): void;
}

export function createAppState(
  settings: SettingsStore,
  history: MeetingHistory,
  versions: AppState['versions'],
  tell: (state: AppState) => void,
): AppStateKeeper {
  let notice: Notice | undefined;

  const get = (): AppState => {
    const { you, join } = settings.get();
    return {
      profiles: [publicProfile],
      current: publicProfile,
      you,
      join,
      meetings: history.rows(),
      ...(notice && { notice }),
      versions,
    };
  };
  const set = (next: Notice | undefined): void => {
    notice = next;
    tell(get());
  };
  settings.onChange(() => tell(get()));

  return { get, notify: set, dismissNotice: () => set(undefined) };
}
