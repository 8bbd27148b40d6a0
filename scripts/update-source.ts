import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths.ts';
import { SetupError } from './steps.ts';
import { updateKey } from './update-keys.ts';

export const updateSourceFile = inRoot('out', 'updates.json');

/**
 * Writes down what a package is to know of its updates, as the environment says it: the folder they
 * lie in (`PARLOUR_UPDATE_ADDRESS`), who signs them (`PARLOUR_UPDATE_PUBLIC_KEY`, PEM or a file with
 * it), and, for Windows, the name in the certificate of its installer (`PARLOUR_UPDATE_PUBLISHER`).
 * Without, nothing is written, and the package looks for no updates.
 */
export function placeUpdateSource(env: NodeJS.ProcessEnv = process.env): void {
  rmSync(updateSourceFile, { force: true });
  const { PARLOUR_UPDATE_ADDRESS: address, PARLOUR_UPDATE_PUBLIC_KEY: said } = env;
  const publisher = env['PARLOUR_UPDATE_PUBLISHER'];
  if (!address && !said) return;
  if (!address?.startsWith('https://')) {
    throw new SetupError('PARLOUR_UPDATE_ADDRESS has to be the https address of a folder.');
  }
  const publicKey = said && existsSync(said) ? readFileSync(said, 'utf8') : said;
  if (!publicKey || !updateKey('public', publicKey)) {
    throw new SetupError('PARLOUR_UPDATE_PUBLIC_KEY has to be an Ed25519 public key in PEM.');
  }
  mkdirSync(inRoot('out'), { recursive: true });
  writeFileSync(
    updateSourceFile,
    JSON.stringify({ address, publicKey, ...(publisher && { publisher }) }),
  );
}
