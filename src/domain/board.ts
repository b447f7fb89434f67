import type { DistrictFeedRecord } from '../contract/district.ts';
import type { ProgrammeFeedRecord } from '../contract/programme.ts';
import type { RenovationFeedRecord } from '../contract/renovation.ts';
import type { StarsFeedRecord } from '../contract/stars.ts';
import type { VisitsFeedRecord } from '../contract/visits.ts';
import type { WeeklyFeedRecord } from '../contract/weekly.ts';
import { type AttentionItem, attention } from './attention.ts';
import { addDays, fridays } from './civil.ts';
import { type Decisions, decisions } from './decisions.ts';
import { worksWindow } from './forecast/worksSeason.ts';
import {
  type CommunityRow,
  type CompoundRow,
  communityRows,
  compoundRows,
  mean,
  type StreetRow,
  streetRollup,
} from './leagueRows.ts';
import type { WeekMeans } from './means.ts';
import { type Observations, observationSteps, observationsOnce } from './observations.ts';
import { type Programme, programmesUnder } from './programme.ts';
import { type ProgressPoint, type ProjectDetail, projectDetail } from './project.ts';
import { type Register, rankedCommunities, register } from './register.ts';
import { type RenovationFigure, renovation } from './renovation.ts';
import { type SatisfactionFigure, satisfaction } from './satisfaction.ts';
import { type StarSheet, starSheet } from './starSheet.ts';
import { inOneGo, mapped, type Steps } from './steps.ts';
import { type WeeklyBasis, weeklyBasis } from './weeklyBasis.ts';
import { worksCurve } from './worksCurve.ts';

/** The checked records of all feeds. */
export interface Records {
  district: readonly DistrictFeedRecord[];
  programme: readonly ProgrammeFeedRecord[];
  stars: readonly StarsFeedRecord[];
  weekly: readonly WeeklyFeedRecord[];
  renovation: readonly RenovationFeedRecord[];
  /** An optional feed: empty where the district sends none. */
  visits: readonly VisitsFeedRecord[];
  /** Names of weekly records that were sent and refused; absent where none was. */
  refusedWeekly?: readonly string[];
}

/** A mean over units with the previous week's mean over the units rated in both weeks. */
export interface MeanFigure {
  value: number | null;
  /** Units in the mean, and units there are. */
  n: number;
  of: number;
  /** Change over the units rated in both weeks, and how many those are; null where none is. */
  change: number | null;
  both: number;
}

/** How many compounds have how many lit stars; index = lit stars. */
export interface StarDistribution {
  byLit: number[];
  unrated: number;
  of: number;
}

/** What the register declares and what arrived: 29 of 30. */
export interface CompoundCount {
  arrived: number;
  declared: number | null;
  declaredOfficial: boolean;
  old: number;
}

/** Every figure of one week. Wall, desk, stage, bulletin and export all read this one. */
export interface Board {
  week: string;
  /** False where no weekly observation arrived at all: then nothing is rated and `week` is only a stand-in. */
  observed: boolean;
  previousWeek: string;
  register: Register;
  programme: Programme;
  observations: Observations;
  /** The programme of another day: its own, or that of `rulesOf`. */
  programmeAt(day: string): Programme;
  /** What people decided about a subject, as valid on a day. */
  decided(subject: string, day: string): Decisions;
  sheets: ReadonlyMap<string, StarSheet>;
  /** The compounds' sheets of the week before, by this week's rules. */
  previousSheets: ReadonlyMap<string, StarSheet>;
  communitySheets: ReadonlyMap<string, { sheet: StarSheet; weekly: WeeklyBasis }>;
  /** In code order: places are made in domain/league. */
  compounds: CompoundRow[];
  communities: CommunityRow[];
  streets: StreetRow[];
  count: CompoundCount;
  score: MeanFigure;
  stars: MeanFigure;
  satisfaction: SatisfactionFigure | null;
  previousSatisfaction: SatisfactionFigure | null;
  /** The same figure of each compound alone, by id; mostly small samples, so never ranked. */
  satisfactionOf: ReadonlyMap<string, SatisfactionFigure | null>;
  renovation: RenovationFigure;
  /** The project of a compound with its works and weeks; null where it has none. */
  projectOf(compound: string): ProjectDetail | null;
  /** Plan and actual of all projects over the last `n` weeks. */
  worksCurve(n: number): ProgressPoint[];
  /** The headline figures of the last `n` weeks, oldest first: work of several boards, done only when asked for. */
  means(n: number): Steps<WeekMeans[]>;
  distribution: StarDistribution;
  attention: AttentionItem[];
}

export interface BoardOptions {
  week?: string | undefined;
  knownAt?: number | null;
  trendWeeks?: number;
  fallbackWeek?: string;
  rulesOf?: string;
}

/**
 * All figures of one week.
 * @param options.week the Friday of the week asked for; the newest one with observations by default
 * @param options.knownAt ms: only what was recorded by then, to show a past week as it was known
 * @param options.trendWeeks length of the trend in each row, 0 for none
 * @param options.rulesOf a civil day whose rules, criteria and checks count for every week, in place of each week's own:
 *   last month by today's rules, or today by last month's
 * @param options.fallbackWeek the Friday to stand in while no observation has arrived
 * @returns null where there is neither an observation nor a fallback
 */
export function board(records: Records, options: BoardOptions = {}): Board | null {
  return inOneGo(boardSteps(records, options));
}

/** The same in steps of a millisecond or two: of ten thousand compounds the whole takes seconds. */
export function* boardSteps(records: Records, options: BoardOptions = {}): Steps<Board | null> {
  const knownAt = options.knownAt ?? null;
  const obs =
    knownAt === null
      ? yield* observationsOnce(records.weekly, records.refusedWeekly)
      : yield* observationSteps(records.weekly, knownAt, records.refusedWeekly);
  const newest = obs.weeks.at(-1);
  const week = options.week ?? newest ?? options.fallbackWeek;
  if (week === undefined) return null;
  const observed = newest !== undefined;
  const previousWeek = addDays(week, -7);
  const reg = register(records.district, knownAt);
  const programmeAt = programmesUnder(records.programme, knownAt, options.rulesOf);
  const prog = programmeAt(week);
  const rules = prog.rules;
  const season = worksWindow(rules);
  const decided = decisions(records.stars, knownAt);

  // Each week by its own rules: what was shown then stays as it was shown.
  const sheetOf = (id: string, w: string, then = programmeAt(w)) =>
    starSheet(id, then.criteria.compoundStar, obs, decided(id, w), w, then.rules);
  const communityStars = (code: string, w: string) =>
    starSheet(code, prog.criteria.communityStar, obs, decided(code, w), w, rules);
  const ranked = rankedCommunities(reg);
  const ids = reg.compounds.map((c) => c.id);
  const sheets = yield* mapped(ids, (id) => sheetOf(id, week));
  // A change compares like with like: new rules are no change of the compound.
  const previous = yield* mapped(ids, (id) => sheetOf(id, previousWeek, prog));
  const communitySheets = yield* mapped(
    ranked.map((c) => c.code),
    (code) => ({
      sheet: communityStars(code, week),
      weekly: weeklyBasis(code, prog.criteria.weeklyScore, obs, week, rules),
    }),
  );
  const known = new Set(obs.weeks);
  const trendWeeks = options.trendWeeks ? fridays(week, options.trendWeeks) : [];
  // The two newest weeks are worked out already.
  const scoreOf = (id: string, w: string) =>
    ((w === week ? sheets.get(id) : w === previousWeek ? previous.get(id) : undefined) ?? sheetOf(id, w)).score;
  const trends = yield* mapped(ids, (id) => trendWeeks.map((w) => ({ week: w, score: known.has(w) ? scoreOf(id, w) : null })));

  const compounds = compoundRows(reg, sheets, previous, (id) => trends.get(id) ?? []);
  yield;
  const communities = communityRows(reg, communitySheets);
  const works = renovation(records.renovation, reg, week, rules?.behindPlanPoints ?? Number.POSITIVE_INFINITY, knownAt);
  const satisfactionOf = yield* mapped(ids, (id) => satisfaction(prog, obs, [id], week));
  const means = function* (n: number): Steps<WeekMeans[]> {
    const weeks = fridays(week, n);
    const curve = worksCurve(records.renovation, weeks, knownAt, season);
    const out: WeekMeans[] = [];
    for (const w of weeks) {
      const rated = [...(yield* mapped(ids, (id) => sheetOf(id, w))).values()].filter((s) => s.score !== null);
      out.push({
        week: w,
        score: mean(rated.map((s) => s.score as number)),
        stars: mean(rated.map((s) => s.lit)),
        satisfaction: satisfaction(programmeAt(w), obs, ids, w)?.share ?? null,
        renovation: curve[out.length]?.done ?? null,
      });
    }
    return out;
  };
  const declared = prog.declared.get('happyCompounds');
  const of = Math.max(declared?.value ?? 0, compounds.length);
  const both = compounds.filter((c) => c.change !== null && c.previousLit !== null);
  const rated = compounds.filter((c) => c.score !== null);
  return {
    week,
    observed,
    previousWeek,
    register: reg,
    programme: prog,
    observations: obs,
    programmeAt,
    decided,
    sheets,
    previousSheets: previous,
    communitySheets,
    compounds,
    communities,
    streets: streetRollup(reg, compounds),
    count: {
      arrived: compounds.length,
      declared: declared?.value ?? null,
      declaredOfficial: declared?.official ?? false,
      old: compounds.filter((c) => c.isOld).length,
    },
    score: {
      value: mean(rated.map((c) => c.score as number)),
      n: rated.length,
      of,
      change: mean(both.map((c) => c.change as number)),
      both: both.length,
    },
    stars: {
      value: mean(rated.map((c) => c.lit)),
      n: rated.length,
      of,
      change: mean(both.map((c) => c.lit - (c.previousLit as number))),
      both: both.length,
    },
    satisfaction: satisfaction(prog, obs, ids, week),
    previousSatisfaction: satisfaction(prog, obs, ids, previousWeek),
    satisfactionOf,
    renovation: works,
    worksCurve: (n) => worksCurve(records.renovation, fridays(week, n), knownAt, season),
    projectOf: (compound) => projectDetail(records.renovation, compound, week, knownAt, season),
    means,
    distribution: starDistribution(compounds),
    attention: rules === null ? [] : attention(compounds, sheets, previous, works, obs, week, rules.notReportedWeeks),
  };
}

/** Counts of compounds by lit stars; the unrated stand apart, they are not zero. */
export function starDistribution(rows: readonly Pick<CompoundRow, 'lit' | 'of' | 'score'>[]): StarDistribution {
  const byLit = new Array<number>((rows[0]?.of ?? 8) + 1).fill(0);
  let unrated = 0;
  for (const row of rows) {
    if (row.score === null) unrated += 1;
    else byLit[row.lit] = (byLit[row.lit] ?? 0) + 1;
  }
  return { byLit, unrated, of: rows.length };
}
