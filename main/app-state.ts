import type { AppState, Notice, SettingsSection } from '../common/ipc.ts';
import type { LinkQuestion } from '../common/link-question.ts';
import type { MeetingHistory } from './meeting-history.ts';
import type { Profiles } from './profiles.ts';
import type { SettingsStore } from './settings-store.ts';

/** What our pages show, put together from the parts that own it; and the one notice of Home. */
export interface AppStateKeeper {
  get(): AppState;
  notify(notice: Notice): void;
  dismissNotice(): void;
  /** Which section Settings shows. */
  showSection(section: SettingsSection, toInspector?: boolean): void;
  /** Shows the question a link waits for, or closes it. */
  ask(question: LinkQuestion | undefined): void;
  /** Opens Home's dialog for an invitation, or closes it. */
  invite(meeting: { key: string; name: string } | undefined): void;
  /** Opens Home's dialog for moving a meeting, or closes it. */
  move(meeting: { key: string; name: string } | undefined): void;
}

export function createAppState(
  settings: SettingsStore,
  history: MeetingHistory,
  profiles: Pick<Profiles, 'all' | 'current' | 'onSessionChange'>,
  versions: AppState['versions'],
  tell: (state: AppState) => void,
): AppStateKeeper {
  let notice: Notice | undefined;
  let question: LinkQuestion | undefined;
  let inviting: AppState['inviting'];
  let moving: AppState['moving'];
  let settingsSection: SettingsSection = 'hosting';
  let toInspector = false;

  const get = (): AppState => {
    const { you, join, links, invitations, recent } = settings.get();
    return {
      profiles: profiles.all(),
      recent,
      current: profiles.current(),
      you,
      join,
      links,
      meetings: history.rows(),
      ...(notice && { notice }),
      ...(question && { question }),
      ...(inviting && { inviting }),
      ...(moving && { moving }),
      settingsSection,
      ...(toInspector && { toInspector }),
      invitations,
      versions,
    };
  };
  const set = (next: Notice | undefined): void => {
    notice = next;
    tell(get());
  };
  settings.onChange(() => tell(get()));
  profiles.onSessionChange(() => tell(get()));

  return {
    get,
    notify: set,
    dismissNotice: () => set(undefined),
    showSection: (section, inspect = false) => {
      settingsSection = section;
      toInspector = inspect;
      tell(get());
    },
    ask: (next) => {
      question = next;
      tell(get());
    },
    invite: (meeting) => {
      inviting = meeting;
      tell(get());
    },
    move: (meeting) => {
      moving = meeting;
      tell(get());
    },
  };
}
