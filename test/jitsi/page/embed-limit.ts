import { BrowserDetection } from '@jitsi/js-utils/browser-detection';

/**
 * Would this call be cut after five minutes? As jitsi-meet decides it in
 * `react/features/conference/middleware.any.ts`, `_checkIframe`.
 */
export function isEmbedLimited(config: Record<string, unknown>, jaas: boolean): boolean {
  const framed = window.self !== window.top;
  // Its types ask for what it finds out by itself.
  const Detection = BrowserDetection as unknown as new () => { isElectron(): boolean };
  const isElectron = new Detection().isElectron();
  const exempt = document.referrer === '' && isElectron;
  return framed && config['disableIframeAPI'] === true && !jaas && !exempt;
}
