import { expect, test } from 'vitest';
import type { CouncilsFeedRecord } from '../../contract/councils.ts';
import type { WeeklyFeedRecord } from '../../contract/weekly.ts';
import { indicator } from '../fixtures.ts';
import { systemContext } from './context.ts';
import { councilRows, councils, overdueResolutions, resolutionsReconciled } from './councils.ts';
import { DISTRICT, PROGRAMME, WEEK } from './peopleFixture.ts';

const stamp = { recordedAt: '2026-01-05T09:00:00+08:00', revision: 1 };
const label = { zh: '事', en: 'thing' };

const body = (id: string, compound: string, formedOn: string, endedOn: string | null = null, members: number | null = 7) =>
  ({
    kind: 'body',
    id,
    compound,
    bodyKind: 'compoundCouncil',
    formedOn,
    endedOn,
    members,
    partyMembers: members === null ? null : 3,
    ...stamp,
  }) satisfies CouncilsFeedRecord;
const meeting = (of: string, heldOn: string): CouncilsFeedRecord => ({
  kind: 'meeting',
  id: `${of}-${heldOn}`,
  body: of,
  heldOn,
  attended: null,
  ...stamp,
});
const resolution = (id: string, of: string, dueOn: string, carriedOn: string | null = null): CouncilsFeedRecord => ({
  kind: 'resolution',
  id,
  body: of,
  label,
  adoptedOn: '2026-05-01',
  dueOn,
  carriedOn,
  ...stamp,
});

// The week is that of 10 July 2026: its window begins on 13 June, the three months after 10 April.
const RECORDS: CouncilsFeedRecord[] = [
  body('council', 'a1', '2025-01-01'),
  body('committee', 'a1', '2026-05-01', null, null),
  body('gone', 'b1', '2024-01-01', '2026-07-01'),
  body('next', 'b1', '2026-07-11'),
  meeting('council', '2026-04-11'),
  meeting('council', '2026-07-11'),
  meeting('gone', '2026-06-01'),
  resolution('inTime', 'council', '2026-06-13', '2026-06-13'),
  resolution('late', 'council', '2026-06-20', '2026-06-21'),
  resolution('open', 'council', '2026-07-10'),
  resolution('old', 'gone', '2026-06-12'),
  resolution('ahead', 'council', '2026-08-01', '2026-07-11'),
];

const all = (records: readonly CouncilsFeedRecord[], known: number | null = null) => {
  const rests = { councils: records, district: DISTRICT, programme: PROGRAMME };
  const ctx = systemContext(rests, WEEK, known);
  const answer = councils(rests, ctx);
  return { ctx, answer, rows: councilRows(answer, ctx), figures: new Map(answer.figures.map((f) => [f.id, f])) };
};

test('a compound has a body while one is in being; a week before, the one that ended was there still', () => {
  const { figures, rows } = all(RECORDS);
  expect(figures.get('councils.exist')).toMatchObject({
    numerator: 1,
    denominator: 2,
    previous: 0.5,
    counted: ['body/committee'],
    others: ['compound/b1'],
  });
  expect(rows.map((r) => [r.compound, r.bodies.length, r.ended?.record.id ?? null, r.members, r.lastMet])).toEqual([
    ['a1', 2, null, null, '2026-04-11'],
    ['b1', 0, 'gone', null, '2026-06-01'],
  ]);
  expect(all([]).figures.get('councils.exist')).toMatchObject({ value: null, absence: 'notReported' });
});

test('asked whether they met are those in being for three months, and 11 April is within them', () => {
  const { figures } = all(RECORDS);
  expect(figures.get('councils.met')).toMatchObject({
    numerator: 1,
    denominator: 1,
    from: '2026-04-11',
    counted: ['body/council'],
  });
  const silent = all(RECORDS.filter((r) => r.kind !== 'meeting' || r.heldOn !== '2026-04-11'));
  expect(silent.figures.get('councils.met')).toMatchObject({ numerator: 0, denominator: 1 });
});

test('carried out by the day of those due in the window; open on their day is not overdue yet', () => {
  const { figures, answer, rows } = all(RECORDS);
  expect(figures.get('councils.carried')).toMatchObject({
    counted: ['resolution/inTime'],
    others: ['resolution/late', 'resolution/open'],
    from: '2026-06-13',
  });
  expect(figures.get('councils.open')?.counted).toEqual(['resolution/ahead', 'resolution/old', 'resolution/open']);
  expect(overdueResolutions(answer.resolutions).map((r) => [r.record.id, r.daysLate])).toEqual([['old', 28]]);
  expect(rows.map((r) => [r.onTime, r.due, r.open, r.overdue])).toEqual([
    [1, 3, 2, 0],
    [0, 0, 1, 1],
  ]);
});

test('held against what each compound reports week by week', () => {
  const rests = { councils: RECORDS, district: DISTRICT, programme: [...PROGRAMME, indicator('G2a')] };
  const ctx = systemContext(rests, WEEK);
  const rows = councilRows(councils(rests, ctx), ctx);
  const row = (week: string, numerator: number, denominator: number): WeeklyFeedRecord => ({
    week,
    subject: 'a1',
    indicator: 'G2a',
    numerator,
    denominator,
    ...stamp,
  });
  const weekly = [row('2026-06-19', 1, 1), row('2026-06-26', 0, 1), row(WEEK, 0, 1)];
  expect(resolutionsReconciled(rows, { weekly }, ctx)).toEqual({ agree: ['a1'], differ: [], unreported: ['b1'] });
  const other = resolutionsReconciled(rows, { weekly: weekly.slice(1) }, ctx);
  expect(other?.differ).toEqual([
    { community: 'a1', register: { numerator: 1, denominator: 3 }, weekly: { numerator: 0, denominator: 2 } },
  ]);
});

test('order changes nothing, and a record entered later changes nothing as known then', () => {
  expect(all([...RECORDS].reverse()).figures).toEqual(all(RECORDS).figures);
  const known = Date.parse('2026-07-10T18:00:00+08:00');
  const later = {
    ...resolution('open', 'council', '2026-07-10', '2026-07-10'),
    revision: 2,
    recordedAt: '2026-07-12T09:00:00+08:00',
  };
  expect(all([...RECORDS, later], known).figures).toEqual(all(RECORDS, known).figures);
  expect(all([...RECORDS, later]).figures.get('councils.carried')?.numerator).toBe(2);
});
