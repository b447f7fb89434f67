import { pnorm } from '../statistics/index.ts';
import type { ShownEntry, ShownLeague } from './leagueView.ts';
import type { EntryCheck } from './types.ts';

/** One component that parts two units, in points of the score. */
export interface Driver {
  id: string;
  /** Points of the whole score by which the first one leads here; negative where it trails. */
  points: number;
  first: { score: number | null; checks: EntryCheck[] };
  second: { score: number | null; checks: EntryCheck[] };
}

/** Why one row stands before another. */
export type WhyBefore =
  | { kind: 'notRanked'; entry: ShownEntry }
  | {
      kind: 'pair';
      first: ShownEntry;
      second: ShownEntry;
      joint: boolean;
      /** Probability that the first is truly before the second, 0-1. */
      sure: number;
      /** Certain enough to be said: 95 % within the pair. (methods, decisions at a glance) */
      clear: boolean;
      /** The first one's shown score is the lower: places follow expected rank, which weighs small samples. */
      scoreAgainst: boolean;
      /** The one or two components that speak most for the first. */
      drivers: Driver[];
      /** Bonus minus deduction, first minus second. */
      adjustment: number;
    };

const CLEAR_FROM = 0.95;
const SHOWN = 2;
/** Points under which a component does not part anybody. */
const LEAST_POINTS = 0.05;

/** The answer to "why is he before me?" for any two rows of a league; null where a code is not in it, or nobody is before anybody. */
export function whyBefore(league: ShownLeague, a: string, b: string): WhyBefore | null {
  if (league.mode !== 'full') return null;
  const at = (code: string) => league.entries.find((e) => e.code === code);
  const [one, other] = [at(a), at(b)];
  if (one === undefined || other === undefined || a === b) return null;
  for (const entry of [one, other]) if (entry.place == null) return { kind: 'notRanked', entry };
  const rank = (e: ShownEntry) => e.ranks?.er ?? Number.POSITIVE_INFINITY;
  const [first, second] = rank(one) <= rank(other) ? [one, other] : [other, one];
  const sure = probability(league, first, second);
  const drivers = first.components
    .map((c): Driver => {
      const o = second.components.find((x) => x.id === c.id);
      return {
        id: c.id,
        points: c.weight * (c.score ?? 0) - (o?.weight ?? 0) * (o?.score ?? 0),
        first: { score: c.score, checks: c.checks },
        second: { score: o?.score ?? null, checks: o?.checks ?? [] },
      };
    })
    // A component that one of them does not have moves weights, not merit: it is no reason.
    .filter((d) => d.first.score !== null && d.second.score !== null && d.points > LEAST_POINTS)
    .sort((x, y) => y.points - x.points)
    .slice(0, SHOWN);
  return {
    kind: 'pair',
    first,
    second,
    joint: first.place === second.place,
    sure,
    clear: sure >= CLEAR_FROM,
    scoreAgainst: (first.score ?? 0) < (second.score ?? 0),
    drivers,
    adjustment: first.bonus - first.deduction - (second.bonus - second.deduction),
  };
}

function probability(league: ShownLeague, first: ShownEntry, second: ShownEntry): number {
  const { codes, ahead } = league;
  if (codes !== undefined && ahead != null) {
    const [i, j] = [codes.indexOf(first.code), codes.indexOf(second.code)];
    return ahead[i * codes.length + j] as number;
  }
  const spread = Math.hypot(first.sd ?? 0, second.sd ?? 0);
  return spread > 0 ? pnorm(((first.mean ?? 0) - (second.mean ?? 0)) / spread) : 0.5;
}
