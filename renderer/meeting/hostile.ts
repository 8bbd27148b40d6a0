import { shownText } from '../../common/shown-text.ts';

/**
 * Reads what the server's page says, which may be anything: main refuses reports whose types or
 * lengths are wrong, and a refusal would take the good values with it.
 */
export type Said = Partial<Record<string, unknown>>;

export const said = (payload: unknown): Said =>
  typeof payload === 'object' && payload !== null ? payload : {};

export const textIn = (value: unknown, longest: number): string =>
  typeof value === 'string' ? shownText(value, longest) : '';

/** Ids name people to the page alone, and are compared as they are. */
export const idIn = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, 200) : '';

export const countIn = (value: unknown, most: number): number =>
  typeof value === 'number' && value > 0 ? Math.min(Math.floor(value), most) : 0;
