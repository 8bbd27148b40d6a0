import * as v from 'valibot';

/** The longest name of a profile, in UTF-16 units. */
export const longestProfileName = 60;

/** What every profile that a person made has. */
export const profileParts = {
  /** Names it in settings, in the keychain and as the partition of its meetings; never shown. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,32}$/)),
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestProfileName)),
};
