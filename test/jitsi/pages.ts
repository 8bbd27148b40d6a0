import type { Face } from './faces.ts';
import type { PageFault, PageSettings } from './protocol.ts';
import { domainOf } from './sign-in.ts';

/** The HTML a deployment serves. */

const frame = (title: string, body: string, head = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<link rel="stylesheet" href="/stand-in/page.css">${head}</head>
<body>${body}</body></html>`;

/** The meeting page: the same for every room, as on a real server. */
export function meetingPage(host: string, face: Face, faults: readonly PageFault[]): string {
  const settings: PageSettings = {
    config: serverConfig(host, face),
    closing: face.closing,
    jaas: face.jaas,
    faults,
  };
  const json = JSON.stringify(settings).replaceAll('<', '\\u003c');
  return frame(
    'Jitsi Meet',
    '<div id="react"></div><script src="/stand-in/page.js"></script>',
    `<script type="application/json" id="settings">${json}</script>`,
  );
}

/** What the server's `/config.js` says. */
export const serverConfig = (host: string, face: Face): Record<string, unknown> => ({
  hosts: { domain: domainOf(host), muc: `conference.${domainOf(host)}` },
  bosh: '/http-bind',
  ...(face.websocket && { websocket: `wss://${host}/xmpp-websocket` }),
  disableIframeAPI: face.disableIframeAPI,
  enableClosePage: face.closing !== 'welcome-page',
  prejoinConfig: { enabled: face.prejoin },
  ...(face.relays.length > 0 && { p2p: { stunServers: face.relays.map((urls) => ({ urls })) } }),
  ...(face.signIn && { tokenAuthUrl: `https://auth.${host}/sign-in?room={room}&state={state}` }),
});

/**
 * A page for before or after a meeting, which tells when people got to see it. Nothing else has its
 * colour, so that it is known in a picture as well.
 */
export const tellingPage = (name: string, words: string): string =>
  frame(
    words,
    `<h1 data-testid="${name}">${words}</h1><script>
      requestAnimationFrame(() => requestAnimationFrame(() => fetch('/stand-in/painted/${name}', { method: 'POST' })));
    </script>`,
    '<style>body { background: #f0f; }</style>',
  );

/** A hotel's sign-in page, say. */
export const strangePage = frame('Welcome to our hotel', '<h1>Please sign in to the WLAN</h1>');

/** For trying the served IFrame API in a browser, as a third party would embed it. */
export const embedPage = frame(
  'Embedded',
  `<div id="meet"></div><script src="/external_api.js"></script><script>
    const { room, options } = JSON.parse(decodeURIComponent(location.hash.slice(1)));
    const api = new JitsiMeetExternalAPI(location.host, { roomName: room, parentNode: document.querySelector('#meet'), ...options });
    window.heard = [];
    window.api = api;
    for (const name of ['browserSupport', 'ready', 'prejoinScreenLoaded', 'videoConferenceJoined', 'videoConferenceLeft', 'readyToClose', 'toolbarButtonClicked', 'errorOccurred', 'participantJoined', 'participantKickedOut', 'audioMuteStatusChanged', 'screenSharingStatusChanged', 'passwordRequired', 'raiseHandUpdated', 'chatUpdated', 'tileViewChanged', 'participantsPaneToggled', 'incomingMessage', 'knockingParticipant', 'dominantSpeakerChanged']) {
      api.on(name, payload => window.heard.push({ name, payload }));
    }
  </script>`,
);

export const watermark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 48"><rect width="120" height="48" rx="8" fill="#17a0db"/><text x="60" y="32" text-anchor="middle" fill="#fff" font-family="sans-serif" font-size="22" font-weight="bold">Jitsi</text></svg>`;
