/**
 * Where a pinned meeting goes among the others, in the words of `AppApi.movePin`: the key it is put
 * before, `null` behind the last one; undefined when it is there already or is no pin.
 */
export function beforeAt(
  pins: readonly string[],
  key: string,
  place: number,
): string | null | undefined {
  const from = pins.indexOf(key);
  if (from === -1 || place === from || place < 0 || place >= pins.length) return undefined;
  return pins.filter((one) => one !== key)[place] ?? null;
}

/** Where the row at `index` stands while the one at `from` is held over the place `to`. */
export function placeWhile(index: number, from: number, to: number): number {
  if (index === from) return to;
  if (from < index && index <= to) return index - 1;
  if (to <= index && index < from) return index + 1;
  return index;
}
