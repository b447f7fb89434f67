import polygonClipping from 'polygon-clipping';
import { isInside, ringArea, toPlane } from './plane.mjs';
import { powerAreas, powerCell, weightsFor } from './powerDiagram.mjs';

/** 九台 and 南山 are the town, 九郊 lies around it. */
const TOWN = ['220113001', '220113016'];
const RING = '220113003';
const STEPS = 20;
/** Spurs of the outline cut some cell at any strength: demanding every cell in one piece would leave strength 0. */
const IN_ONE_PIECE = 0.95;
/** Larger than the district, so that a cell is cut by its neighbours only. In km. */
const FRAME = [
  [-100, -100],
  [100, -100],
  [100, 100],
  [-100, 100],
];

const closed = (ring) => [...ring, ring[0]];
const villagesOf = (seats) => seats.reduce((sum, { villages }) => sum + villages, 0);
const middleOf = (points) => [0, 1].map((axis) => points.reduce((sum, p) => sum + p[axis], 0) / points.length);

/**
 * The three cells of the town and its ring. The town is the common cell made smaller, so the ring goes all the way round.
 * @param {[number, number][]} common convex cell of the three, open ring
 * @param {object[]} town the two seats inside, each `at` in km
 */
function townCells(border, common, town, ring) {
  const centre = middleOf(town.map(({ at }) => at));
  const scale = Math.sqrt(villagesOf(town) / villagesOf([...town, ring]));
  const core = common.map((p) => p.map((x, axis) => centre[axis] + scale * (x - centre[axis])));
  const halves = town.map((_, i) => [closed(powerCell(core, town, [0, 0], i))]);
  return [
    ...town.map(({ code }, i) => [code, polygonClipping.intersection(border, halves[i])]),
    [ring.code, polygonClipping.difference(polygonClipping.intersection(border, [closed(common)]), [closed(core)])],
  ];
}

const isAcceptable = (cells, seats) =>
  seats.every(({ code, at }) => isInside(at, cells.get(code))) &&
  [...cells.values()].filter((polygons) => polygons.length === 1).length >= IN_ONE_PIECE * cells.size;

/**
 * Schematic cells of the streets: a power diagram of approximate seats in the district's outline. Areas go from those of
 * equal weights (strength 0) to those in proportion to villages (strength 1); taken is the greatest strength, in steps of
 * 0.05, at which every seat is in its own cell and 95 % of the cells are in one piece. Edges stay straight on purpose:
 * borders drawn to look natural would claim to be known.
 * @param {[number, number][]} outline closed ring, degrees
 * @param {{code: string, lon: number, lat: number, villages: number}[]} seatList from seats.json. Its `precision`: A read
 * from a public data set, B from published distances or a known point nearby, C an estimate, off by 5 km or more, D an aid
 * for drawing and no seat
 * @returns {{strength: number, cells: Map<string, [number, number][][][]>}} polygons in km of `plane.mjs`, by code
 * @throws where not even strength 0 will do
 */
export function streetCells(outline, seatList) {
  const seats = seatList.map((seat) => ({ ...seat, at: toPlane([seat.lon, seat.lat]) }));
  const town = TOWN.map((code) => seats.find((seat) => seat.code === code));
  const ring = seats.find((seat) => seat.code === RING);
  const apart = seats.filter((seat) => seat !== ring && !town.includes(seat));
  // One common site for the three: on their own the town's two, a kilometre apart, would come out as wedges of countryside.
  const common = { at: middleOf([...town, ring].map(({ at }) => at)), villages: villagesOf([...town, ring]) };
  const sites = [...apart, common];
  const border = [outline.map(toPlane)];
  const frame = border[0].slice(0, -1);

  let weights = sites.map(() => 0);
  const equal = powerAreas(frame, sites, weights);
  const fair = sites.map(({ villages }) => (ringArea(frame) * villages) / villagesOf(sites));
  let best = null;
  for (let step = 0; step <= STEPS; step++) {
    const strength = step / STEPS;
    const targets = sites.map((_, i) => (1 - strength) * equal[i] + strength * fair[i]);
    weights = weightsFor(frame, sites, targets, weights);
    const convex = sites.map((_, i) => powerCell(FRAME, sites, weights, i));
    const cells = new Map([
      ...apart.map(({ code }, i) => [code, polygonClipping.intersection(border, [closed(convex[i])])]),
      ...townCells(border, convex.at(-1), town, ring),
    ]);
    if (isAcceptable(cells, seats)) best = { strength, cells };
  }
  if (best === null) throw new Error('map: no strength keeps every seat in its own cell');
  return best;
}
