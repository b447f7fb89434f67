import { type AnalysisContext, atWeek } from '../analysis/context.ts';
import { addDays } from '../civil.ts';
import { communityLeague } from './communities.ts';
import { leagueView } from './leagueView.ts';
import { type LeagueLists, listRules, weekLists } from './lists.ts';
import { rankingMode } from './rankingMode.ts';

/** Weeks without places that a run may reach across; beyond them it is too old to be called running. */
const MOST_GAPS = 4;

/**
 * The lists of a week and who has been on the attention list for weeks running, each week by its own rules and the records
 * as known. A week without places (gate closed, nothing reported) neither counts nor breaks a run; one on which the rules
 * showed no places breaks it, for nobody was named then. The suggestion to talk is a reminder to people; nothing follows
 * from it by itself. (domain reference 8, rules 5 and 6; composites 6)
 * @returns null where the week has no lists
 */
export function leagueLists(ctx: AnalysisContext, draws = 4000): LeagueLists | null {
  const { rules } = ctx.programme;
  if (rules === null) return null;
  const own = listRules(rules);
  const listsOf = (week: string) => {
    const at = atWeek(ctx, week);
    const { rules: then } = at.programme;
    const mode = rankingMode(then, 'desk');
    if (then === null || mode !== 'full') return 'hidden';
    // The week itself as its own baseline: no second table, for no arrow is asked for.
    const league = communityLeague(at, { baseline: week, draws });
    return league === null ? null : weekLists(leagueView(league, mode), listRules(then));
  };
  const now = listsOf(ctx.week);
  if (now === null || now === 'hidden') return null;
  const runs = new Map(now.attention.entries.map((e) => [e.code, 1]));
  const running = new Set(runs.keys());
  let counted = 1;
  // Longer runs are not counted out: the reminder is the same.
  for (let i = 1; counted < own.talkAfterWeeks && i < own.talkAfterWeeks + MOST_GAPS && running.size > 0; i++) {
    const then = listsOf(addDays(ctx.week, -7 * i));
    if (then === 'hidden') break;
    if (then === null) continue;
    counted += 1;
    const on = new Set(then.attention.entries.map((e) => e.code));
    for (const code of running) {
      if (on.has(code)) runs.set(code, (runs.get(code) ?? 0) + 1);
      else running.delete(code);
    }
  }
  return {
    week: ctx.week,
    ...own,
    ...now,
    talk: [...runs].filter(([, weeks]) => weeks >= own.talkAfterWeeks).map(([code]) => code),
  };
}
