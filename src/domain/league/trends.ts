import { type AnalysisContext, atWeek } from '../analysis/context.ts';
import { fridays } from '../civil.ts';
import { priors } from '../composite/priors.ts';
import { shrunkScore } from '../composite/table.ts';
import { windowOf } from '../composite/windows.ts';
import { rankedCommunities } from '../register.ts';
import { communitySource } from './communities.ts';
import { historyWeeks } from './rules.ts';

/** W of the communities by week, oldest first; null is a gap. */
export interface ScoreTrends {
  weeks: string[];
  communities: Record<string, (number | null)[]>;
}

/** W of every community in each of the last `n` weeks, by the rules and with the priors of that week: the very figure that week's league shows. */
export function scoreTrends(ctx: AnalysisContext, n: number): ScoreTrends {
  const weeks = fridays(ctx.week, n);
  const communities: Record<string, (number | null)[]> = {};
  const codes = rankedCommunities(ctx.register).map((c) => c.code);
  for (const code of codes) communities[code] = [];
  for (const week of weeks) {
    const source = communitySource(atWeek(ctx, week));
    if (source === null) {
      for (const code of codes) communities[code]?.push(null);
      continue;
    }
    const { rules } = source;
    const entries = codes.map((code) => source.basis(code, week));
    const history = fridays(week, historyWeeks(rules));
    const end = history.length - 1;
    const able = entries.filter((e) => e.noPlace === null);
    const units = new Map(able.map((e) => [e.code, source.unit(e.code, history, week)]));
    const prior = priors([...units.values()], rules, end);
    for (const code of codes) {
      const unit = units.get(code);
      communities[code]?.push(unit === undefined ? null : shrunkScore(unit, windowOf(unit, rules, end), rules, prior));
    }
  }
  return { weeks, communities };
}
