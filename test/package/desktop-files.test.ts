import { lookAtDesktop } from '../../scripts/look-at-desktop.ts';
import { expect, test } from './fixtures.ts';

test('the system’s own tools find nothing wrong with the menu entry and the description', async () => {
  expect(await lookAtDesktop()).toEqual([
    'desktop-file-validate: nothing wrong.',
    'appstreamcli: nothing wrong.',
  ]);
});
