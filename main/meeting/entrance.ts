import { parseAddress } from '../../common/address.ts';

/** Where meeting pages sign in to their server, below any tenant: XMPP over WebSocket or HTTP. */
const paths = /\/(?:xmpp-websocket|http-bind)\/?$/;

/** Is this the address at which the page of a server signs in? */
export function isEntrance(address: string, server: string): boolean {
  const { protocol, host, pathname } = parseAddress(address) ?? {};
  const isSecure = protocol === 'https:' || protocol === 'wss:';
  return isSecure && host === server && paths.test(pathname ?? '');
}
