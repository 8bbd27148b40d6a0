import { main, say, SetupError } from './steps.ts';
import { isPair, newUpdateKey, signUpdates, updateKey } from './update-keys.ts';

/**
 * `npm run sign-updates -- <folder>` signs the `latest*.yml` and `SHA256SUMS` of a release with the private
 * key in `PARLOUR_UPDATE_KEY`; with `--new-key` it prints a new pair instead, and writes it nowhere.
 */
main(async () => {
  const [word] = process.argv.slice(2);
  if (word === '--new-key') {
    const { publicKey, privateKey } = newUpdateKey();
    say(
      'For PARLOUR_UPDATE_PUBLIC_KEY, when Parlour is built; then for PARLOUR_UPDATE_KEY, a secret.',
    );
    process.stdout.write(`${publicKey}\n${privateKey}`);
    return;
  }
  if (!word) throw new SetupError('Say which folder the files of the release are in.');
  const key = updateKey('private', process.env['PARLOUR_UPDATE_KEY'] ?? '');
  if (!key) throw new SetupError('PARLOUR_UPDATE_KEY has to be an Ed25519 private key in PEM.');
  const said = process.env['PARLOUR_UPDATE_PUBLIC_KEY'];
  const trusted = said ? updateKey('public', said) : undefined;
  // No Parlour that trusts the one would take what the other signed.
  if (said && !(trusted && isPair(key, trusted))) {
    throw new SetupError('PARLOUR_UPDATE_KEY is not the other half of PARLOUR_UPDATE_PUBLIC_KEY.');
  }
  const names = signUpdates(word, key);
  if (names.length === 0) throw new SetupError(`There is nothing to sign in ${word}.`);
  say(`✓ signed ${names.join(', ')}`);
});
