import { clipToHalfPlane, ringArea } from './plane.mjs';

/** Areas count as met within this, in km²: far below what schematic cells can claim. */
const TOLERANCE_KM2 = 0.5;
const MOST_STEPS = 50;
/** Change of weight from which the slope of the areas is read, in km². */
const PROBE = 0.1;

/**
 * One cell of a power diagram (Aurenhammer 1987): where |x − site|² − weight is least. Own lines, because the packages for
 * it want a convex outline and shuffle with Math.random.
 * @param {[number, number][]} frame open ring the cell is cut out of, convex or not
 * @param {{at: [number, number]}[]} sites
 * @param {number[]} weights one a site; greater weight, larger cell
 * @returns {[number, number][]} open ring; empty where the site has no cell
 */
export function powerCell(frame, sites, weights, index) {
  const [px, py] = sites[index].at;
  let ring = frame;
  for (const [other, { at }] of sites.entries()) {
    if (other === index) continue;
    const [qx, qy] = at;
    const c = qx * qx + qy * qy - weights[other] - (px * px + py * py - weights[index]);
    ring = clipToHalfPlane(ring, [2 * (qx - px), 2 * (qy - py)], c);
  }
  return ring;
}

/** Area of every cell within the frame. */
export const powerAreas = (frame, sites, weights) => sites.map((_, i) => ringArea(powerCell(frame, sites, weights, i)));

/** Solves matrix · x = right by elimination with the greatest pivot. */
function solved(matrix, right) {
  const rows = matrix.map((row, i) => [...row, right[i]]);
  for (const i of rows.keys()) {
    let pivot = i;
    for (let k = i; k < rows.length; k++) if (Math.abs(rows[k][i]) > Math.abs(rows[pivot][i])) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot], rows[i]];
    for (const k of rows.keys()) {
      if (k === i) continue;
      const factor = rows[k][i] / rows[i][i];
      for (let col = i; col <= rows.length; col++) rows[k][col] -= factor * rows[i][col];
    }
  }
  return rows.map((row, i) => row[rows.length] / row[i]);
}

/**
 * Weights that give the cells these areas, by Newton's method; such weights exist for any areas that fill the frame
 * (Aurenhammer, Hoffmann and Aronov 1998).
 * @param {number[]} targets km², their sum the frame's area
 * @param {number[]} start weights to begin with: those of nearly the same areas
 * @throws where the areas are not met in time
 */
export function weightsFor(frame, sites, targets, start) {
  let weights = start;
  for (let step = 0; step < MOST_STEPS; step++) {
    const areas = powerAreas(frame, sites, weights);
    const wanted = targets.map((target, i) => target - areas[i]);
    if (wanted.every((d) => Math.abs(d) < TOLERANCE_KM2)) return weights;
    // Only differences of weights matter: the last one stays, or the equations would have no single answer.
    const free = sites.slice(0, -1);
    const slopes = free.map((_, j) => {
      const probed = powerAreas(frame, sites, weights.with(j, weights[j] + PROBE));
      return free.map((_site, i) => (probed[i] - areas[i]) / PROBE);
    });
    const steps = solved(
      free.map((_, i) => free.map((_site, j) => slopes[j][i])),
      wanted,
    );
    weights = weights.map((w, i) => w + (steps[i] ?? 0));
  }
  throw new Error('map: the street cells do not reach their areas');
}
