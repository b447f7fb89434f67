import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WallProfile } from '../../contract/walls.ts';
import { wallRem } from '../../looks/look.ts';
import { arcMinutes, DROP_ORDER, type Glass, magnification, roomOf, unmet } from './room.ts';

const HAN = 0.891;
const glassOf = (width: number, height: number, dpr = 1): Glass => ({ width, height, dpr });
const profileOf = (rows: number, height: number, distance: number): WallProfile => ({
  rows,
  heightMm: height * 1000,
  distanceMm: distance * 1000,
});

const someGlass = fc.record({
  width: fc.integer({ min: 1024, max: 11040 }),
  height: fc.integer({ min: 720, max: 4320 }),
  dpr: fc.constantFrom(1, 1.25, 2),
});
const someProfile = fc.record({
  rows: fc.integer({ min: 720, max: 4320 }),
  heightMm: fc.integer({ min: 500, max: 8000 }),
  distanceMm: fc.integer({ min: 1000, max: 40_000 }),
});

describe('the distance test', () => {
  it('every text of the wall is seen under 16 minutes of arc and has the pixels of a dense character', () => {
    fc.assert(
      fc.property(someGlass, someProfile, (glass, profile) => {
        const k = magnification(glass, profile);
        expect(k).toBeGreaterThanOrEqual(1);
        for (const rem of Object.values(wallRem)) {
          expect(arcMinutes(glass, profile, rem, k)).toBeGreaterThan(15.999);
          expect(arcMinutes(glass, profile, rem, k, HAN)).toBeGreaterThan(19.4);
        }
        const drawn = Math.min(profile.rows, glass.height * glass.dpr) / glass.height;
        expect((Math.min(glass.width, glass.height) / 54) * wallRem.floor * k * drawn).toBeGreaterThan(19.999);
      }),
    );
  });

  it('farther seats only ever enlarge the text and drop more, in the one order', () => {
    fc.assert(
      fc.property(someGlass, someProfile, fc.integer({ min: 0, max: 20_000 }), (glass, profile, more) => {
        const near = roomOf(glass, profile);
        const far = roomOf(glass, { ...profile, distanceMm: profile.distanceMm + more });
        expect(far.k).toBeGreaterThanOrEqual(near.k);
        for (const piece of near.drops) expect(far.drops.has(piece)).toBe(true);
        expect([...far.drops]).toEqual(DROP_ORDER.slice(0, far.drops.size));
        if (unmet(glass, profile) !== null)
          expect(unmet(glass, { ...profile, distanceMm: profile.distanceMm + more })).not.toBeNull();
      }),
    );
  });

  it('what would do really does, and a little more does not', () => {
    fc.assert(
      fc.property(someGlass, someProfile, (glass, profile) => {
        const not = unmet(glass, profile);
        if (not === null || not.minRows !== null) return;
        const with_ = (change: Partial<WallProfile>) => unmet(glass, { ...profile, ...change });
        expect(with_({ distanceMm: not.maxDistanceMm * 0.999 })).toBeNull();
        expect(with_({ distanceMm: not.maxDistanceMm * 1.001 })).not.toBeNull();
        expect(with_({ heightMm: not.minHeightMm * 1.001 })).toBeNull();
        expect(with_({ heightMm: not.minHeightMm * 0.999 })).not.toBeNull();
      }),
    );
  });

  // One profile of each wall of the table, at the farthest seat it reaches.
  it.each([
    ['55 inch 4K, 3 m', glassOf(3840, 2160), profileOf(2160, 0.685, 3), 1.256, 'focus'],
    ['2 by 2 of 55 inch, 8 m', glassOf(3840, 2160), profileOf(2160, 1.37, 8), 1.675, 'bare'],
    ['LED P1.25, 12 m', glassOf(3840, 2160), profileOf(2160, 2.7, 12), 1.275, 'focus'],
    ['LED P1.85, 10 m', glassOf(1920, 1080), profileOf(1080, 2, 10), 1.434, 'bare'],
    ['LED P2.78, 12 m', glassOf(1920, 1080), profileOf(1080, 3, 12), 1.147, 'focus'],
  ])('%s can be met', (_name, glass, profile, k, grid) => {
    expect(unmet(glass, profile)).toBeNull();
    const room = roomOf(glass, profile);
    expect(room.k).toBeCloseTo(k, 2);
    expect(room.grid).toBe(grid);
  });

  it('a television of 55 inches eight metres away cannot be met, and it is said what could', () => {
    const not = unmet(glassOf(3840, 2160), profileOf(2160, 0.685, 8));
    expect(not?.needed).toBeCloseTo(3.35, 2);
    expect((not?.maxDistanceMm ?? 0) / 1000).toBeCloseTo(4.09, 1);
    expect((not?.minHeightMm ?? 0) / 1000).toBeCloseTo(1.34, 1);
    expect(not?.minRows).toBeNull();
    expect(unmet(glassOf(1280, 300), profileOf(300, 2, 3))?.minRows).toBeGreaterThan(300);
  });

  it('without a profile a wall is as it was: nothing larger, and what its proportions hold', () => {
    const drops = (w: number, h: number) => [...roomOf(glassOf(w, h), null).drops];
    expect(roomOf(glassOf(1366, 768), null)).toMatchObject({ k: 1, grid: 'strip', shape: 'wide' });
    expect(drops(1920, 1080)).toEqual(['pull', 'courses']);
    expect(drops(2560, 1080)).toEqual(['pull', 'courses']);
    expect(drops(3840, 1080)).toEqual(['pull']);
    expect(roomOf(glassOf(6656, 1792), null).shape).toBe('ultraWide');
    expect(drops(6656, 1792)).toEqual(['pull']);
    expect(drops(11040, 2700)).toEqual([]);
    expect(drops(1024, 768)).toEqual(['pull', 'courses', 'distribution', 'columns', 'league']);
  });
});
