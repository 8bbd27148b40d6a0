import type { KeyObject } from 'node:crypto';
import { fail, ok, type Result } from '../../common/result.ts';
import type { UpdateProblemCode } from '../../common/update.ts';
import type { FetchSmall } from './fetch-small.ts';
import { readRelease, type Release } from './release.ts';
import { isSigned } from './signature.ts';

export interface LatestReleaseParts {
  /** The https folder that everything lies in, with its last slash. */
  address: string;
  /** The name of the yml, as `channelFile` says it. */
  file: string;
  key: KeyObject;
  fetch: FetchSmall;
  /** Reads YAML; throws where it is none. */
  parse(text: string): Promise<unknown>;
}

/** In bytes. One with long notes in it has some 10,000. */
const mostOfYml = 256 * 1024;
const mostOfSignature = 1_024;

/** Asks for the newest release. Nothing of the yml is read before its signature was found right. */
export async function latestRelease(
  parts: LatestReleaseParts,
): Promise<Result<Release, UpdateProblemCode>> {
  const { address, file, key, fetch } = parts;
  const yml = await fetch(new URL(file, address), mostOfYml);
  if (!yml.ok) return fail(yml.problem === 'too-large' ? 'unreadable' : 'unreachable');
  const signature = await fetch(new URL(`${file}.sig`, address), mostOfSignature);
  if (!signature.ok)
    return fail(signature.problem === 'unreachable' ? 'unreachable' : 'not-signed');
  if (!isSigned(yml.value, asText(signature.value), key)) return fail('not-signed');

  const release = readRelease(await parsed(parts, yml.value));
  return release ? ok(release) : fail('unreadable');
}

async function parsed({ parse }: LatestReleaseParts, bytes: Uint8Array): Promise<unknown> {
  try {
    return await parse(asText(bytes));
  } catch {
    return undefined;
  }
}

const asText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The yml of a system, as electron-builder names it. */
export function channelFile(platform: NodeJS.Platform, arch: string): string {
  switch (platform) {
    case 'darwin':
      return 'latest-mac.yml';
    case 'win32':
      return 'latest.yml';
    default:
      return arch === 'x64' ? 'latest-linux.yml' : `latest-linux-${arch}.yml`;
  }
}
