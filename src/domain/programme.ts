import type { CriterionRecord, IndicatorRecord, ProgrammeFeedRecord, RulesRecord } from '../contract/programme.ts';
import { asKnown } from './asKnown.ts';

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

/** The programme of any day, joined once: days under the same rules share one object. */
export function programmes(records: readonly ProgrammeFeedRecord[], knownAt: number | null): (day: string) => Programme {
  const known = asKnown('programme', records, knownAt);
  const indicators = known.filter((r): r is IndicatorRecord => r.kind === 'indicator');
  const criteria = known
    .filter((r): r is CriterionRecord => r.kind === 'criterion')
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map((c) => ({ ...c, indicators: indicators.filter((i) => i.criterion === c.id) }));
  const allRules = known.filter((r): r is RulesRecord => r.kind === 'rules').sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  const of = (rules: RulesRecord | null): Programme => ({
    rules,
    criteria: {
      compoundStar: criteria.filter((c) => c.family === 'compoundStar'),
      communityStar: criteria.filter((c) => c.family === 'communityStar'),
      weeklyScore: criteria.filter((c) => c.family === 'weeklyScore'),
    },
    indicator: new Map(indicators.map((i) => [i.id, i])),
    declared: new Map(
      known.flatMap((r) => (r.kind === 'declaredTotal' ? [[r.id, { value: r.value, official: r.official }] as const] : [])),
    ),
    facts: known.filter((r) => r.kind === 'fact'),
    brands: known.filter((r) => r.kind === 'brand'),
    documents: known.filter((r) => r.kind === 'document'),
    wordings: new Map(known.flatMap((r) => (r.kind === 'wording' ? [[r.id, r] as const] : []))),
  });
  const held = new Map<RulesRecord | null, Programme>();
  return (day) => {
    const rules = allRules.find((r) => r.validFrom <= day && (r.validTo === null || day <= r.validTo)) ?? null;
    const made = held.get(rules) ?? of(rules);
    held.set(rules, made);
    return made;
  };
}
