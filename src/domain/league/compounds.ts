import type { AnalysisContext } from '../analysis/context.ts';
import { fridays } from '../civil.ts';
import { type StarSheet, starSheet } from '../starSheet.ts';
import { type LeagueOptions, type LeagueSource, league } from './league.ts';
import { compoundGroups } from './peers.ts';
import { BASE_WEEKS, compositeRules } from './rules.ts';
import type { EntryComponent, League, LeagueEntry } from './types.ts';
import { lastReported, reporting, unitOf, unplaced } from './units.ts';

/** The compounds' league by S (幸福小区榜). null without valid rules. */
export function compoundLeague(ctx: AnalysisContext, options: LeagueOptions = {}): League | null {
  const source = compoundSource(ctx);
  return source === null ? null : league(ctx, source, options);
}

/** What the compounds bring to a league of S: the observed S of their star sheets, places by draws. (composites 2.2) */
export function compoundSource(ctx: AnalysisContext): LeagueSource | null {
  const programmeRules = ctx.programme.rules;
  if (programmeRules === null) return null;
  const criteria = ctx.programme.criteria.compoundStar;
  const rules = compositeRules(criteria, programmeRules);
  const sheet = (id: string, week: string) =>
    starSheet(id, criteria, ctx.observations, ctx.decided(id, week), week, programmeRules);
  return {
    family: 'compound',
    rules,
    codes: ctx.register.compounds.map((c) => c.id),
    groupsOf: (id) => compoundGroups(ctx.register, id),
    unit: (id, weeks, week) => {
      const s = sheet(id, week);
      return unitOf(ctx, id, rules, weeks, { bonus: s.bonusPoints, deduction: s.deductions }, s.score ?? undefined);
    },
    basis: (id, week): LeagueEntry => {
      const reported = lastReported(ctx, id, fridays(week, BASE_WEEKS));
      const stale = reported !== week;
      const now = sheet(id, week);
      const shown = stale && reported !== null ? sheet(id, reported) : now;
      return {
        ...unplaced(id),
        ...reporting(now.stars.flatMap((s) => s.checks)),
        score: shown.score,
        noPlace: now.unrated === 'veto' ? 'veto' : stale ? 'stale' : now.unrated,
        scoreWeek: reported,
        components: components(shown, new Map(criteria.map((c) => [c.id, c.weight]))),
        bonus: shown.bonusPoints,
        deduction: shown.deductions,
        lowN: shown.lowN,
      };
    },
  };
}

/** The criteria of a sheet with the shares they have in its mean. */
function components(sheet: StarSheet, weights: ReadonlyMap<string, number>): EntryComponent[] {
  const all = sheet.stars.reduce((sum, s) => sum + (s.score === null ? 0 : (weights.get(s.criterion) ?? 0)), 0);
  return sheet.stars.map((s) => ({
    id: s.criterion,
    score: s.score,
    weight: s.score === null || all === 0 ? 0 : (weights.get(s.criterion) ?? 0) / all,
    checks: s.checks.map((c) => ({ id: c.indicator, x: c.numerator ?? 0, n: c.value === null ? 0 : (c.denominator ?? 0) })),
  }));
}
