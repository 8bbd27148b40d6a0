import { type SigningProfile, serverOf, tenantOf } from '../../common/profile.ts';
import { parseAddress } from '../../common/address.ts';
import { baseAddress } from '../../common/meeting.ts';
import { readConfig } from '../server-check/server-config.ts';
import type { Read } from '../server-check/server-script.ts';

/** Where a server signs people in, over HTTP, and its XMPP domain. */
export interface Door {
  /** Without a query. */
  address: string;
  domain: string;
}

/** The door of a profile's server; undefined where it does not tell. */
export type DoorOf = (profile: SigningProfile) => Promise<Door | undefined>;

/** `get` reads a file of the profile's server, and follows no redirect. */
export function createDoorOf(
  get: (profile: SigningProfile, address: string) => Promise<Read>,
): DoorOf {
  return async (profile) => {
    const base = baseAddress(serverOf(profile), tenantOf(profile));
    // As docker-jitsi-meet wires its JaaS mode (`settings-config.js`).
    if (profile.kind === 'jaas') {
      return { address: `${base}http-bind`, domain: serverOf(profile) };
    }
    const found = await readConfig(await get(profile, `${base}config.js`), base);
    if (!found.ok) return undefined;
    const { bosh, domain } = found.value.config;
    // The ticket is for this server, and goes nowhere that it names.
    return bosh !== undefined && parseAddress(bosh)?.host === profile.server
      ? { address: bosh.replace(/[?#].*$/, ''), domain }
      : undefined;
  };
}
