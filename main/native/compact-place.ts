export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Between the small view and the edges of the screen, in device-independent pixels. */
const margin = 16;

/** The lower right corner of a screen’s work area, for a window of that size. */
export function cornerOf(area: Box, size: Pick<Box, 'width' | 'height'>): Box {
  const width = Math.min(Math.round(size.width), area.width);
  const height = Math.min(Math.round(size.height), area.height);
  return {
    x: Math.max(area.x, area.x + area.width - width - margin),
    y: Math.max(area.y, area.y + area.height - height - margin),
    width,
    height,
  };
}
