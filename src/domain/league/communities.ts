import type { AnalysisContext } from '../analysis/context.ts';
import { fridays } from '../civil.ts';
import { rankedCommunities } from '../register.ts';
import { weeklyBasis } from '../weeklyBasis.ts';
import { type LeagueOptions, type LeagueSource, league } from './league.ts';
import { communityGroups } from './peers.ts';
import { BASE_WEEKS, compositeRules } from './rules.ts';
import type { League, LeagueEntry, NoPlace } from './types.ts';
import { lastReported, reporting, unitOf, unplaced, weeklyAdjustment } from './units.ts';

/** The communities' weekly league by W (社区周排名). null without valid rules. */
export function communityLeague(ctx: AnalysisContext, options: LeagueOptions = {}): League | null {
  const source = communitySource(ctx);
  return source === null ? null : league(ctx, source, options);
}

/** What the communities bring to a league of W; null without valid rules. */
export function communitySource(ctx: AnalysisContext): LeagueSource | null {
  const programmeRules = ctx.programme.rules;
  if (programmeRules === null) return null;
  const criteria = ctx.programme.criteria.weeklyScore;
  const rules = compositeRules(criteria, programmeRules);
  return {
    family: 'community',
    rules,
    codes: rankedCommunities(ctx.register).map((c) => c.code),
    groupsOf: (code) => communityGroups(ctx.register, code),
    unit: (code, weeks, week) => unitOf(ctx, code, rules, weeks, weeklyAdjustment(ctx, code, week)),
    basis: (code, week): LeagueEntry => {
      const basis = weeklyBasis(code, criteria, ctx.observations, week, programmeRules);
      const reported = lastReported(ctx, code, fridays(week, BASE_WEEKS));
      const noPlace: NoPlace | null = ctx.decided(code, week).veto !== null ? 'veto' : reported !== week ? 'stale' : basis.gap;
      return {
        ...unplaced(code),
        ...weeklyAdjustment(ctx, code, week),
        ...reporting(basis.components.flatMap((c) => c.checks)),
        noPlace,
        scoreWeek: reported,
        lowN: basis.lowN,
      };
    },
  };
}
