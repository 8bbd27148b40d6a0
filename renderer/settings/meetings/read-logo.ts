import { fail, ok, type Result } from '../../../common/result.ts';
import { longestLogo } from '../../../common/settings.ts';

/** Bytes; written as base64 they are a third more, and still within `longestLogo`. */
export const largestLogo = 64 * 1_024;

/** What `logo` in common/settings.ts lets in. */
export const logoTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/svg+xml'];

export type LogoProblem = 'too-large' | 'not-a-picture' | 'unreadable';

/**
 * A picture as a `data:` address. It is decoded before it is taken: a name that ends in .png is no
 * picture yet. As an image an SVG runs no scripts and loads nothing (SVG 2, “secure static mode”).
 */
export async function readLogo(file: File): Promise<Result<string, LogoProblem>> {
  if (!logoTypes.includes(file.type)) return fail('not-a-picture');
  if (file.size > largestLogo) return fail('too-large');
  const address = await addressOf(file);
  if (address === undefined) return fail('unreadable');
  if (address.length > longestLogo) return fail('too-large');
  const picture = new Image();
  picture.src = address;
  try {
    await picture.decode();
  } catch {
    return fail('not-a-picture');
  }
  return ok(address);
}

const addressOf = (file: File): Promise<string | undefined> =>
  new Promise((done) => {
    const reader = new FileReader();
    reader.addEventListener('load', () =>
      done(typeof reader.result === 'string' ? reader.result : undefined),
    );
    reader.addEventListener('error', () => done(undefined));
    reader.readAsDataURL(file);
  });
