import { type WebContents, type WebFrameMain, webFrameMain } from 'electron/main';
import type { MeetingMessage } from '../../common/meeting-api.ts';
import { saysAccountBlocked } from '../../common/ticket-refusal.ts';
import { explainCertificate } from '../certificates.ts';
import { judgeFrameMove, problemOfNetError, problemOfStatus } from './frame-policy.ts';

/**
 * Watches the meeting frame from main. Only main learns why a frame failed to load: in the page
 * it is `chrome-error://chromewebdata/` and says nothing. Returns nothing to end: the listeners
 * live and die with the window's contents.
 */
export function watchMeetingFrame(
  contents: WebContents,
  server: () => string,
  tell: (message: MeetingMessage) => void,
): void {
  // Asked of the page, not of the frame: one whose redirect was stopped throws when it is asked.
  const isMeeting = (frame: WebFrameMain | null | undefined): boolean =>
    contents.mainFrame.frames.some((one) => one === frame);

  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame || !isMeeting(event.frame)) return;
    const move = judgeFrameMove(event.url, server());
    if (move === 'stays') return;
    event.preventDefault();
    if (move === 'ended') tell(endingAt(event.url));
  });

  contents.on('will-redirect', (event) => {
    if (event.isMainFrame || !isMeeting(event.frame)) return;
    if (judgeFrameMove(event.url, server()) === 'stays') return;
    event.preventDefault();
    tell({ kind: 'trouble', problem: { code: 'not-jitsi', about: server() } });
  });

  // Comes right before the failure of the same load. Nobody prevents the default: to refuse.
  let refused: { address: string; pem: string } | undefined;
  contents.on('certificate-error', (_event, address, _error, { data }) => {
    refused = { address, pem: data };
  });

  contents.on('did-fail-load', (_event, error, _text, address, isMainFrame, process, routing) => {
    if (isMainFrame || !isMeeting(webFrameMain.fromId(process, routing))) return;
    const problem = problemOfNetError(error, server());
    const pem = refused?.address === address ? refused.pem : undefined;
    refused = undefined;
    if (!problem) return;
    const explained = pem ? explainCertificate(problem, pem, Date.now()) : problem;
    tell({ kind: 'trouble', problem: explained });
  });

  contents.on('did-frame-navigate', (_event, url, status, _text, isMainFrame, process, routing) => {
    if (isMainFrame || !isMeeting(webFrameMain.fromId(process, routing))) return;
    // It asks nobody before it comes; JaaS shows it after its meetings. With `#blocked` behind it
    // Chromium has put it in place of an address that no page may go to.
    if (/^about:blank(?:#|$)/.test(url)) return tell({ kind: 'ended' });
    const problem = problemOfStatus(status, server());
    if (problem) tell({ kind: 'trouble', problem });
  });
}

/** JaaS puts a page in place of the meetings of an account that is blocked. */
const endingAt = (address: string): MeetingMessage =>
  saysAccountBlocked(address)
    ? { kind: 'trouble', problem: { code: 'account-blocked' } }
    : { kind: 'ended' };
