import * as v from 'valibot';

/**
 * What meetings came to, counted on this computer alone: what others see of the same meetings is
 * not in it, and neither is what happened while nobody here was in the room.
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One month of one hosting. */
export const monthOfUseSchema = v.object({
  /** `2026-11`, by this computer's clock and time zone, when the meeting was joined. */
  month: v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)),
  /** Id of the profile, `public` and the rest. */
  profile: v.pipe(v.string(), v.nonEmpty(), v.maxLength(32)),
  meetings: count,
  /** The person's own time in meetings, in whole seconds. */
  seconds: count,
  /** The most people that were in one of them at a time. */
  peak: count,
  /** Seconds times people, the person's own among them. */
  personSeconds: count,
  /** Different people, as far as they can be told apart; see main/usage. */
  people: count,
});
export type MonthOfUse = v.InferOutput<typeof monthOfUseSchema>;
