import type { Address } from './address.ts';

/**
 * The connection that the real page opens once the person goes on, at the address the server's
 * config.js names, with the ticket in it (lib-jitsi-meet `modules/xmpp/xmpp.ts`). Nothing is said
 * over it: the stand-in speaks to its server elsewhere.
 */
export async function connectXmpp(
  config: Record<string, unknown>,
  { path, ticket }: Address,
): Promise<void> {
  const room = path.split('/').at(-1) ?? '';
  const query = new URLSearchParams({ room, ...(ticket && { token: ticket }) });
  const socket = config['websocket'];
  if (typeof socket === 'string') return void new WebSocket(`${socket}?${query}`, 'xmpp');
  await fetch(`${String(config['bosh'])}?${query}`, { method: 'POST' });
}
