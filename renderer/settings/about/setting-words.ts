import type { AppState } from '../../../common/ipc.ts';
import { languageNames } from '../../../common/languages.ts';
import type { SettingPath } from '../../../common/managed.ts';
import { hostingName } from '../../../common/text/hosting-name.ts';
import { locale, text } from '../../../common/text/index.ts';
import { listed } from '../../../common/text/listed.ts';

/** The groups of settings that a policy may decide on. */
type Groups = Pick<
  AppState,
  'you' | 'join' | 'meeting' | 'appearance' | 'inMeeting' | 'privacy'
> & { updates: Omit<AppState['updates'], 'dismissed'>; links: Omit<AppState['links'], 'chosen'> };

/** How a setting is called in Settings, and what one of its values is called there. */
type Words<Value> = [name: string, say: (value: Value) => string];
type Table = {
  [Group in keyof Groups]: { [Setting in keyof Groups[Group]]: Words<Groups[Group][Setting]> };
};

/** A setting and its value as Settings show them; one that is not known as the file writes it. */
export function settingWords(state: AppState, path: SettingPath): { name: string; value: string } {
  const [group = '', setting = ''] = path.split('.');
  const words = within(within(table(state), group), setting) as Words<unknown> | undefined;
  const value = within(within(state, group), setting);
  return words
    ? { name: words[0], value: words[1](value) }
    : { name: path, value: JSON.stringify(value) ?? '' };
}

const within = (all: unknown, key: string): unknown =>
  typeof all === 'object' && all !== null && Object.hasOwn(all, key)
    ? (all as Record<string, unknown>)[key]
    : undefined;

function table({ profiles }: AppState): Table {
  const { you, appearance, privacy, managed, updates, usage } = text;
  const { meetingSettings: meeting, runningSettings: running, linkSettings: links } = text;
  const { on, off, empty, noHosting } = managed;
  const isOn = (value: boolean): string => (value ? on : off);
  const written = (value: string): string => value || empty;
  const percent = (value: number): string =>
    new Intl.NumberFormat(locale(), { style: 'percent' }).format(value);
  const hostings = (ids: readonly string[]): string =>
    listed(profiles.filter(({ id }) => ids.includes(id)).map(hostingName)) || noHosting;
  return {
    you: {
      name: [you.name, written],
      email: [you.email, written],
      avatar: [you.picture, written],
    },
    join: { muted: [meeting.muted, isOn], cameraOff: [meeting.cameraOff, isOn] },
    meeting: {
      prejoin: [meeting.prejoin, (value) => meeting.prejoinChoice[value]],
      quality: [meeting.quality, (value) => meeting.qualityChoice[value]],
      logo: [meeting.logo, (value) => (value ? managed.ownPicture : meeting.noLogo)],
      background: [meeting.background, (value) => value || meeting.noBackground],
    },
    appearance: {
      theme: [appearance.theme, (value) => appearance.themeChoice[value]],
      language: [
        appearance.language,
        (value) => (value === 'system' ? appearance.themeChoice.system : languageNames[value]),
      ],
      zoom: [appearance.zoom, percent],
      meetingZoom: [appearance.meetingZoom, percent],
    },
    inMeeting: {
      notifications: [running.notifications, isOn],
      compact: [running.compact, isOn],
      muteShortcut: [running.shortcut, (value) => value || running.noShortcut],
      closing: [running.closing, (value) => running.closingChoice[value]],
    },
    privacy: {
      history: [privacy.remember, isOn],
      usage: [usage.count, isOn],
      thirdParties: [privacy.thirdParties, isOn],
      analytics: [privacy.analytics, isOn],
      gravatar: [privacy.gravatar, isOn],
    },
    updates: { mode: [updates.mode, (value) => updates.modeChoice[value]] },
    links: { atOnce: [links.atOnce, hostings], theirTicket: [links.theirTicket, hostings] },
  };
}
