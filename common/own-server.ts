import * as v from 'valibot';
import { keyRecordSchema, secretRecordSchema } from './key-record.ts';
import { profileParts } from './profile-parts.ts';
import { ticketChoiceSchema, usualTicket } from './ticket-choice.ts';

/** How a server tells who may enter: by nothing, or by the signature of a ticket (its `alg`). */
export const authentications = ['none', 'HS256', 'RS256'] as const;
export type Authentication = (typeof authentications)[number];

/** In UTF-16 units; servers set no limit, and a longer one is a slip of the clipboard. */
export const longestClaim = 200;
export const longestExtraClaims = 4_000;

/** Of a server and of a path, in UTF-16 units: as long as those of a meeting may be. */
export const longestAddressPart = 255;

/**
 * `host[:port]` in the form `URL.host` gives, or nothing. `URL` lets more through, such as `*` and
 * `;`, which mean something in the policy of a page that frames the server.
 */
export const serverForm =
  /^(?:(?:(?:[a-z0-9_-]+\.)*[a-z0-9_-]+|\[[0-9a-f:]+\])(?::[1-9]\d{0,4})?)?$/;
/** Segments as common/room-name.ts cleans them. */
const pathForm =
  /^(?:(?!\.+(?:\/|$))[\p{L}\p{M}\p{N}_.-]+(?:\/(?!\.+(?:\/|$))[\p{L}\p{M}\p{N}_.-]+)*)?$/u;
const addressPart = v.pipe(v.string(), v.maxLength(longestAddressPart));

const claim = v.pipe(v.string(), v.trim(), v.maxLength(longestClaim));

const signing = {
  authentication: v.picklist(authentications),
  /** `iss`: the server's `app_id`, where it accepts no others. */
  issuer: claim,
  /** `aud`; where it is empty, the issuer stands in. */
  audience: claim,
  /** `sub`: `*` unless the server verifies domains, then its XMPP domain or tenant. */
  subject: claim,
  /** `kid` of the header: RS256 servers look the public key up by it. */
  keyId: claim,
  /** A JSON object as text, or empty. What goes in has passed common/extra-claims.ts. */
  extraClaims: v.pipe(v.string(), v.maxLength(longestExtraClaims)),
};

/** How a server's tickets are signed, as a page tells it. */
export const ownServerSigningInput = v.strictObject({
  ...signing,
  // What is too long is refused with its own sentence.
  extraClaims: v.pipe(v.string(), v.maxLength(1_000_000)),
});
export type OwnServerSigning = v.InferOutput<typeof ownServerSigningInput>;

/**
 * A Jitsi server that somebody runs. Its address is empty until the person filled it in; what
 * goes in has passed common/server-address.ts.
 */
export const ownServerSchema = v.object({
  kind: v.literal('ownServer'),
  ...profileParts,
  /** `host[:port]` in the form `URL.host` gives. */
  server: v.fallback(v.pipe(addressPart, v.regex(serverForm)), ''),
  /** Where its rooms begin below the server: `''`, `team`, `team/a`; not percent-encoded. */
  path: v.fallback(v.pipe(addressPart, v.regex(pathForm)), ''),
  authentication: v.fallback(signing.authentication, 'none'),
  issuer: v.fallback(signing.issuer, ''),
  audience: v.fallback(signing.audience, ''),
  subject: v.fallback(signing.subject, '*'),
  keyId: v.fallback(signing.keyId, ''),
  extraClaims: v.fallback(signing.extraClaims, ''),
  ticket: v.fallback(ticketChoiceSchema, usualTicket),
  /** What is known of the private key and of the shared secret in the keychain. */
  key: v.fallback(v.optional(keyRecordSchema), undefined),
  secret: v.fallback(v.optional(secretRecordSchema), undefined),
});
export type OwnServerProfile = v.InferOutput<typeof ownServerSchema>;

/** The address as people write it: `meet.example.org:8443/team`. */
export const writtenAddress = ({ server, path }: { server: string; path: string }): string =>
  path === '' ? server : `${server}/${path}`;
