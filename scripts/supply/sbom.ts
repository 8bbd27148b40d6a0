import { readFileSync, writeFileSync } from 'node:fs';
import { jitsiSdk } from '../jitsi-sdk.ts';
import { iframeApi, type Licence } from '../licences.ts';
import { inRoot } from '../paths.ts';
import { partsOf } from '../tarball.ts';
import { shipped } from './shipped.ts';

/**
 * The bill of materials of a build (SBOM): CycloneDX, as scanners read it, of what ships and of
 * nothing else. It has no date and no number of its own: one build, one bill.
 */
export interface Sbom {
  bomFormat: 'CycloneDX';
  specVersion: '1.5';
  version: 1;
  metadata: { lifecycles: [{ phase: 'build' }]; component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

export interface Component {
  type: 'application' | 'library';
  'bom-ref': string;
  name: string;
  version: string;
  /** Its address among all packages; the app itself is in no registry. */
  purl?: string;
  licenses: { expression: string }[];
  hashes?: { alg: 'SHA-512'; content: string }[];
}

/** Of package-lock.json what a bill needs. */
export interface Lock {
  name: string;
  version: string;
  packages: Record<string, Locked>;
}
interface Locked {
  name?: string;
  version?: string;
  integrity?: string;
  license?: string;
  dependencies?: Record<string, string>;
}

/** A package's address among all there are (package URL). */
const purlOf = (name: string, version: string): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

const hexOf = (integrity: string): string =>
  Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');

const libraryOf = (
  name: string,
  version: string,
  licence: string,
  integrity: string,
): Component => ({
  type: 'library',
  'bom-ref': `${name}@${version}`,
  name,
  version,
  purl: purlOf(name, version),
  licenses: [{ expression: licence }],
  hashes: [{ alg: 'SHA-512', content: hexOf(integrity) }],
});

/** What the lock file has, by name and version; `at` is where it lies. */
function lockedOf(lock: Lock): Map<string, Locked & { at: string }> {
  const found = new Map<string, Locked & { at: string }>();
  for (const [at, one] of Object.entries(lock.packages)) {
    const name = one.name ?? at.split('node_modules/').at(-1) ?? '';
    if (at) found.set(`${name}@${one.version ?? ''}`, { ...one, at });
  }
  return found;
}

export function sbomOf(licences: readonly Licence[], lock: Lock): Sbom {
  const locked = lockedOf(lock);
  const pinned = partsOf(jitsiSdk);
  const components = licences.map(({ name, version, licence }) => {
    if (name === iframeApi) return libraryOf(pinned.name, version, licence, jitsiSdk.integrity);
    const integrity = locked.get(`${name}@${version}`)?.integrity;
    if (!integrity)
      throw new Error(`${name} ${version} ships, but the lock file has no such package.`);
    return libraryOf(name, version, licence, integrity);
  });
  const app = { name: lock.name, version: lock.version };
  const own: Component = {
    type: 'application',
    'bom-ref': `${app.name}@${app.version}`,
    ...app,
    licenses: [{ expression: lock.packages['']?.license ?? '' }],
  };

  const refs = new Set(components.map((one) => one['bom-ref']));
  /** Which of what ships a package asks for, found as Node finds it: nearest folder first. */
  const dependsOn = (ref: string): string[] => {
    const { at = '', dependencies = {} } = locked.get(ref) ?? {};
    return Object.keys(dependencies)
      .map((name) => nearest(lock, at, name))
      .filter((one) => refs.has(one))
      .sort();
  };
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { lifecycles: [{ phase: 'build' }], component: own },
    components,
    dependencies: [
      { ref: own['bom-ref'], dependsOn: [...refs] },
      ...components.map((one) => ({ ref: one['bom-ref'], dependsOn: dependsOn(one['bom-ref']) })),
    ],
  };
}

function nearest(lock: Lock, from: string, name: string): string {
  const steps = from.split('/node_modules/');
  for (let depth = steps.length; depth >= 0; depth -= 1) {
    const above = steps.slice(0, depth).join('/node_modules/');
    const found = lock.packages[above ? `${above}/node_modules/${name}` : `node_modules/${name}`];
    if (found) return `${found.name ?? name}@${found.version ?? ''}`;
  }
  return '';
}

export const readLock = (): Lock =>
  JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')) as Lock;

export function writeSbom(): void {
  const sbom = sbomOf(shipped(), readLock());
  writeFileSync(inRoot('out', 'sbom.json'), `${JSON.stringify(sbom, null, 2)}\n`);
}
