import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** What people install or unpack, by the end of its name. */
export const packageEnd = /\.(?:gz|zip|AppImage|deb|rpm|exe|msi|dmg)$/;

/** What is released besides: what updates read, and what a release is made of. */
const besides = /^(?:latest[\w-]*\.yml|sbom\.json|licences\.txt|package-report-\w+\.md)$/;

/** The files of a release in a folder, without their hashes and signatures. */
export const releasedIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isFile() && (packageEnd.test(one.name) || besides.test(one.name)))
    .map(({ name }) => name)
    .sort();

export const checksumFile = 'SHA256SUMS';

/** Writes `SHA256SUMS`, as `sha256sum --check` reads it, beside the files of a release; answers their names. */
export async function writeChecksums(folder: string): Promise<string[]> {
  const names = releasedIn(folder);
  const lines: string[] = [];
  for (const name of names) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(join(folder, name)), hash);
    lines.push(`${hash.digest('hex')}  ${name}\n`);
  }
  writeFileSync(join(folder, checksumFile), lines.join(''));
  return names;
}
