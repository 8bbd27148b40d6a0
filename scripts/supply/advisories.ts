import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jitsiSdk } from '../jitsi-sdk.ts';
import { iframeApi } from '../licences.ts';
import { inRoot } from '../paths.ts';
import { partsOf } from '../tarball.ts';
import { judged, notInOrder, type Seen } from './look.ts';
import { type Answer, npm, unanswered } from './npm.ts';
import { readLock } from './sbom.ts';

/** Of `npm audit --json` what we read. */
interface Audit {
  vulnerabilities?: Record<string, { severity: string; via: (string | { title: string })[] }>;
}

const grave: readonly string[] = ['high', 'critical'];
const jitsi = partsOf(jitsiSdk);

/**
 * What the registry knows against the packages that ship. All are asked about, and then judged by
 * name: what is bundled is a development dependency, which `--omit=dev` would pass over.
 */
export async function lookAtAdvisories(
  shipped: readonly string[],
  words: readonly string[] = [],
): Promise<Seen> {
  const answer = await ask(words);
  const found = vulnerabilitiesIn(answer);
  if (!found) return unanswered(answer, 'which advisories there are');
  const against = Object.entries(found);
  const names = shipped.map((name) => (name === iframeApi ? jitsi.name : name));
  const say = ([name, { severity, via }]: (typeof against)[number]): string =>
    `${name}: ${severity}, for ${via.map((one) => (typeof one === 'string' ? one : `“${one.title}”`)).join(', ')}`;
  const ours = against.filter(([name]) => names.includes(name));
  const complaints = ours.filter(([, { severity }]) => grave.includes(severity)).map(say);
  if (complaints.length > 0) return notInOrder(...complaints);
  return judged(
    [],
    `${names.length} packages ship, none with a high or critical advisory`,
    ...ours.map((one) => `ships: ${say(one)}`),
    ...against.filter((one) => !ours.includes(one)).map((one) => `a tool only: ${say(one)}`),
  );
}

/** By our lock file, and in it the one package that ships and is no dependency: Jitsi’s sources. */
async function ask(words: readonly string[]): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'parlour-audit-'));
  const write = (name: string, about: object): void =>
    writeFileSync(join(folder, name), JSON.stringify(about));
  try {
    const added = { [jitsi.name]: jitsi.version };
    const lock = readLock();
    const { '': own, ...packages } = lock.packages;
    const at = `node_modules/${jitsi.name}`;
    write('package-lock.json', {
      ...lock,
      packages: {
        '': { ...own, dependencies: { ...own?.dependencies, ...added } },
        ...packages,
        [at]: { version: jitsi.version, integrity: jitsiSdk.integrity },
      },
    });
    const about = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
      dependencies: object;
    };
    write('package.json', { ...about, dependencies: { ...about.dependencies, ...added } });
    cpSync(inRoot('.npmrc'), join(folder, '.npmrc'));
    return await npm(['audit', '--json', ...words], folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function vulnerabilitiesIn({ out }: Answer): Audit['vulnerabilities'] {
  try {
    return (JSON.parse(out) as Audit).vulnerabilities;
  } catch {
    return undefined;
  }
}
