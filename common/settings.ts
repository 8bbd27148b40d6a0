import * as v from 'valibot';
import { costChoiceSchema, keptCostChoiceSchema } from './cost-choice.ts';
import { meetingAddressSchema } from './meeting.ts';
import { keyRecordSchema, secretRecordSchema } from './key-record.ts';
import { keptProfileSchema } from './profile.ts';
import { profileParts } from './profile-parts.ts';
import { languages } from './languages.ts';
import { updateModes } from './update.ts';
import { longestShownName } from './room-name.ts';

/** What is remembered between runs. Nothing here is a secret, and no ticket ever gets in. */

/** Counts up when the file's shape changes; common/settings-migration.ts reads the older ones. */
export const settingsVersion = 3;

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const flag = v.optional(v.boolean(), false);
const pixels = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000));

/** Place of a window, in device-independent pixels of the whole desktop. */
export const placeSchema = v.object({
  x: pixels,
  y: pixels,
  width: pixels,
  height: pixels,
  /** It filled the screen. The numbers are those it goes back to. */
  filling: v.exactOptional(v.picklist(['maximised', 'full-screen'])),
});
export type Place = v.InferOutput<typeof placeSchema>;

export const rememberedMeetingSchema = v.object({
  ...meetingAddressSchema.entries,
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestShownName)),
  pinned: flag,
  /** Milliseconds since 1970, by this computer's clock. */
  lastJoined: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type RememberedMeeting = v.InferOutput<typeof rememberedMeetingSchema>;

/** An invitation that was made on this computer. Its ticket is not kept. */
export const issuedInvitationSchema = v.object({
  /** Id of the profile that signed it. */
  profile: v.pipe(v.string(), v.maxLength(32)),
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestShownName)),
  /** Milliseconds since 1970. */
  madeAt: v.pipe(v.number(), v.integer(), v.minValue(0)),
  expiresAt: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type IssuedInvitation = v.InferOutput<typeof issuedInvitationSchema>;

/** The longest list of invitations kept; the oldest go first. */
export const mostInvitations = 200;

/** How the person enters meetings. */
const joinChoice = v.object({ muted: flag, cameraOff: flag });
export type JoinChoice = v.InferOutput<typeof joinChoice>;

/** The longest list of meetings kept; the oldest unpinned ones go first. */
export const mostMeetings = 10_000;

/** The longest display name, in UTF-16 units. */
export const longestName = 80;

/** The longest e-mail address (RFC 5321, 4.5.3.1.3) and the longest address of a picture. */
export const longestEmail = 254;
export const longestAvatar = 2_000;

/** The longest picture for meetings, as a `data:` address: 64 KB and what base64 adds. */
export const longestLogo = 90_000;

const email = v.pipe(text(longestEmail), v.regex(/^(?:[^\s@]+@[^\s@]+)?$/));
const avatar = v.pipe(text(longestAvatar), v.regex(/^(?:https:\/\/\S+)?$/));
/** Only pictures, and only in the address itself: nobody is asked for them. */
const logo = v.pipe(
  text(longestLogo),
  v.regex(/^(?:data:image\/(?:png|jpeg|webp|svg\+xml);base64,[\w+/]+={0,2})?$/),
);
const colour = v.pipe(v.string(), v.regex(/^(?:#[\da-f]{6})?$/));

const usual = <Value>(schema: v.GenericSchema<unknown, Value>, value: Value) =>
  v.optional(v.fallback(schema, value), value);

/** Who the person is to others; '' where they did not say. */
const you = v.object({
  name: usual(text(longestName), ''),
  email: usual(email, ''),
  /** An https address. */
  avatar: usual(avatar, ''),
});
export type You = v.InferOutput<typeof you>;

export const prejoinChoices = ['as-server', 'always', 'never'] as const;
/** `gentle`: few and small pictures, for weak machines; `audio-only`: none. */
export const qualities = ['automatic', 'gentle', 'audio-only'] as const;

/** How meetings look and begin, on every hosting. */
const meetingChoice = v.object({
  prejoin: usual(v.picklist(prejoinChoices), 'as-server'),
  quality: usual(v.picklist(qualities), 'automatic'),
  /** A `data:` address; '' shows nothing. */
  logo: usual(logo, ''),
  /** `#rrggbb`; '' leaves it to the server. */
  background: usual(colour, ''),
});
export type MeetingChoice = v.InferOutput<typeof meetingChoice>;

export const themes = ['system', 'light', 'dark'] as const;
export const smallestZoom = 0.8;
export const largestZoom = 2;
const zoom = v.pipe(v.number(), v.minValue(smallestZoom), v.maxValue(largestZoom));

/** How the app looks and speaks. */
const appearance = v.object({
  theme: usual(v.picklist(themes), 'system'),
  language: usual(v.picklist(['system', ...languages]), 'system'),
  /** Of our own windows, and of meetings; 1 is 100 %. */
  zoom: usual(zoom, 1),
  meetingZoom: usual(zoom, 1),
});
export type Appearance = v.InferOutput<typeof appearance>;

export const closingChoices = ['ask', 'leave', 'keep'] as const;
/** Keys as Electron writes them (`CommandOrControl+Shift+M`); '' for none. */
const accelerator = v.pipe(text(60), v.regex(/^(?:(?:[A-Za-z]+\+){1,4}[\w]{1,20})?$/));

/** What Parlour does around a running meeting. */
const inMeeting = v.object({
  /** Tell of knocks, messages and hands while the meeting is not in front. */
  notifications: usual(v.boolean(), true),
  /** A small view stays on top while the meeting is minimised. */
  compact: usual(v.boolean(), false),
  /** Mutes and unmutes wherever the keyboard is. */
  muteShortcut: usual(accelerator, ''),
  /** What closing the window of a running meeting does. */
  closing: usual(v.picklist(closingChoices), 'ask'),
});
export type InMeetingChoice = v.InferOutput<typeof inMeeting>;

/** What is kept, and who hears of a meeting besides its server. */
const privacy = v.object({
  /** “Your meetings” grows by what is joined. */
  history: usual(v.boolean(), true),
  /** Minutes and people of meetings are counted, on this computer. */
  usage: usual(v.boolean(), true),
  /** The server's page may ask other servers: pictures, calendars, embedded content. */
  thirdParties: usual(v.boolean(), false),
  analytics: usual(v.boolean(), false),
  gravatar: usual(v.boolean(), false),
});
export type Privacy = v.InferOutput<typeof privacy>;

const versionName = text(60);

/** How newer versions come, where Parlour looks for them itself. */
const updates = v.object({
  mode: usual(v.picklist(updateModes), 'notify'),
  /** Home says no more of this version; '' where none was dismissed. */
  dismissed: usual(versionName, ''),
});
export type UpdateChoice = v.InferOutput<typeof updates>;

/** A place that cannot be read is no place: the window opens where new ones do. */
const place = v.optional(v.fallback(v.optional(placeSchema), undefined));
const windows = v.object({ home: place, settings: place, meeting: place });

/** The entries of a list that can be read; the others are left out. */
const readable = <Entry>(entry: v.GenericSchema<unknown, Entry>) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((all) =>
      all.flatMap((one) => {
        const read = v.safeParse(entry, one);
        return read.success ? [read.output] : [];
      }),
    ),
  );

const managedKeySchema = v.object({
  key: v.fallback(v.optional(keyRecordSchema), undefined),
  secret: v.fallback(v.optional(secretRecordSchema), undefined),
});

/** The list of “Your meetings” as it is kept, in a file of its own. */
export const rememberedMeetingsSchema = v.fallback(readable(rememberedMeetingSchema), []);

const idList = () => v.fallback(readable(v.pipe(v.string(), v.maxLength(32))), []);

/** What the person decided about links, each a list of ids of profiles. */
const linkChoice = v.object({
  /** “Join from links without asking”: no screen before the meeting. */
  atOnce: idList(),
  /** A link's own ticket is used there, not the one Parlour signs. */
  theirTicket: idList(),
  /** Chosen among profiles that a link fits alike. */
  chosen: idList(),
});
export type LinkChoice = v.InferOutput<typeof linkChoice>;

/**
 * Every part has its default, and a damaged part falls back to it alone: one bad value never
 * costs the rest.
 */
export const settingsSchema = v.object({
  version: v.fallback(v.literal(settingsVersion), settingsVersion),
  you: v.fallback(you, v.parse(you, {})),
  join: v.fallback(joinChoice, { muted: false, cameraOff: false }),
  meeting: usual(meetingChoice, v.parse(meetingChoice, {})),
  appearance: usual(appearance, v.parse(appearance, {})),
  inMeeting: usual(inMeeting, v.parse(inMeeting, {})),
  privacy: usual(privacy, v.parse(privacy, {})),
  updates: usual(updates, v.parse(updates, {})),
  cost: usual(keptCostChoiceSchema, {}),
  links: v.fallback(linkChoice, { atOnce: [], theirTicket: [], chosen: [] }),
  /** Tells this person apart from others of the same name, in tickets; made once by main. */
  personId: v.fallback(v.pipe(v.string(), v.regex(/^[\w-]{0,64}$/)), ''),
  /** All profiles but the public one. */
  profiles: v.fallback(readable(keptProfileSchema), []),
  /** Ids of the profiles as they were chosen, the latest first: Home joins with that one. */
  recent: idList(),
  invitations: v.fallback(readable(issuedInvitationSchema), []),
  /** Settings (`appearance.theme`) that a policy suggested, and the person chose otherwise. */
  chosen: v.fallback(readable(v.pipe(v.string(), v.maxLength(60))), []),
  /** What is known of the secrets kept for a policy's profiles, by their ids. */
  managedKeys: v.fallback(v.record(profileParts.id, managedKeySchema), {}),
  windows: v.fallback(windows, {}),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings = (): Settings => v.parse(settingsSchema, {});

const ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(32))), v.maxLength(1_000));

/** Some of the settings of a group; the others stay as they are. */
export const someOf = <Entries extends Record<string, v.GenericSchema>>(entries: Entries) =>
  v.exactOptional(
    v.strictObject(
      Object.fromEntries(Object.entries(entries).map(([key, one]) => [key, v.exactOptional(one)])),
    ) as unknown as v.GenericSchema<
      unknown,
      Partial<{ [Key in keyof Entries]: v.InferOutput<Entries[Key]> }>
    >,
  );

/**
 * The settings that can be set one by one, by group. Nothing that cannot be read falls back here:
 * this is what a page asks for, and what a policy says.
 */
export const settingGroups = {
  you: { name: text(longestName), email, avatar },
  join: { muted: v.boolean(), cameraOff: v.boolean() },
  meeting: {
    prejoin: v.picklist(prejoinChoices),
    quality: v.picklist(qualities),
    logo,
    background: colour,
  },
  appearance: {
    theme: v.picklist(themes),
    language: v.picklist(['system', ...languages]),
    zoom,
    meetingZoom: zoom,
  },
  inMeeting: {
    notifications: v.boolean(),
    compact: v.boolean(),
    muteShortcut: accelerator,
    closing: v.picklist(closingChoices),
  },
  privacy: {
    history: v.boolean(),
    usage: v.boolean(),
    thirdParties: v.boolean(),
    analytics: v.boolean(),
    gravatar: v.boolean(),
  },
  updates: { mode: v.picklist(updateModes) },
  links: { atOnce: ids, theirTicket: ids },
};
export type SettingGroup = keyof typeof settingGroups;

/** What a page may change, all parts optional. */
export const settingsChangeSchema = v.strictObject({
  you: someOf(settingGroups.you),
  join: v.exactOptional(v.strictObject(settingGroups.join)),
  meeting: someOf(settingGroups.meeting),
  appearance: someOf(settingGroups.appearance),
  inMeeting: someOf(settingGroups.inMeeting),
  privacy: someOf(settingGroups.privacy),
  updates: someOf({ ...settingGroups.updates, dismissed: versionName }),
  /** All of them: one that is left out is an example again. */
  cost: v.exactOptional(costChoiceSchema),
  links: v.exactOptional(v.strictObject({ ...settingGroups.links, chosen: ids })),
});
export type SettingsChange = v.InferOutput<typeof settingsChangeSchema>;

/** The settings after a change. */
export const afterChange = (all: Settings, change: SettingsChange): Settings => ({
  ...all,
  you: { ...all.you, ...change.you },
  join: change.join ?? all.join,
  meeting: { ...all.meeting, ...change.meeting },
  appearance: { ...all.appearance, ...change.appearance },
  inMeeting: { ...all.inMeeting, ...change.inMeeting },
  privacy: { ...all.privacy, ...change.privacy },
  updates: { ...all.updates, ...change.updates },
  cost: change.cost ?? all.cost,
  links: change.links ?? all.links,
});
