import type { Records } from '../board.ts';
import { type Decisions, decisions } from '../decisions.ts';
import { type Observations, observations } from '../observations.ts';
import { type Programme, programme } from '../programme.ts';
import { type Register, register } from '../register.ts';

/** What every analysis of a week starts from: the records as known, joined once. */
export interface AnalysisContext {
  records: Records;
  /** Friday of the week that is judged. */
  week: string;
  /** ms; only what was recorded by then. Null for all that is known now. */
  knownAt: number | null;
  register: Register;
  /** Rules, criteria and indicators valid on `week`. */
  programme: Programme;
  observations: Observations;
  /** What people decided about a subject (compound id or community code), as valid on a day. */
  decided: (subject: string, day: string) => Decisions;
}

/** Joins the records of all feeds for one week. Pure; the same records give the same context. */
export function analysisContext(records: Records, week: string, knownAt: number | null): AnalysisContext {
  return {
    records,
    week,
    knownAt,
    register: register(records.district, knownAt),
    programme: programme(records.programme, week, knownAt),
    observations: observations(records.weekly, knownAt, records.refusedWeekly),
    decided: decisions(records.stars, knownAt),
  };
}
