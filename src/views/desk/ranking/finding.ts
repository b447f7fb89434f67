import type { RankingTab } from '../../../address/address.ts';
import type { ShownEntry, ShownLeague } from '../../../domain/league/leagueView.ts';
import { FALSE_ARROW, type LeagueSummary, leagueSummary } from '../../../domain/league/summary.ts';
import { decimal, percent } from '../../../words/format.ts';
import type { DeskWords, Words } from '../../../words/words.ts';

type AllWords = Words & DeskWords;

/** Names a sentence carries; of more the rest are counted, and the table has them all. */
const MOST_NAMES = 8;

/** What the league says in one sentence: tiers, real movers, who has no place; or why nobody has one. */
export function findingOf(
  league: ShownLeague,
  summary: LeagueSummary,
  words: AllWords,
  nameOf: (entry: ShownEntry) => string,
): string {
  const list = (entries: ShownEntry[]) => {
    const names = words.common.list(entries.slice(0, MOST_NAMES).map(nameOf));
    return entries.length > MOST_NAMES ? words.ranking.namesOf(names, entries.length) : names;
  };
  const without = list(summary.without);
  if (league.mode === 'off') {
    const scored = league.entries.filter((e) => e.score !== null && e.scoreWeek === league.week).length;
    return words.rankingModes.off({ scored, of: summary.of, without });
  }
  if (league.mode === 'tiers') return tiersFinding(league, summary, words, without);
  if (!league.open) return league.rankable < 5 ? words.league.tooFew : words.league.closed[league.family];
  return words.ranking.finding({
    ranked: summary.ranked,
    of: summary.of,
    ahead: summary.ahead,
    middle: summary.middle,
    behind: summary.behind,
    up: list(summary.up),
    down: list(summary.down),
    without,
  });
}

/** What the order of the rows is, or that there is none. */
export function whatOf(tab: RankingTab, league: ShownLeague | null, words: AllWords): string {
  if (tab === 'street' || league === null || league.mode === 'full') return words.ranking.what[tab];
  return words.rankingModes.what[league.mode];
}

/** Of tiers the numbers in each; where all are in one, that they do not differ enough for more. */
function tiersFinding(league: ShownLeague, summary: LeagueSummary, words: AllWords, without: string): string {
  if (!league.open) return league.rankable < 5 ? words.modes.tooFew : words.modes.closed;
  const held = (['ahead', 'middle', 'behind'] as const).filter((t) => summary[t] > 0);
  const [only] = held;
  const of = summary.ahead + summary.middle + summary.behind;
  if (held.length === 1 && only !== undefined) return words.rankingModes.oneTier({ of, name: words.modes.tier[only], without });
  return words.rankingModes.tiers({
    ...{ of: summary.of, good: summary.ahead, steady: summary.middle, attention: summary.behind },
    without,
  });
}

/** What the sentence rests on: how far the units differ at all, how many arrows are chance, what is weaker than usual. */
export function footingsOf(league: ShownLeague, words: AllWords): string[] {
  const w = words.ranking;
  const out: string[] = [];
  if (league.mode === 'off') return out;
  if (league.gate !== null) out.push(w.separation(percent(league.gate.separation, 0), league.baseWeeks));
  if (league.open && league.mode === 'full') {
    out.push(w.arrowsExpected(decimal(leagueSummary(league).falseArrows, 1), percent(FALSE_ARROW, 0)));
  }
  if (league.baseWeeks < 12) out.push(w.trialWeeks(league.baseWeeks));
  if (league.mode !== 'full') return out;
  if (league.baseline === null) out.push(w.missingBaseline);
  else if (league.back >= 4) out.push(w.disjoint(league.back));
  return out;
}
