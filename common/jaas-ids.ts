import type { Problem } from './problem.ts';
import { fail, ok, type Result } from './result.ts';

/** Why a text is no AppID or no key ID of JaaS. The list is closed; each has its sentence. */
export const jaasIdProblemCodes = [
  'app-id-missing',
  'app-id-address',
  'app-id-unreadable',
  'app-id-sample',
  'key-id-missing',
  'key-id-address',
  'key-id-unreadable',
  'key-id-sample',
  'key-id-of-other-app',
] as const;

export type JaasIdProblemCode = (typeof jaasIdProblemCodes)[number];

/** `about` is the AppID that a key ID belongs to, where that is the problem. */
export type JaasIdProblem = Problem<JaasIdProblemCode>;

/** 8x8's documentation prints this pair (developer.8x8.com/jaas/docs/api-keys-jwt), and it gets pasted. */
const sample = { appId: 'vpaas-magic-cookie-1fc542a3e4414a44b2611668195e2bfe', keyId: '4f4910' };

/** 32 digits today; nothing promises the number, so a shorter one is the server's to refuse. */
const appIdForm = /^vpaas-magic-cookie-[0-9a-f]{1,64}$/;

/** Six hexadecimal digits today. Case counts: it is looked up as the console shows it. */
const keyIdForm = /^[0-9a-z][\w-]{0,31}$/i;

/** Both IDs and the longest address around them fit; the page of a console does not. */
const longest = 1_000;

/** An AppID as written, also with the key ID behind it, → the AppID. */
export function parseAppId(text: string): Result<string, JaasIdProblem> {
  if (text.length > longest) return fail({ code: 'app-id-unreadable' });
  const written = tidy(text);
  if (written === '') return fail({ code: 'app-id-missing' });
  if (isAddress(written)) return fail({ code: 'app-id-address' });
  const { appId = written } = splitKeyId(written);
  if (!appIdForm.test(appId.toLowerCase())) return fail({ code: 'app-id-unreadable' });
  if (appId.toLowerCase() === sample.appId) return fail({ code: 'app-id-sample' });
  return ok(appId.toLowerCase());
}

/** A key ID as written, `AppID/key` or the key part alone, → the key part. */
export function parseKeyId(text: string, appId: string): Result<string, JaasIdProblem> {
  if (text.length > longest) return fail({ code: 'key-id-unreadable' });
  const written = tidy(text);
  if (written === '') return fail({ code: 'key-id-missing' });
  if (isAddress(written)) return fail({ code: 'key-id-address' });
  const { appId: owner, keyId } = splitKeyId(written);
  // The AppID alone, or with nothing behind its slash: the part that is wanted is not there.
  if (keyId === '' || appIdForm.test(keyId.toLowerCase())) return fail({ code: 'key-id-missing' });
  if (!keyIdForm.test(keyId)) return fail({ code: 'key-id-unreadable' });
  if (keyId === sample.keyId) return fail({ code: 'key-id-sample' });
  if (owner !== undefined && owner.toLowerCase() !== appId) {
    return appIdForm.test(owner.toLowerCase())
      ? fail({ code: 'key-id-of-other-app', about: owner })
      : fail({ code: 'key-id-unreadable' });
  }
  return ok(keyId);
}

/** The `kid` of a ticket's header, as JaaS expects it. */
export const kidOf = (appId: string, keyId: string): string => `${appId}/${keyId}`;

/** Copied from a page or a script: with quotes, blanks and invisible marks around it. */
const tidy = (text: string): string =>
  text.replace(/\p{Cf}+/gu, '').replace(/^[\s"'`“”‘’]+|[\s"'`“”‘’,;]+$/g, '');

const isAddress = (text: string): boolean => /:\/\/|^(?:[\w-]+\.)*8x8\.(?:vc|com)\b/i.test(text);

function splitKeyId(text: string): { appId?: string; keyId: string } {
  const at = text.indexOf('/');
  return at === -1 ? { keyId: text } : { appId: text.slice(0, at), keyId: text.slice(at + 1) };
}
