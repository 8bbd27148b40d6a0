import { readFileSync } from 'node:fs';
import { iconSizes } from '../../main/links/registration/icons.ts';
import { createXdgRegistration } from '../../main/links/registration/xdg-registration.ts';
import { inRoot } from '../../scripts/paths.ts';

const [wish, program = ''] = process.argv.slice(2);
const registration = createXdgRegistration({
  program,
  words: [],
  env: process.env,
  icons: () =>
    new Map(
      iconSizes.map((size) => [
        `icons/hicolor/${size}x${size}/apps/parlour.png`,
        readFileSync(inRoot(`out/icons/linux/${size}x${size}.png`)),
      ]),
    ),
  look: async () => [],
});
const after = await (wish === 'install' ? registration.install() : registration.remove());
process.stdout.write(JSON.stringify(after));
