import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tableCut } from './tableCut.ts';

it('every row of a table has a place on some page, in columns no narrower than they may be, in every stretch of a wall', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 300 }),
      fc.array(fc.integer({ min: 36, max: 200 }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 8, max: 60 }),
      (rows, widths, height) => {
        const cut = tableCut(rows, { widths, height, least: 33, most: 62, gap: 2.4, head: 1.9, row: 2.2, tallest: 3.4 });
        const columns = cut.columns.reduce((a, b) => a + b, 0);
        expect(cut.columns).toHaveLength(widths.length);
        expect(Math.min(...cut.columns)).toBeGreaterThanOrEqual(1);
        expect(cut.columnWidth).toBeGreaterThanOrEqual(33 - 1e-9);
        expect(cut.pages * cut.perPage).toBeGreaterThanOrEqual(rows);
        expect(columns * cut.perColumn).toBeGreaterThanOrEqual(cut.perPage);
        expect(1.9 + cut.perColumn * cut.rowHeight).toBeLessThanOrEqual(Math.max(height, 1.9 + 2.2) + 1e-9);
        // A second page is there only where no further column would have had room.
        if (cut.pages > 1) expect(cut.columns).toEqual(widths.map((w) => Math.floor((w + 2.4) / 35.4)));
      },
    ),
  );
});

it('a few rows fill the height of a wide wall in two columns rather than lying along its top in four; a longer table as before', () => {
  const wall = { widths: [188], height: 45, least: 29, most: 58, gap: 2.4, head: 1.9, row: 2.2, tallest: 3.8 };
  expect(tableCut(19, wall)).toMatchObject({ columns: [2], perColumn: 10, pages: 1, rowHeight: 3.8 });
  expect(tableCut(60, wall)).toMatchObject({ columns: [4] });
  // A single column would be wider than anybody follows a row.
  expect(tableCut(4, wall)).toMatchObject({ columns: [2] });
});
