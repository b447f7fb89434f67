import { weekStart } from '../civil.ts';
import { TIER_FROM } from '../league/league.ts';
import { rankingMode } from '../league/rankingMode.ts';
import { FALSE_ARROW } from '../league/summary.ts';
import { closure } from './closure.ts';
import { demands } from './demands.ts';
import type { BulletinInput } from './input.ts';
import { criticised, namedLists } from './named.ts';
import { practice } from './practice.ts';
import { problems } from './problems.ts';
import { RANKED_FROM, rankTable } from './rankTable.ts';
import { judged } from './stands.ts';
import { totals } from './totals.ts';
import type { BulletinFigures } from './types.ts';

/** Chance that the true place lies in the range that is printed: 5th to 95th of the draws. */
const RANGE_SHARE = 0.9;

/**
 * Everything the bulletin of a week says, as numbers and codes. Nothing is worked out here that another place works out; a
 * feed that did not come leaves its part null, and of data past their age only values are left, no places.
 */
export function bulletinFigures(input: BulletinInput): BulletinFigures {
  const { board, ctx, feeds, issue, knownAt } = input;
  const { rules, criteria, wordings } = board.programme;
  const observed = board.observations.weeks.includes(board.week);
  const isJudged = judged(feeds, 'weekly');
  const tables = {
    communities: observed ? rankTable(input.leagues.communities, board, isJudged) : null,
    compounds: observed ? rankTable(input.leagues.compounds, board, isJudged) : null,
  };
  const lists = observed && isJudged ? namedLists(input.lists, board.register) : null;
  return {
    week: ctx.week,
    previousWeek: ctx.previousWeek,
    from: weekStart(ctx.week),
    windowFrom: ctx.windowFrom,
    windowWeeks: ctx.windowWeeks,
    issue,
    knownAt,
    observed,
    demo: feeds.some((f) => f.demo),
    rules: rules === null ? null : { validFrom: rules.validFrom, version: rules.version, official: rules.official },
    sampleWords: [...Object.values(criteria).flat(), ...wordings.values()].some((w) => !w.official),
    mode: rankingMode(rules, 'desk'),
    method: { rangeShare: RANGE_SHARE, tierShare: TIER_FROM, falseArrow: FALSE_ARROW, rankedFrom: RANKED_FROM, fullScore: 100 },
    totals: observed ? totals(input) : [],
    ...tables,
    lists,
    criticised: criticised([tables.communities, tables.compounds], lists),
    practice: observed ? practice(input) : [],
    problems: observed ? problems(input) : { ledger: null, supervision: null, track: null },
    demands: observed ? demands(input) : null,
    closure: observed ? closure(input) : null,
    feeds: [...feeds],
  };
}
