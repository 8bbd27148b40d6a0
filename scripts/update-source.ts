import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { httpsFolder } from '../common/https-folder.ts';
import { inRoot } from './paths.ts';
import { SetupError } from './steps.ts';
import { updateKey } from './update-keys.ts';

const updateSourceFile = inRoot('out', 'updates.json');

/**
 * Writes down what a package is to know of its updates, as the environment says it: the folder they
 * lie in (`PARLOUR_UPDATE_ADDRESS`), who signs them (`PARLOUR_UPDATE_PUBLIC_KEY`, PEM or a file with
 * it), and, for Windows, the name in the certificate of its installer (`PARLOUR_UPDATE_PUBLISHER`).
 * Without, nothing is written, and the package looks for no updates.
 */
export function placeUpdateSource(env = process.env, file = updateSourceFile): void {
  rmSync(file, { force: true });
  const { PARLOUR_UPDATE_ADDRESS: address, PARLOUR_UPDATE_PUBLIC_KEY: said } = env;
  const publisher = env['PARLOUR_UPDATE_PUBLISHER'];
  if (!address && !said) return;
  if (!address || httpsFolder(address) === undefined) {
    throw new SetupError('PARLOUR_UPDATE_ADDRESS has to be the https address of a folder.');
  }
  const publicKey = said && existsSync(said) ? readFileSync(said, 'utf8') : said;
  if (!publicKey || !updateKey('public', publicKey)) {
    throw new SetupError('PARLOUR_UPDATE_PUBLIC_KEY has to be an Ed25519 public key in PEM.');
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ address, publicKey, ...(publisher && { publisher }) }));
}

/** With an address electron-builder writes `latest*.yml` beside the installers. */
export const publishWords = (
  { PARLOUR_UPDATE_ADDRESS: address }: NodeJS.ProcessEnv = process.env,
) => (address ? ['-c.publish.provider=generic', `-c.publish.url=${address}`] : []);
