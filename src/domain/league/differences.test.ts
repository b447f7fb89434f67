import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LeagueSide, leagueDifferences } from './differences.ts';
import type { ShownEntry, ShownLeague } from './leagueView.ts';
import type { RankingMode } from './rankingMode.ts';

const CODES = ['c01', 'c02', 'c03', 'c04', 'c05'];
const MODES: readonly RankingMode[] = ['full', 'tiers', 'off'];
const unit = fc.record({
  score: fc.option(fc.constantFrom(71.25, 80, 80.000_001, 93.5)),
  place: fc.option(fc.integer({ min: 1, max: 5 })),
  tier: fc.constantFrom(null, 'ahead' as const, 'behind' as const),
  lit: fc.option(fc.integer({ min: 0, max: 8 })),
});
type Units = Record<string, { score: number | null; place: number | null; tier: 'ahead' | 'behind' | null; lit: number | null }>;
const units: fc.Arbitrary<Units> = fc.dictionary(fc.constantFrom(...CODES), unit);
const mode = fc.constantFrom(...MODES);

/** A side as its mode lets it be seen: what it hides is not there. */
function side(all: Units, m: RankingMode): LeagueSide {
  const entries = Object.entries(all).map(([code, u]) => ({
    code,
    score: u.score,
    ...(m === 'full' ? { place: u.place, tier: u.tier } : m === 'tiers' ? { tier: u.tier } : {}),
  })) as ShownEntry[];
  const lit = new Map(Object.entries(all).flatMap(([code, u]) => (u.lit === null ? [] : [[code, u.lit] as const])));
  return { league: { mode: m, entries } as ShownLeague, lit };
}

test('a league is no different from itself; exchanged sides give the same units exchanged', () => {
  fc.assert(
    fc.property(units, units, mode, mode, (a, b, m, n) => {
      expect(leagueDifferences(side(a, m), side(a, m))?.units).toEqual([]);
      const one = leagueDifferences(side(a, m), side(b, n));
      const other = leagueDifferences(side(b, n), side(a, m));
      expect(other?.units.map((u) => ({ ...u, left: u.right, right: u.left }))).toEqual(one?.units);
      expect(other?.mode).toBe(one?.mode);
    }),
  );
});

test('every unit that differs in what both may show is found, and none that does not', () => {
  fc.assert(
    fc.property(units, units, mode, mode, (a, b, m, n) => {
      const strict = MODES[Math.max(MODES.indexOf(m), MODES.indexOf(n))];
      const shown = (u: Units[string] | undefined) =>
        u === undefined ? null : [u.score, u.lit, strict === 'full' ? u.place : strict === 'tiers' ? u.tier : null];
      const expected = CODES.filter((c) => JSON.stringify(shown(a[c])) !== JSON.stringify(shown(b[c])));
      const found = leagueDifferences(side(a, m), side(b, n));
      expect(found?.units.map((u) => u.code).sort()).toEqual(expected);
      // What a mode hides crosses to neither side.
      if (strict !== 'full') expect(found?.units.every((u) => u.left?.place == null && u.right?.place == null)).toBe(true);
      if (strict === 'off') expect(found?.units.every((u) => u.left?.tier == null && u.right?.tier == null)).toBe(true);
    }),
  );
});

test('the largest change of score stands first; a score under any printed digit still counts; no league, no answer', () => {
  const u = (score: number | null, lit = 5) => ({ score, place: null, tier: null, lit });
  const found = leagueDifferences(
    side({ c01: u(80), c02: u(80), c03: u(80, 4), c04: u(80) }, 'full'),
    side({ c01: u(80.000_001), c02: u(70), c03: u(80), c04: u(80), c05: u(null) }, 'full'),
  );
  expect(found?.units.map((x) => [x.code, x.in])).toEqual([
    ['c05', ['unit']],
    ['c02', ['score']],
    ['c01', ['score']],
    ['c03', ['lit']],
  ]);
  expect(found?.of).toBe(5);
  expect(leagueDifferences({ league: null, lit: new Map() }, side({}, 'full'))).toBeNull();
});
