import * as v from 'valibot';
import { type FileParts, openJsonFile } from '../files/json-file.ts';
import type { Seen } from './judge.ts';
import { plainVersion } from './release.ts';

/** What is remembered of updates between two runs. */
export interface UpdateMemory {
  /** In ms since 1970; undefined before the first time. */
  checkedAt(): number | undefined;
  checked(at: number): void;
  seen(): Seen | undefined;
  accepted(seen: Seen): void;
}

const moment = v.pipe(v.number(), v.integer());
const schema = v.object({
  checkedAt: v.fallback(v.optional(moment), undefined),
  /** By whose key: another one may begin with an older release. */
  key: v.fallback(v.optional(v.string()), undefined),
  seen: v.fallback(v.optional(v.object({ version: plainVersion, releasedAt: moment })), undefined),
});

/** Kept in `updates.json`; `key` tells one signer from another. */
export function createUpdateMemory(files: FileParts, key: string): UpdateMemory {
  const file = openJsonFile('updates', files);
  const read = v.parse(schema, file.content);
  let now = read.key === key ? read : { checkedAt: read.checkedAt, seen: undefined };
  const keep = (next: Partial<typeof now>): void => {
    now = { ...now, ...next };
    file.write({ ...now, key });
  };
  return {
    checkedAt: () => now.checkedAt,
    checked: (checkedAt) => keep({ checkedAt }),
    seen: () => now.seen,
    accepted: ({ version, releasedAt }) => keep({ seen: { version, releasedAt } }),
  };
}
