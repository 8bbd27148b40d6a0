import type JitsiMeetExternalAPI from '@jitsi/iframe-api';

/** The IFrame API of one page, as the parts that listen to it and act in it need it. */
export type PageApi = Pick<
  JitsiMeetExternalAPI,
  | 'on'
  | 'executeCommand'
  | 'isAudioMuted'
  | 'isVideoMuted'
  | 'isSharingScreen'
  | 'getCurrentDevices'
>;
