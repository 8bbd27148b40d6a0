import { largestZoom, smallestZoom } from '../../common/settings.ts';

/** What the View menu asks for. */
export type ZoomChange = 'in' | 'out' | 'actual';

/** The next zoom in steps of 10 %: 1 is 100 %. What lies between two steps goes to the nearer end. */
export function zoomStep(zoom: number, change: ZoomChange): number {
  if (change === 'actual') return 1;
  // In whole tenths: 0.1 + 0.7 is not 0.8. Nearly a tenth is one.
  const tenths = zoom * 10;
  const next = change === 'in' ? Math.floor(tenths + 0.01) + 1 : Math.ceil(tenths - 0.01) - 1;
  return Math.min(Math.max(next / 10, smallestZoom), largestZoom);
}
