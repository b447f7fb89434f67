import { expect, test } from 'vitest';
import type { LinkItemRecord, LinkRecord, LinksFeedRecord, LinkVisitRecord } from '../../contract/links.ts';
import type { WeeklyFeedRecord } from '../../contract/weekly.ts';
import { systemContext } from './context.ts';
import { absentUnits, itemsReconciled, linkRows, links } from './links.ts';
import { A, B, DISTRICT, PROGRAMME, WEEK } from './peopleFixture.ts';

const stamp = { recordedAt: '2026-01-05T09:00:00+08:00', revision: 1 };
const named = (text: string) => ({ zh: text, en: text });
const link = (id: string, kind: LinkRecord['link'], community: string, over: Partial<LinkRecord> = {}): LinkRecord => ({
  kind: 'link',
  id,
  link: kind,
  community,
  unit: named(id),
  since: '2026-01-01',
  until: null,
  ...stamp,
  ...over,
});
const visit = (id: string, of: string, dueOn: string, doneOn: string | null): LinkVisitRecord => ({
  kind: 'linkVisit',
  id,
  of,
  dueOn,
  doneOn,
  ...stamp,
});
const item = (id: string, of: string, dueOn: string, solvedOn: string | null): LinkItemRecord => ({
  kind: 'linkItem',
  id,
  of,
  label: named(id),
  receivedOn: '2026-01-02',
  dueOn,
  solvedOn,
  ...stamp,
});

// The window of 10 July begins on 13 June, the quarter on 11 April.
const RECORDS: LinksFeedRecord[] = [
  link('dep', 'sponsor', A),
  link('dep2', 'sponsor', A),
  link('team', 'enforcement', A, { compound: 'a1' }),
  link('gone', 'society', B, { until: '2026-06-30' }),
  link('branch', 'members', B),
  link('soon', 'society', A, { since: '2026-07-11' }),
  // dep: one in time, one late. dep2: two due and none made, though it came in May. team: missed one and made up for another.
  visit('v1', 'dep', '2026-06-20', '2026-06-20'),
  visit('v2', 'dep', '2026-07-01', '2026-07-03'),
  visit('v3', 'dep2', '2026-06-13', null),
  visit('v4', 'dep2', '2026-07-10', '2026-07-11'),
  visit('v5', 'dep2', '2026-05-20', '2026-05-19'),
  visit('v6', 'team', '2026-06-30', null),
  visit('v7', 'team', '2026-06-01', '2026-06-15'),
  visit('v8', 'branch', '2026-07-12', null),
  visit('v9', 'gone', '2026-06-25', null),
  item('i1', 'dep', '2026-04-11', '2026-04-20'),
  item('i2', 'dep', '2026-07-10', null),
  item('i3', 'dep', '2026-04-10', null),
  item('i4', 'team', '2026-05-01', '2026-04-28'),
];

const all = (records: LinksFeedRecord[], knownAt: number | null = null) => {
  const r = { links: records, district: DISTRICT, programme: PROGRAMME };
  const ctx = systemContext(r, WEEK, knownAt);
  const answer = links(r, ctx);
  return { ctx, ...answer, figures: new Map(answer.figures.map((f) => [f.id, f])) };
};

test('in place, on time, stayed away and solved, worked out by hand', () => {
  const { figures, standings, ctx } = all(RECORDS);
  // A has sponsor and enforcement, B members alone: its society ended in June.
  expect(figures.get('links.present')).toMatchObject({
    counted: ['link/dep', 'link/team', 'link/branch'],
    numerator: 3,
    denominator: 8,
    others: [`society/${A}`, `members/${A}`, `sponsor/${B}`, `society/${B}`, `enforcement/${B}`],
  });
  expect(figures.get('links.visits')).toMatchObject({
    counted: ['linkVisit/v1'],
    others: ['linkVisit/v2', 'linkVisit/v3', 'linkVisit/v4', 'linkVisit/v6', 'linkVisit/v9'],
    from: '2026-06-13',
  });
  // Who never came stands before who came in May; a visit due before the window and made in it is a visit.
  expect(absentUnits(standings).map((s) => [s.record.id, s.lastCame])).toEqual([
    ['gone', null],
    ['dep2', '2026-05-19'],
  ]);
  expect(figures.get('links.solved')).toMatchObject({
    counted: ['linkItem/i1', 'linkItem/i4'],
    others: ['linkItem/i2'],
    from: '2026-04-11',
  });
  const [a, b] = linkRows(standings, ctx);
  expect(a).toMatchObject({ present: 2, total: { units: 3, due: 5, onTime: 1, absent: 1, itemsDue: 3, itemsSolved: 2 } });
  expect(a?.cells.sponsor).toEqual({ units: 2, due: 4, onTime: 1, absent: 1, itemsDue: 2, itemsSolved: 1 });
  expect(b).toMatchObject({ present: 1, cells: { society: { units: 0, due: 1, absent: 1 }, members: { units: 1, due: 0 } } });
});

test('a change moves its own figures alone; order moves none; what was entered later is not known', () => {
  const figures = (records: LinksFeedRecord[], knownAt: number | null = null) => [...all(records, knownAt).figures.values()];
  const before = figures(RECORDS);
  expect(figures([...RECORDS].reverse())).toEqual(before);
  const changed = RECORDS.map((r) => (r.kind === 'linkVisit' && r.id === 'v2' ? { ...r, doneOn: '2026-07-01' } : r));
  const moved = figures(changed).flatMap((f, i) => (JSON.stringify(f) === JSON.stringify(before[i]) ? [] : [f.id]));
  expect(moved).toEqual(['links.visits']);
  const late = { ...visit('v3', 'dep2', '2026-06-13', '2026-06-13'), recordedAt: '2026-07-11T00:00:00+08:00', revision: 2 };
  expect(figures([...RECORDS, late], Date.parse('2026-07-10T23:59:59+08:00'))).toEqual(before);
  expect(figures([...RECORDS, late])).not.toEqual(before);
  expect(figures([]).every((f) => f.absence === 'notReported')).toBe(true);
});

test('items are held against the quarter that was reported, as it stood at its end; an older one is not covered', () => {
  const indicator = {
    kind: 'indicator',
    id: 'E4a',
    criterion: 'E4',
    subject: 'community',
    label: named('E4a'),
    official: false,
    measure: 'proportion',
    better: 'up',
    numerator: named('n'),
    denominator: named('d'),
    unit: named('u'),
    cadence: 'quarterly',
    lo: 0,
    hi: 1,
    weight: 1,
    target: 1,
    sample: 'admin',
    sensitive: false,
    ...stamp,
  } as const;
  const reading = (week: string, numerator: number, denominator: number): WeeklyFeedRecord => ({
    week,
    subject: A,
    indicator: 'E4a',
    numerator,
    denominator,
    ...stamp,
  });
  const held = (records: LinksFeedRecord[], weekly: WeeklyFeedRecord[]) => {
    const r = { links: records, district: DISTRICT, programme: [...PROGRAMME, indicator] };
    const ctx = systemContext(r, WEEK);
    return itemsReconciled(links(r, ctx).standings, { weekly }, ctx);
  };
  // Of the quarter to 3 July (from 4 April) i1 and i3 were due, i1 solved; the team's item is no sponsor's.
  expect(held(RECORDS, [reading('2026-07-03', 1, 2)])).toMatchObject({ covered: true, found: { agree: [A], unreported: [B] } });
  expect(held(RECORDS, [reading('2026-07-03', 2, 2)]).found?.differ).toEqual([
    { community: A, register: { numerator: 1, denominator: 2 }, weekly: { numerator: 2, denominator: 2 } },
  ]);
  expect(held(RECORDS, [reading('2026-05-01', 1, 2)]).covered).toBe(false);
});
