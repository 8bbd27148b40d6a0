import * as v from 'valibot';
import { keyRecordSchema } from './key-record.ts';
import { profileParts } from './profile-parts.ts';
import { ticketChoiceSchema, usualTicket } from './ticket-choice.ts';

/**
 * A JaaS account. AppID and key ID are empty until the person filled them in; what goes in has
 * passed common/jaas-ids.ts.
 */
export const jaasSchema = v.object({
  kind: v.literal('jaas'),
  ...profileParts,
  appId: v.fallback(v.pipe(v.string(), v.regex(/^(?:vpaas-magic-cookie-[0-9a-f]{1,64})?$/)), ''),
  keyId: v.fallback(v.pipe(v.string(), v.regex(/^[\w-]{0,32}$/)), ''),
  ticket: v.fallback(ticketChoiceSchema, usualTicket),
  /** What is known of the key in the keychain; absent while there is none. */
  key: v.fallback(v.optional(keyRecordSchema), undefined),
});
export type JaasProfile = v.InferOutput<typeof jaasSchema>;
