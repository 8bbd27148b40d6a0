import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Kind, planDist, whyNotInWords } from './dist-plan.ts';
import { isReachable } from './electron.ts';
import { writeInstallerWords } from './installer-words.ts';
import { lookAtDesktop } from './look-at-desktop.ts';
import { packageWords } from './make-package.ts';
import { unpackedIn, writePackageReport } from './package-report.ts';
import { inRoot } from './paths.ts';
import { run } from './processes.ts';
import { packageEnd } from './release-files.ts';
import { setUp } from './setup.ts';
import { placeSevenZip } from './seven-zip.ts';
import { dropEmpty, signingOf } from './signing.ts';
import { main, say } from './steps.ts';
import { placeUpdateSource, publishWords } from './update-source.ts';

/** What people install on this system, as far as it can be made here; each kind that cannot is named. */
main(async () => {
  const electron = await setUp();
  const { isForRelease } = electron;
  const { PARLOUR_HOMEPAGE: homepage = '', PARLOUR_MAINTAINER: maintainer = '' } = process.env;
  const plan = planDist({
    system: process.platform,
    isForRelease,
    isOnline: await isReachable('https://github.com'),
    hasAddress: homepage !== '' && maintainer !== '',
  });
  const remarks = plan.left.map(({ kind, why }) => `No ${kind}: ${whyNotInWords[why]}.`);
  for (const remark of remarks) say(`  ${remark}`);
  say(`  Made: the unpacked application${plan.made.map((kind) => `, ${kind}`).join('')}`);

  placeUpdateSource();
  dropEmpty(process.env);
  const signing = signingOf(process.platform, process.env);
  say(`  ${signing.said}`);
  await writeInstallerWords();
  process.env['ELECTRON_BUILDER_7ZIP_PATH'] ??= placeSevenZip();
  const from = Date.now();
  const failed: Kind[] = [];
  for (const kind of plan.made) {
    const words = packageWords(electron.path, { isForRelease, kind, archs: plan.archs });
    const more = [
      ...signing.words,
      ...(updating.has(kind) ? publishWords() : []),
      ...(homepage === '' ? [] : [`-c.extraMetadata.homepage=${homepage}`]),
      ...(maintainer === '' ? [] : [`-c.linux.maintainer=${maintainer}`]),
    ];
    const code = await run(process.execPath, [...words, ...more]);
    if (code !== 0) failed.push(kind);
  }
  remarks.push(...failed.map((kind) => `No ${kind}: electron-builder could not make it.`));

  remarks.push(signing.said);

  const unpacked = unpackedIn(inRoot('dist'));
  if (!unpacked) return 1;
  if (process.platform === 'linux') remarks.push(...(await lookAtDesktop()));
  writePackageReport({ electron, unpacked, files: filesSince(from), remarks });
  // A release that lacks something is none; of a trial no more was asked.
  return failed.length > 0 || (isForRelease && plan.left.length > 0) ? 1 : 0;
});

/** The kinds that replace themselves: electron-builder writes down in `latest*.yml` what it made of them. */
const updating: ReadonlySet<Kind> = new Set(['AppImage', 'nsis', 'zip']);

/** What people get lies flat in dist/. */
const filesSince = (time: number): string[] =>
  readdirSync(inRoot('dist'))
    .filter((name) => packageEnd.test(name))
    .map((name) => join(inRoot('dist'), name))
    .filter((file) => statSync(file).mtimeMs >= time - 1000)
    .sort();
