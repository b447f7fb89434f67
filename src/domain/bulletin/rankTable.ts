import type { Board } from '../board.ts';
import type { ShownEntry, ShownLeague } from '../league/leagueView.ts';
import { leagueSummary, withdrawn } from '../league/summary.ts';
import { subjectName } from '../register.ts';
import type { RankRow, RankTable } from './types.ts';

/** Fewest units that are compared at all. */
export const RANKED_FROM = 5;

function row(entry: ShownEntry, board: Board): RankRow {
  const { code } = entry;
  const own = board.compounds.find((c) => c.code === code);
  const stars = own ?? board.communities.find((c) => c.code === code);
  const { arrow, ranks } = entry;
  return {
    code,
    name: subjectName(board.register, code),
    community: own?.community.name ?? null,
    score: entry.score,
    change: entry.change,
    noPlace: entry.noPlace,
    scoreWeek: entry.scoreWeek,
    lowN: entry.lowN,
    checks: entry.checks,
    unreported: entry.unreported,
    stars: stars === undefined || stars.unrated !== null ? null : { lit: stars.lit, bonus: stars.bonus },
    // What the mode hides is not in the entry, and stays out of the row.
    ...(entry.place === undefined ? {} : { place: entry.place, joint: entry.joint === true }),
    ...(ranks === undefined ? {} : { low: ranks?.q05 ?? null, high: ranks?.q95 ?? null }),
    ...(entry.tier === undefined ? {} : { tier: entry.tier }),
    ...(arrow === undefined ? {} : { arrow: arrow?.arrow ?? null }),
    ...(arrow == null || arrow.arrow === 'none' ? {} : { move: arrow.move }),
  };
}

/**
 * A league as the bulletin prints it, in the league's own order; null without valid rules.
 * @param isJudged false where the data are past their age: then values stay and places go
 */
export function rankTable(asked: ShownLeague | null, board: Board, isJudged: boolean): RankTable | null {
  if (asked === null) return null;
  const league = isJudged ? asked : withdrawn(asked);
  const s = leagueSummary(league);
  const codes = (entries: readonly ShownEntry[]) => entries.map((e) => e.code);
  return {
    family: league.family,
    mode: league.mode,
    open: league.open,
    tooFew: league.rankable < RANKED_FROM,
    withdrawn: !isJudged,
    noBaseline: league.baseline === null,
    rows: league.entries.map((e) => row(e, board)),
    of: s.of,
    scored: league.entries.filter((e) => e.score !== null && e.scoreWeek === league.week).length,
    ranked: s.ranked,
    tiers: { ahead: s.ahead, middle: s.middle, behind: s.behind },
    up: codes(s.up),
    down: codes(s.down),
    same: league.entries.filter((e) => e.arrow?.arrow === 'none').length,
    without: codes(s.without),
    falseArrows: s.falseArrows,
  };
}
