import { parseAddress } from './address.ts';
import { serverForm } from './own-server.ts';

/**
 * An entry of a list of servers in the form it is compared in, names of other scripts as the network
 * spells them; undefined for what is none. Like every address, one without a port means 443.
 */
export function serverPattern(written: string): string | undefined {
  const [, star = '', rest = ''] = /^(\*\.)?(.*)$/s.exec(written) ?? [];
  if (/[/?#@\\%\s\p{Cc}\p{Cf}]/u.test(rest)) return undefined;
  const host = parseAddress(`https://${rest}/`)?.host.replace(/\.(?=:\d+$|$)/, '') ?? '';
  if (host === '' || !serverForm.test(host)) return undefined;
  // Below an address made of numbers there are no names.
  if (star !== '' && /^\[|^[\d.]+(?::\d+)?$/.test(host)) return undefined;
  return `${star}${host}`;
}

/** Is a server, `host[:port]` in the form of `URL.host`, one of the list? */
export const isAllowedServer = (server: string, patterns: readonly string[]): boolean =>
  server !== '' && patterns.some((pattern) => matches(server.toLowerCase(), pattern));

function matches(server: string, pattern: string): boolean {
  if (!pattern.startsWith('*.')) return server === pattern;
  const end = pattern.slice(1);
  return server.length > end.length && server.endsWith(end);
}
