import { placeIcons } from './app-icons.ts';
import { buildApp } from './build-app.ts';
import { type Electron, findElectron, sayWhich } from './electron.ts';
import { hasDisplay } from './display.ts';
import { placeJitsiSdk } from './jitsi-sdk.ts';
import { say, step } from './steps.ts';
import { placeSystemLibraries, type Purpose } from './system-libraries.ts';

/** Puts in place what running the app needs, step by step; a second run finds it all there. */
export async function setUp(more: readonly Purpose[] = []): Promise<Electron> {
  const from = performance.now();
  const purposes: Purpose[] = [
    'electron',
    ...(hasDisplay() ? [] : (['display'] as const)),
    ...more,
  ];
  let electron: Electron | undefined;
  const done = [
    await step('system libraries', () => placeSystemLibraries(purposes)),
    await step('Electron', async () => {
      electron = await findElectron();
      return electron.placed;
    }),
    await step('Jitsi’s IFrame API, checked against its pin', placeJitsiSdk),
    await step('the icons', placeIcons),
    await step('the build', buildApp),
  ];
  if (!electron) throw new Error('no Electron after its step');
  sayWhich(electron);
  if (!done.some(Boolean)) {
    say(`✓ everything is in place  ${((performance.now() - from) / 1000).toFixed(1)} s`);
  }
  return electron;
}
