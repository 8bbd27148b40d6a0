import type { HostingApi } from '../common/hosting-api.ts';
import type { AppApi, MeetingApi } from '../common/ipc.ts';

declare global {
  interface Window {
    /** In Home and Settings, from preload/app.ts. */
    readonly app: AppApi;
    /** There too. */
    readonly hosting: HostingApi;
    /** In the page that holds the meeting frame, from preload/meeting.ts. */
    readonly meeting: MeetingApi;
  }
}
