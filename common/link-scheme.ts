/** With a number behind them they look like a host with its port: `javascript:1/alert(1)`. */
const neverHosts: ReadonlySet<string> = new Set([
  'about',
  'blob',
  'data',
  'file',
  'ftp',
  'intent',
  'javascript',
  'mailto',
  'sip',
  'sms',
  'tel',
  'vbscript',
  'view-source',
]);

/**
 * What follows `https:`, `parlour:` and the like. Links get wrapped more than once on their way:
 * of several the last counts, as in Jitsi's own fixer (jitsi-meet
 * `react/features/base/util/uri.ts`, `_fixURIStringScheme`).
 */
export function openedScheme(text: string): { isWeb: boolean; rest: string } | undefined {
  const first = /^(?:\/\/)?(https?|parlour|jitsi-meet|org\.jitsi\.meet):/i.exec(text);
  if (!first) return undefined;
  let [{ length: end }, scheme = ''] = first;
  // `https://parlour:8443/room` is on a computer of that name.
  const next = /(?:\/\/)?(https?|parlour|jitsi-meet|org\.jitsi\.meet):(?!\d+(?:[/?#]|$))/iy;
  next.lastIndex = end;
  for (let match = next.exec(text); match; match = next.exec(text)) {
    scheme = match[1] ?? '';
    end = next.lastIndex;
  }
  return { isWeb: /^https?$/i.test(scheme), rest: text.slice(end) };
}

/** The scheme a text starts with, in lower case; `host:8443/room` has none. */
export function schemeOf(text: string): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined || neverHosts.has(scheme)) return scheme;
  return /^\d+(?:[/?#]|$)/.test(text.slice(scheme.length + 1)) ? undefined : scheme;
}
