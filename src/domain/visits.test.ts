import { expect, test } from 'vitest';
import type { VisitsFeedRecord } from '../contract/visits.ts';
import { visits } from './visits.ts';

const visit = (id: string, subject: string, day: string, team: string, revision = 1): VisitsFeedRecord => ({
  kind: 'visit',
  id,
  subject,
  day,
  team: { zh: team, en: team },
  recordedAt: `${day}T17:00:00+08:00`,
  revision,
});
const outcome = (id: string, of: string, indicator: string, what: 'confirmed' | 'notConfirmed'): VisitsFeedRecord => ({
  kind: 'outcome',
  id,
  visit: of,
  indicator,
  outcome: what,
  recordedAt: '2026-07-09T17:00:00+08:00',
  revision: 1,
});

const records = [
  visit('v1', 'c07', '2026-06-02', '一组'),
  visit('v2', 'c07', '2026-07-07', '二组'),
  visit('v3', 'c09', '2026-07-08', '三组'),
  outcome('o2', 'v3', 'G2a', 'notConfirmed'),
  outcome('o1', 'v2', 'G4a', 'confirmed'),
  outcome('o3', 'nowhere', 'G4a', 'confirmed'),
];

test('the last visit is the newest on or before the day', () => {
  const { lastVisit } = visits(records, null);
  expect(lastVisit('c07', '2026-07-10')).toEqual({ day: '2026-07-07', team: { zh: '二组', en: '二组' } });
  expect(lastVisit('c07', '2026-07-06')?.day).toBe('2026-06-02');
  expect(lastVisit('c07', '2026-06-01')).toBeNull();
  expect(lastVisit('c01', '2026-07-10')).toBeNull();
});

test('an outcome takes subject and day from its visit; one without a visit is left out', () => {
  expect(visits(records, null).outcomes).toEqual([
    { subject: 'c07', indicator: 'G4a', day: '2026-07-07', outcome: 'confirmed' },
    { subject: 'c09', indicator: 'G2a', day: '2026-07-08', outcome: 'notConfirmed' },
  ]);
});

test('as known earlier: what was entered later is not there yet, a correction replaces', () => {
  const knownAt = Date.parse('2026-07-08T18:00:00+08:00');
  expect(visits(records, knownAt).outcomes).toEqual([]);
  const moved = [...records, { ...visit('v2', 'c08', '2026-07-07', '二组', 2) }];
  expect(visits(moved, null).lastVisit('c07', '2026-07-10')?.day).toBe('2026-06-02');
  expect(visits(moved, null).outcomes[0]).toMatchObject({ subject: 'c08', indicator: 'G4a' });
});
