import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LedgerFeedRecord } from '../../contract/ledger.ts';
import type { VisitsFeedRecord } from '../../contract/visits.ts';
import { addDays } from '../civil.ts';
import { burnDown } from './burnDown.ts';
import { ledgerItems } from './items.ts';
import { nextRound } from './nextRound.ts';
import { recurrences } from './recurrence.ts';

const WEEK = '2026-07-10';
const unit = { zh: 'a', en: 'a' };
const stamp = { recordedAt: '2026-07-10T08:00:00+08:00', revision: 1 };
const item = (id: string, foundOn: string, more: { compound?: string; criterion?: string; category?: string } = {}) =>
  ({
    ...{
      kind: 'item',
      id,
      source: 'residents',
      community: '220113001003',
      category: 'lamps',
      severity: 'red',
      description: unit,
    },
    ...{ foundOn, foundBy: unit, owner: unit, post: 'secretary', dueOn: '2026-12-01', ...stamp, ...more },
  }) as LedgerFeedRecord;
const ROUND = ['assigned', 'submitted', 'verified', 'closed', 'reopened'] as const;
const BY = { zh: 'b', en: 'b' };

/** An item and as many steps of its round as there are gaps in days between them. */
const course = (id: string, foundOn: string, gaps: readonly number[], more = {}): LedgerFeedRecord[] => {
  let day = foundOn;
  return [
    item(id, foundOn, more),
    ...gaps.map((gap, i): LedgerFeedRecord => {
      day = addDays(day, gap);
      const to = ROUND[i % ROUND.length] as (typeof ROUND)[number];
      return {
        ...{ kind: 'step' as const, id: `${id}-${i}`, item: id, order: i + 1, to, day },
        ...{ by: to === 'submitted' ? unit : BY, ...stamp },
      };
    }),
  ];
};

test('open at the end of a week is open before, found and reopened less closed; and it is what the ledger itself said then', () => {
  const ledger = fc
    .array(fc.tuple(fc.integer({ min: -300, max: 5 }), fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 14 })), {
      minLength: 1,
      maxLength: 12,
    })
    .map((all) => all.flatMap(([from, gaps], i) => course(`i${i}`, addDays(WEEK, from), gaps)));
  fc.assert(
    fc.property(ledger, fc.integer({ min: 1, max: 26 }), (records, most) => {
      const weeks = burnDown(ledgerItems(records, WEEK, null), WEEK, most);
      expect(weeks.length).toBeLessThanOrEqual(most);
      weeks.forEach((w, i) => {
        expect(w.open).toBe(w.before + w.found + w.reopened - w.closed);
        if (i > 0) expect(w.before).toBe(weeks[i - 1]?.open);
        // Counted another way: the ledger as it stood on that Friday.
        expect(w.open).toBe(ledgerItems(records, w.week, null).filter((x) => x.open).length);
      });
    }),
    { numRuns: 150 },
  );
});

test('no week stands before the first item, and without items there is none', () => {
  const weeks = burnDown(ledgerItems(course('a', '2026-07-01', [0, 1, 0, 0]), WEEK, null), WEEK);
  expect(weeks).toEqual([
    { week: '2026-07-03', before: 0, found: 1, reopened: 0, closed: 1, open: 0 },
    { week: '2026-07-10', before: 0, found: 0, reopened: 0, closed: 0, open: 0 },
  ]);
  expect(burnDown([], WEEK)).toEqual([]);
});

test('the same question comes back only after it was closed before: same place, criterion and kind of problem', () => {
  const at = (compound: string, criterion = 'G5', category = 'lamps') => ({ compound, criterion, category });
  const records = [
    ...course('first', '2026-05-01', [0, 2, 0, 1, 30], at('c09')), // closed on the 4th, reopened in June
    ...course('sameDay', '2026-05-04', [0, 1, 0, 0], at('c09')), // found on the day the first was closed: no order is known
    ...course('second', '2026-05-06', [], at('c09')),
    ...course('otherPlace', '2026-06-06', [], at('c10')),
    ...course('otherKind', '2026-06-06', [], at('c09', 'G5', 'fireLane')),
    ...course('otherCriterion', '2026-06-06', [], at('c09', 'G4')),
    ...course('third', '2026-06-07', [], at('c09')),
  ];
  const found = recurrences(ledgerItems(records, WEEK, null));
  expect(Object.fromEntries(found.times)).toEqual({ second: 3, third: 3 });
  expect(found.earlier('third').map((i) => i.record.id)).toEqual(['sameDay', 'first']);
  expect(found.earlier('first')).toEqual([]);
});

test('the next round: places planned and not made, then further ones; open items, the latest first, then look-backs that are due', () => {
  const at = (id: string, dueOn: string, compound: string, gaps: number[] = [], lookBackOn?: string): LedgerFeedRecord[] =>
    course(id, '2026-06-01', gaps, { compound, dueOn, ...(lookBackOn === undefined ? {} : { lookBackOn }) });
  const items = ledgerItems(
    [
      ...at('late', '2026-06-20', 'c01'),
      ...at('later', '2026-06-10', 'c01'),
      ...at('look', '2026-06-10', 'c01', [0, 1, 1, 0], '2026-07-01'),
      ...at('done', '2026-06-10', 'c01', [0, 1, 1, 0], '2026-08-01'),
      ...at('other', '2026-08-01', 'c02'),
    ],
    WEEK,
    null,
  );
  const plan = (id: string, subject: string, dueOn: string) =>
    ({ kind: 'planned', id, subject, dueOn, team: unit, ...stamp }) as VisitsFeedRecord;
  const visits = [
    plan('p3', 'c03', '2026-07-20'),
    plan('p1', 'c01', '2026-07-14'),
    plan('past', 'c04', '2026-07-08'),
    plan('made', 'c05', '2026-07-15'),
    { kind: 'visit', id: 'v', subject: 'c05', day: '2026-07-09', team: unit, planned: 'made', ...stamp } as VisitsFeedRecord,
  ];
  const round = nextRound(items, visits, WEEK, ['c02', 'c01']);
  expect(round.map((p) => [p.place, p.dueOn, p.questions.map((i) => i.record.id)])).toEqual([
    ['c01', '2026-07-14', ['later', 'late', 'look']],
    ['c03', '2026-07-20', []],
    ['c02', null, ['other']],
  ]);
});
