import { createHmac, createPublicKey, KeyObject, timingSafeEqual, verify } from 'node:crypto';
import { fail, ok, type Result } from '../../common/result.ts';
import { ticketClaims, type TicketWish } from '../../common/ticket-claims.ts';
import type { TicketProblemCode } from '../../common/ticket-problem.ts';

export interface SignParts {
  /** The server's time, in ms. */
  now: number;
  /** A text that no other ticket has. */
  randomId: () => string;
}

/** Signs the ticket a wish describes, and lets it out only after its own check accepted it. */
export async function signTicket(
  wish: TicketWish,
  key: KeyObject,
  { now, randomId }: SignParts,
): Promise<Result<string, TicketProblemCode>> {
  const content = ticketClaims(wish, now, randomId());
  if (!content.ok) return content;
  const { header, claims } = content.value;
  const unfit = header.alg === 'HS256' ? problemOfSecret(key) : problemOfKey(key);
  if (unfit) return fail(unfit);

  // 12 packages, about 50 ms: the first ticket pays for them, not the start of the app.
  const { default: jsonwebtoken } = await import('jsonwebtoken');
  // The algorithm by name, always: left out, jsonwebtoken chooses HS256.
  const ticket = jsonwebtoken.sign(claims, key, { algorithm: header.alg, header });
  return isSignedBy(key, ticket) ? ok(ticket) : fail('signature-doubtful');
}

/** Checked here because jsonwebtoken has only exceptions, and takes a PEM for a shared secret. */
function problemOfKey(key: KeyObject): TicketProblemCode | undefined {
  if (!(key instanceof KeyObject) || key.type !== 'private') return 'key-not-private';
  if (key.asymmetricKeyType !== 'rsa') return 'key-not-rsa';
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  return bits < 2_048 ? 'key-too-short' : undefined;
}

const problemOfSecret = (key: KeyObject): TicketProblemCode | undefined =>
  key instanceof KeyObject && key.type === 'secret' ? undefined : 'key-not-secret';

/** A miscalculated RSA signature gives the private key away, so none leaves unseen. */
function isSignedBy(key: KeyObject, ticket: string): boolean {
  const end = ticket.lastIndexOf('.');
  const signed = Buffer.from(ticket.slice(0, end));
  const signature = Buffer.from(ticket.slice(end + 1), 'base64url');
  if (key.type === 'private') return verify('RSA-SHA256', signed, createPublicKey(key), signature);
  const expected = createHmac('sha256', key).update(signed).digest();
  return expected.length === signature.length && timingSafeEqual(expected, signature);
}
