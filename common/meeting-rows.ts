import type { MeetingRow } from './ipc.ts';

/**
 * “Your meetings” on their way to a page, as one text: Electron's bridge copies objects member by
 * member, which takes 10,000 rows ten times as long as reading them from JSON does.
 */
export type WrittenRows = string & { readonly holds: readonly MeetingRow[] };

export const writeRows = (rows: readonly MeetingRow[]): WrittenRows =>
  JSON.stringify(rows) as WrittenRows;

/** What main wrote; a page trusts main. */
export const readRows = (written: WrittenRows): readonly MeetingRow[] =>
  JSON.parse(written) as MeetingRow[];
