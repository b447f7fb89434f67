import { FALSE_ARROW, type LeagueSummary, leagueSummary } from '../../../domain/league/summary.ts';
import type { League, LeagueEntry } from '../../../domain/league/types.ts';
import { decimal, percent } from '../../../words/format.ts';
import type { DeskWords, Words } from '../../../words/words.ts';

type AllWords = Words & DeskWords;

/** Names a sentence carries; of more the rest are counted, and the table has them all. */
const MOST_NAMES = 8;

/** What the league says in one sentence: tiers, real movers, who has no place; or why nobody has one. */
export function findingOf(
  league: League,
  summary: LeagueSummary,
  words: AllWords,
  nameOf: (entry: LeagueEntry) => string,
): string {
  if (!league.open) return league.rankable < 5 ? words.league.tooFew : words.league.closed[league.family];
  const list = (entries: LeagueEntry[]) => {
    const names = words.common.list(entries.slice(0, MOST_NAMES).map(nameOf));
    return entries.length > MOST_NAMES ? words.ranking.namesOf(names, entries.length) : names;
  };
  return words.ranking.finding({
    ranked: summary.ranked,
    of: summary.of,
    ahead: summary.ahead,
    middle: summary.middle,
    behind: summary.behind,
    up: list(summary.up),
    down: list(summary.down),
    without: list(summary.without),
  });
}

/** What the sentence rests on: how far the units differ at all, how many arrows are chance, what is weaker than usual. */
export function footingsOf(league: League, words: AllWords): string[] {
  const w = words.ranking;
  const out: string[] = [];
  if (league.gate !== null) out.push(w.separation(percent(league.gate.separation, 0), league.baseWeeks));
  if (league.open) {
    out.push(w.arrowsExpected(decimal(leagueSummary(league).falseArrows, 1), percent(FALSE_ARROW, 0)));
  }
  if (league.baseWeeks < 12) out.push(w.trialWeeks(league.baseWeeks));
  if (league.baseline === null) out.push(w.missingBaseline);
  else if (league.back >= 4) out.push(w.disjoint(league.back));
  return out;
}
