import type { IndicatorRecord, RulesRecord } from '../../contract/programme.ts';
import type { CompositeCheck, CompositeRules } from '../composite/types.ts';
import type { Criterion } from '../programme.ts';

/** Weeks behind priors and gate. (composites 2.1, 4.1) */
export const BASE_WEEKS = 12;
/** Weeks in which a reading of a slower rhythm counts: two of its periods, as in domain/checks.ts. */
const REACH = { weekly: null, monthly: 9, quarterly: 27, halfYear: 53 } as const;

const KIND: Record<IndicatorRecord['measure'], CompositeCheck['kind']> = {
  proportion: 'proportion',
  countPerExposure: 'count',
  checklist: 'fixed',
  score: 'fixed',
};

/** The rules of a composite from the programme's criteria. */
export function compositeRules(criteria: readonly Criterion[], rules: RulesRecord): CompositeRules {
  return {
    checks: criteria.flatMap((c) =>
      c.indicators.map(
        (i): CompositeCheck => ({
          id: i.id,
          component: c.id,
          weight: i.weight,
          kind: KIND[i.measure],
          survey: i.sample === 'survey',
          lo: i.lo,
          hi: i.hi,
          better: i.better,
          reach: REACH[i.cadence],
        }),
      ),
    ),
    components: Object.fromEntries(criteria.map((c) => [c.id, c.weight])),
    windowWeeks: rules.windowWeeks,
    baseWeeks: BASE_WEEKS,
    surveyFrom: rules.hiddenBelow,
  };
}

/** Weeks of history that a table needs before its own: base weeks or the longest reach. */
export function historyWeeks(rules: CompositeRules): number {
  return Math.max(rules.baseWeeks, rules.windowWeeks, ...rules.checks.map((c) => c.reach ?? 0));
}
