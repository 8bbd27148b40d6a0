import * as v from 'valibot';

/** Chromium and the shell count no further: “999+” is as good. */
const mostCounted = 10_000;
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostCounted));
const shownName = v.pipe(v.string(), v.maxLength(200));

/** What a running meeting is like for the person in it, as menu, tray, bars and badge show it. */
export const meetingStatusSchema = v.strictObject({
  audioMuted: v.boolean(),
  videoMuted: v.boolean(),
  sharing: v.boolean(),
  handRaised: v.boolean(),
  chatOpen: v.boolean(),
  tiles: v.boolean(),
  participantsOpen: v.boolean(),
  /** Chat messages that nobody has read here. */
  unread: count,
  /** Everybody in the room, the person too. */
  people: count,
  /** Who speaks; '' when nobody does, or nobody knows. */
  speaker: shownName,
});
export type MeetingStatus = v.InferOutput<typeof meetingStatusSchema>;

/** As a meeting begins, before its page has said anything. */
export const quietStatus: MeetingStatus = {
  audioMuted: true,
  videoMuted: true,
  sharing: false,
  handRaised: false,
  chatOpen: false,
  tiles: false,
  participantsOpen: false,
  unread: 0,
  people: 0,
  speaker: '',
};

/** What can be done in a running meeting from outside its page. Each is a switch. */
export const meetingActions = [
  'audio',
  'video',
  'share',
  'hand',
  'chat',
  'tiles',
  'participants',
  'picture-in-picture',
] as const;
export type MeetingAction = (typeof meetingActions)[number];

/** Something happened that a person who looks elsewhere wants to hear of. */
export const meetingNewsSchema = v.strictObject({
  /** Somebody knocks at the lobby, wrote in the chat, or raised a hand. */
  what: v.picklist(['knock', 'message', 'hand']),
  /** Of whom; '' when the server does not say. */
  name: shownName,
  /** What was written; '' for the others. */
  text: v.pipe(v.string(), v.maxLength(1_000)),
});
export type MeetingNews = v.InferOutput<typeof meetingNewsSchema>;
