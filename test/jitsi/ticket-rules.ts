import { createPublicKey, createSecretKey, type KeyObject } from 'node:crypto';
import { decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';
import type { PageError } from './protocol.ts';

/** How a server looks at tickets (jitsi-meet `resources/prosody-plugins/token/util.lib.lua`). */
export interface TicketRules {
  /** Without a ticket nobody gets in. */
  required: boolean;
  algorithm: 'RS256' | 'HS256';
  /** RS256: kid → public key in PEM. HS256: the shared secret below `''`. */
  keys: Record<string, string>;
  issuers: readonly string[];
  /** `*` accepts any. */
  audiences: readonly string[];
  /** JaaS: `sub` and the first part of `kid` are the tenant. */
  subjectIsTenant: boolean;
}

export type TicketVerdict =
  | { ok: true; claims: JWTPayload | undefined }
  | { ok: false; error: PageError; message: string };

/**
 * Would the server let this ticket into this room? Without a room: would it let it sign in, which
 * looks at neither room nor account. Times are compared without any leeway.
 */
export async function judgeTicket(
  ticket: string | undefined,
  rules: TicketRules,
  tenant: string,
  room: string | undefined,
  now = Date.now(),
): Promise<TicketVerdict> {
  if (!ticket) return rules.required ? refused('token required') : { ok: true, claims: undefined };
  const opened = await open(ticket, rules, now);
  if (typeof opened === 'string') return refused(opened);

  const message = claimsProblem(opened, rules, tenant);
  if (message) return refused(message);
  if (room === undefined) return { ok: true, claims: opened };
  const wanted = typeof opened['room'] === 'string' ? opened['room'].toLowerCase() : undefined;
  if (wanted !== '*' && wanted !== safeRoomName(room)) return notAllowed();
  if (rules.subjectIsTenant && opened.sub !== tenant) return notAllowed();
  return { ok: true, claims: opened };
}

/** The room as the server compares it (jitsi-meet `base/util/uri.ts`, `getBackendSafeRoomName`). */
export const safeRoomName = (room: string): string =>
  encodeURIComponent(room.normalize('NFKC').toLowerCase()).toLowerCase();

/** Signature and times; answers the claims, or the server's words for what is wrong. */
async function open(ticket: string, rules: TicketRules, now: number): Promise<JWTPayload | string> {
  try {
    const header = decodeProtectedHeader(ticket);
    if (header.typ !== 'JWT') return 'Invalid typ';
    const isRsa = rules.algorithm === 'RS256';
    if (isRsa && header.kid === undefined) return "'kid' claim is missing";
    const text = rules.keys[isRsa ? (header.kid ?? '') : ''];
    if (text === undefined) return 'could not obtain public key';
    const key: KeyObject = isRsa ? createPublicKey(text) : createSecretKey(Buffer.from(text));
    const { payload } = await jwtVerify(ticket, key, {
      algorithms: [rules.algorithm],
      clockTolerance: 0,
      currentDate: new Date(now),
    });
    if (rules.subjectIsTenant && header.kid?.split('/')[0] !== payload.sub) {
      return "'kid' does not belong to 'sub'";
    }
    return payload;
  } catch (error) {
    return wordsOf(error);
  }
}

function wordsOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'Not acceptable by exp';
  if (error instanceof errors.JWTClaimValidationFailed) return `Not acceptable by ${error.claim}`;
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'Invalid signature';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'Invalid or incorrect alg';
  return 'Invalid token';
}

function claimsProblem(claims: JWTPayload, rules: TicketRules, tenant: string): string | undefined {
  const { iss, aud } = claims;
  if (iss === undefined || !accepts(rules.issuers, iss)) return "invalid 'iss' claim";
  // A list is refused too: the verifier compares strings.
  if (typeof aud !== 'string' || !accepts(rules.audiences, aud)) return "invalid 'aud' claim";
  if (typeof claims['room'] !== 'string') return "'room' claim is missing";
  if (rules.subjectIsTenant) {
    if (claims.exp === undefined) return "'exp' claim is missing";
    if (typeof claims['context'] !== 'object') return "'context' claim is missing";
    if (!tenant) return 'the tenant is missing';
  }
  return undefined;
}

const accepts = (list: readonly string[], value: string): boolean =>
  list.includes('*') || list.includes(value);

const refused = (message: string): TicketVerdict => ({
  ok: false,
  message,
  error: { name: 'connection.passwordRequired', message, type: 'CONNECTION', isFatal: false },
});

const notAllowed = (): TicketVerdict => ({
  ok: false,
  message: 'Room and token mismatched',
  error: {
    name: 'conference.connectionError.notAllowed',
    params: ['general', 'Room and token mismatched'],
    type: 'CONFERENCE',
    isFatal: false,
  },
});
