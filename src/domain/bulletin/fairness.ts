import type { Bilingual } from '../../contract/common.ts';
import type { FeedName } from '../../contract/envelope.ts';
import { addDays, weekStart } from '../civil.ts';
import type { DataState } from '../dataState.ts';
import type { LedgerItem } from '../ledger/items.ts';
import type { Visits } from '../visits.ts';
import { BLOCK, type BlockId } from './blocks.ts';
import { has } from './stands.ts';
import type { BulletinFigures, Criticised } from './types.ts';

/** What the fairness check looks at besides the figures themselves. */
export interface FairnessEvidence {
  visits: Visits;
  items: readonly LedgerItem[];
  /** Ids of the compounds of a community. */
  compoundsOf(community: string): readonly string[];
  indicatorLabel(id: string): Bilingual;
}

type Cause =
  | { rule: 'withinNoise'; cause: 'fall'; change: number | null }
  | { rule: 'withinNoise'; cause: 'range'; low: number; high: number; ranked: number }
  | { rule: 'staleData'; cause: 'week'; scoreWeek: string | null }
  | { rule: 'staleData'; cause: 'feed'; feed: FeedName; state: DataState }
  | { rule: 'staleData'; cause: 'missing'; unreported: number; checks: number }
  | { rule: 'acceptedReason'; cause: 'notConfirmed'; indicator: Bilingual; day: string; place: string }
  | { rule: 'acceptedReason'; cause: 'extended'; items: number; dueOn: string }
  | { rule: 'thirdWeekNoVisit'; weeks: number; from: string; visits: 'none' | 'notReported' }
  | { rule: 'smallSample' };

/** Something to think over before a bulletin goes out. It stops nobody; whoever goes on is recorded with it. */
export type FairnessWarning = {
  /** Code of the unit, name of the feed, or `rules`. */
  subject: string;
  /** Null where the subject is no unit. */
  name: Bilingual | null;
  /** Blocks in which the subject is named. */
  blocks: BlockId[];
} & (
  | Cause
  | { rule: 'samplePolicy'; rules: boolean; words: boolean }
  | { rule: 'expiredFeed'; feed: FeedName; state: DataState }
);

/**
 * The fairness check: whether anyone named for the worse is named on thin ground. Warned is
 * - `withinNoise`: of a fall that passed no test, and of a last place (or tier) whose range reaches out of the last third;
 * - `staleData`: where the unit did not report the week, some of its checks are missing, or the feed is late or worse;
 * - `acceptedReason`: where a visit in the window looked and found a reported weak spot not to be so, or where a later limit
 *   was granted for an open item and has not passed;
 * - `thirdWeekNoVisit`: on the list of the last for as many weeks as suggest a talk, and nobody was there in these weeks;
 * - `smallSample`; and for the whole paper `samplePolicy` (rules or words not official) and `expiredFeed`.
 */
export function fairnessWarnings(figures: BulletinFigures, evidence: FairnessEvidence): FairnessWarning[] {
  if (!figures.observed) return [];
  return [
    ...figures.criticised.flatMap((unit) => {
      const { code: subject, name, blocks } = unit;
      return causes(unit, figures, evidence).map((cause) => ({ subject, name, blocks, ...cause }));
    }),
    ...paperWarnings(figures),
  ];
}

function causes(unit: Criticised, figures: BulletinFigures, evidence: FairnessEvidence): Cause[] {
  return [
    ...withinNoise(unit),
    ...staleData(unit, figures),
    ...acceptedReason(unit, figures, evidence),
    ...thirdWeek(unit, figures, evidence),
    ...(unit.lowN ? [{ rule: 'smallSample' } as const] : []),
  ];
}

function withinNoise(unit: Criticised): Cause[] {
  const out: Cause[] = [];
  if (unit.as.includes('fall') && unit.arrow !== 'down') out.push({ rule: 'withinNoise', cause: 'fall', change: unit.change });
  const { low, high, ranked } = unit;
  // The last third, as the tiers count it.
  const reaches = low != null && low <= Math.floor((2 * ranked) / 3);
  if ((unit.as.includes('last') || unit.as.includes('tier')) && reaches && high != null)
    out.push({ rule: 'withinNoise', cause: 'range', low, high, ranked });
  return out;
}

/** Of several causes the gravest alone: a unit without a report this week has its checks missing, too. */
function staleData(unit: Criticised, figures: BulletinFigures): Cause[] {
  const feed = figures.feeds.find((f) => f.feed === 'weekly');
  if (unit.noPlace === 'stale' || (unit.scoreWeek !== null && unit.scoreWeek !== figures.week))
    return [{ rule: 'staleData', cause: 'week', scoreWeek: unit.scoreWeek }];
  if (feed !== undefined && feed.state !== 'fresh')
    return [{ rule: 'staleData', cause: 'feed', feed: feed.feed, state: feed.state }];
  if (unit.unreported > 0) return [{ rule: 'staleData', cause: 'missing', unreported: unit.unreported, checks: unit.checks }];
  return [];
}

const placesOf = (unit: Criticised, evidence: FairnessEvidence): readonly string[] =>
  unit.family === 'community' ? [unit.code, ...evidence.compoundsOf(unit.code)] : [unit.code];

function acceptedReason(unit: Criticised, figures: BulletinFigures, evidence: FairnessEvidence): Cause[] {
  const places = new Set(placesOf(unit, evidence));
  const found = evidence.visits.outcomes.findLast(
    (o) => o.outcome === 'notConfirmed' && places.has(o.subject) && o.day >= figures.windowFrom && o.day <= figures.week,
  );
  const extended = evidence.items.filter(
    ({ open, extended: times, dueOn, record }) =>
      open &&
      times > 0 &&
      dueOn >= figures.week &&
      (unit.family === 'community' ? record.community === unit.code : record.compound === unit.code),
  );
  const limits = extended.map((i) => i.dueOn).sort();
  return [
    ...(found === undefined
      ? []
      : ([
          {
            rule: 'acceptedReason',
            cause: 'notConfirmed',
            indicator: evidence.indicatorLabel(found.indicator),
            day: found.day,
            place: found.subject,
          },
        ] as const)),
    ...(extended.length === 0
      ? []
      : ([{ rule: 'acceptedReason', cause: 'extended', items: extended.length, dueOn: limits.at(-1) as string }] as const)),
  ];
}

function thirdWeek(unit: Criticised, figures: BulletinFigures, evidence: FairnessEvidence): Cause[] {
  const { lists, week, feeds } = figures;
  if (lists === null || !unit.as.includes('last') || !lists.talk.includes(unit.code)) return [];
  const weeks = lists.talkAfterWeeks;
  const from = weekStart(addDays(week, -7 * (weeks - 1)));
  if (!has(feeds, 'visits')) return [{ rule: 'thirdWeekNoVisit', weeks, from, visits: 'notReported' }];
  const seen = placesOf(unit, evidence).some((place) => (evidence.visits.lastVisit(place, week)?.day ?? '') >= from);
  return seen ? [] : [{ rule: 'thirdWeekNoVisit', weeks, from, visits: 'none' }];
}

/** Blocks that rest on a feed. */
const RESTS: Partial<Record<FeedName, BlockId[]>> = {
  weekly: [BLOCK.totals, BLOCK.totalsTable, BLOCK.communitiesTable, BLOCK.compoundsTable],
  stars: [BLOCK.compoundsTable],
  renovation: [BLOCK.totals, BLOCK.totalsTable],
  concerns: [BLOCK.rates, BLOCK.totalsTable],
  ledger: [BLOCK.rates, BLOCK.totalsTable, BLOCK.problems, BLOCK.demands, BLOCK.closure],
  visits: [BLOCK.supervision],
  wishes: [BLOCK.practice],
  models: [BLOCK.practice],
};

function paperWarnings(figures: BulletinFigures): FairnessWarning[] {
  const { rules, sampleWords, feeds } = figures;
  const sample = rules !== null && (!rules.official || sampleWords);
  return [
    ...(sample
      ? [
          {
            rule: 'samplePolicy' as const,
            subject: 'rules',
            name: null,
            blocks: [BLOCK.method],
            rules: !rules.official,
            words: sampleWords,
          },
        ]
      : []),
    ...feeds.flatMap(({ feed, state, gap }): FairnessWarning[] =>
      gap === null && (state === 'expired' || state === 'suspect' || state === 'config')
        ? [{ rule: 'expiredFeed', subject: feed, name: null, blocks: RESTS[feed] ?? [BLOCK.method], feed, state }]
        : [],
    ),
  ];
}
