import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LedgerItem } from '../ledger/items.ts';
import type { Visits } from '../visits.ts';
import { type FairnessEvidence, fairnessWarnings } from './fairness.ts';
import type { BulletinFigures, Criticised, FeedStand, NamedLists } from './types.ts';

const WEEK = '2026-07-10';
const both = (s: string) => ({ zh: s, en: s });
const feed = (name: FeedStand['feed'], over: Partial<FeedStand> = {}): FeedStand => ({
  ...{ feed: name, state: 'fresh', asOf: 1, sequence: 1, records: 1, demo: false, gap: null },
  ...over,
});
const unit = (code: string, over: Partial<Criticised> = {}): Criticised => ({
  ...{ code, name: both(code), community: null, score: 70, change: -6, noPlace: null, scoreWeek: WEEK },
  ...{
    lowN: false,
    checks: 8,
    unreported: 0,
    stars: null,
    place: 18,
    low: 15,
    high: 19,
    tier: 'behind',
    arrow: 'down',
    move: -5,
  },
  ...{
    family: 'community',
    as: ['last', 'fall', 'tier'],
    ranked: 19,
    blocks: ['communities.table', 'movers.down', 'movers.last'],
  },
  ...over,
});
const lists = (over: Partial<NamedLists> = {}): NamedLists => ({
  ...{ wording: 'neutral', length: 3, attentionBelow: 80, talkAfterWeeks: 3, first: [], firstOthers: 0, last: [], lastOthers: 0 },
  talk: [],
  ...over,
});
/** A paper with official rules and fresh data that names these units. */
const paper = (criticised: Criticised[], over: Partial<BulletinFigures> = {}): BulletinFigures =>
  ({
    ...{ week: WEEK, windowFrom: '2026-06-13', observed: true, sampleWords: false },
    rules: { validFrom: '2026-01-01', version: '1', official: true },
    feeds: [feed('weekly'), feed('visits'), feed('ledger')],
    lists: lists({ talk: criticised.map((c) => c.code) }),
    criticised,
    ...over,
  }) as BulletinFigures;

const noVisits: Visits = { all: [], outcomes: [], lastVisit: () => null };
const visitedOn = (day: string, outcomes: Visits['outcomes'] = []): Visits => ({
  ...{ all: [], outcomes },
  lastVisit: (subject, by) => (subject.endsWith('-1') && day <= by ? { day, team: both('team') } : null),
});
const evidence = (over: Partial<FairnessEvidence> = {}): FairnessEvidence => ({
  visits: visitedOn('2026-07-01'),
  items: [],
  compoundsOf: (code) => [`${code}-1`],
  indicatorLabel: both,
  ...over,
});
const extended = (community: string, dueOn: string, over: Partial<LedgerItem> = {}): LedgerItem =>
  ({ record: { community }, open: true, extended: 1, dueOn, ...over }) as LedgerItem;
const outcome = (day: string) => visitedOn('2026-07-01', [{ subject: 'A-1', indicator: 'G1a', day, outcome: 'notConfirmed' }]);
const rules = (figures: BulletinFigures, e: FairnessEvidence = evidence()) =>
  fairnessWarnings(figures, e).map((w) => [w.rule, w.subject]);

test('whoever fell for certain, with fresh data, no accepted reason and a visit, is warned of by no rule', () => {
  expect(rules(paper([unit('A')]))).toEqual([]);
});

test.each<[string, BulletinFigures, FairnessEvidence, object]>([
  ['withinNoise', paper([unit('A', { arrow: 'none' })]), evidence(), { cause: 'fall', change: -6 }],
  ['withinNoise', paper([unit('A', { low: 12 })]), evidence(), { cause: 'range', low: 12, high: 19, ranked: 19 }],
  ['staleData', paper([unit('A', { scoreWeek: '2026-07-03' })]), evidence(), { cause: 'week', scoreWeek: '2026-07-03' }],
  ['staleData', paper([unit('A', { unreported: 2 })]), evidence(), { cause: 'missing', unreported: 2, checks: 8 }],
  [
    'staleData',
    paper([unit('A')], { feeds: [feed('weekly', { state: 'late' }), feed('visits')] }),
    evidence(),
    { cause: 'feed', feed: 'weekly', state: 'late' },
  ],
  ['acceptedReason', paper([unit('A')]), evidence({ visits: outcome('2026-07-02') }), { cause: 'notConfirmed', place: 'A-1' }],
  [
    'acceptedReason',
    paper([unit('A')]),
    evidence({ items: [extended('A', WEEK)] }),
    { cause: 'extended', items: 1, dueOn: WEEK },
  ],
  ['thirdWeekNoVisit', paper([unit('A')]), evidence({ visits: noVisits }), { weeks: 3, from: '2026-06-20', visits: 'none' }],
  [
    'thirdWeekNoVisit',
    paper([unit('A')], { feeds: [feed('weekly'), feed('visits', { gap: 'notReported' })] }),
    evidence(),
    { visits: 'notReported' },
  ],
  ['smallSample', paper([unit('A', { lowN: true })]), evidence(), {}],
])('%s fires alone where its one cause is planted, and names the blocks the unit stands in', (rule, figures, e, numbers) => {
  expect(fairnessWarnings(figures, e)).toEqual([
    expect.objectContaining({ rule, subject: 'A', blocks: ['communities.table', 'movers.down', 'movers.last'], ...numbers }),
  ]);
});

test('at its border each rule is silent', () => {
  const quiet = (figures: BulletinFigures, e = evidence()) => expect(rules(figures, e)).toEqual([]);
  quiet(paper([unit('A', { low: 13 })]));
  quiet(paper([unit('A')]), evidence({ visits: outcome('2026-06-12') }));
  quiet(
    paper([unit('A')]),
    evidence({ items: [extended('A', '2026-07-09'), extended('B', WEEK), extended('A', WEEK, { open: false })] }),
  );
  quiet(paper([unit('A')]), evidence({ visits: visitedOn('2026-06-20') }));
  expect(rules(paper([unit('A')]), evidence({ visits: visitedOn('2026-06-19') }))).toEqual([['thirdWeekNoVisit', 'A']]);
  quiet(paper([unit('A')], { lists: lists() }), evidence({ visits: noVisits }));
  quiet(paper([unit('A', { arrow: 'none', low: 5, as: [] })]));
  quiet(paper([unit('A', { arrow: 'none' })], { observed: false }));
});

test('of the paper itself: sample rules or words, and feeds past their age', () => {
  const sample = paper([], { rules: { validFrom: '2026-01-01', version: '1', official: false }, sampleWords: true });
  expect(fairnessWarnings(sample, evidence())).toEqual([
    { rule: 'samplePolicy', subject: 'rules', name: null, blocks: ['method.list'], rules: true, words: true },
  ]);
  expect(rules(paper([], { sampleWords: true }))).toEqual([['samplePolicy', 'rules']]);
  const old = paper([], { feeds: [feed('weekly'), feed('ledger', { state: 'expired' }), feed('visits', { state: 'late' })] });
  expect(rules(old)).toEqual([['expiredFeed', 'ledger']]);
});

test('warnings follow neither names nor the order of units', () => {
  const some = fc.record({
    arrow: fc.constantFrom('down' as const, 'none' as const),
    low: fc.integer({ min: 1, max: 19 }),
    unreported: fc.integer({ min: 0, max: 3 }),
    lowN: fc.boolean(),
  });
  const causes = (units: Criticised[]) =>
    fairnessWarnings(paper(units), evidence({ visits: noVisits })).map(({ name: _n, blocks: _b, ...w }) => w);
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), fc.nat(), (list, seed) => {
      const units = list.map((u, i) => unit(`U${i}`, u));
      const turned = units.map((_, i) => units[(i + seed) % units.length] as Criticised);
      const sorted = (w: object[]) => w.map((x) => JSON.stringify(x)).sort();
      expect(sorted(causes(turned))).toEqual(sorted(causes(units)));
      const renamed = units.map((u) => ({ ...u, code: `N${u.code}`, name: both('other') }));
      expect(causes(renamed).map((w) => ({ ...w, subject: w.subject.slice(1) }))).toEqual(causes(units));
    }),
    { numRuns: 60 },
  );
});
