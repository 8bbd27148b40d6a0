/**
 * A value on its way to a page, as one text: Electron's bridge copies objects member by member, which
 * takes 10,000 meetings or 1,000 profiles ten times as long as reading them from JSON does.
 */
export type Written<Value> = string & { readonly holds: Value };

export const written = <Value>(value: Value): Written<Value> =>
  JSON.stringify(value) as Written<Value>;

/** What main wrote; a page trusts main. */
export const readWritten = <Value>(text: Written<Value>): Value => JSON.parse(text) as Value;
