import * as v from 'valibot';
import { isAllowedServer, serverPattern } from '../../common/allowed-servers.ts';
import {
  hostingKinds,
  type Managed,
  type PolicyProblem,
  type PolicyProblemCode,
} from '../../common/managed.ts';
import { serverOf } from '../../common/profile.ts';
import { isTooDeep } from '../files/nesting.ts';
import type { Policy } from './policy.ts';
import { organisationName, policyFileSchema, serverEntry } from './policy-file.ts';
import { isObject, type Say } from './policy-part.ts';
import { readProfiles } from './policy-profiles.ts';
import { readSettings, without } from './policy-settings.ts';
import { readUpdates } from './policy-updates.ts';

/** A policy may have a mistake on every line; a page shows some of them. */
const mostProblems = 50;
const longestPart = 120;

/** Nothing in it is obeyed, and nothing is forbidden: it is not the organisation's. */
export const disregarded = (file: string): Policy => ({
  ...nothing(file),
  problems: [{ code: 'not-administrators', part: '' }],
});

/**
 * Nobody knows what it forbids: no meeting is joined. Updates come all the same to a Parlour that is
 * too old for it: a newer one could read it.
 */
export const unusable = (file: string, code: PolicyProblemCode): Policy => ({
  ...nothing(file),
  servers: [],
  updates: code === 'newer' ? {} : { forbidden: true },
  problems: [{ code, part: '' }],
});

/**
 * Total: any text, no exception. What cannot be read restricts as far as that part can, and sets
 * nothing; a name that no policy has is passed over.
 */
export function readPolicy(text: string, file: string): Policy {
  const content = parsed(text);
  if (!isObject(content)) return unusable(file, 'no-policy');
  if (v.is(newer, content)) return unusable(file, 'newer');
  if (content['version'] !== 1) return unusable(file, 'no-policy');

  const problems: PolicyProblem[] = [];
  const say: Say = (code, part) => {
    if (problems.length < mostProblems) problems.push({ code, part: part.slice(0, longestPart) });
  };
  for (const name of Object.keys(content)) {
    if (!Object.hasOwn(policyFileSchema.entries, name)) say('unknown-part', name);
  }
  const locked = readSettings(content['settings'], 'settings', say);
  const suggested = without(readSettings(content['suggested'], 'suggested', say), locked);
  let hasAllProfiles = true;
  const profiles = readProfiles(content['profiles'], (code, part) => {
    if (code === 'wrong-part') hasAllProfiles = false;
    say(code, part);
  });
  const hostings = readList(content['hostings'], 'hostings', say, (one) =>
    hostingKinds.find((kind) => kind === one),
  );
  if (hostings?.length === 0 && profiles.length === 0) say('wrong-part', 'hostings');
  const listed = readList(content['servers'], 'servers', say, (one) =>
    v.is(serverEntry, one) ? serverPattern(one) : undefined,
  );
  return {
    organisation: readName(content['organisation'], say),
    locked,
    suggested,
    profiles,
    hasAllProfiles,
    hostings,
    servers: withServersOf(profiles, listed),
    updates: readUpdates(content['updates'], say),
    file,
    problems,
  };
}

const newer = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(2)) });

const nothing = (file: string): Policy => ({
  organisation: '',
  locked: {},
  suggested: {},
  profiles: [],
  hasAllProfiles: false,
  hostings: undefined,
  servers: undefined,
  updates: {},
  file,
  problems: [],
});

function parsed(text: string): unknown {
  if (isTooDeep(text)) return undefined;
  try {
    // Editors on Windows begin a file with the mark; it says nothing.
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

function readName(value: unknown, say: Say): string {
  if (value === undefined) return '';
  if (v.is(organisationName, value)) return value;
  say('wrong-part', 'organisation');
  return '';
}

/** What a list allows: nothing where it is none, and nothing by an entry that cannot be read. */
function readList<Entry>(
  value: unknown,
  part: string,
  say: Say,
  read: (one: unknown) => Entry | undefined,
): readonly Entry[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) {
    say('wrong-part', part);
    return [];
  }
  return value.flatMap((one: unknown, at) => {
    const entry = read(one);
    if (entry === undefined) say('wrong-part', `${part}.${at}`);
    return entry === undefined ? [] : [entry];
  });
}

/** Who brings a hosting allows its server. */
function withServersOf(
  profiles: Policy['profiles'],
  listed: Managed['servers'],
): Managed['servers'] {
  if (!listed) return undefined;
  const own = profiles
    .map((profile) => serverOf(profile))
    .filter((server) => !isAllowedServer(server, listed));
  return [...new Set([...listed, ...own])];
}
