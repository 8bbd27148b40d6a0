import * as v from 'valibot';
import { parseAddress } from '../../common/address.ts';
import { emptyJaas, emptyOwnServer } from '../../common/empty-profile.ts';
import { parseExtraClaims } from '../../common/extra-claims.ts';
import { type KeptProfile, jaasGuest, publicProfile } from '../../common/profile.ts';
import { parseServerAddress } from '../../common/server-address.ts';
import { jaasInPolicy, ownServerInPolicy } from './policy-file.ts';
import { isObject, type Say } from './policy-part.ts';

/** The hostings of a policy; one that cannot be read is left out. */
export function readProfiles(value: unknown, say: Say): readonly KeptProfile[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    say('wrong-part', 'profiles');
    return [];
  }
  const taken = new Set<string>([publicProfile.id, jaasGuest.id]);
  return value.flatMap((one: unknown, at) => {
    const profile = readProfile(one, `profiles.${at}`, say);
    if (!profile) return [];
    if (taken.has(profile.id)) {
      say('wrong-part', `profiles.${at}.id`);
      return [];
    }
    taken.add(profile.id);
    return [profile];
  });
}

function readProfile(value: unknown, part: string, say: Say): KeptProfile | undefined {
  if (!isObject(value)) return left(part, say);
  switch (value['kind']) {
    case 'jaas': {
      const known = knownOf(value, jaasInPolicy.entries, part, say);
      const read = v.safeParse(jaasInPolicy, known);
      if (!read.success) return left(`${part}.${v.getDotPath(read.issues[0]) ?? ''}`, say);
      if (!isReachable(read.output)) return left(`${part}.ticketAddress`, say);
      const { id, name } = read.output;
      return { ...emptyJaas(id, name), ...read.output, managed };
    }
    case 'ownServer': {
      const known = knownOf(value, ownServerInPolicy.entries, part, say);
      const read = v.safeParse(ownServerInPolicy, known);
      if (!read.success) return left(`${part}.${v.getDotPath(read.issues[0]) ?? ''}`, say);
      if (!isReachable(read.output)) return left(`${part}.ticketAddress`, say);
      const { address: written, ...rest } = read.output;
      // With a slash at its end, what follows the server is where its rooms begin, and no room.
      const address = parseServerAddress(written.endsWith('/') ? written : `${written}/`);
      if (!address.ok) return left(`${part}.address`, say);
      if (rest.extraClaims !== undefined && !parseExtraClaims(rest.extraClaims).ok) {
        return left(`${part}.extraClaims`, say);
      }
      return { ...emptyOwnServer(rest.id, rest.name), ...address.value, ...rest, managed };
    }
    default:
      return left(`${part}.kind`, say);
  }
}

/** `https://[` has the form of an address, and is none that could be asked. */
const isReachable = ({ ticketAddress }: { ticketAddress?: string }): boolean =>
  ticketAddress === undefined || parseAddress(ticketAddress) !== undefined;

const managed = true as const;

function left(part: string, say: Say): undefined {
  say('wrong-part', part);
}

/** The parts that such a profile has; a key or a secret is none, and is passed over with the others. */
function knownOf(
  value: Readonly<Record<string, unknown>>,
  entries: object,
  part: string,
  say: Say,
): Readonly<Record<string, unknown>> {
  const known = Object.entries(value).filter(([name]) => {
    const isKnown = Object.hasOwn(entries, name);
    if (!isKnown) say('unknown-part', `${part}.${name}`);
    return isKnown;
  });
  return Object.fromEntries(known);
}
