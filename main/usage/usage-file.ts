import * as v from 'valibot';
import type { FileDamage } from '../../common/ipc.ts';
import { type FileParts, type JsonFile, openJsonFile } from '../files/json-file.ts';
import { type KeptMonth, keptMonthSchema } from './kept-month.ts';
import { newSalt } from './person-hash.ts';

/** Counts up when the file's shape changes. */
const usageVersion = 1;

/** What the file holds: counts, and hashes of people with the salt they were made with. */
export interface KeptUsage {
  salt: string;
  months: readonly KeptMonth[];
}

/** `usage.json`. It is not read before somebody wants it. */
export interface UsageFile {
  read(): KeptUsage;
  write(usage: KeptUsage): boolean;
}

const saltSchema = v.pipe(v.string(), v.regex(/^[\da-f]{32}$/));
const listSchema = v.fallback(v.array(v.unknown()), []);

export const emptyUsage = (): KeptUsage => ({ salt: newSalt(), months: [] });

export interface UsageFileParts extends FileParts {
  /** What was counted could not be read. */
  onDamaged(damage: FileDamage): void;
}

export function createUsageFile(parts: UsageFileParts): UsageFile {
  let file: JsonFile | undefined;
  const open = (): JsonFile => {
    if (file) return file;
    file = openJsonFile('usage', parts);
    if (file.damage) parts.onDamaged(file.damage);
    return file;
  };
  return {
    read: () => {
      const { salt, months } = open().content;
      const kept = v.safeParse(saltSchema, salt);
      const readable = v.parse(listSchema, months).flatMap((one) => {
        const read = v.safeParse(keptMonthSchema, one);
        return read.success ? [read.output] : [];
      });
      return { salt: kept.success ? kept.output : newSalt(), months: readable };
    },
    write: (usage) => open().write({ version: usageVersion, ...usage }),
  };
}
