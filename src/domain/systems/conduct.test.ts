import { expect, test } from 'vitest';
import type { ConductRecord } from '../../contract/conduct.ts';
import { conduct, conductStandings, conductWall, praised, toPutRight } from './conduct.ts';
import { systemContext } from './context.ts';
import { A, B, DISTRICT, PROGRAMME, WEEK } from './peopleFixture.ts';

const named = (text: string) => ({ zh: text, en: text });
const entry = (id: string, enteredOn: string, dueOn: string, over: Partial<ConductRecord> = {}): ConductRecord => ({
  kind: 'entry',
  id,
  list: 'negative',
  role: 'communityTeam',
  place: A,
  item: named(`matter ${id}`),
  basis: named(`paper ${id}`),
  enteredOn,
  action: 'remind',
  dueOn,
  redressedOn: null,
  expiresOn: null,
  recordedAt: '2026-01-05T09:00:00+08:00',
  revision: 1,
  ...over,
});
const praise = (id: string, enteredOn: string, over: Partial<ConductRecord> = {}): ConductRecord => ({
  ...entry(id, enteredOn, enteredOn, { list: 'positive', action: 'praise', place: B }),
  dueOn: null,
  ...over,
});

const RECORDS: ConductRecord[] = [
  entry('late', '2026-06-01', '2026-06-30', { place: A }),
  entry('friday', '2026-07-01', '2026-07-10', { action: 'rectify' }),
  entry('waits', '2026-07-01', '2026-07-11'),
  entry('done', '2026-05-01', '2026-05-20', { redressedOn: '2026-05-20', expiresOn: '2026-07-10' }),
  entry('slow', '2026-05-01', '2026-05-20', { redressedOn: '2026-06-01', expiresOn: '2026-12-01' }),
  // Will be put right after the week; ran out before its day; due before the quarter; of tomorrow.
  entry('after', '2026-07-01', '2026-07-20', { redressedOn: '2026-07-12' }),
  entry('lapsed', '2026-04-20', '2026-06-01', { expiresOn: '2026-06-01' }),
  entry('old', '2026-03-01', '2026-04-10', { redressedOn: '2026-04-10' }),
  entry('future', '2026-07-11', '2026-07-20'),
  praise('first', '2026-06-01', { expiresOn: '2026-07-11' }),
  praise('second', '2026-07-02'),
  praise('over', '2026-03-01', { expiresOn: '2026-07-10' }),
];

const all = (records: ConductRecord[], knownAt: number | null = null) => {
  const r = { conduct: records, district: DISTRICT, programme: PROGRAMME };
  const ctx = systemContext(r, WEEK, knownAt);
  const answer = conduct(r, ctx);
  return { ...answer, standings: conductStandings(r, ctx), figures: new Map(answer.figures.map((f) => [f.id, f])) };
};

test('praise that counts, what is open, overdue and put right on time, worked out by hand', () => {
  const { figures, standings } = all(RECORDS);
  expect(figures.get('conduct.positive')?.counted).toEqual(['entry/first', 'entry/second']);
  expect(praised(standings).map((s) => s.record.id)).toEqual(['second', 'first']);
  expect(toPutRight(standings).map((s) => [s.record.id, s.state, s.days, s.daysLate])).toEqual([
    ['late', 'overdue', 39, 10],
    ['friday', 'overdue', 9, 0],
    ['waits', 'open', 9, 0],
    ['after', 'open', 9, 0],
  ]);
  expect(figures.get('conduct.overdue')).toMatchObject({ numerator: 2, denominator: 4 });
  // Due from 11 April to 10 July; one that has expired since still counts in the quarter it was due in.
  expect(figures.get('conduct.redressed')).toMatchObject({
    counted: ['entry/done'],
    others: ['entry/friday', 'entry/late', 'entry/slow'],
  });
  const states = new Map(standings.map((s) => [s.record.id, s.state]));
  expect([states.get('done'), states.get('slow'), states.get('lapsed'), states.get('old')]).toEqual([
    'expired',
    'redressed',
    'expired',
    'redressed',
  ]);
});

test('order moves nothing, later knowledge is not used, and without entries nothing is reported', () => {
  const figures = (records: ConductRecord[], knownAt: number | null = null) => [...all(records, knownAt).figures.values()];
  const before = figures(RECORDS);
  expect(figures([...RECORDS].reverse())).toEqual(before);
  const fixed = {
    ...entry('late', '2026-06-01', '2026-06-30', { redressedOn: '2026-06-29' }),
    recordedAt: '2026-07-11T00:00:00+08:00',
    revision: 2,
  };
  expect(figures([...RECORDS, fixed], Date.parse('2026-07-10T23:59:59+08:00'))).toEqual(before);
  const moved = figures([...RECORDS, fixed]).flatMap((f, i) => (f.value === before[i]?.value ? [] : [f.id]));
  expect(moved).toEqual(['conduct.open', 'conduct.overdue', 'conduct.redressed']);
  expect(figures([]).every((f) => f.absence === 'notReported')).toBe(true);
});

const onWall = (records: ConductRecord[]) => {
  const { figures, standings } = all(records);
  return conductWall({ figures: [...figures.values()], standings });
};

test('what a wall is given leads to no entry of the negative list', () => {
  // Criticised alone, praised alone, and both; a post and words that nothing praised has.
  const bad = entry('bad', '2026-07-01', '2026-07-20', { place: A, role: 'communitySecretary', action: 'criticise' });
  const records = [...RECORDS, bad];
  const wall = onWall(records);
  const text = JSON.stringify(wall);
  for (const e of records.filter((r) => r.list === 'negative'))
    for (const told of [`"${e.id}"`, `/${e.id}"`, e.item.zh, e.basis.zh, 'communitySecretary', A])
      expect(text).not.toContain(told);
  expect(wall.figures.every((f) => f.counted.length === 0 && f.others.length === 0)).toBe(true);
  // The criticism of another place and post looks just the same, also where that place is praised.
  const elsewhere = records.map((e) => (e.list === 'negative' ? { ...e, place: B, role: 'department' as const } : e));
  expect(onWall(elsewhere)).toEqual(wall);
  // Its numbers are those of the figures, and the praise is as it was written and no more.
  const sum = (of: (n: (typeof wall.negative)[number]) => number) => wall.negative.reduce((a, n) => a + of(n), 0);
  expect([sum((n) => n.open), sum((n) => n.overdue), sum((n) => n.redressed)]).toEqual([3, 2, 2]);
  expect(wall.praise).toEqual([
    { role: 'communityTeam', place: B, item: named('matter second'), basis: named('paper second'), enteredOn: '2026-07-02' },
    { role: 'communityTeam', place: B, item: named('matter first'), basis: named('paper first'), enteredOn: '2026-06-01' },
  ]);
});
