import { buildApp } from './build-app.ts';
import { placeJitsiSdk } from './jitsi-sdk.ts';
import { main, step } from './steps.ts';

main(async () => {
  await step('Jitsi’s IFrame API, checked against its pin', placeJitsiSdk);
  await step('the build', buildApp);
});
