import type { CriterionRecord, IndicatorRecord, ProgrammeFeedRecord, RulesRecord } from '../contract/programme.ts';
import { asKnown } from './asKnown.ts';
import { validityBorders, validOn } from './validity.ts';

export type CriterionFamily = CriterionRecord['family'];
export type Indicator = IndicatorRecord;

/** A criterion with its checks. */
export interface Criterion extends CriterionRecord {
  indicators: Indicator[];
}

/** What the programme counts and by which rules, as valid on one day. */
export interface Programme {
  /** null where no rules are valid that day: then nothing is rated. */
  rules: RulesRecord | null;
  criteria: Record<CriterionFamily, Criterion[]>;
  indicator: ReadonlyMap<string, Indicator>;
  declared: ReadonlyMap<string, { value: number; official: boolean }>;
  facts: Extract<ProgrammeFeedRecord, { kind: 'fact' }>[];
  brands: Extract<ProgrammeFeedRecord, { kind: 'brand' }>[];
  documents: Extract<ProgrammeFeedRecord, { kind: 'document' }>[];
  /** Words for kinds by `group.id`; read through domain/wording. */
  wordings: ReadonlyMap<string, Extract<ProgrammeFeedRecord, { kind: 'wording' }>>;
}

/** The programme as valid on a civil day; of overlapping rules the one that began last. */
export function programme(records: readonly ProgrammeFeedRecord[], day: string, knownAt: number | null): Programme {
  return programmes(records, knownAt)(day);
}

/**
 * The programme of any day, or with `rulesOf` that of one day for all. The rules of another day are as known now: on a week
 * told as known then, today's rules were not written yet. What is no rule (totals, facts, brands, documents) stays as known.
 * @param knownAt ms since the epoch; null for all that is known now @param rulesOf a civil day
 */
export function programmesUnder(
  records: readonly ProgrammeFeedRecord[],
  knownAt: number | null,
  rulesOf: string | undefined,
): (day: string) => Programme {
  const ofDay = programmes(records, knownAt);
  if (rulesOf === undefined) return ofDay;
  if (knownAt === null) return () => ofDay(rulesOf);
  const { declared, facts, brands, documents } = ofDay(rulesOf);
  const one = { ...programmes(records, null)(rulesOf), declared, facts, brands, documents };
  return () => one;
}

/**
 * The programme of any day, joined once: days under the same rules, criteria and checks share one object. A criterion or check
 * counts on the days its record says.
 */
export function programmes(records: readonly ProgrammeFeedRecord[], knownAt: number | null): (day: string) => Programme {
  const known = asKnown('programme', records, knownAt);
  const indicators = known.filter((r): r is IndicatorRecord => r.kind === 'indicator');
  const criteria = known
    .filter((r): r is CriterionRecord => r.kind === 'criterion')
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const borders = validityBorders([...indicators, ...criteria]);
  const allRules = known.filter((r): r is RulesRecord => r.kind === 'rules').sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  const of = (rules: RulesRecord | null, day: string): Programme => {
    const checks = indicators.filter((i) => validOn(i, day));
    const valid = criteria
      .filter((c) => validOn(c, day))
      .map((c) => ({ ...c, indicators: checks.filter((i) => i.criterion === c.id) }));
    return {
      rules,
      criteria: {
        compoundStar: valid.filter((c) => c.family === 'compoundStar'),
        communityStar: valid.filter((c) => c.family === 'communityStar'),
        weeklyScore: valid.filter((c) => c.family === 'weeklyScore'),
      },
      indicator: new Map(checks.map((i) => [i.id, i])),
      ...shared,
    };
  };
  const shared = {
    declared: new Map(
      known.flatMap((r) => (r.kind === 'declaredTotal' ? [[r.id, { value: r.value, official: r.official }] as const] : [])),
    ),
    facts: known.filter((r) => r.kind === 'fact'),
    brands: known.filter((r) => r.kind === 'brand'),
    documents: known.filter((r) => r.kind === 'document'),
    wordings: new Map(known.flatMap((r) => (r.kind === 'wording' ? [[r.id, r] as const] : []))),
  };
  const held = new Map<RulesRecord | null, Map<number, Programme>>();
  return (day) => {
    const rules = allRules.find((r) => r.validFrom <= day && (r.validTo === null || day <= r.validTo)) ?? null;
    const span = borders.filter((border) => border <= day).length;
    const spans = held.get(rules) ?? new Map<number, Programme>();
    const made = spans.get(span) ?? of(rules, day);
    held.set(rules, spans.set(span, made));
    return made;
  };
}
