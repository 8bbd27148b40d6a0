import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './paths.ts';
import { checksumFile } from './release-files.ts';
import { releaseWords } from './release-words.ts';
import { main, SetupError } from './steps.ts';

/** `npm run -s release-text -- <folder>` prints the text of the release whose files are in a folder. */
main(async () => {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new SetupError('Say which folder the files of the release are in.');
  const reports = readdirSync(folder).flatMap((name) => {
    const [, system] = /^package-report-(\w+)\.md$/.exec(name) ?? [];
    return system ? { system, report: readFileSync(join(folder, name), 'utf8') } : [];
  });
  if (reports.length === 0) throw new SetupError(`There is no package-report-*.md in ${folder}.`);
  const notes = readFileSync(inRoot('docs', 'release-notes.md'), 'utf8');
  const isSigned = existsSync(join(folder, `${checksumFile}.sig`));
  process.stdout.write(releaseWords(notes, reports, isSigned));
});
