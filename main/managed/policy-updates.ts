import * as v from 'valibot';
import { httpsFolder } from '../../common/https-folder.ts';
import type { PolicyUpdates } from './policy.ts';
import { updatesInPolicy } from './policy-file.ts';
import { isObject, type Say } from './policy-part.ts';
import { updateKey } from '../updates/signature.ts';

const schema = v.strictObject(updatesInPolicy);

/** Where one of its words cannot be read, Parlour looks for no updates: it would ask the wrong place. */
export function readUpdates(value: unknown, say: Say): PolicyUpdates {
  if (value === undefined) return {};
  if (!isObject(value)) return wrong('updates', say);
  const known = Object.entries(value).filter(([name]) => {
    const isKnown = Object.hasOwn(updatesInPolicy, name);
    if (!isKnown) say('unknown-part', `updates.${name}`);
    return isKnown;
  });
  const read = v.safeParse(schema, Object.fromEntries(known));
  if (!read.success) return wrong(`updates.${v.getDotPath(read.issues[0]) ?? ''}`, say);
  const { forbidden, ...rest } = read.output;
  if (rest.address !== undefined && httpsFolder(rest.address) === undefined) {
    return wrong('updates.address', say);
  }
  if (rest.publicKey !== undefined && !updateKey(rest.publicKey)) {
    return wrong('updates.publicKey', say);
  }
  return { ...rest, ...(forbidden && { forbidden: true as const }) };
}

function wrong(part: string, say: Say): PolicyUpdates {
  say('wrong-part', part);
  return { forbidden: true };
}
