import { findElectron } from './electron.ts';
import { main } from './steps.ts';

main(async () => {
  const { path } = await findElectron();
  process.stdout.write(`${path}\n`);
});
