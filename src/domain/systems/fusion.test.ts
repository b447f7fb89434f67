import { expect, test } from 'vitest';
import type { DistrictFeedRecord } from '../../contract/district.ts';
import { ORGANISATION_FEEDS } from '../../contract/envelope.ts';
import type { OrganisationFeedRecord } from '../../contract/organisation.ts';
import type { ReviewsFeedRecord } from '../../contract/reviews.ts';
import { type SystemRecords, systemContext } from './context.ts';
import { fusion } from './fusion.ts';
import { recordsByCommunity } from './ofCommunity.ts';
import { A, B, concern, DISTRICT, PROGRAMME, WEEK, wish } from './peopleFixture.ts';

const stamp = { recordedAt: '2026-01-05T09:00:00+08:00', revision: 1 };
const name = (text: string) => ({ zh: text, en: text });
const step = (id: string, community: string): OrganisationFeedRecord => ({
  kind: 'step',
  id,
  move: 'E1',
  community,
  label: name(id),
  dueOn: '2026-05-01',
  doneOn: id === 'a' ? '2026-04-30' : null,
  official: false,
  ...stamp,
});
const review = (community: string): ReviewsFeedRecord => ({
  kind: 'review',
  id: `mass-${community}`,
  community,
  period: '2026-H1',
  face: 'mass',
  score: community === A ? 90 : 80,
  scorers: 20,
  heldOn: '2026-06-20',
  ...stamp,
});
const post = (subject: string): DistrictFeedRecord => ({
  kind: 'post',
  id: `post-${subject}`,
  subject,
  role: 'commander',
  due: 2,
  filled: 1,
  ...stamp,
});

const EMPTY = Object.fromEntries(
  [
    ...(['district', 'programme', 'weekly', 'visits', 'ledger', 'concerns', 'wishes', 'fourChiefs', 'reviews', 'stars'] as const),
    ...ORGANISATION_FEEDS,
  ].map((feed) => [feed, []]),
) as unknown as SystemRecords;

const RECORDS: SystemRecords = {
  ...EMPTY,
  programme: PROGRAMME,
  district: [...DISTRICT, post('a1'), post('b1')],
  organisation: [
    { kind: 'move', id: 'E1', family: 'project', order: 1, official: false, ...stamp },
    step('a', A),
    step('b', B),
    // A step of the district is of no community.
    { ...step('d', A), community: undefined } as unknown as OrganisationFeedRecord,
  ],
  reviews: [review(A), review(B)],
  concerns: [
    concern('ca', '2026-06-20', '2026-06-25', { closedOn: '2026-06-24' }),
    concern('cb', '2026-01-05', '2026-01-08', { community: B, closedOn: '2026-01-07' }),
  ],
  wishes: [
    wish('wa', '2026-06-01', { verifiedOn: '2026-06-02' }),
    wish('wb', '2026-06-01', { verifiedOn: '2026-06-02', community: B }),
  ],
};

const all = (records: SystemRecords, knownAt: number | null = null) => {
  const ctx = systemContext(records, WEEK, knownAt);
  return fusion(records, ctx);
};

test('each face shows the figures of its systems for that community alone', () => {
  const { rows, figures } = all(RECORDS);
  const of = (i: number) =>
    Object.fromEntries(Object.values(rows[i]?.figures ?? {}).flatMap((own) => own.map((f) => [f.id, f.value] as const)));
  expect(rows.map((r) => r.community)).toEqual([A, B]);
  // The ledger has not come to anybody: its figure is asked of nobody.
  expect(of(0)).toEqual({
    'moves.projects': 1,
    'reviews.mass': 90,
    'concerns.onTime': 1,
    'wishes.realised': 0,
    'ledger.onTime': null,
    'chiefs.posts': 0.5,
  });
  // Nothing was due of the second's concerns: that is reported, and no number.
  expect(of(1)).toMatchObject({ 'moves.projects': 0, 'reviews.mass': 80, 'concerns.onTime': null });
  expect(figures[0]).toMatchObject({ numerator: 2, denominator: 2, counted: [`community/${A}`, `community/${B}`] });
});

test('what one community lacks and another has is missing, and then it is not whole', () => {
  const { rows, figures } = all({ ...RECORDS, reviews: [review(A)] });
  expect(rows.map((r) => [r.whole, r.missing.party, r.missing.service, r.missing.governance])).toEqual([
    [true, [], [], []],
    [false, ['reviews.mass'], [], []],
  ]);
  expect(figures[0]).toMatchObject({ numerator: 1, others: [`community/${B}`], previous: 0.5 });
  const noSteps = all({ ...RECORDS, organisation: RECORDS.organisation.filter((r) => r.kind !== 'step' || r.community !== B) });
  expect(noSteps.rows[1]?.missing.party).toEqual(['moves.projects']);
});

test('a face nobody has leaves none whole; nothing at all is not reported; order and later records change nothing', () => {
  expect(all({ ...RECORDS, concerns: [], wishes: [] }).figures[0]).toMatchObject({ value: 0, numerator: 0, denominator: 2 });
  expect(all({ ...EMPTY, district: DISTRICT, programme: PROGRAMME }).figures[0]).toMatchObject({ absence: 'notReported' });
  const turned = { ...RECORDS, reviews: [...RECORDS.reviews].reverse(), organisation: [...RECORDS.organisation].reverse() };
  expect(all(turned)).toEqual(all(RECORDS));
  const known = Date.parse('2026-07-10T18:00:00+08:00');
  const without = { ...RECORDS, reviews: [review(A)] };
  const later = { ...without, reviews: [review(A), { ...review(B), recordedAt: '2026-07-11T09:00:00+08:00' }] };
  expect(all(later, known).figures).toEqual(all(without, known).figures);
  expect(all(later).figures[0]?.numerator).toBe(2);
});

test('records go to their community by their own place, by their compound, or by what they hang on', () => {
  const ctx = systemContext(RECORDS, WEEK);
  const records = {
    ...RECORDS,
    councils: [
      { kind: 'body', id: 'x', compound: 'b1' },
      { kind: 'resolution', id: 'y', body: 'x' },
      { kind: 'resolution', id: 'z', body: 'nobody' },
    ],
  } as unknown as SystemRecords;
  const of = recordsByCommunity(records, ctx.register, ['district', 'organisation', 'councils']);
  const ids = (community: string, feed: 'district' | 'organisation' | 'councils') =>
    of(community)[feed].map((r) => (r as { id?: string; code?: string }).id ?? (r as { code?: string }).code);
  expect(ids(A, 'councils')).toEqual([]);
  expect(ids(B, 'councils')).toEqual(['x', 'y']);
  expect(ids(A, 'organisation')).toEqual(['E1', 'a']);
  expect(ids(B, 'district')).toEqual(['220113001', B, 'b1', 'post-b1']);
  expect(of(A).reviews).toEqual([]);
});
