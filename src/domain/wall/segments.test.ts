import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gridColumns, placeColumns, SEAM_GUTTER, segmentsOf } from './segments.ts';

const column = fc.record({ min: fc.integer({ min: 8, max: 40 }), grow: fc.integer({ min: 0, max: 3 }) });

it('no column crosses a seam or its gutter, overlaps another or leaves the wall, whatever the seams', () => {
  fc.assert(
    fc.property(
      fc.array(column, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 60, max: 260 }),
      fc.array(fc.double({ min: 0.02, max: 0.98, noNaN: true }), { maxLength: 6 }),
      (columns, width, at) => {
        const seams = at.map((s) => s * width);
        const segments = segmentsOf(2, width - 2, seams);
        const placed = placeColumns(
          columns.map((c, i) => ({ id: `c${i}`, ...c })),
          segments,
          2.4,
        );
        expect(placed.map((p) => p.id)).toEqual(columns.map((_, i) => `c${i}`));
        placed.forEach((p, i) => {
          expect(p.from).toBeGreaterThanOrEqual((placed[i - 1]?.to ?? 2) - 1e-6);
          expect(p.to).toBeLessThanOrEqual(width - 2 + 1e-6);
          // A wall of nothing but seams has one stretch that is used as it is.
          for (const seam of seams)
            expect(p.from >= seam + SEAM_GUTTER / 2 - 1e-6 || p.to <= seam - SEAM_GUTTER / 2 + 1e-6).toBe(true);
        });
      },
    ),
  );
});

it('two halves of a wide wall: figures and map before the seam, the rest behind it', () => {
  const columns = [
    { id: 'figures', min: 36.5, grow: 0 },
    { id: 'map', min: 36, grow: 3 },
    { id: 'league', min: 30, grow: 1 },
    { id: 'works', min: 28, grow: 1 },
    { id: 'weak', min: 25.5, grow: 0 },
  ];
  const placed = placeColumns(columns, segmentsOf(2, 190, [96]), 2.4);
  expect(placed[1]?.to).toBeCloseTo(94, 6);
  expect(placed[2]?.from).toBeCloseTo(98, 6);
  expect(gridColumns(placed, 2)).toMatch(
    /^0rem \[figures-start\] 36.5rem \[figures-end\] 2.4rem \[map-start\] .* 4rem \[league-start\]/,
  );
});
