import { addDays, fridayBefore } from '../civil.ts';
import type { CriterionFigure } from '../criterionFigure.ts';
import type { Criterion } from '../programme.ts';
import { type StarState, starSheet } from '../starSheet.ts';
import { star } from '../statistics/index.ts';
import { indicatorOf, type StarBasis } from './basis.ts';

/** What the next evaluation would make of a star: as it is; in the band, so as it is; waiting to be confirmed; changed; docked; not reported. */
export type OfficialOutlook = 'same' | 'inBand' | 'gainWaits' | 'lossWaits' | 'gain' | 'loss' | 'docked' | 'unreported';

/** One star of the published result beside the live trial. */
export interface OfficialStar {
  criterion: string;
  official: boolean;
  live: boolean;
  score: number | null;
  /** Band around the mark, points. */
  band: number;
  outlook: OfficialOutlook;
}

/** The frozen result beside the live trial value; neither changes the other. */
export interface OfficialBeside {
  period: string;
  publishedOn: string;
  rulesVersion: string;
  liveRulesVersion: string;
  lit: number;
  bonusStars: number;
  stars: OfficialStar[];
  /** Fridays of the quarterly evaluations since it was published. */
  evaluations: string[];
}

/** Standard error of a list: two visits of one place differ by about three points. (methods 4.1.7) */
const LIST_SE = 3;

/**
 * Standard error of a criterion's score, points: answers and cases from the posterior of their share under a flat prior,
 * events from their count, lists and marks three points; weights spread over the checks reported. (methods 4.1.7)
 */
export function criterionError(figure: CriterionFigure, criterion: Criterion): number {
  let [sum, weight] = [0, 0];
  for (const check of figure.checks) {
    const { score, numerator: x, denominator: n } = check;
    if (score === null || x === null || n === null) continue;
    const indicator = indicatorOf(criterion, check.indicator);
    const scale = 100 / (indicator.hi - indicator.lo);
    const [a, b] = [x + 1, n - x + 1];
    const se =
      indicator.measure === 'countPerExposure'
        ? (scale * Math.sqrt(x + 0.5)) / n
        : indicator.measure === 'proportion' && b > 0
          ? scale * Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1)))
          : LIST_SE;
    sum += (indicator.weight * se) ** 2;
    weight += indicator.weight;
  }
  return weight > 0 ? Math.sqrt(sum) / weight : LIST_SE;
}

/** Last reporting Friday of each quarter that ended after one day and before another. */
function quarterEnds(after: string, before: string): string[] {
  const out: string[] = [];
  for (let year = Number(after.slice(0, 4)); year <= Number(before.slice(0, 4)); year++)
    for (const next of [`${year}-04-01`, `${year}-07-01`, `${year}-10-01`, `${year + 1}-01-01`]) {
      const friday = fridayBefore(next);
      if (friday > after && friday < before) out.push(friday);
    }
  return out;
}

/**
 * The published result beside the live trial: criterion by criterion, what two evaluations in a row would make of it.
 * @returns null where nothing was published by that week
 */
export function officialBeside(basis: StarBasis): OfficialBeside | null {
  const { official } = basis.decided;
  if (official === null || official === undefined) return null;
  const { criteria, rules, sheet, subject, week } = basis;
  const held = new Set(official.lit);
  const evaluations = quarterEnds(addDays(official.publishedOn, -1), week);
  const readings = evaluations.map((w) =>
    starSheet(subject, criteria, basis.observations, basis.decided, w, rules).stars.map((s) => s.score),
  );
  const scores = sheet.stars.map((s) => s.score);
  const SE = sheet.stars.map((s, i) => criterionError(s, criteria[i] as Criterion));
  // The published result stands as the first reading: far over the mark where lit, far under it where not.
  const first = criteria.map((c) => (held.has(c.id) ? 100 : 0));
  const judge = (past: (number | null)[][], index: number) =>
    star([scores[index] ?? null], { T: rules.litFrom, SE: SE[index] as number }, [
      [first[index] as number],
      ...past.map((r) => [r[index] ?? null]),
    ]);
  return {
    period: official.period,
    publishedOn: official.publishedOn,
    rulesVersion: official.rulesVersion,
    liveRulesVersion: rules.version,
    lit: official.lit.length,
    bonusStars: official.bonusStars,
    evaluations,
    stars: criteria.map((criterion, i): OfficialStar => {
      const was = held.has(criterion.id);
      const live = sheet.stars[i]?.state === 'lit';
      const judged = judge(readings, i);
      const would = judged.stars === null ? was : judged.stars > 0;
      const alone = judged.pending === null ? would : judged.pending > 0;
      const outlook = outlookOf({ was, live, would, alone, state: sheet.stars[i]?.state });
      return { criterion: criterion.id, official: was, live, score: scores[i] ?? null, band: judged.band, outlook };
    }),
  };
}

function outlookOf(of: {
  was: boolean;
  live: boolean;
  would: boolean;
  alone: boolean;
  state: StarState | undefined;
}): OfficialOutlook {
  if (of.state === 'docked' || of.state === 'unreported') return of.state;
  if (of.would !== of.was) return of.would ? 'gain' : 'loss';
  if (of.alone !== of.was) return of.alone ? 'gainWaits' : 'lossWaits';
  return of.live === of.was ? 'same' : 'inBand';
}
