import { expect, test } from 'vitest';
import type { StarsFeedRecord } from '../../contract/stars.ts';
import { type Board, board, type Records } from '../board.ts';
import { addDays } from '../civil.ts';
import { WEEK } from '../fixtures.ts';
import { type Course, steady, world } from '../league/fixture.ts';
import { dualStar } from './dualStar.ts';
import type { FigureId } from './figures.ts';
import { isSlipping } from './starLines.ts';

const AT = '2026-06-01T08:00:00+08:00';
const reason = { zh: '示例', en: 'sample' };
const falling: Course = [...steady(9, 10, 9), [0, 10]];
const nothing: Course = steady(0, 0, 10).map(() => null);

const docking: StarsFeedRecord = {
  kind: 'docking',
  id: 'd1',
  subject: 'k000',
  criterion: 'B',
  reason,
  from: addDays(WEEK, -14),
  closed: null,
  until: null,
  recordedAt: AT,
  revision: 1,
};
const bonus: StarsFeedRecord = {
  kind: 'bonusStar',
  id: 'b1',
  subject: 'k001',
  brand: reason,
  approvedOn: addDays(WEEK, -60),
  validTo: null,
  recordedAt: AT,
  revision: 1,
};
const veto: StarsFeedRecord = {
  kind: 'veto',
  id: 'v1',
  subject: 'k001',
  reason,
  documentNo: '1',
  from: addDays(WEEK, -3),
  lifted: null,
  recordedAt: AT,
  revision: 1,
};

/**
 * Three compounds with two stars each. k000 has both over the mark and one docked: 1 lit, as last week. k001 lit both last
 * week (36/40) and one now (27/40 = 67.5: pending). k002 reported nothing.
 */
function records(stars: StarsFeedRecord[] = [docking, bonus]): Records {
  return world({
    family: 'compoundStar',
    checks: [
      { id: 'a', criterion: 'A' },
      { id: 'b', criterion: 'B' },
    ],
    courses: [
      { a: steady(9, 10, 10), b: steady(9, 10, 10) },
      { a: falling, b: steady(9, 10, 10) },
      { a: nothing, b: nothing },
    ],
    stars,
  }).records;
}
const at = (r: Records, knownAt: number | null = null) => board(r, { week: WEEK, knownAt }) as Board;
const of = (r: Records, knownAt: number | null = null) => dualStar(at(r, knownAt), r.stars, addDays(WEEK, -27));
const figure = (r: Records, id: FigureId) => of(r).figures.find((f) => f.id === id);

test('the figures of a small district as worked out by hand, and the very values of the board', () => {
  const r = records();
  const lit = figure(r, 'dualStar.compound');
  expect(lit).toMatchObject({ value: 1, numerator: 2, denominator: 3, previous: 1.5 });
  expect(lit?.counted).toEqual(['compound/k000', 'compound/k001']);
  expect(lit?.others).toEqual(['compound/k002']);
  expect(lit?.value).toBe(at(r).stars.value);
  expect(figure(r, 'dualStar.slipped')).toMatchObject({ value: 1, counted: ['compound/k001'], previous: 0 });
  expect(figure(r, 'dualStar.docked')).toMatchObject({ value: 1, counted: ['docking/d1'], previous: 1 });
  expect(figure(r, 'dualStar.bonus')).toMatchObject({ value: 1, counted: ['bonusStar/b1'], previous: 1 });
});

test('each line says what became of its stars; a bonus star under six lit stars stands apart and does not count', () => {
  const [whole, fallen, silent] = of(records()).compounds;
  expect(whole?.stars.map((s) => s.state)).toEqual(['lit', 'docked']);
  expect([whole?.change, whole?.previousLit]).toEqual([0, 1]);
  expect(fallen?.stars.map((s) => s.state)).toEqual(['pending', 'lit']);
  expect(fallen?.lost.map((e) => [e.criterion, e.cause, e.check?.indicator])).toEqual([['A', 'numbers', 'a']]);
  expect(fallen?.bonus).toMatchObject({ counts: false });
  expect(silent).toMatchObject({ unrated: 'incomplete', change: null });
  expect(silent?.counts.unreported).toBe(2);
});

test('a veto takes the subject out of the mean and out of those that slipped, and leaves its stars to be seen', () => {
  const r = records([docking, bonus, veto]);
  expect(figure(r, 'dualStar.compound')).toMatchObject({ value: 1, numerator: 1, denominator: 3 });
  expect(figure(r, 'dualStar.slipped')).toMatchObject({ value: 0 });
  const line = of(r).compounds[1];
  expect(line).toMatchObject({ unrated: 'veto', veto: { documentNo: '1' }, lit: 1 });
  expect(isSlipping(line as NonNullable<typeof line>)).toBe(false);
});

test('the order of records changes nothing; what was recorded later is not known; one decision moves only its own figures', () => {
  const r = records();
  const turned = { ...r, weekly: [...r.weekly].reverse(), stars: [...r.stars].reverse() };
  expect(of(turned).figures).toEqual(of(r).figures);
  const later = { ...veto, recordedAt: '2026-07-20T08:00:00+08:00' };
  const known = Date.parse('2026-07-11T00:00:00+08:00');
  const withLater = records([docking, bonus, later]);
  expect(of(withLater, known).figures).toEqual(of(r, known).figures);
  const values = (x: Records) => new Map(of(x).figures.map((f) => [f.id, f.value]));
  const ended = values(records([docking, { ...bonus, validTo: addDays(WEEK, -7) }]));
  for (const [id, value] of values(r)) expect(ended.get(id)).toBe(id === 'dualStar.bonus' ? 0 : value);
});

test('without the feed of decisions nothing is said of them, and without rules nothing is rated', () => {
  const r = records([]);
  const silent = dualStar(at(r), null, addDays(WEEK, -27)).figures;
  expect(silent.filter((f) => f.absence === 'notReported').map((f) => f.id)).toEqual([
    'dualStar.community',
    'dualStar.bonus',
    'dualStar.docked',
  ]);
  const lawless = { ...r, programme: r.programme.filter((p) => p.kind !== 'rules') };
  expect(figure(lawless, 'dualStar.compound')).toMatchObject({ value: null, absence: 'noRules' });
});
