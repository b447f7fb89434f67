import { expect, test } from 'vitest';
import type { WishRecord } from '../../contract/wishes.ts';
import { systemContext } from './context.ts';
import { A, B, DISTRICT, PROGRAMME, WEEK, wish } from './peopleFixture.ts';
import { longestWaiting, waitCurve, wishes, wishFunnel, wishRows, wishStandings } from './wishes.ts';

const steps = (verifiedOn: string, claimedOn?: string, realisedOn?: string): Partial<WishRecord> => ({
  verifiedOn,
  ...(claimedOn === undefined ? {} : { claimedOn }),
  ...(realisedOn === undefined ? {} : { realisedOn }),
});

const RECORDS: WishRecord[] = [
  // Realised after 10, 20 and 30 days.
  wish('ten', '2026-06-01', { ...steps('2026-06-02', '2026-06-05', '2026-06-11'), dueOn: '2026-06-15' }),
  wish('twenty', '2026-06-10', { ...steps('2026-06-11', '2026-06-20', '2026-06-30'), dueOn: '2026-06-29' }),
  wish('thirty', '2026-06-01', { ...steps('2026-06-02', '2026-06-20', '2026-07-01'), dueOn: '2026-07-05', community: B }),
  // Taken back after 15 days; waits 39 days; will be realised after the week.
  wish('back', '2026-06-01', { ...steps('2026-06-02'), withdrawnOn: '2026-06-16' }),
  wish('waits', '2026-06-01', { community: B }),
  wish('later', '2026-06-25', { ...steps('2026-06-26', '2026-07-01', '2026-07-12'), dueOn: '2026-07-09' }),
  wish('future', '2026-07-11'),
];

const all = (records: WishRecord[], knownAt: number | null = null) => {
  const r = { wishes: records, district: DISTRICT, programme: PROGRAMME };
  const ctx = systemContext(r, WEEK, knownAt);
  return { ctx, standings: wishStandings(r, ctx), figures: new Map(wishes(r, ctx).figures.map((f) => [f.id, f])) };
};

test('realised of verified, those that wait, and the waiting time worked out by hand', () => {
  const { figures, standings } = all(RECORDS);
  expect(figures.get('wishes.realised')).toMatchObject({
    numerator: 3,
    denominator: 5,
    others: ['wish/back', 'wish/later'],
  });
  expect(figures.get('wishes.waiting')?.counted).toEqual(['wish/later', 'wish/waits']);
  // Six in it: 10 of six gives 5/6; at 20 three remain (15 twice left: back and later): 5/6 * 2/3; at 30 two: 5/18.
  const curve = waitCurve(standings);
  expect(curve.steps.map((s) => [s.days, s.atRisk])).toEqual([
    [10, 6],
    [20, 3],
    [30, 2],
  ]);
  expect(curve.steps.map((s) => s.survival)).toEqual([5 / 6, 5 / 9, 5 / 18].map((x) => expect.closeTo(x, 12)));
  expect(figures.get('wishes.wait')).toMatchObject({ value: 30, denominator: 6, numerator: null });
  expect(curve).toMatchObject({ of: 6, realised: 3, until: 39 });
  expect(longestWaiting(standings).map((s) => [s.record.id, s.days])).toEqual([
    ['waits', 39],
    ['later', 15],
  ]);
});

test('a median that is not reached is no number and says why; without wishes it is not reported', () => {
  const few = all([RECORDS[0] as WishRecord, wish('x', '2026-06-01'), wish('y', '2026-06-01')]);
  expect(few.figures.get('wishes.wait')).toMatchObject({ value: null, absence: 'notReached' });
  expect(all([]).figures.get('wishes.wait')).toMatchObject({ value: null, absence: 'notReported' });
});

test('by community as the weekly report counts: due in the window, realised by the due day', () => {
  const { ctx, standings } = all(RECORDS);
  const rows = wishRows(standings, ctx);
  // Due from 13 June: ten (in time), twenty (a day late), thirty (in time), later (not yet).
  expect(rows.map((r) => [r.community, r.due, r.onTime, r.realised, r.waiting])).toEqual([
    [A, 3, 1, 2, 1],
    [B, 1, 1, 1, 1],
  ]);
});

test('the funnel never widens, and a step left out does not lose a wish', () => {
  const { standings } = all(RECORDS);
  const reached = wishFunnel(standings).map((f) => f.reached);
  expect(reached).toEqual([6, 5, 4, 4, 3, 3, 0]);
});

test('few evaluations are hidden, some are flagged, and both carry their interval or none', () => {
  const evaluated = (n: number) =>
    Array.from({ length: n }, (_, i) =>
      wish(`e${i}`, '2026-06-01', {
        ...steps('2026-06-02', '2026-06-05', '2026-06-20'),
        evaluatedOn: '2026-06-25',
        evaluation: i === 0 ? 'notVery' : 'satisfied',
      }),
    );
  expect(all(evaluated(9)).figures.get('wishes.satisfied')).toMatchObject({
    value: null,
    absence: 'hidden',
    counted: [],
    others: [],
  });
  const some = all(evaluated(20)).figures.get('wishes.satisfied');
  expect(some).toMatchObject({ numerator: 19, denominator: 20, lowN: true });
  expect(some?.interval?.[0]).toBeCloseTo(0.7639, 3);
  expect(all(evaluated(30)).figures.get('wishes.satisfied')?.lowN).toBeUndefined();
  expect(all(RECORDS).figures.get('wishes.satisfied')).toMatchObject({ value: null, absence: 'nothingDue' });
});

test('order changes nothing, and a record entered later changes nothing as known then', () => {
  expect(all([...RECORDS].reverse()).figures).toEqual(all(RECORDS).figures);
  const known = Date.parse('2026-07-10T18:00:00+08:00');
  const later = wish('waits', '2026-06-01', {
    ...steps('2026-06-02', '2026-06-03', '2026-06-04'),
    revision: 2,
    recordedAt: '2026-07-12T09:00:00+08:00',
  });
  expect(all([...RECORDS, later], known).figures).toEqual(all(RECORDS, known).figures);
  expect(all([...RECORDS, later]).figures.get('wishes.realised')?.numerator).toBe(4);
});
