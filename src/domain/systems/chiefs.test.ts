import { expect, test } from 'vitest';
import { demoSystemRecords } from '../../../mocks/records.ts';
import type { ConcernRecord } from '../../contract/concerns.ts';
import type { DistrictFeedRecord } from '../../contract/district.ts';
import type { FourChiefsFeedRecord } from '../../contract/fourChiefs.ts';
import { chiefs } from './chiefs.ts';
import { systemContext } from './context.ts';
import { A, B, concern, DISTRICT, PROGRAMME, WEEK } from './peopleFixture.ts';

const stamp = { recordedAt: '2026-07-01T09:00:00+08:00', revision: 1 };
const post = (
  subject: string,
  role: 'secretary' | 'commander' | 'unitChief',
  due: number,
  filled: number,
): DistrictFeedRecord => ({
  kind: 'post',
  id: `${subject}-${role}`,
  subject,
  role,
  due,
  filled,
  ...stamp,
});
const grid = (id: string, households: number | null, compounds: string[] = []): FourChiefsFeedRecord => ({
  kind: 'grid',
  id,
  community: A,
  name: { zh: id, en: id },
  households,
  compounds,
  chiefInPost: true,
  ...stamp,
});
const dispute = (id: string, dueOn: string, endedOn: string | null, agreed?: boolean): FourChiefsFeedRecord => ({
  kind: 'mediation',
  id,
  community: A,
  receivedOn: '2026-06-01',
  dueOn,
  endedOn,
  ...(agreed === undefined ? {} : { agreed }),
  ...stamp,
});
const care = (
  compound: string,
  group: 'livingAlone' | 'disabled',
  persons: number,
  calledOn: number | null,
  month = '2026-07-01',
) => ({ kind: 'careGroup', id: `${compound}-${group}-${month}`, compound, group, persons, calledOn, month, ...stamp }) as const;

const answer = (fourChiefs: FourChiefsFeedRecord[], posts: DistrictFeedRecord[] = [], concerns: ConcernRecord[] = []) => {
  const r = { district: [...DISTRICT, ...posts], programme: PROGRAMME, fourChiefs, concerns };
  const found = chiefs(r, systemContext(r, WEEK));
  return { ...found, figure: new Map(found.figures.map((f) => [f.id, f])) };
};

test('posts of the four chiefs alone, summed; the secretary is none of them', () => {
  const { figure, roles, rows } = answer(
    [],
    [post(A, 'secretary', 1, 0), post('a1', 'commander', 1, 1), post('b1', 'unitChief', 6, 4)],
  );
  expect(figure.get('chiefs.posts')).toMatchObject({
    numerator: 5,
    denominator: 7,
    counted: ['post/a1-commander', 'post/b1-unitChief'],
  });
  expect(roles.unitChief).toEqual({ due: 6, filled: 4 });
  expect(rows).toMatchObject([{ street: '220113001', posts: { due: 7, filled: 5 } }]);
  expect(answer([]).figure.get('chiefs.posts')).toMatchObject({ value: null, absence: 'notReported' });
});

test('grids are judged by their own households: limits count in, unknown ones do not count', () => {
  const { figure } = answer([grid('g1', 400, ['a1']), grid('g2', 700), grid('g3', 399), grid('g4', 701), grid('g5', null)]);
  expect(figure.get('chiefs.grids')).toMatchObject({ numerator: 2, denominator: 4, counted: ['grid/g1', 'grid/g2'] });
  expect(answer([grid('g5', null)]).figure.get('chiefs.grids')).toMatchObject({ value: null, absence: 'notReported' });
});

test('disputes due in the window, agreed by Friday; concerns that the chiefs brought in, due in the window', () => {
  const { figure } = answer(
    [
      dispute('agreed', '2026-06-13', '2026-06-12', true),
      dispute('failed', '2026-06-20', '2026-06-19', false),
      dispute('open', WEEK, null),
      dispute('agreedAfter', '2026-07-01', '2026-07-11', true),
      dispute('before', '2026-06-12', '2026-06-10', true),
      dispute('after', '2026-07-11', '2026-07-01', true),
    ],
    [],
    [
      concern('c1', '2026-06-20', '2026-06-27', { closedOn: '2026-06-25', channel: 'fourChiefs' }),
      concern('c2', '2026-06-20', '2026-06-27', { channel: 'fourChiefs' }),
      concern('carried', '2026-05-20', '2026-06-10', { channel: 'fourChiefs' }),
      concern('other', '2026-06-20', '2026-06-27'),
    ],
  );
  expect(figure.get('chiefs.mediation')).toMatchObject({ numerator: 1, denominator: 4, counted: ['mediation/agreed'] });
  expect(figure.get('chiefs.concerns')).toMatchObject({ numerator: 1, denominator: 2, others: ['concern/c2'] });
});

test('care groups: the newest month, without those who did not say, and never a record', () => {
  const { figure, care: table } = answer([
    care('a1', 'livingAlone', 30, 24),
    care('b1', 'livingAlone', 20, null),
    care('a1', 'livingAlone', 99, 99, '2026-06-01'),
    care('a1', 'livingAlone', 77, 77, '2026-08-01'),
  ]);
  expect(figure.get('chiefs.care')).toMatchObject({
    numerator: 24,
    denominator: 30,
    counted: [],
    others: [],
    from: '2026-07-01',
  });
  expect(table).toMatchObject({ month: '2026-07', communities: [A, B] });
  expect(table?.table.total).toEqual({ kind: 'shown', value: 50 });
});

test('the figure is hidden where it would give away fewer than five: by itself, or against the total of the table', () => {
  const gone = { value: null, absence: 'hidden', numerator: null, denominator: null };
  expect(answer([care('a1', 'disabled', 3, 2)]).figure.get('chiefs.care')).toMatchObject(gone);
  expect(answer([care('a1', 'disabled', 40, 20), care('b1', 'disabled', 3, null)]).figure.get('chiefs.care')).toMatchObject(gone);
});

test('no number of fewer than five persons stands anywhere in the answer of the demo', () => {
  const records = demoSystemRecords('2026-07-17');
  const found = chiefs(records, systemContext(records, '2026-07-10'));
  const table = found.care?.table;
  const cells = [...(table?.rows.flat() ?? []), ...(table?.rowTotals ?? []), ...(table?.columnTotals ?? []), table?.total];
  expect(cells.filter((c) => c?.kind === 'small').length).toBeGreaterThan(5);
  expect(cells.filter((c) => c?.kind === 'withheld').length).toBeGreaterThan(3);
  expect(cells.some((c) => c?.kind === 'shown' && c.value > 0 && c.value < 5)).toBe(false);
  const figure = found.figures.find((f) => f.id === 'chiefs.care');
  expect(figure).toMatchObject({ absence: null, counted: [], others: [] });
  expect(JSON.stringify(found)).not.toContain('careGroup');
});
