import * as v from 'valibot';
import { meetingAddressSchema } from './meeting.ts';
import { keptProfileSchema } from './profile.ts';
import { longestShownName } from './room-name.ts';

/** What is remembered between runs. Nothing here is a secret, and no ticket ever gets in. */

/** Counts up when the file's shape changes; common/settings-migration.ts reads the older ones. */
export const settingsVersion = 2;

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const flag = v.optional(v.boolean(), false);
const pixels = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000));

/** Place of a window, in device-independent pixels of the whole desktop. */
export const placeSchema = v.object({
  x: pixels,
  y: pixels,
  width: pixels,
  height: pixels,
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
export const mostMeetings = 500;

/** The longest display name, in UTF-16 units. */
export const longestName = 80;

const you = v.object({ name: v.optional(text(longestName), '') });

/** A place that cannot be read is no place: the window opens where new ones do. */
const place = v.optional(v.fallback(v.optional(placeSchema), undefined));
const windows = v.object({ home: place, meeting: place });

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
  you: v.fallback(you, { name: '' }),
  join: v.fallback(joinChoice, { muted: false, cameraOff: false }),
  links: v.fallback(linkChoice, { atOnce: [], theirTicket: [], chosen: [] }),
  /** Tells this person apart from others of the same name, in tickets; made once by main. */
  personId: v.fallback(v.pipe(v.string(), v.regex(/^[\w-]{0,64}$/)), ''),
  /** All profiles but the public one. */
  profiles: v.fallback(readable(keptProfileSchema), []),
  /** Ids of the profiles as they were chosen, the latest first: Home joins with that one. */
  recent: idList(),
  meetings: v.fallback(readable(rememberedMeetingSchema), []),
  invitations: v.fallback(readable(issuedInvitationSchema), []),
  windows: v.fallback(windows, {}),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings = (): Settings => v.parse(settingsSchema, {});

const ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(32))), v.maxLength(1_000));

/** What a page may change, all parts optional. */
export const settingsChangeSchema = v.strictObject({
  you: v.optional(v.strictObject({ name: text(longestName) })),
  join: v.optional(v.strictObject({ muted: v.boolean(), cameraOff: v.boolean() })),
  links: v.optional(v.strictObject({ atOnce: ids, theirTicket: ids, chosen: ids })),
});
export type SettingsChange = v.InferOutput<typeof settingsChangeSchema>;
