import type { CriterionRecord, IndicatorRecord } from '../../contract/programme.ts';
import { asKnown } from '../../domain/asKnown.ts';
import { checkScore } from '../../domain/checks.ts';
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

/**
 * The rubric: every criterion has a weight, those of a family sum to 1, and so do the checks of a criterion; every star
 * can be reached. A family that fails is refused whole, with what failed named first: a wrong rubric gives wrong stars in
 * public, and a rubric with a hole would spread the weight of what is missing over the rest, which is a guess.
 */
export function checkedRubric(reading: FeedReading<'programme'>): FeedReading<'programme'> {
  const known = asKnown('programme', reading.records, null);
  const criteria = known.filter((r) => r.kind === 'criterion');
  const indicators = known.filter((r) => r.kind === 'indicator');
  const lines = known.flatMap((r) => (r.kind === 'rules' ? [r.litFrom] : []));
  const litFrom = lines.length === 0 ? null : Math.min(...lines);
  const ids = new Set(criteria.map((c) => c.id));
  const findings = new Map<string, Finding>();
  const refused = new Map<string, Finding>();
  const whole: Finding = { field: 'family', code: 'rubric', value: '' };
  for (const c of criteria) {
    const own = indicators.filter((i) => i.criterion === c.id);
    const finding = criterionFinding(c, own, c.family === 'weeklyScore' ? null : litFrom);
    if (finding === null) continue;
    findings.set(c.id, finding);
    refused.set(c.family, { ...whole, value: c.id });
  }
  // A criterion that did not pass by itself leaves a hole in its family.
  for (const r of reading.rejected)
    if (r.family !== undefined && !refused.has(r.family))
      refused.set(r.family, { ...whole, value: r.record.split('/')[1] ?? '' });
  for (const family of new Set(criteria.map((c) => c.family))) {
    const sum = sumOf(criteria.filter((c) => c.family === family));
    if (wrongSum(sum) && !refused.has(family)) refused.set(family, { field: 'weight', code: 'sum', value: sum.toFixed(3) });
  }
  return sifted(reading, (r) => {
    if (r.kind === 'criterion') return findings.get(r.id) ?? refused.get(r.family) ?? null;
    if (r.kind === 'indicator' && !ids.has(r.criterion) && !isRefused(reading, 'criterion', r.criterion))
      return { field: 'criterion', code: 'unknownReference', value: r.criterion };
    return null;
  });
}

/** Whether a record of that name was sent and refused: who refers to it is not to blame. */
export function isRefused(reading: FeedReading, kind: string, id: string): boolean {
  return reading.rejected.some((r) => r.record === `${kind}/${id}`);
}
