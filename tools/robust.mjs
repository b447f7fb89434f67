/** Median of numbers; NaN of none. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length === 0 ? Number.NaN : sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/**
 * Slope of points by the median of all pairs' slopes (Theil 1950, Sen 1968): one spike does not move it.
 * @param {[number, number][]} points
 * @returns {{slope: number, low: number, high: number}} y per x, and the middle 90 % interval of Sen's normal approximation
 */
export function theilSen(points) {
  const slopes = points.flatMap(([x, y], i) => points.slice(i + 1).map(([x2, y2]) => (y2 - y) / (x2 - x))).sort((a, b) => a - b);
  const n = points.length;
  const spread = 1.645 * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  const at = (rank) => slopes[Math.min(slopes.length - 1, Math.max(0, Math.round(rank)))];
  return { slope: median(slopes), low: at((slopes.length - spread) / 2), high: at((slopes.length + spread) / 2) };
}
