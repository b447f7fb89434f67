import { expect, test } from 'vitest';
import type { ActivityRecord, CultureFeedRecord } from '../../contract/culture.ts';
import type { DistrictFeedRecord } from '../../contract/district.ts';
import { systemContext } from './context.ts';
import { communityRows, compoundRows, culture, groupRows } from './culture.ts';
import { A, B, DISTRICT, PROGRAMME, WEEK } from './peopleFixture.ts';

const stamp = { recordedAt: '2026-01-05T09:00:00+08:00', revision: 1 };
const label = { zh: 'x', en: 'x' };
const activity = (id: string, plannedOn: string, heldOn: string | null, over: Partial<ActivityRecord> = {}): ActivityRecord => ({
  kind: 'activity',
  id,
  community: A,
  compound: 'a1',
  group: 'sport',
  label,
  plannedOn,
  heldOn,
  participants: null,
  volunteers: null,
  ...stamp,
  ...over,
});
const { compound: _none, ...ofCommunity } = activity('whole', '2026-07-01', '2026-07-01', { group: 'arts', participants: 90 });

const RECORDS: CultureFeedRecord[] = [
  activity('kept', '2026-06-13', '2026-06-13', { participants: 20, volunteers: 3 }),
  // Planned for a Thursday, held on the Friday of that week: as planned. A day later it is not.
  activity('friday', '2026-07-02', '2026-07-03', { participants: 0 }),
  activity('late', '2026-07-02', '2026-07-04', { volunteers: 2 }),
  activity('never', '2026-07-10', null),
  activity('tomorrow', '2026-07-10', '2026-07-11', { participants: 500 }),
  // Planned before the window and held in it: came, and was due before.
  activity('before', '2026-06-12', '2026-06-14', { participants: 5, group: 'learning' }),
  activity('ahead', '2026-07-20', null),
  ofCommunity,
  activity('b', '2026-07-01', '2026-07-01', { community: B, compound: 'b1', volunteers: 4 }),
  { kind: 'team', id: 't1', community: A, label, since: '2026-01-01', members: 12, ...stamp },
  { kind: 'team', id: 't2', community: A, label, since: '2026-01-01', members: null, ...stamp },
  { kind: 'team', id: 't3', community: B, label, since: '2026-08-01', members: 9, ...stamp },
];

const HOUSES: DistrictFeedRecord[] = DISTRICT.map((r) =>
  r.kind === 'compound' && r.id === 'a1' ? { ...r, households: 200 } : r,
);

const all = (records: CultureFeedRecord[], knownAt: number | null = null, district = HOUSES) => {
  const r = { culture: records, district, programme: PROGRAMME };
  const ctx = systemContext(r, WEEK, knownAt);
  const answer = culture(r, ctx);
  return { ctx, ...answer, figures: new Map(answer.figures.map((f) => [f.id, f])) };
};

test('held as planned, heads where they were counted, compounds with one: worked out by hand', () => {
  const { figures, standings } = all(RECORDS);
  expect(figures.get('culture.held')).toMatchObject({
    counted: ['activity/b', 'activity/friday', 'activity/kept', 'activity/whole'],
    others: ['activity/late', 'activity/never', 'activity/tomorrow'],
  });
  // Nought heads is a count, null is none: 20 + 0 + 5 + 90 at four, and two without.
  expect(figures.get('culture.participants')).toMatchObject({
    value: 115,
    numerator: null,
    denominator: 4,
    counted: ['activity/before', 'activity/friday', 'activity/kept', 'activity/whole'],
    others: ['activity/b', 'activity/late'],
  });
  expect(figures.get('culture.volunteers')).toMatchObject({ value: 9, denominator: 3 });
  expect(figures.get('culture.compounds')).toMatchObject({ counted: ['compound/a1', 'compound/b1'], others: [] });
  expect(groupRows(standings).map((g) => [g.group, g.planned, g.held, g.participants, g.uncounted])).toEqual([
    ['civility', 0, 0, null, 0],
    ['sport', 6, 4, 20, 2],
    ['arts', 1, 1, 90, 0],
    ['learning', 0, 1, 5, 0],
    ['volunteering', 0, 0, null, 0],
  ]);
});

test('per 100 households only where they are known, from the compounds’ own activities', () => {
  const { standings, teams, ctx } = all(RECORDS);
  const [a1, b1] = compoundRows(standings, ctx);
  expect(a1).toMatchObject({ own: 25, households: 200, per100: 12.5, uncounted: 1, planned: 5, asPlanned: 2 });
  expect(b1).toMatchObject({ own: null, households: null, per100: null, participants: null, uncounted: 1 });
  const [a, b] = communityRows(standings, teams, ctx);
  expect(a).toMatchObject({ participants: 115, own: 25, households: 200, per100: 12.5, teams: 2, members: 12 });
  expect(b).toMatchObject({ households: null, per100: null, teams: 0, members: null });
  // A second compound of unknown size: no rate of the community.
  const more: DistrictFeedRecord[] = [...HOUSES, { ...(DISTRICT[3] as DistrictFeedRecord & { kind: 'compound' }), id: 'a2' }];
  const wider = all(RECORDS, null, more);
  expect(communityRows(wider.standings, wider.teams, wider.ctx)[0]).toMatchObject({ households: null, per100: null });
  expect(wider.figures.get('culture.compounds')?.others).toEqual(['compound/a2']);
});

test('order moves nothing; later knowledge is not used; nobody counted is no nought', () => {
  const figures = (records: CultureFeedRecord[], knownAt: number | null = null) => [...all(records, knownAt).figures.values()];
  const before = figures(RECORDS);
  expect(figures([...RECORDS].reverse())).toEqual(before);
  const told = {
    ...activity('never', '2026-07-10', '2026-07-10', { participants: 40 }),
    recordedAt: '2026-07-11T00:00:00+08:00',
    revision: 2,
  };
  expect(figures([...RECORDS, told], Date.parse('2026-07-10T23:59:59+08:00'))).toEqual(before);
  const moved = figures([...RECORDS, told]).flatMap((f, i) => (f.value === before[i]?.value ? [] : [f.id]));
  expect(moved).toEqual(['culture.held', 'culture.participants']);
  const uncounted = all([activity('x', '2026-07-01', '2026-07-01')]).figures;
  expect(uncounted.get('culture.participants')).toMatchObject({ value: null, absence: 'notReported', others: ['activity/x'] });
  expect(uncounted.get('culture.held')?.value).toBe(1);
  expect(figures([]).every((f) => f.absence === 'notReported')).toBe(true);
});
