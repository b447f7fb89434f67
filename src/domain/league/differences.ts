import type { ShownEntry, ShownLeague } from './leagueView.ts';
import type { RankingMode } from './rankingMode.ts';
import type { Tier3 } from './types.ts';

/** One league with the stars beside it: lit stars by code, absent where a unit has none. */
export interface LeagueSide {
  league: ShownLeague | null;
  lit: ReadonlyMap<string, number>;
}

/** What one side says of a unit. Null is what it does not say: not rated, without a place, or hidden by the mode. */
export interface SideStanding {
  place: number | null;
  tier: Tier3 | null;
  score: number | null;
  lit: number | null;
}

/** In what a unit differs; `unit` where one side does not know it at all. */
export type DifferingIn = 'unit' | 'place' | 'tier' | 'lit' | 'score';

/** A unit of which the two sides do not say the same. */
export interface UnitDifference {
  code: string;
  left: SideStanding | null;
  right: SideStanding | null;
  in: DifferingIn[];
}

/** What differs between two leagues, and how many units were compared. */
export interface LeagueDifferences {
  /** The stricter mode of the two: what one side hides is compared on neither. */
  mode: RankingMode;
  of: number;
  units: UnitDifference[];
}

const STRICT: readonly RankingMode[] = ['full', 'tiers', 'off'];

/**
 * Units whose place (tier where the mode shows no places), score or count of stars is not the same on both sides, the largest
 * change of score first, then by code. Scores are compared exactly, not as they are printed. The same two sides the other way
 * round give the same units with left and right exchanged.
 * @returns null while either league is worked out, or where there is none
 */
export function leagueDifferences(left: LeagueSide, right: LeagueSide): LeagueDifferences | null {
  if (left.league === null || right.league === null) return null;
  const mode = STRICT[Math.max(STRICT.indexOf(left.league.mode), STRICT.indexOf(right.league.mode))] as RankingMode;
  const [a, b] = [standings(left.league.entries, left.lit, mode), standings(right.league.entries, right.lit, mode)];
  const codes = [...new Set([...a.keys(), ...b.keys()])].sort();
  const units = codes.flatMap((code): UnitDifference[] => {
    const [l, r] = [a.get(code) ?? null, b.get(code) ?? null];
    const differing = differingIn(l, r);
    return differing.length === 0 ? [] : [{ code, left: l, right: r, in: differing }];
  });
  const size = (u: UnitDifference) =>
    u.left?.score == null || u.right?.score == null
      ? u.left?.score === u.right?.score
        ? 0
        : Number.POSITIVE_INFINITY
      : Math.abs(u.left.score - u.right.score);
  const sized = units.map((u) => ({ u, size: size(u) }));
  // The sort is stable: of equal sizes the code decides.
  sized.sort((x, y) => (x.size === y.size ? 0 : y.size - x.size));
  return { mode, of: codes.length, units: sized.map(({ u }) => u) };
}

function standings(
  entries: readonly ShownEntry[],
  lit: ReadonlyMap<string, number>,
  mode: RankingMode,
): Map<string, SideStanding> {
  return new Map(
    entries.map((e) => [
      e.code,
      {
        place: mode === 'full' ? (e.place ?? null) : null,
        tier: mode === 'tiers' ? (e.tier ?? null) : null,
        score: e.score,
        lit: lit.get(e.code) ?? null,
      },
    ]),
  );
}

function differingIn(a: SideStanding | null, b: SideStanding | null): DifferingIn[] {
  if (a === null || b === null) return ['unit'];
  return (['place', 'tier', 'lit', 'score'] as const).filter((key) => a[key] !== b[key]);
}
