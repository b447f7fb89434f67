/** Middle of the district: the plane is true to scale there, and within 0.6 % in area at its edges. */
const MIDDLE = [125.95, 44.19];
const KM_PER_DEGREE = (6371.0088 * Math.PI) / 180;
const KM_PER_DEGREE_EAST = KM_PER_DEGREE * Math.cos((MIDDLE[1] * Math.PI) / 180);

/** Longitude and latitude as kilometres east and north. Straight stays straight: the screen draws degrees as a plane too. */
export const toPlane = ([lon, lat]) => [(lon - MIDDLE[0]) * KM_PER_DEGREE_EAST, (lat - MIDDLE[1]) * KM_PER_DEGREE];

/** Kilometres back to degrees, at four decimals: 11 m, finer than anything known here. */
export const toDegrees = ([x, y]) =>
  [x / KM_PER_DEGREE_EAST + MIDDLE[0], y / KM_PER_DEGREE + MIDDLE[1]].map((d) => Math.round(d * 1e4) / 1e4);

/** Area in the square of the ring's unit: positive where it runs counter-clockwise. The ring may be closed or open. */
export function ringArea(ring) {
  let twice = 0;
  for (const [i, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    twice += x * nextY - nextX * y;
  }
  return twice / 2;
}

/** Area of polygons as polygon-clipping gives them: exterior rings counter-clockwise, holes clockwise. */
export const polygonsArea = (polygons) => polygons.flat().reduce((sum, ring) => sum + ringArea(ring), 0);

/** Whether a point is in any of the polygons, by crossings; points on a border may go either way. */
export function isInside([x, y], polygons) {
  let inside = false;
  for (const ring of polygons.flat())
    for (const [i, [ax, ay]] of ring.entries()) {
      const [bx, by] = ring[(i + 1) % ring.length];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  return inside;
}

/**
 * The part of an open ring where a·x + b·y ≤ c (Sutherland and Hodgman 1974). A concave ring may come back with parts
 * joined by edges of no width: its area is right all the same.
 */
export function clipToHalfPlane(ring, [a, b], c) {
  const kept = [];
  for (const [i, p] of ring.entries()) {
    const q = ring[(i + 1) % ring.length];
    const beyondP = a * p[0] + b * p[1] - c;
    const beyondQ = a * q[0] + b * q[1] - c;
    if (beyondP <= 0) kept.push(p);
    if (beyondP * beyondQ < 0) {
      const t = beyondP / (beyondP - beyondQ);
      kept.push([p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])]);
    }
  }
  return kept;
}
