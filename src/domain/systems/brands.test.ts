import { expect, test } from 'vitest';
import type { BrandUseRecord, ModelsFeedRecord } from '../../contract/models.ts';
import { monthsEarlier, wholeMonths } from '../months.ts';
import type { BrandStars } from './brandStars.ts';
import { brands } from './brands.ts';
import { systemContext } from './context.ts';
import { A, B, DISTRICT, PROGRAMME } from './peopleFixture.ts';

const both = (text: string) => ({ zh: text, en: text });
const stamp = { recordedAt: '2025-01-05T09:00:00+08:00', revision: 1 };
const brand = (id: string, subject: string, approved: boolean) => ({
  ...{ kind: 'brand' as const, id, subject, label: both(id), official: true, approved },
  ...stamp,
});
const item = (id: string, of: string, since = '2025-01-01'): ModelsFeedRecord => ({
  ...{ kind: 'brandItem', id, brand: of, label: both(id), unit: both('times'), since, official: false },
  ...stamp,
});
const use = (of: string, month: string, delivered: number | null, over: Partial<BrandUseRecord> = {}): BrandUseRecord => ({
  ...{ kind: 'brandUse', id: `${of}-${month.slice(0, 7)}`, item: of, month, delivered },
  ...stamp,
  ...over,
});

/** The week ends on 10 July 2026: its last whole month is June. */
const WEEK = '2026-07-10';
const BRANDS = [brand('held', A, false), brand('approved', B, true), brand('lost', 'c', false)];
const RECORDS: ModelsFeedRecord[] = [
  item('walk', 'held'),
  item('meal', 'held'),
  item('call', 'approved'),
  item('new', 'approved', '2026-07-01'),
  item('gone', 'lost'),
  use('walk', '2026-06-15', 40),
  use('walk', '2026-05-01', 30),
  use('meal', '2026-06-01', null),
  use('call', '2026-06-30', 0),
  // Not yet over, and over for longer than a year counts.
  use('call', '2026-07-01', 99),
  use('gone', '2025-06-30', 7),
];

const lit: Record<string, number> = { [A]: 6, [B]: 5 };
const STARS: BrandStars = {
  sheet: (subject) => (subject in lit ? { lit: lit[subject] ?? 0, of: 8, unrated: null } : null),
  bonus: (subject) =>
    subject === A
      ? { ...{ kind: 'bonusStar', id: 'b', subject, brand: both('b'), approvedOn: '2026-03-12', validTo: null }, ...stamp }
      : null,
};

const all = (records: ModelsFeedRecord[], stars = STARS) => {
  const programme = [...PROGRAMME, ...BRANDS];
  const r = { models: records, district: DISTRICT, programme };
  const { figures, lines } = brands(r, systemContext(r, WEEK), stars);
  return { lines, figures: new Map(figures.map((f) => [f.id, f])) };
};

test('times of the last whole month; who did not count is not taken for none', () => {
  const { figures, lines } = all(RECORDS);
  expect(figures.get('brands.delivered')).toMatchObject({
    value: 40,
    from: '2026-06-01',
    to: '2026-06-30',
    counted: ['brandUse/call-2026-06', 'brandUse/walk-2026-06'],
  });
  // On offer in June: walk, meal, call, gone. Of gone there is no record at all.
  expect(figures.get('brands.counted')).toMatchObject({
    numerator: 2,
    denominator: 4,
    others: ['brandItem/gone', 'brandUse/meal-2026-06'],
  });
  expect(lines[0]?.items.find((i) => i.record.id === 'walk')?.months.map((m) => m.delivered)).toEqual([
    ...Array.from({ length: 10 }, () => null),
    30,
    40,
  ]);
  // None counted is no number. One changed count changes the times alone.
  expect(all([item('walk', 'held')]).figures.get('brands.delivered')).toMatchObject({ value: null, absence: 'notReported' });
  const more = all(RECORDS.map((r) => (r.kind === 'brandUse' && r.id === 'walk-2026-06' ? { ...r, delivered: 50 } : r)));
  expect(more.figures.get('brands.delivered')?.value).toBe(50);
  for (const id of ['brands.counted', 'brands.candidates'] as const) expect(more.figures.get(id)).toEqual(figures.get(id));
});

test('a candidate meets all three conditions, and of each brand it is said which one it lacks', () => {
  const { lines, figures } = all(RECORDS);
  const said = lines.map(({ record, conditions: c, candidate }) => [
    record.id,
    c.lit.met,
    c.approved.met,
    c.evidence.month?.id ?? null,
    candidate,
  ]);
  expect(said).toEqual([
    ['held', true, true, '2026-06', true],
    // None given in June is a count, and no evidence.
    ['approved', false, true, null, false],
    // Not rated: whether six are lit cannot be said.
    ['lost', null, false, null, false],
  ]);
  expect(figures.get('brands.candidates')).toMatchObject({
    counted: ['brand/held'],
    others: ['brand/approved', 'brand/lost'],
  });
  const unrated: BrandStars = { ...STARS, sheet: () => ({ lit: 8, of: 8, unrated: 'veto' }) };
  expect(all(RECORDS, unrated).lines[0]?.conditions.lit).toMatchObject({ met: null, lit: null });
  // Only its stars stand between: neither a candidate nor none, and of no brand a rate.
  expect(all(RECORDS, unrated).lines[0]?.candidate).toBeNull();
  expect(all(RECORDS, unrated).figures.get('brands.candidates')).toMatchObject({ numerator: 0, denominator: 2 });
  expect(all(RECORDS, unrated).figures.get('brands.candidates')?.others).not.toContain('brand/held');
});

test('whole months that had ended on a day, and the same day a year earlier', () => {
  const ids = (day: string, n: number) => wholeMonths(day, n).map((m) => `${m.from} ${m.to}`);
  expect(ids('2026-07-30', 1)).toEqual(['2026-06-01 2026-06-30']);
  expect(ids('2026-07-31', 2)).toEqual(['2026-06-01 2026-06-30', '2026-07-01 2026-07-31']);
  expect(ids('2024-03-01', 3)).toEqual(['2023-12-01 2023-12-31', '2024-01-01 2024-01-31', '2024-02-01 2024-02-29']);
  expect([monthsEarlier('2026-07-10', 12), monthsEarlier('2024-02-29', 12)]).toEqual(['2025-07-10', '2023-02-28']);
});
