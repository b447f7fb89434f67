import { describe, expect, test } from 'vitest';
import { demoSystemRecords } from '../../../mocks/records.ts';
import { random } from '../statistics/random.ts';
import { chiefs } from './chiefs.ts';
import { systemContext } from './context.ts';
import { type ShownCell, type SmallCellTable, smallCellTable } from './smallCells.ts';

/** What a reader knows of one cell: its least and greatest count. */
interface Known {
  lo: number;
  hi: number;
}

const known = (cell: ShownCell): Known =>
  cell.kind === 'shown'
    ? { lo: cell.value, hi: cell.value }
    : cell.kind === 'small'
      ? { lo: 1, hi: 4 }
      : { lo: 0, hi: Number.POSITIVE_INFINITY };

/** All cells with their totals as one grid; nothing said counts as nothing. */
const gridOf = (t: SmallCellTable): ShownCell[][] => [
  ...t.rows.map((row, i) => [...row, t.rowTotals[i] as ShownCell]),
  [...t.columnTotals, t.total],
];

/**
 * The attacker: every row and column says "cells sum to their total". Bounds are narrowed by every such sum until nothing
 * moves (linear reasoning), starting from what is shown. It knows that "fewer than five" is 1 to 4.
 */
function narrowed(grid: ShownCell[][], fix?: { i: number; j: number; value: number }): Known[][] | null {
  const k = grid.map((row) => row.map((c) => (c.kind === 'unreported' ? { lo: 0, hi: 0 } : known(c))));
  if (fix !== undefined) (k[fix.i] as Known[])[fix.j] = { lo: fix.value, hi: fix.value };
  const lines = [...k, ...(k[0] ?? []).map((_, j) => k.map((row) => row[j] as Known))];
  for (let moved = true; moved; ) {
    moved = false;
    for (const line of lines) {
      const total = line.at(-1) as Known;
      const parts = line.slice(0, -1);
      const lo = parts.reduce((n, p) => n + p.lo, 0);
      const hi = parts.reduce((n, p) => n + p.hi, 0);
      for (const [cell, least, most] of [
        [total, lo, hi] as const,
        ...parts.map((p) => [p, total.lo - parts.reduce((n, q) => n + (q === p ? 0 : q.hi), 0), total.hi - (lo - p.lo)] as const),
      ]) {
        if (least > cell.lo) [cell.lo, moved] = [least, true];
        if (most < cell.hi) [cell.hi, moved] = [most, true];
        if (cell.lo > cell.hi) return null;
      }
    }
  }
  return k;
}

/** Whether some whole table fits what is shown with one cell at a value: tries hidden cells one by one, narrowing each time. */
function fits(grid: ShownCell[][], i: number, j: number, value: number): boolean {
  const search = (fixed: ShownCell[][], depth: number): boolean => {
    const k = narrowed(fixed);
    if (k === null) return false;
    for (const [a, row] of k.entries())
      for (const [b, cell] of row.entries()) {
        if (cell.lo === cell.hi) continue;
        if (depth > 200) return false;
        const top = Math.min(cell.hi, cell.lo + 12);
        for (let v = cell.lo; v <= top; v++)
          if (
            search(
              fixed.map((r, x) => r.map((c, y) => (x === a && y === b ? { kind: 'shown', value: v } : c))),
              depth + 1,
            )
          )
            return true;
        return false;
      }
    return true;
  };
  return search(
    grid.map((r, x) => r.map((c, y) => (x === i && y === j ? ({ kind: 'shown', value } as const) : c))),
    0,
  );
}

const smallOf = (grid: ShownCell[][]) => grid.flatMap((row, i) => row.flatMap((c, j) => (c.kind === 'small' ? [{ i, j }] : [])));

/** The table with only its small cells hidden: what a careless office would publish. */
const naive = (counts: number[][]): ShownCell[][] => {
  const sums = counts.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
  const foot = (sums[0] ?? []).map((_, j) => sums.reduce((n, row) => n + (row[j] ?? 0), 0));
  return [...sums, foot].map((row) => row.map((v) => (v > 0 && v < 5 ? { kind: 'small' } : { kind: 'shown', value: v })));
};

/** Tables like a district's: a few groups, many places, mostly small counts. */
function randomTable(seed: number): number[][] {
  const r = random(seed);
  const rows = 2 + Math.floor(r.uniform() * 8);
  const mean = 2 + r.uniform() * 14;
  return Array.from({ length: rows }, () =>
    Array.from({ length: 3 + Math.floor(seed % 2) }, () => Math.floor(-Math.log(1 - r.uniform()) * mean)),
  );
}

test('a single small cell: one more in its row, its column and where they meet are held back, and zeros stay', () => {
  const table = smallCellTable([
    [2, 30, 40],
    [20, 9, 50],
    [0, 25, 60],
  ]);
  expect(table.rows[0]).toEqual([{ kind: 'small' }, { kind: 'withheld' }, { kind: 'shown', value: 40 }]);
  expect(table.rows[1]).toEqual([{ kind: 'withheld' }, { kind: 'withheld' }, { kind: 'shown', value: 50 }]);
  expect(table.rows[2]?.[0]).toEqual({ kind: 'shown', value: 0 });
  expect(table.total).toEqual({ kind: 'shown', value: 236 });
});

test('no small cell, nothing hidden; nothing said is neither zero nor small', () => {
  const table = smallCellTable([
    [5, 8],
    [null, null],
  ]);
  expect(table.rows).toEqual([
    [
      { kind: 'shown', value: 5 },
      { kind: 'shown', value: 8 },
    ],
    [{ kind: 'unreported' }, { kind: 'unreported' }],
  ]);
  expect(table.rowTotals).toEqual([{ kind: 'shown', value: 13 }, { kind: 'unreported' }]);
});

test('a total of 1 to 4 is small itself', () => {
  expect(
    smallCellTable([
      [3, 0],
      [40, 20],
      [30, 25],
    ]).rowTotals[0],
  ).toEqual({ kind: 'small' });
});

describe('an attacker who knows everything shown', () => {
  test('recovers cells where only the small ones are hidden: he is no straw man', () => {
    const pinned = Array.from({ length: 200 }, (_, s) => naive(randomTable(s))).filter((grid) => {
      const k = narrowed(grid);
      return smallOf(grid).some(({ i, j }) => k?.[i]?.[j]?.lo === k?.[i]?.[j]?.hi);
    });
    expect(pinned.length).toBeGreaterThan(60);
  });

  test('recovers none of 200 tables: every small cell fits with at least two counts, most with all four', () => {
    let all = 0;
    let whole = 0;
    for (let seed = 0; seed < 200; seed++) {
      const grid = gridOf(smallCellTable(randomTable(seed)));
      for (const { i, j } of smallOf(grid)) {
        const possible = [1, 2, 3, 4].filter((v) => fits(grid, i, j, v));
        expect(possible.length, `table ${seed}, cell ${i}/${j}`).toBeGreaterThan(1);
        all += 1;
        whole += Number(possible.length === 4);
      }
    }
    expect(all).toBeGreaterThan(500);
    // Tables with hardly a count of five or more have no room for the whole range.
    expect(whole / all).toBeGreaterThan(0.85);
  }, 120_000);

  test('learns nothing at all of a small cell of the demo: each fits with 1, 2, 3 and 4', () => {
    const records = demoSystemRecords('2026-07-17');
    const table = chiefs(records, systemContext(records, '2026-07-10')).care?.table;
    const grid = table === undefined ? [] : gridOf(table);
    expect(smallOf(grid).length).toBeGreaterThan(5);
    for (const { i, j } of smallOf(grid))
      expect(
        [1, 2, 3, 4].filter((v) => fits(grid, i, j, v)),
        `cell ${i}/${j}`,
      ).toEqual([1, 2, 3, 4]);
  }, 120_000);
});
