import type { RulesRecord } from '../../contract/programme.ts';
import type { Decisions } from '../decisions.ts';
import type { Observations } from '../observations.ts';
import type { Criterion, Indicator } from '../programme.ts';
import type { StarSheet } from '../starSheet.ts';

/** What the stars of one subject in one week are explained from. Nothing that is derived from it changes it. */
export interface StarBasis {
  /** Compound id or community code. */
  subject: string;
  week: string;
  criteria: readonly Criterion[];
  rules: RulesRecord;
  decided: Decisions;
  /** The live trial sheet. */
  sheet: StarSheet;
  observations: Observations;
}

/** The check of a criterion by its id. @throws where the sheet names a check that the rules do not have */
export function indicatorOf(criterion: Criterion, id: string): Indicator {
  const found = criterion.indicators.find((i) => i.id === id);
  if (found === undefined) throw new Error(`no indicator ${id} in ${criterion.id}`);
  return found;
}
