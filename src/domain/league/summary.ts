import { mean } from '../leagueRows.ts';
import type { Register } from '../register.ts';
import type { League, LeagueEntry } from './types.ts';

/** Chance of an arrow where nothing changed, per unit and week. (composites 5) */
export const FALSE_ARROW = 0.02;

/** What a league says in one sentence. */
export interface LeagueSummary {
  ranked: number;
  of: number;
  ahead: number;
  middle: number;
  behind: number;
  up: LeagueEntry[];
  down: LeagueEntry[];
  without: LeagueEntry[];
  /** Arrows to expect a week if nothing changed at all. */
  falseArrows: number;
}

/** Counts and movers of a league; movers are only those whose change passed the test. */
export function leagueSummary(league: League): LeagueSummary {
  const { entries } = league;
  const tier = (t: LeagueEntry['tier']) => entries.filter((e) => e.tier === t).length;
  const moved = (way: 'up' | 'down') => entries.filter((e) => e.arrow?.arrow === way);
  const ranked = entries.filter((e) => e.place !== null).length;
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
export function streetMeans(reg: Register, league: League | null): Map<string, { mean: number | null; n: number }> {
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

/** A league whose data are too old to judge by: values stay, places, tiers and arrows go. In code order. */
export function withdrawn(league: League): League {
  return {
    ...league,
    open: false,
    ahead: null,
    entries: league.entries
      .map(
        (e): LeagueEntry => ({
          ...e,
          place: null,
          joint: false,
          ranks: null,
          tier: null,
          arrow: null,
          groups: e.groups.map((g) => ({ ...g, place: null, joint: false, ranks: null })),
        }),
      )
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}
