import type { CriterionRecord, IndicatorRecord } from '../../contract/programme.ts';
import { asKnown } from '../../domain/asKnown.ts';
import { checkScore } from '../../domain/checks.ts';
import { recordKey } from '../../domain/recordKey.ts';
import { overlaps, validityBorders, validOn } from '../../domain/validity.ts';
import type { FeedReading } from '../reading.ts';
import type { Finding } from '../sense/finding.ts';
import { sifted } from './sifted.ts';

/** Weights are written with three decimals. */
const TOLERANCE = 0.001;
/** Marks of a panel go to 100. */
const MOST_MARKS = 100;

/**
 * The best score 0-100 a check can ever get: a share ends at 0 and 1, a count at 0, marks at 0 and 100. Goalposts beyond
 * that keep it from full points for ever.
 */
export function bestScore(i: Pick<IndicatorRecord, 'measure' | 'better' | 'lo' | 'hi'>): number {
  const most = i.measure === 'score' ? MOST_MARKS : i.measure === 'countPerExposure' ? Number.POSITIVE_INFINITY : 1;
  return checkScore(i, i.better === 'up' ? most : 0);
}

const wrongSum = (sum: number) => Math.abs(sum - 1) > TOLERANCE;
const sumOf = (records: readonly { weight: number }[]) => records.reduce((sum, r) => sum + r.weight, 0);

/** What is wrong with one criterion by itself; null where nothing is. @param litFrom null where it gives no star */
function criterionFinding(c: CriterionRecord, own: readonly IndicatorRecord[], litFrom: number | null): Finding | null {
  if (c.weight === 0) return { field: 'weight', code: 'noWeight', value: c.weight };
  const sum = sumOf(own);
  if (wrongSum(sum)) return { field: 'weight', code: 'checkWeights', value: sum.toFixed(3) };
  const best = own.reduce((total, i) => total + i.weight * bestScore(i), 0);
  // A rounding error of the sum is no unreachable star.
  if (litFrom !== null && best < litFrom - 1e-6)
    return { field: 'litFrom', code: 'unreachable', value: `${best.toFixed(1)} < ${litFrom}` };
  return null;
}

/** By its name: what a refused revision was to correct falls with it. */
const keyOf = (r: CriterionRecord | IndicatorRecord) => recordKey('programme', r);

/** Records of one id that count on the same day: which of them is meant is not for us to say, so none is kept. */
function overlapping(records: readonly (CriterionRecord | IndicatorRecord)[]): Map<string, Finding> {
  const byId = new Map<string, (CriterionRecord | IndicatorRecord)[]>();
  for (const r of records) byId.set(`${r.kind}/${r.id}`, [...(byId.get(`${r.kind}/${r.id}`) ?? []), r]);
  const out = new Map<string, Finding>();
  for (const own of byId.values())
    for (const r of own) {
      const other = own.find((o) => o !== r && overlaps(o, r));
      if (other === undefined) continue;
      // The earlier one should have ended, the later one not have begun.
      const field = (r.validFrom ?? '') < (other.validFrom ?? '') ? 'validTo' : 'validFrom';
      out.set(keyOf(r), { field, code: 'overlap', value: r[field] ?? recordKey('programme', other) });
    }
  return out;
}

/**
 * The rubric: every criterion has a weight, those of a family sum to 1, and so do the checks of a criterion; every star
 * can be reached; on every day, for what counts may change between days. A family that fails on any day is refused whole,
 * with what failed named first: a wrong rubric gives wrong stars in public, and a rubric with a hole would spread the weight
 * of what is missing over the rest, which is a guess.
 */
export function checkedRubric(reading: FeedReading<'programme'>): FeedReading<'programme'> {
  const known = asKnown('programme', reading.records, null);
  const criteria = known.filter((r) => r.kind === 'criterion');
  const indicators = known.filter((r) => r.kind === 'indicator');
  const lines = known.flatMap((r) => (r.kind === 'rules' ? [r.litFrom] : []));
  const litFrom = lines.length === 0 ? null : Math.min(...lines);
  const ids = new Set(criteria.map((c) => c.id));
  const findings = overlapping([...criteria, ...indicators]);
  const bad = (r: CriterionRecord | IndicatorRecord) => findings.has(keyOf(r));
  const refused = new Map<string, Finding>();
  const whole: Finding = { field: 'family', code: 'rubric', value: '' };
  const refuse = (family: string, finding: Finding) => {
    if (!refused.has(family)) refused.set(family, finding);
  };
  for (const c of criteria)
    if (bad(c) || indicators.some((i) => i.criterion === c.id && bad(i))) refuse(c.family, { ...whole, value: c.id });
  const borders = validityBorders([...criteria, ...indicators]);
  // A day before all borders, and the first day of each span.
  const days = ['', ...borders];
  const since = (value: unknown, day: string) => (borders.length === 0 ? value : `${value} ${day}`.trim());
  for (const day of days)
    for (const c of criteria.filter((r) => validOn(r, day) && !bad(r))) {
      const own = indicators.filter((i) => i.criterion === c.id && validOn(i, day) && !bad(i));
      const finding = criterionFinding(c, own, c.family === 'weeklyScore' ? null : litFrom);
      if (finding === null) continue;
      findings.set(keyOf(c), { ...finding, value: since(finding.value, day) });
      refuse(c.family, { ...whole, value: c.id });
    }
  // A criterion that did not pass by itself leaves a hole in its family.
  for (const r of reading.rejected)
    if (r.family !== undefined) refuse(r.family, { ...whole, value: r.record.split('/')[1] ?? '' });
  for (const day of days) {
    const now = criteria.filter((r) => validOn(r, day));
    for (const family of new Set(now.map((c) => c.family))) {
      const sum = sumOf(now.filter((c) => c.family === family));
      if (wrongSum(sum)) refuse(family, { field: 'weight', code: 'sum', value: since(sum.toFixed(3), day) });
    }
  }
  return sifted(reading, (r) => {
    if (r.kind !== 'criterion' && r.kind !== 'indicator') return null;
    const own = findings.get(keyOf(r));
    if (own !== undefined) return own;
    if (r.kind === 'criterion') return refused.get(r.family) ?? null;
    if (!ids.has(r.criterion) && !isRefused(reading, 'criterion', r.criterion))
      return { field: 'criterion', code: 'unknownReference', value: r.criterion };
    return null;
  });
}

/** Whether a record of that name was sent and refused, for whatever days: who refers to it is not to blame. */
export function isRefused(reading: FeedReading, kind: string, id: string): boolean {
  const name = `${kind}/${id}`;
  return reading.rejected.some((r) => r.record === name || r.record.startsWith(`${name}/`));
}
