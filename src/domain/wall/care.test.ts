import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokens } from '../../looks/tokens.ts';
import { dayNumber, shanghai } from '../civil.ts';
import { CARE_DEFAULT, DRIFT_PX, driftAt, minutesOf, nightLevel } from './care.ts';
import { quietReloadDue, reloadDelay } from './quietReload.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const instant = fc.integer({ min: Date.parse('2020-01-01T00:00:00Z'), max: Date.parse('2060-01-01T00:00:00Z') });
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);

test('the drift stays within eight pixels, moves one pixel a minute and comes back to where it was', () => {
  fc.assert(
    fc.property(instant, (now) => {
      const [a, b] = [driftAt(now), driftAt(now + MINUTE)];
      const isSmall = (axis: 'x' | 'y') =>
        Number.isInteger(a[axis]) && Math.abs(a[axis]) <= DRIFT_PX && Math.abs(a[axis] - b[axis]) <= 1;
      expect(isSmall('x') && isSmall('y')).toBe(true);
      expect(b).not.toEqual(a);
      // Nothing moves within the minute, and the path is closed.
      expect(driftAt(now - (now % MINUTE))).toEqual(a);
      expect(driftAt(now + 544 * MINUTE)).toEqual(a);
    }),
  );
  const seen = Array.from({ length: 544 }, (_, i) => driftAt(i * MINUTE));
  // No place is held long: of nine hours each column and row has its share, and no pixel of the square more than a hundredth.
  for (const axis of ['x', 'y'] as const)
    for (let v = -DRIFT_PX; v <= DRIFT_PX; v++) {
      const n = seen.filter((p) => p[axis] === v).length;
      expect(n).toBeGreaterThanOrEqual(16);
      expect(n).toBeLessThanOrEqual(48);
    }
  const places = new Map<string, number>();
  for (const p of seen) places.set(`${p.x}/${p.y}`, (places.get(`${p.x}/${p.y}`) ?? 0) + 1);
  expect(Math.max(...places.values())).toBeLessThanOrEqual(5);
});

test('a night begins and ends at its Shanghai times, changes in small steps and is never darker than it was set', () => {
  fc.assert(
    fc.property(instant, time, time, fc.integer({ min: 30, max: 100 }), (now, from, to, percent) => {
      const level = percent / 100;
      const night = { from, to, level };
      const here = nightLevel(now, night);
      const { hour, minute } = shanghai(now);
      const [a, b, at] = [minutesOf(from) as number, minutesOf(to) as number, hour * 60 + minute];
      const isNight = a <= b ? a <= at && at < b : at >= a || at < b;
      expect(here === 1).toBe(!isNight || level === 1);
      expect(here).toBeGreaterThanOrEqual(level - 1e-9);
      expect(Math.abs(nightLevel(now + MINUTE, night) - here)).toBeLessThanOrEqual((1 - level) / 10 + 1e-9);
    }),
  );
  expect(nightLevel(Date.parse('2026-07-17T23:00:00+08:00'))).toBeCloseTo(0.6, 12);
  expect(nightLevel(Date.parse('2026-07-17T14:00:00+08:00'))).toBe(1);
  expect(nightLevel(0, { from: '25:00', to: '06:00', level: 0.6 })).toBe(1);
  expect(nightLevel(Date.parse('2026-07-17T23:00:00+08:00'), null)).toBe(1);
});

test('a wall loads itself anew exactly once a night, each in its own minute, and never by day', () => {
  fc.assert(
    fc.property(instant, time, fc.string(), fc.array(fc.integer({ min: 20, max: 50_000 })), (start, at, wall, gaps) => {
      let started = start;
      const reloads: number[] = [];
      // Asked every 30 seconds, but for gaps in which the machine slept.
      let now = start;
      for (const seconds of [...gaps, ...Array<number>(20).fill(600)]) {
        now += seconds * 1000;
        if (!quietReloadDue(now, started, at, wall)) continue;
        reloads.push(now);
        started = now + 1000;
        const past = (shanghai(now).hour * 60 + shanghai(now).minute - (minutesOf(at) as number) + 1440) % 1440;
        expect(past >= reloadDelay(wall) && past < 80 && !quietReloadDue(now + 2000, started, at, wall)).toBe(true);
      }
      const nights = reloads.map((t) => dayNumber(shanghai(t - (minutesOf(at) as number) * MINUTE).day));
      expect(new Set(nights).size).toBe(nights.length);
    }),
    { numRuns: 30 },
  );
  // A wall that is asked each minute misses no night.
  const start = Date.parse('2026-07-17T14:00:00+08:00');
  let started = start;
  let reloads = 0;
  for (let now = start; now < start + 30 * DAY; now += MINUTE)
    if (quietReloadDue(now, started, '23:50', 'hall')) {
      started = now;
      reloads += 1;
    }
  expect(reloads).toBe(30);
  expect(new Set(['hall', 'lobby', 'room 3', 'street 1', 'street 2'].map(reloadDelay)).size).toBeGreaterThan(2);
  expect(quietReloadDue(start, 0, null)).toBe(false);
  expect(quietReloadDue(start, 0, 'night')).toBe(false);
});

/** Contrast of WCAG 2.2, of colours that are shown at a share of their brightness. */
function contrast(a: string, b: string, level: number): number {
  const light = (hex: string) =>
    [1, 3, 5]
      .map((i) => (Number.parseInt(hex.slice(i, i + 2), 16) / 255) * level)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
      .reduce((sum, c, i) => sum + c * ([0.2126, 0.7152, 0.0722][i] as number), 0);
  const [x, y] = [light(a), light(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

test('text of a dimmed wall keeps the contrast that large text needs', () => {
  const { canvas, ink1, ink2, ink3, good } = tokens.wall;
  for (const ink of [ink1, ink2, ink3, good])
    expect(contrast(ink, canvas, CARE_DEFAULT.night?.level ?? 0)).toBeGreaterThanOrEqual(3);
});
