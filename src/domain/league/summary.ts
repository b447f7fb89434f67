import { mean } from '../leagueRows.ts';
import type { Register } from '../register.ts';
import type { ShownEntry, ShownLeague } from './leagueView.ts';
import type { Tier3 } from './types.ts';

/** Chance of an arrow where nothing changed, per unit and week. (composites 5) */
export const FALSE_ARROW = 0.02;

/** What a league says in one sentence. */
export interface LeagueSummary {
  ranked: number;
  of: number;
  ahead: number;
  middle: number;
  behind: number;
  up: ShownEntry[];
  down: ShownEntry[];
  without: ShownEntry[];
  /** Arrows to expect a week if nothing changed at all. */
  falseArrows: number;
}

/** Counts and movers of a league; movers are only those whose change passed the test. */
export function leagueSummary(league: ShownLeague): LeagueSummary {
  const { entries } = league;
  const tier = (t: Tier3) => entries.filter((e) => e.tier === t).length;
  const moved = (way: 'up' | 'down') => entries.filter((e) => e.arrow?.arrow === way);
  const ranked = rankedCount(league);
  return {
    ranked,
    of: entries.length,
    ahead: tier('ahead'),
    middle: tier('middle'),
    behind: tier('behind'),
    up: moved('up'),
    down: moved('down'),
    without: entries.filter((e) => e.noPlace !== null && e.noPlace !== 'gate'),
    falseArrows: ranked * FALSE_ARROW,
  };
}

/** Mean W of a street's communities, and how many have one; streets themselves are never ranked. */
export function streetMeans(reg: Register, league: ShownLeague | null): Map<string, { mean: number | null; n: number }> {
  const scores = new Map(league?.entries.map((e) => [e.code, e.noPlace === null || e.noPlace === 'gate' ? e.score : null]));
  return new Map(
    reg.streets.map((s) => {
      const own = reg.communities.flatMap((c) => {
        const score = c.street === s.code ? scores.get(c.code) : null;
        return score == null ? [] : [score];
      });
      return [s.code, { mean: mean(own), n: own.length }];
    }),
  );
}

/** Units with a place: the end of the axis of possible ranks. */
export const rankedCount = (league: ShownLeague | null): number => league?.entries.filter((e) => e.place != null).length ?? 0;

/** Units whose possible places reach the first: more than one, and nobody can say who is first. */
export const possibleFirsts = (league: ShownLeague): number => league.entries.filter((e) => e.ranks?.q05 === 1).length;

/** A league whose data are too old to judge by: values stay, places, tiers and arrows go. In code order. */
export function withdrawn(league: ShownLeague): ShownLeague {
  const { codes: _codes, ahead: _ahead, ...kept } = league;
  const entries = league.entries.map(
    ({ place: _p, joint: _j, ranks: _r, tier: _t, arrow: _a, mean: _m, sd: _s, ...e }): ShownEntry => ({
      ...e,
      groups: e.groups.map(({ group }) => ({ group })),
    }),
  );
  return { ...kept, open: false, entries: entries.sort((a, b) => (a.code < b.code ? -1 : 1)) };
}
