import type { DeviceTestApi } from '../common/device-test-api.ts';
import type { HostingApi } from '../common/hosting-api.ts';
import type { AppApi } from '../common/ipc.ts';
import type { MeetingApi } from '../common/meeting-api.ts';
import type { RunningApi } from '../common/running-api.ts';
import type { ShareApi } from '../common/share-api.ts';
import type { SignInApi } from '../common/sign-in-api.ts';
import type { CheckApi } from '../common/server-check.ts';

declare global {
  interface Window {
    /** In Home and Settings, from preload/app.ts: what its table gives the page. */
    readonly app: AppApi;
    /** There too. */
    readonly hosting: HostingApi;
    /** In Settings alone. */
    readonly check: CheckApi;
    /** In the page that holds the meeting frame, from preload/meeting.ts. */
    readonly meeting: MeetingApi;
    /** In the small windows beside a meeting, from preload/running.ts. */
    readonly running: RunningApi;
    /** In the sign-in window, from preload/sign-in.ts. */
    readonly signIn: SignInApi;
    /** In “Test camera, microphone and speaker”, from preload/device-test.ts. */
    readonly deviceTest: DeviceTestApi;
    /** In the share picker, from preload/share.ts. */
    readonly share: ShareApi;
  }
}
