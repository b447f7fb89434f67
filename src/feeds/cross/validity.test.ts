import { expect, test } from 'vitest';
import { demoDocuments } from '../../../mocks/records.ts';
import { crossChecks } from '../crossChecks.ts';
import { EARLY_CHECKS } from '../earlyChecks.ts';
import type { Rejection } from '../reading.ts';
import { readingsOf } from '../readingsFixture.ts';
import { recordFindings } from '../recordFindings.ts';

/** Criteria and checks that count from one day to another: days may not overlap, and weights add up on every one. */

const demo = demoDocuments('2026-07-17');
// biome-ignore lint/suspicious/noExplicitAny: records are taken apart on purpose
type Loose = any;
const programme = (change: (r: Loose[]) => Loose[]) => crossChecks(readingsOf(demo.values(), { programme: change })).programme;
const said = (r: Rejection) => `${r.feed} ${r.record} ${r.field} ${r.code} ${r.value}`;
/** The records of one id as they were, ended on a day, and new ones from another. */
const split =
  (kind: string, ids: string[], to: string | undefined, from: string, over: (r: Loose) => object) => (records: Loose[]) =>
    records.flatMap((r) =>
      r.kind === kind && ids.includes(r.id)
        ? [to === undefined ? r : { ...r, validTo: to }, { ...r, validFrom: from, ...over(r) }]
        : [r],
    );
const weekly = (out: ReturnType<typeof programme>) =>
  out.records.filter((r) => r.kind === 'criterion' && r.family === 'weeklyScore');

test('terms that follow on one another are accepted side by side', () => {
  const shift = (r: Loose) => ({ weight: r.id === 'rectification' ? r.weight - 0.05 : r.weight + 0.05 });
  const out = programme(split('criterion', ['rectification', 'creation'], '2026-06-30', '2026-07-01', shift));
  expect(out.rejected).toEqual([]);
  expect(weekly(out)).toHaveLength(8);
});

test('two of one id on the same day: both refused by name and field, and the family with them', () => {
  const out = programme(split('criterion', ['rectification'], '2026-07-01', '2026-07-01', () => ({})));
  const own = out.rejected.map(said);
  expect(own).toContain('programme criterion/rectification validTo overlap 2026-07-01');
  expect(own).toContain('programme criterion/rectification/2026-07-01 validFrom overlap 2026-07-01');
  expect(weekly(out)).toEqual([]);
  expect(out.records.some((r) => r.kind === 'criterion' && r.family === 'compoundStar')).toBe(true);
  const open = programme(split('indicator', ['W1'], undefined, '2026-07-01', () => ({})));
  expect(open.rejected.map(said)).toContain('programme indicator/W1/2026-07-01 validFrom overlap 2026-07-01');
  expect(open.records.some((r) => r.kind === 'indicator' && r.id === 'W1')).toBe(false);
});

test('weights must add up between every two borders, and a day without a criterion is a hole', () => {
  const heavier = programme(
    split('criterion', ['rectification'], '2026-06-30', '2026-07-01', (r) => ({ weight: r.weight + 0.1 })),
  );
  expect(heavier.rejected.map(said)).toContain('programme criterion/creation weight sum 1.100 2026-07-01');
  const gap = programme(split('criterion', ['rectification'], '2026-06-20', '2026-07-01', () => ({})));
  expect(gap.rejected.every((r) => r.code === 'sum' && r.value.endsWith('2026-06-21'))).toBe(true);
  expect(weekly(gap)).toEqual([]);
  const checks = programme(split('indicator', ['W3a'], '2026-06-30', '2026-07-01', (r) => ({ weight: r.weight + 0.1 })));
  expect(checks.rejected.map(said)).toContain('programme criterion/concerns weight checkWeights 1.100 2026-07-01');
});

test('a last day before the first is refused by itself', () => {
  const [c] = programme((r) => r).records.filter((r) => r.kind === 'criterion');
  const read = recordFindings(EARLY_CHECKS.programme, { ...c, validFrom: '2026-07-01', validTo: '2026-06-30' }, '2026-07-18');
  expect(read).toMatchObject({ ok: false, findings: [{ field: 'validTo', code: 'order' }] });
});
