import { expect, test } from 'vitest';
import type { MilestoneRecord, OrganisationFeedRecord } from '../../contract/organisation.ts';
import { systemContext } from './context.ts';
import { SYSTEMS } from './figures.ts';
import { homeAction } from './homeAction.ts';
import { DISTRICT, PROGRAMME, WEEK } from './peopleFixture.ts';
import { PROGRAMME_MAP } from './programmeMap.ts';

const stamp = { recordedAt: '2026-01-05T09:00:00+08:00', revision: 1, official: false };
const name = (text: string) => ({ zh: text, en: text });
const milestone = (id: string, dueOn: string, doneOn: string | null, over: Partial<MilestoneRecord> = {}): MilestoneRecord => ({
  kind: 'milestone',
  id,
  label: name(id),
  phase: 'other',
  dueOn,
  doneOn,
  ...stamp,
  ...over,
});
const unit = (id: string, order: number, leads: boolean): OrganisationFeedRecord => ({
  kind: 'unit',
  id,
  name: name(id),
  leads,
  order,
  ...stamp,
});

const RECORDS: OrganisationFeedRecord[] = [
  unit('third', 1, false),
  unit('first', 2, true),
  unit('second', 3, true),
  milestone('end', '2026-12-18', null),
  milestone('start', '2026-02-16', '2026-02-14'),
  // Due on the very Friday and not done: its day has passed at the close of the week.
  milestone('friday', '2026-07-10', null),
  // Done before its day has come, and done after the week.
  milestone('early', '2026-09-01', '2026-07-01'),
  milestone('later', '2026-07-08', '2026-07-12'),
  milestone('past', '2025-12-18', '2025-12-18'),
];

const all = (organisation: OrganisationFeedRecord[], knownAt: number | null = null, week = WEEK) => {
  const r = { organisation, district: DISTRICT, programme: PROGRAMME };
  return homeAction(r, systemContext(r, week, knownAt));
};

test('milestones due and done of the year, worked out by hand', () => {
  const { figures, units, year } = all(RECORDS);
  // Due by 10 July: start (done), friday (not), later (done after the week). The week before only the first was due.
  expect(figures[0]).toMatchObject({
    counted: ['milestone/start'],
    others: ['milestone/later', 'milestone/friday'],
    numerator: 1,
    denominator: 3,
    previous: 1,
    from: '2026-01-01',
  });
  expect(figures[1]).toMatchObject({ value: 3, counted: ['unit/first', 'unit/second', 'unit/third'] });
  expect(units.map((u) => u.id)).toEqual(['first', 'second', 'third']);
  expect(year.milestones.map((m) => [m.record.id, m.state, m.days])).toEqual([
    ['start', 'done', -144],
    ['later', 'overdue', -2],
    ['friday', 'overdue', 0],
    ['early', 'done', 53],
    ['end', 'ahead', 161],
  ]);
  // 10 July is day 190 of 365, counted from 0.
  expect(year.at).toBeCloseTo(190 / 365, 12);
});

test('a year without dates is not reported, nor has its first week one before; order and later records change nothing', () => {
  expect(all([]).figures.map((f) => f.absence)).toEqual(['notReported', 'notReported']);
  const january = all(RECORDS, null, '2026-01-02');
  expect(january.figures[0]).toMatchObject({ value: null, absence: 'nothingDue', previous: null });
  expect(all([...RECORDS].reverse())).toEqual(all(RECORDS));
  const known = Date.parse('2026-07-10T18:00:00+08:00');
  const later = milestone('friday', '2026-07-10', '2026-07-10', { revision: 2, recordedAt: '2026-07-13T09:00:00+08:00' });
  expect(all([...RECORDS, later], known)).toEqual(all(RECORDS, known));
  expect(all([...RECORDS, later]).figures[0]?.numerator).toBe(2);
});

test('the map has every system once', () => {
  const mapped = PROGRAMME_MAP.flatMap((g) => g.lanes.flatMap((l) => [...l.systems]));
  expect([...mapped].sort()).toEqual([...SYSTEMS].sort());
});
