import { type AnalysisContext, atWeek } from '../analysis/context.ts';
import type { Criterion } from '../programme.ts';
import { rankedCommunities } from '../register.ts';
import { type StarSheet, starSheet } from '../starSheet.ts';
import { communityScore } from '../stars/communityScore.ts';
import { quarterAnswers } from '../stars/grade.ts';
import { criterionError } from '../stars/officialBeside.ts';
import { DEFAULT_GRADES } from '../stars/rubric.ts';
import { batchMean } from '../statistics/batchMeans.ts';
import { judged, type SettledUnit, type YearMean } from './judged.ts';
import { type SettlementYear, settlementYear } from './year.ts';

/** The team of a street: its communities' year, values only. */
export interface SettledStreet {
  code: string;
  /** Communities with a mean, and communities it has. */
  n: number;
  of: number;
  /** Mean of the communities' yearly means with the interval of that mean; null where no community has one. */
  mean: { mean: number; low: number; high: number } | null;
}

/** The settlement of a year for compounds and for the teams of communities and streets. Plain values: it crosses from a worker. */
export interface Settlement {
  week: string;
  year: SettlementYear;
  /** Share of the year's weeks a unit must have been rated in. */
  completenessFrom: number;
  /** Whether marks and grades are the district's own. */
  official: boolean;
  litFrom: number;
  compounds: SettledUnit[];
  communities: SettledUnit[];
  /** In code order; nothing fires, as no rules for them were published. */
  streets: SettledStreet[];
}

/** Independent readings a year of a slow list: its quarters. */
const QUARTERS = 4;

/**
 * The year's mean of every unit and criterion with its 90 % interval, and what would follow: a star is gained or lost only where
 * the mark lies outside the interval, a grade only where no cut lies inside. (methods 4.1.9) The weekly values are those that
 * were shown, each by the rules of its own week. What a reward or penalty is the district has not told, so none is named.
 * @returns null without valid rules on that week
 */
export function settlement(ctx: AnalysisContext, progress: (share: number) => void = () => {}): Settlement | null {
  const { rules } = ctx.programme;
  if (rules === null) return null;
  const year = settlementYear(ctx.week);
  const weekly = year.weeks.map((w) => ({ week: w, at: atWeek(ctx, w) }));
  const compounds = ctx.register.compounds.map((c) => c.id);
  const communities = rankedCommunities(ctx.register).map((c) => c.code);
  const total = compounds.length + communities.length;
  const sheetsOf = (subject: string, family: 'compoundStar' | 'communityStar') =>
    weekly.map(({ week, at }) =>
      starSheet(subject, at.programme.criteria[family], ctx.observations, ctx.decided(subject, week), week, at.programme.rules),
    );
  const compoundSheets = new Map<string, StarSheet[]>();
  const unit = (
    subject: string,
    sheets: readonly StarSheet[],
    scores: readonly (number | null)[],
    criteria: readonly Criterion[],
  ) => {
    const answers = quarterAnswers(
      ctx.register.compound.has(subject)
        ? [subject]
        : ctx.register.compounds.filter((c) => c.community === subject).map((c) => c.id),
      rules.satisfactionIndicator,
      ctx.observations,
      ctx.week,
      { ...DEFAULT_GRADES, quarterWeeks: year.weeks.length },
    );
    return judged({
      subject,
      rules,
      decided: ctx.decided(subject, ctx.week),
      share: answers.share,
      S: yearMean(scores, rules.windowWeeks, scoreFloor(sheets, criteria, weekly.length)),
      stars: criteria.map((c) => {
        const own = sheets.map((s) => s.stars.find((x) => x.criterion === c.id)?.score ?? null);
        return { criterion: c.id, mean: yearMean(own, rules.windowWeeks, starFloor(sheets, c, weekly.length)) };
      }),
    });
  };
  let done = 0;
  const settledCompounds = compounds.map((id) => {
    const sheets = sheetsOf(id, 'compoundStar');
    compoundSheets.set(id, sheets);
    progress(++done / total);
    return unit(
      id,
      sheets,
      sheets.map((s) => s.score),
      ctx.programme.criteria.compoundStar,
    );
  });
  const settledCommunities = communities.map((code) => {
    const sheets = sheetsOf(code, 'communityStar');
    const own = ctx.register.compounds.filter((c) => c.community === code);
    const scores = sheets.map(
      (s, i) =>
        communityScore(
          s,
          own.map((c) => ({ score: compoundSheets.get(c.id)?.[i]?.score ?? null, households: c.households })),
        ).score,
    );
    progress(++done / total);
    return unit(code, sheets, scores, ctx.programme.criteria.communityStar);
  });
  return {
    week: ctx.week,
    year,
    completenessFrom: rules.completenessFrom,
    official: rules.official && DEFAULT_GRADES.official,
    litFrom: rules.litFrom,
    compounds: settledCompounds,
    communities: settledCommunities,
    streets: streetTeams(ctx, settledCommunities),
  };
}

function yearMean(values: readonly (number | null)[], windowWeeks: number, floor: number): YearMean {
  const rated = values.filter((v): v is number => v !== null);
  const found = batchMean(values, windowWeeks, { floor });
  return {
    weeks: rated.length,
    of: values.length,
    mean: rated.length === 0 ? null : rated.reduce((a, b) => a + b, 0) / rated.length,
    low: found === null ? null : Math.max(0, found.low),
    high: found === null ? null : Math.min(100, found.high),
    batches: found?.batches ?? 0,
  };
}

/** Independent readings there have been: one a quarter, so a list that is read four times a year is not taken for fifty-two. */
const readings = (weeks: number) => Math.max(1, Math.round((QUARTERS * weeks) / 52));

function starFloor(sheets: readonly StarSheet[], criterion: Criterion, weeks: number): number {
  const figure = sheets.at(-1)?.stars.find((s) => s.criterion === criterion.id);
  return figure === undefined ? 0 : criterionError(figure, criterion) / Math.sqrt(readings(weeks));
}

/** Error of S from those of its criteria, by their weights. (methods 4.1.7) */
function scoreFloor(sheets: readonly StarSheet[], criteria: readonly Criterion[], weeks: number): number {
  let [sum, weight] = [0, 0];
  for (const c of criteria) {
    sum += (c.weight * starFloor(sheets, c, weeks)) ** 2;
    weight += c.weight;
  }
  return weight === 0 ? 0 : Math.sqrt(sum) / weight;
}

function streetTeams(ctx: AnalysisContext, communities: readonly SettledUnit[]): SettledStreet[] {
  const settled = new Map(communities.map((c) => [c.subject, c]));
  return ctx.register.streets.flatMap((street): SettledStreet[] => {
    const own = rankedCommunities(ctx.register).filter((c) => c.street === street.code);
    if (own.length === 0) return [];
    const means = own.flatMap((c) => {
      const S = settled.get(c.code)?.S;
      return S === undefined || S.mean === null || S.low === null || S.high === null
        ? []
        : [{ mean: S.mean, half: Math.max(S.mean - S.low, S.high - S.mean) }];
    });
    const n = means.length;
    const mean = means.reduce((sum, m) => sum + m.mean, 0) / n;
    const half = Math.sqrt(means.reduce((sum, m) => sum + m.half ** 2, 0)) / n;
    return [
      {
        code: street.code,
        n,
        of: own.length,
        mean: n === 0 ? null : { mean, low: Math.max(0, mean - half), high: Math.min(100, mean + half) },
      },
    ];
  });
}
