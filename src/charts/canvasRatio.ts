/** Most device pixels of one canvas, and of all of a page together. */
export const CANVAS_PIXELS = 8_000_000;
export const PAGE_PIXELS = 32_000_000;

/** Steps of the ratio: a box that grows by a little keeps its canvas. */
const STEP = 0.05;
/** Below this a line of one pixel is lost. */
const LEAST = 0.25;

/**
 * Device pixels of one CSS pixel that a chart's canvas may have: those of the screen, or as many as its share of the memory
 * allows. A canvas over its limits is the commonest end of a page on a large wall.
 * @param width of the box in CSS pixels @param dpr of the screen @param count canvases of the page, this one included
 */
export function canvasRatio(width: number, height: number, dpr: number, count: number): number {
  const most = Math.min(CANVAS_PIXELS, PAGE_PIXELS / Math.max(1, count));
  // Both sides are rounded up to whole pixels: the largest r with (width r + 1)(height r + 1) <= most.
  const [area, sides] = [Math.max(1, width * height), width + height];
  const allowed = (Math.sqrt(sides ** 2 + 4 * area * (most - 1)) - sides) / (2 * area);
  return allowed >= dpr ? dpr : Math.max(LEAST, Math.floor(allowed / STEP) * STEP);
}
