import * as v from 'valibot';

/** The longest name of a profile, in UTF-16 units. */
export const longestProfileName = 60;

/** An https address without a name, a password or a fragment in it. */
export const httpsAddress = v.pipe(v.string(), v.maxLength(2_000), v.regex(/^https:\/\/[^\s@#]+$/));

/** What every profile that a person made has. */
export const profileParts = {
  /** Names it in settings, in the keychain and as the partition of its meetings; never shown. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,32}$/)),
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestProfileName)),
  /** The organisation's policy brought it: nobody changes or removes it here. */
  managed: v.exactOptional(v.literal(true)),
  /**
   * An https address that hands out tickets to whoever may have them, so that the signing key stays
   * off this computer. From a policy alone.
   */
  ticketAddress: v.exactOptional(httpsAddress),
};
