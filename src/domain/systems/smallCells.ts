/**
 * A two-way table of counts of persons that may be shown to anybody. Cells of 1 to 4 are held back ("fewer than 5"), and
 * with them as many others ("not shown") that none can be worked out from the totals: complementary suppression.
 *
 * A zero is shown: it says that nobody there is in the group, so there is nobody to be found out about, and a table
 * without its zeros could not be read. Totals of 1 to 4 are held back like cells.
 *
 * The whole table is one system of sums, so it is protected as one: totals are cells of it. What is shown besides (another
 * level of places, a figure) must be a cell of this table or stay 5 or more away from every sum of it.
 *
 * Sources: Cox 1980, JASA 75:377 (suppression in two-way tables, protection as ranges); Fischetti & Salazar 1999,
 * Math. Programming 84:283 (hidden cells as a network: each range is a maximal flow).
 */

/** Counts below this, and above zero, are held back. */
export const SMALL_BELOW = 5;

/** A cell as it may be shown. */
export type ShownCell =
  | { kind: 'shown'; value: number }
  /** 1 to 4. */
  | { kind: 'small' }
  /** Held back for the sake of a small one; it is none itself. */
  | { kind: 'withheld' }
  /** Nobody said; counts in no total. */
  | { kind: 'unreported' };

/** The table as it may be shown: rows by columns, with the total of each row, of each column and of all. */
export interface SmallCellTable {
  rows: ShownCell[][];
  rowTotals: ShownCell[];
  columnTotals: ShownCell[];
  total: ShownCell;
}

/** One cell in the sums. Totals enter with the other sign, so that every row and column of the grid sums to zero. */
interface Node {
  /** True count; null where nobody said. */
  value: number | null;
  sign: 1 | -1;
  state: 'open' | 'small' | 'withheld';
  /** What it costs to hold it back as well; infinite where that must not be. */
  cost: number;
}

type Grid = Node[][];

const isSmall = (value: number): boolean => value > 0 && value < SMALL_BELOW;

function gridOf(counts: readonly (readonly (number | null)[])[], columns: number): Grid {
  const sum = (cells: readonly (number | null)[]): number | null =>
    cells.some((c) => c !== null) ? cells.reduce<number>((t, c) => t + (c ?? 0), 0) : null;
  const extended = counts.map((row) => [...row, sum(row)]);
  const foot = Array.from({ length: columns + 1 }, (_, j) => sum(extended.map((row) => row[j] ?? null)));
  const rows = extended.length;
  return [...extended, foot].map((row, i) =>
    row.map((value, j): Node => {
      const grand = i === rows && j === columns;
      const margin = i === rows || j === columns;
      const state = value !== null && isSmall(value) ? 'small' : 'open';
      // A total tells more than a cell, so it goes last; the grand total stands on other pages and never goes.
      const cost = grand || value === null || value < SMALL_BELOW ? Number.POSITIVE_INFINITY : value + (margin ? 100_000 : 0);
      return { value, sign: margin && !grand ? -1 : 1, state, cost };
    }),
  );
}

/** How far a count may lie above or below the true one by all that is shown of the cell itself. */
function slack(node: Node, up: boolean): number {
  if (node.value === null || node.state === 'open') return 0;
  const rises = up === (node.sign === 1);
  if (rises) return node.state === 'small' ? SMALL_BELOW - 1 - node.value : Number.POSITIVE_INFINITY;
  // A reader may know that nothing below five is held back for another's sake.
  return node.value - (node.state === 'small' ? 1 : SMALL_BELOW);
}

/** The same for a cell that is shown now, were it held back. */
const slackIf = (node: Node, up: boolean): number =>
  node.state !== 'open' ? slack(node, up) : Number.isFinite(node.cost) ? slack({ ...node, state: 'withheld' }, up) : 0;

interface Arc {
  i: number;
  j: number;
  /** A step along it from row to column raises the cell's entry, from column to row lowers it. */
  up: boolean;
}

/** What other cells have already taken up, entry by entry. */
type Used = number[][];

/**
 * The cheapest way to make up for a change of cell (i, j) by `need` through other cells, beside what they have taken up: a
 * path from its column back to its row (for a rise of its entry) or from its row to its column (for a fall). Cells already
 * held back cost nothing; those shown now serve only where `holdBack` is set.
 */
function detour(grid: Grid, at: Arc, need: number, used: Used, holdBack: boolean): Arc[] | null {
  const rows = grid.length;
  const columns = grid[0]?.length ?? 0;
  const from = at.up ? rows + at.j : at.i;
  const to = at.up ? at.i : rows + at.j;
  const best = new Array<number>(rows + columns).fill(Number.POSITIVE_INFINITY);
  const via = new Array<{ node: number; arc: Arc } | null>(rows + columns).fill(null);
  const done = new Set<number>();
  best[from] = 0;
  for (;;) {
    let node = -1;
    for (let k = 0; k < best.length; k++)
      if (!done.has(k) && Number.isFinite(best[k]) && (node < 0 || (best[k] as number) < (best[node] as number))) node = k;
    if (node < 0) return null;
    if (node === to) break;
    done.add(node);
    const up = node < rows;
    for (let k = 0; k < (up ? columns : rows); k++) {
      const [i, j] = up ? [node, k] : [k, node - rows];
      if (i === at.i && j === at.j) continue;
      const cell = grid[i]?.[j] as Node;
      const free = (holdBack ? slackIf(cell, up) : slack(cell, up)) - (up ? 1 : -1) * (used[i]?.[j] ?? 0);
      if (free < need) continue;
      const next = up ? rows + k : k;
      const cost = (best[node] as number) + (cell.state === 'open' ? cell.cost : 0);
      if (cost >= (best[next] as number)) continue;
      best[next] = cost;
      via[next] = { node, arc: { i, j, up } };
    }
  }
  const path: Arc[] = [];
  for (let node = to; node !== from; ) {
    const step = via[node];
    if (step === null || step === undefined) return null;
    path.push(step.arc);
    node = step.node;
  }
  return path;
}

/** How a cell's entry moves when its count rises or falls: the entry of a total runs against its count. */
const arcOf = (grid: Grid, at: { i: number; j: number }, rise: boolean): Arc => ({
  ...at,
  up: rise === (grid[at.i]?.[at.j]?.sign === 1),
});

/** How far the count of a small cell may rise or fall by all that is shown: a maximal flow, one unit at a time. */
function room(grid: Grid, at: { i: number; j: number }, rise: boolean): { by: number; used: Used } {
  const arc = arcOf(grid, at, rise);
  const limit = slack(grid[at.i]?.[at.j] as Node, arc.up);
  const used = grid.map((row) => row.map(() => 0));
  for (let by = 0; by < limit; by++) {
    const path = detour(grid, arc, 1, used, false);
    if (path === null) return { by, used };
    for (const { i, j, up } of path) (used[i] as number[])[j] = (used[i]?.[j] ?? 0) + (up ? 1 : -1);
  }
  return { by: limit, used };
}

/** Holds back what lets one small cell move `need` further in one direction, or less. @returns whether anything was */
function protect(grid: Grid, at: { i: number; j: number }, rise: boolean, need: number, used: Used): boolean {
  for (let by = need; by > 0; by--) {
    const path = detour(grid, arcOf(grid, at, rise), by, used, true);
    if (path === null) continue;
    for (const { i, j } of path) {
      const cell = grid[i]?.[j] as Node;
      if (cell.state === 'open') cell.state = 'withheld';
    }
    return true;
  }
  return false;
}

const written = (node: Node): ShownCell =>
  node.value === null
    ? { kind: 'unreported' }
    : node.state === 'open'
      ? { kind: 'shown', value: node.value }
      : { kind: node.state === 'small' ? 'small' : 'withheld' };

/**
 * The table as it may be shown. Every cell of 1 to 4 could be anything from 1 to 4 by what is shown where the table has
 * the room for it, and is never down to one value; where even that cannot be had, nothing but zeros is shown.
 * @param counts persons by row and column, null where nobody said; every row as long as the first
 */
export function smallCellTable(counts: readonly (readonly (number | null)[])[]): SmallCellTable {
  const columns = counts[0]?.length ?? 0;
  const grid = gridOf(counts, columns);
  const small = grid.flatMap((row, i) => row.flatMap((node, j) => (node.state === 'small' ? [{ i, j }] : [])));
  for (let more = true; more; ) {
    more = false;
    for (const at of small)
      for (const rise of [true, false]) {
        const value = grid[at.i]?.[at.j]?.value as number;
        const want = rise ? SMALL_BELOW - 1 - value : value - 1;
        const has = room(grid, at, rise);
        if (has.by < want && protect(grid, at, rise, want - has.by, has.used)) more = true;
      }
  }
  if (small.some((at) => room(grid, at, true).by + room(grid, at, false).by === 0))
    for (const node of grid.flat()) if (node.state === 'open' && node.value !== 0) node.state = 'withheld';
  const body = grid.slice(0, -1);
  const foot = grid.at(-1) ?? [];
  return {
    rows: body.map((row) => row.slice(0, -1).map(written)),
    rowTotals: body.map((row) => written(row.at(-1) as Node)),
    columnTotals: foot.slice(0, -1).map(written),
    total: foot.length === 0 ? { kind: 'unreported' } : written(foot.at(-1) as Node),
  };
}
