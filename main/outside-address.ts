import { parseAddress } from '../common/address.ts';

/**
 * Where the invisible link over the replaced watermark leads: the picture can be overridden, its
 * link cannot (jitsi-meet `react/features/base/react/components/web/Watermarks.tsx`).
 */
const advertised = new Set(['https://jitsi.org/', 'https://www.jitsi.org/']);

/** The address as it may leave Parlour: https or mailto only, in the parser's own spelling. */
export function outsideAddress(address: string): string | undefined {
  if (address.length > 8_192) return undefined;
  const { protocol, username, password, href } = parseAddress(address) ?? {};
  if (protocol !== 'https:' && protocol !== 'mailto:') return undefined;
  if (username || password) return undefined;
  return href && advertised.has(href) ? undefined : href;
}
