import { locale } from '../../common/text/index.ts';

/** A number of pixels or ms in the digits of the region, without separators. */
export const writtenNumber = (number: number): string =>
  new Intl.NumberFormat(locale(), { useGrouping: false }).format(number);

/** Width before height in every language: the two marks keep them together, from left to right. */
export const writtenSize = ({ width, height }: { width: number; height: number }): string =>
  `\u2066${writtenNumber(width)} × ${writtenNumber(height)}\u2069`;
