import type { Records } from '../board.ts';
import { type Decisions, decisions } from '../decisions.ts';
import { type Observations, observations } from '../observations.ts';
import { type Programme, programmesUnder } from '../programme.ts';
import { type Register, register } from '../register.ts';

/** What every analysis of a week starts from: the records as known, joined once. */
export interface AnalysisContext {
  records: Records;
  /** Friday of the week that is judged. */
  week: string;
  /** ms; only what was recorded by then. Null for all that is known now. */
  knownAt: number | null;
  register: Register;
  /** Rules, criteria and indicators valid on `week`, or on the day asked for in its place. */
  programme: Programme;
  /** The same of another week: its own, or again those of the day asked for. */
  programmeAt: (day: string) => Programme;
  observations: Observations;
  /** What people decided about a subject (compound id or community code), as valid on a day. */
  decided: (subject: string, day: string) => Decisions;
}

/**
 * Joins the records of all feeds for one week. Pure; the same records give the same context.
 * @param options.rulesOf a civil day whose rules, criteria and checks count for every week, in place of each week's own
 */
export function analysisContext(
  records: Records,
  week: string,
  knownAt: number | null,
  options: { rulesOf?: string } = {},
): AnalysisContext {
  const programmeAt = programmesUnder(records.programme, knownAt, options.rulesOf);
  return {
    records,
    week,
    knownAt,
    register: register(records.district, knownAt),
    programme: programmeAt(week),
    programmeAt,
    observations: observations(records.weekly, knownAt, records.refusedWeekly),
    decided: decisions(records.stars, knownAt),
  };
}

/** The same records for another week, by that week's rules. */
export const atWeek = (ctx: AnalysisContext, week: string): AnalysisContext =>
  week === ctx.week ? ctx : { ...ctx, week, programme: ctx.programmeAt(week) };
