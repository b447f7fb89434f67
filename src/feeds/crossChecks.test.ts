import { expect, test } from 'vitest';
import { demoDocuments } from '../../mocks/records.ts';
import { type EnvelopeHead, FEED_NAMES } from '../contract/envelope.ts';
import { crossChecks } from './crossChecks.ts';
import { type Change, readingsOf } from './readingsFixture.ts';

const demo = demoDocuments('2026-07-17');
const readings = (change: Change = {}) => readingsOf(demo.values(), change);

test('the demo agrees with itself, and readings without a fault keep their identity', () => {
  const before = readings();
  const after = crossChecks(before);
  for (const feed of FEED_NAMES) expect(after[feed], feed).toBe(before[feed]);
});

test('29 of 30 compounds: the total is named, and what hangs on the lost one is rejected alone', () => {
  const out = crossChecks(readings({ district: (r) => r.filter((x) => x.id !== 'c07') }));
  expect(out.district.notices.find((n) => n.code === 'declaredTotal')?.detail).toMatchObject({ declared: 30, arrived: 29 });
  expect(new Set(out.weekly.rejected.map((r) => `${r.field} ${r.code} ${r.value}`))).toEqual(
    new Set(['subject unknownReference c07']),
  );
  expect(out.weekly.records.length).toBeGreaterThan(30_000);
});

test('a corrected place, and a corrected total, are one each: nothing is counted twice, and nobody is called his own double', () => {
  const again = (x: object) => [x, { ...x, revision: 2 }];
  const out = crossChecks(
    readings({
      district: (r) => r.flatMap((x) => (x.id === 'c07' ? again(x) : [x])),
      programme: (r) =>
        r.flatMap((x) =>
          x.kind === 'declaredTotal' && x.id === 'happyCompounds' ? again(x).map((y, i) => ({ ...y, value: 29 + i })) : [x],
        ),
    }),
  );
  expect(out.district.records.filter((r) => r.kind === 'compound' && r.id === 'c07')).toHaveLength(2);
  expect(out.district.notices).toEqual([]);
});

test('more satisfied than asked, and more done than budgeted, do not add up', () => {
  const weekly = crossChecks(
    readings({
      weekly: (r) =>
        r.map((x) =>
          x.indicator === 'G8a' && x.subject === 'c01' && x.week === '2026-07-10' ? { ...x, numerator: 99, denominator: 9 } : x,
        ),
    }),
  ).weekly;
  expect(weekly.rejected).toMatchObject([{ field: 'numerator', code: 'sum', value: '99/9' }]);
  const works = crossChecks(
    readings({
      renovation: (r) =>
        r.map((x) => (x.kind === 'progress' && x.project === 'r-c01' && x.week === '2026-07-10' ? { ...x, done: 1e6 } : x)),
    }),
  ).renovation;
  expect(works.rejected).toMatchObject([{ field: 'done', code: 'sum' }]);
});

test('a rubric whose weights do not sum to one is refused whole', () => {
  const out = crossChecks(readings({ programme: (r) => r.map((x) => (x.id === 'G1' ? { ...x, weight: 0.5 } : x)) })).programme;
  expect(out.rejected.filter((r) => r.code === 'sum')).toHaveLength(8);
  expect(out.records.some((r) => r.kind === 'criterion' && r.family === 'compoundStar')).toBe(false);
  expect(out.records.some((r) => r.kind === 'criterion' && r.family === 'weeklyScore')).toBe(true);
});

test('of a restricted feed a refused record is named without its value, of a public one with it', () => {
  const lost = readings({
    fourChiefs: (r) => [{ ...r.find((x) => x.kind === 'careGroup'), id: 'care-lost', compound: 'c77' }, ...r],
    wishes: (r) => [{ ...r[0], id: 'wish-lost', community: '220113999999' }, ...r],
  });
  const headOf = (path: string) => demo.get(path) as EnvelopeHead;
  const out = crossChecks({
    ...lost,
    fourChiefs: { ...lost.fourChiefs, head: headOf('fourChiefs.json') },
    wishes: { ...lost.wishes, head: headOf('wishes.json') },
  });
  expect(out.fourChiefs.head?.class).toBe('restricted');
  expect(out.fourChiefs.rejected).toMatchObject([
    { record: 'careGroup/care-lost', field: 'compound', code: 'unknownReference', value: '***' },
  ]);
  expect(out.wishes.rejected).toMatchObject([{ record: 'wish/wish-lost', field: 'community', value: '220113999999' }]);
});

test('what hangs on something that was refused falls with it: posts with their compound, works and progress with their project', () => {
  const nowhere = (r: { kind?: string; id?: string }[]) =>
    r.map((x) => (x.kind === 'compound' && x.id === 'c07' ? { ...x, community: '220113009009' } : x));
  const { district, renovation } = crossChecks(readings({ district: nowhere }));
  expect(district.records.filter((r) => r.kind === 'post' && r.subject === 'c07')).toEqual([]);
  expect(district.rejected.filter((r) => r.record.startsWith('post/c07-')).length).toBeGreaterThan(0);
  const stray = crossChecks(
    readings({ renovation: (r) => r.map((x) => (x.kind === 'project' && x.id === 'r-c01' ? { ...x, compound: 'c99' } : x)) }),
  ).renovation;
  expect(renovation.records.length).toBeGreaterThan(stray.records.length);
  expect(stray.records.filter((r) => (r.kind === 'project' ? r.id : r.project) === 'r-c01')).toEqual([]);
  expect(stray.records.length).toBeGreaterThan(500);
});
