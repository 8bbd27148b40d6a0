import type { AppState, MeetingRow, Notice, SettingsSection } from '../common/ipc.ts';
import type { LinkQuestion } from '../common/link-question.ts';
import type { MeetingHistory } from './history/meeting-history.ts';
import type { Profiles } from './profiles.ts';
import type { SettingsStore } from './settings-store.ts';

/** What our pages show, put together from the parts that own it; and the notices of Home. */
export interface AppStateKeeper {
  get(): AppState;
  notify(notice: Notice): void;
  /** The person has read the one that is shown: the next comes. */
  dismissNotice(): void;
  /** The next thing happens: what was said of the last one goes, and what is said of our files stays. */
  clearNews(): void;
  /** Which section Settings shows. */
  showSection(section: SettingsSection, toInspector?: boolean): void;
  /** Home is asked for, with the name of a new room in its field or as it is. */
  showHome(isNewMeeting: boolean): void;
  /** Shows the question a link waits for, or closes it. */
  ask(question: LinkQuestion | undefined): void;
  /** Opens Home's dialog for an invitation, or closes it. */
  invite(meeting: MeetingRow | undefined): void;
  /** Opens Home's dialog for moving a meeting, or closes it. */
  move(meeting: AppState['moving']): void;
  /** Something changed that another part owns, the language say. */
  changed(): void;
}

export interface AppStateParts {
  settings: SettingsStore;
  history: Pick<MeetingHistory, 'revision' | 'forgotten' | 'onChange'>;
  profiles: Pick<Profiles, 'all' | 'current' | 'onSessionChange'>;
  speech(): AppState['speech'];
  versions: AppState['versions'];
  usageRevision(): number;
  update(): AppState['update'];
  isMeetingRunning(): boolean;
  managed(): AppState['managed'];
  isMuteShortcutTaken(): boolean;
  tell(state: AppState): void;
}

export function createAppState(parts: AppStateParts): AppStateKeeper {
  const { settings, history, profiles } = parts;
  /** About the last thing that happened; in front of those about our files. */
  let news: Notice | undefined;
  /** About our files, each until it was read: one may be lost, and nobody would look for it. */
  let aboutFiles: readonly Notice[] = [];
  let question: LinkQuestion | undefined;
  let inviting: AppState['inviting'];
  let moving: AppState['moving'];
  let settingsSection: SettingsSection = 'hosting';
  let toInspector = false;
  let newMeetings = 0;
  let isNewMeeting = false;

  const get = (): AppState => {
    const { you, join, meeting, appearance, privacy, updates, inMeeting, cost, links } =
      settings.get();
    const { invitations, recent } = settings.get();
    const forgotten = history.forgotten();
    const managed = parts.managed();
    const notice = news ?? aboutFiles[0];
    return {
      profiles: profiles.all(),
      recent,
      current: profiles.current(),
      you,
      join,
      meeting,
      appearance,
      privacy,
      updates,
      update: parts.update(),
      isMeetingRunning: parts.isMeetingRunning(),
      ...(managed && { managed }),
      inMeeting,
      ...(parts.isMuteShortcutTaken() && { muteShortcutTaken: true as const }),
      cost,
      speech: parts.speech(),
      links,
      meetingsRevision: history.revision(),
      usageRevision: parts.usageRevision(),
      ...(forgotten && { forgotten }),
      ...(notice && { notice }),
      ...(question && { question }),
      ...(inviting && { inviting }),
      ...(moving && { moving }),
      ...(isNewMeeting && { newMeeting: newMeetings }),
      settingsSection,
      ...(toInspector && { toInspector }),
      invitations,
      versions: parts.versions,
    };
  };
  // Once for everything that changes at a time: with 1,000 profiles a state is half a megabyte.
  let isTelling = false;
  const tell = (): void => {
    if (isTelling) return;
    isTelling = true;
    queueMicrotask(() => {
      isTelling = false;
      parts.tell(get());
    });
  };
  const notify = (notice: Notice): void => {
    const isAboutFile = isAboutFiles(notice);
    news = isAboutFile ? undefined : notice;
    // One that nobody has read yet says it already.
    const isNew = isAboutFile && aboutFiles.every(({ kind }) => kind !== notice.kind);
    if (isNew) aboutFiles = [...aboutFiles, notice];
    tell();
  };
  const clearNews = (): void => {
    news = undefined;
    tell();
  };
  settings.onChange(tell);
  history.onChange(tell);
  profiles.onSessionChange(tell);

  return {
    get,
    notify,
    dismissNotice: () => {
      if (!news) aboutFiles = aboutFiles.slice(1);
      clearNews();
    },
    clearNews,
    showSection: (section, inspect = false) => {
      settingsSection = section;
      toInspector = inspect;
      tell();
    },
    showHome: (isNew) => {
      if (isNew) newMeetings++;
      if (isNew || isNewMeeting) tell();
      isNewMeeting = isNew;
    },
    ask: (next) => {
      question = next;
      tell();
    },
    invite: (meeting) => {
      inviting = meeting;
      tell();
    },
    move: (meeting) => {
      moving = meeting;
      tell();
    },
    changed: tell,
  };
}

const isAboutFiles = ({ kind }: Notice): boolean =>
  kind === 'not-written' || kind === 'policy-problem' || kind.endsWith('-damaged');
