import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CANVAS_PIXELS, canvasRatio, PAGE_PIXELS } from './canvasRatio.ts';

it('no canvas is over its share, none is duller than it must be, and ordinary ones are as sharp as the screen', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 50, max: 11_040 }),
      fc.integer({ min: 50, max: 4320 }),
      fc.constantFrom(1, 1.25, 2, 3),
      fc.integer({ min: 1, max: 12 }),
      (width, height, dpr, count) => {
        const ratio = canvasRatio(width, height, dpr, count);
        const pixels = (r: number) => Math.ceil(width * r) * Math.ceil(height * r);
        const most = Math.min(CANVAS_PIXELS, PAGE_PIXELS / count);
        expect(ratio).toBeLessThanOrEqual(dpr);
        if (ratio > 0.25) expect(pixels(ratio)).toBeLessThanOrEqual(most);
        if (ratio < dpr) expect(pixels(ratio + 0.06)).toBeGreaterThan(most * 0.95);
      },
    ),
    // A wall as wide as three, with ten charts: rounded up its sides were once five hundred pixels too many.
    { examples: [[10_167, 3494, 1, 10]] },
  );
  expect(canvasRatio(1000, 600, 2, 3)).toBe(2);
  expect(canvasRatio(2000, 1500, 2, 3)).toBeLessThan(2);
});
