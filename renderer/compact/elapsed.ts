/** A time that passed, in ms, as a clock shows it: `4:05`, or `1:04:05` from an hour on. */
export function elapsed(milliseconds: number, locale: string): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
  const hours = Math.floor(seconds / 3_600);
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60];
  const plain = new Intl.NumberFormat(locale, { useGrouping: false });
  const padded = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 });
  const [first, ...rest] = hours > 0 ? [hours, ...parts] : parts;
  return [plain.format(first!), ...rest.map((one) => padded.format(one))].join(':');
}
