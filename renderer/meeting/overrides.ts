import type { JoinOrder } from '../../common/meeting-api.ts';
import { text } from '../../common/text/index.ts';

/** A transparent pixel: servers show no picture when it replaces their logo. */
const noLogo = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/**
 * The meeting's buttons. Missing on purpose: help, download, embed and feedback, which lead to
 * Jitsi; local recording and shared sound alone, which capture a screen that nobody chose; and the
 * picture in picture, which is in Parlour's menu.
 */
const toolbarButtons = [
  'camera',
  'chat',
  'closedcaptions',
  'desktop',
  'etherpad',
  'filesharing',
  'fullscreen',
  'hangup',
  'highlight',
  'invite',
  'livestreaming',
  'microphone',
  'mute-everyone',
  'mute-video-everyone',
  'noisesuppression',
  'participants-pane',
  'polls',
  'profile',
  'raisehand',
  'reactions',
  'recording',
  'security',
  'select-background',
  'settings',
  'sharedvideo',
  'shortcuts',
  'stats',
  'tileview',
  'toggle-camera',
  'videoquality',
  'whiteboard',
] as const;

/**
 * What we ask of the meeting page, all of it on the server's list of accepted keys (jitsi-meet
 * `react/features/base/config/configWhitelist.ts` and `isEmbeddedConfigWhitelist.ts`).
 */
export function configOverrides(order: JoinOrder): Record<string, unknown> {
  return {
    startWithAudioMuted: order.muted,
    startWithVideoMuted: order.cameraOff,
    ...prejoinOf[order.prejoin],
    ...(order.subject && { subject: order.subject }),
    // The hang-up is ours, so that the server's closing pages never get their turn.
    buttonsWithNotifyClick: [{ key: 'hangup', preventExecution: true }],
    toolbarButtons,
    ...qualityOf[order.quality],
    defaultLogoUrl: noLogo,
    defaultRemoteDisplayName: text.meeting.unnamed,
    inviteAppName: text.home.title,
    disableDeepLinking: true,
    deeplinking: { disabled: true },
    disableBeforeUnloadHandlers: true,
    feedbackPercentage: 0,
    ...outsideOf(order.outside),
  };
}

/**
 * The person's own picture. A command brings it once the page is there, because whatever rides in
 * the frame's address rides on in that of a sign-in as well (jitsi-meet
 * `authentication/functions.any.ts`, `_getTokenAuthState`), and there it would be too long.
 */
export const logoOverride = ({ logo }: JoinOrder): { defaultLogoUrl: string } | undefined =>
  logo ? { defaultLogoUrl: logo } : undefined;

/**
 * What is allowed is left to the server: it may be stricter. Without third parties it has neither
 * pictures of Gravatar nor analytics, whatever those say.
 */
function outsideOf({ thirdParties, analytics, gravatar }: JoinOrder['outside']): object {
  return {
    ...(!thirdParties && { disableThirdPartyRequests: true }),
    ...(!gravatar && { gravatar: { disabled: true } }),
    ...(!analytics && { analytics: { disabled: true } }),
  };
}

/** `gentle` receives few pictures and sends a small one. */
const qualityOf: Record<JoinOrder['quality'], object> = {
  automatic: {},
  gentle: {
    channelLastN: 4,
    resolution: 360,
    constraints: { video: { height: { ideal: 360, max: 360, min: 180 } } },
  },
  // Servers of before 2026 know the first name, later ones the second.
  'audio-only': { startAudioOnly: true, startLowBandwidthMode: true },
};

/** The server's own screen before the meeting. */
const prejoinOf: Record<JoinOrder['prejoin'], object> = {
  shown: { prejoinConfig: { enabled: true } },
  skipped: { prejoinConfig: { enabled: false } },
  'as-server': {},
};

/** The few keys of interface_config.js that servers still accept (`interfaceConfigWhitelist.ts`). */
export const interfaceOverrides = ({ background }: JoinOrder): Record<string, unknown> => ({
  SHOW_POWERED_BY: false,
  PROVIDER_NAME: text.home.title,
  NATIVE_APP_NAME: text.home.title,
  SHOW_CHROME_EXTENSION_BANNER: false,
  DISPLAY_WELCOME_PAGE_CONTENT: false,
  GENERATE_ROOMNAMES_ON_WELCOME_PAGE: false,
  RECENT_LIST_ENABLED: false,
  ...(background && { DEFAULT_BACKGROUND: background }),
});
