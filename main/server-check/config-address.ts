import { parseAddress } from '../../common/address.ts';
import type { CheckFinding } from '../../common/server-check.ts';
import { finding } from './finding.ts';
import type { ServerConfig } from './server-config.ts';

/** The whole address that `written` is, seen from the page; undefined where it is none. */
export function fullAddress(
  written: string | undefined,
  base: string,
  scheme: 'https:' | 'wss:',
): string | undefined {
  if (written === undefined) return undefined;
  try {
    // `//host/path` takes the page's scheme; for a WebSocket the page writes its own.
    const { href } = new URL(written, base);
    return scheme === 'wss:' ? href.replace(/^http/, 'ws') : href;
  } catch {
    return undefined;
  }
}

/** Addresses that no meeting page can use, or that lead somewhere else; the worst first. */
export function addressFinding(config: ServerConfig, base: string): CheckFinding | undefined {
  const server = parseAddress(base);
  const named = Object.entries({ bosh: config.bosh, websocket: config.websocket }).flatMap(
    ([name, text]) => {
      const address = text === undefined ? undefined : parseAddress(text);
      return address ? [{ name, address, about: { name, host: address.host } }] : [];
    },
  );
  const elsewhere = named.filter(({ address }) => address.hostname !== server?.hostname);
  const local = elsewhere.find(({ address }) => isLocal(address.hostname));
  if (local) return finding('config-local-address', local.about);
  const insecure = named.find(({ address }) => /^(?:http|ws):$/.test(address.protocol));
  if (insecure) return finding('config-insecure-address', insecure.about);
  const other = named.find(({ address }) => address.host !== server?.host);
  return other && finding('config-other-host', { ...other.about, server: server?.host });
}

/** A name or number that means something else on every computer. */
export const isLocal = (hostname: string): boolean =>
  /^(?:localhost|.*\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|169\.254\.\d+\.\d+|\[.*\])$/i.test(
    hostname,
  ) || !hostname.includes('.');

/**
 * May the check ask this address from `server`'s configuration? Only one that a page could, and
 * not one inside the person's own network: a configuration must not send Parlour there.
 */
export function mayBeAsked(text: string, server: string): boolean {
  const address = parseAddress(text);
  if (!address || !/^(?:https|wss):$/.test(address.protocol)) return false;
  return address.host === server || !isLocal(address.hostname);
}
