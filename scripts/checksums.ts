import { writeChecksums } from './release-files.ts';
import { main, say, SetupError } from './steps.ts';

/** `npm run checksums -- <folder>` writes the hashes of a release beside it. */
main(async () => {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new SetupError('Say which folder the files of the release are in.');
  const names = await writeChecksums(folder);
  if (names.length === 0) throw new SetupError(`There is nothing of a release in ${folder}.`);
  say(`✓ hashed ${names.length} files`);
});
