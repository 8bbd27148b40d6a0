import { locale } from '../../common/text/index.ts';

/** A number of pixels or ms in the digits of the region, without separators. */
export const writtenNumber = (number: number): string =>
  new Intl.NumberFormat(locale(), { useGrouping: false }).format(number);
