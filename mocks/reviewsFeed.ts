import type { ReviewsFeedRecord } from '../src/contract/reviews.ts';
import type { WeeklyFeedRecord } from '../src/contract/weekly.ts';
import { addDays } from '../src/domain/civil.ts';
import { DIVISIONS } from './divisions.ts';
import { URBAN } from './places.ts';
import { random } from './random.ts';

/** Rules of the demo: self 20, peer 30, mass 50. */
const WEIGHTS = { self: 0.2, peer: 0.3, mass: 0.5 };
/** Communities that think much better of themselves than residents do, and those hardly anybody answered in. */
const PROUD = new Set([4, 11]);
const FEW_B = new Map([
  [6, 7],
  [14, 22],
]);

/** How far the self review lies over the weighted mean, in gaps, with the peer review 0.45 gaps below it. */
const SELF_OVER_MEAN = 0.635;

const tenth = (x: number) => Math.round(x * 10) / 10;

/**
 * Reviews and surveys of the urban communities. The weighted mean of the three reviews is the E3b of the weekly feed to a
 * twentieth of a point, and side A of the survey is its E8a: two screens may not contradict each other.
 * @param last the last Friday @param standing the weekly feed's checks of slower rhythm
 */
export function reviewsRecords(last: string, standing: readonly WeeklyFeedRecord[]): ReviewsFeedRecord[] {
  const communities = DIVISIONS.filter((d) => URBAN.includes(d.code)).flatMap((d) => d.communities.map(([code]) => code));
  return communities.flatMap((code, k): ReviewsFeedRecord[] => {
    const r = random(`reviews-${code}`);
    const at = (indicator: string) =>
      standing.filter((w) => w.subject === code && w.indicator === indicator && w.numerator !== null && w.week <= last);
    const reviews = at('E3b').flatMap((w): ReviewsFeedRecord[] => {
      const mean = (w.numerator ?? 0) / (w.denominator ?? 1);
      // A self review can hardly be over 99.5: where the mean is high the gap is small.
      const wanted = PROUD.has(k) ? 11 + r.next() : 1.5 + 4.5 * r.next();
      const gap = Math.min(wanted, (99.5 - mean) / SELF_OVER_MEAN);
      const self = tenth(mean + SELF_OVER_MEAN * gap);
      const mass = tenth(self - gap);
      const peer = tenth((mean - WEIGHTS.self * self - WEIGHTS.mass * mass) / WEIGHTS.peer);
      const period = halfOf(w.week);
      const review = (face: 'self' | 'peer' | 'mass', score: number, scorers: number, back: number): ReviewsFeedRecord => ({
        kind: 'review',
        id: `review-${code}-${period}-${face}`,
        community: code,
        period,
        face,
        score,
        scorers,
        heldOn: addDays(w.week, -back),
        recordedAt: `${w.week}T16:40:00+08:00`,
        revision: 1,
        placeholder: true,
      });
      return [review('self', self, 1, 17), review('peer', peer, 8 + r.int(0, 6), 12), review('mass', mass, 22 + r.int(0, 18), 9)];
    });
    const surveys = at('E8a').flatMap((w): ReviewsFeedRecord[] => {
      const period = quarterOf(w.week);
      const survey = (side: 'a' | 'b', good: number, n: number): ReviewsFeedRecord => {
        const satisfied = Math.round(good * (0.76 + 0.1 * r.next()));
        const bad = n - good;
        const notVery = Math.ceil(bad * 0.6);
        return {
          kind: 'survey',
          id: `survey-${code}-${period}-${side}`,
          community: code,
          side,
          period,
          satisfied,
          basically: good - satisfied,
          notVery,
          dissatisfied: bad - notVery,
          surveyedOn: addDays(w.week, -8),
          recordedAt: `${w.week}T16:40:00+08:00`,
          revision: 1,
          placeholder: true,
        };
      };
      const n = FEW_B.get(k) ?? 30 + r.int(0, 16);
      return [survey('a', w.numerator ?? 0, w.denominator ?? 0), survey('b', r.binomial(n, 0.88), n)];
    });
    return [...reviews, ...surveys];
  });
}

/** The quarter that ended just before a reading. */
function quarterOf(week: string): string {
  const year = Number(week.slice(0, 4));
  const quarter = Math.floor((Number(week.slice(5, 7)) - 1) / 3);
  return quarter === 0 ? `${year - 1}-Q4` : `${year}-Q${quarter}`;
}

/** The half-year a reading at its end belongs to. */
function halfOf(week: string): string {
  const year = Number(week.slice(0, 4));
  const month = Number(week.slice(5, 7));
  return month <= 3 ? `${year - 1}-H2` : month <= 9 ? `${year}-H1` : `${year}-H2`;
}
