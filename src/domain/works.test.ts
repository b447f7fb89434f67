import { expect, test } from 'vitest';
import type { RenovationFeedRecord } from '../contract/renovation.ts';
import { DEFAULT_WINDOW, rests } from './forecast/worksSeason.ts';
import { matchAreas } from './mapShapes.ts';
import { projectDetail } from './project.ts';
import { register } from './register.ts';
import { worksCurve } from './worksCurve.ts';

const stamp = { recordedAt: '2026-07-10T16:00:00+08:00', revision: 1 };
const project = (id: string, budget: number): RenovationFeedRecord => ({
  kind: 'project',
  id,
  compound: `c-${id}`,
  stage: 'underWay',
  budget,
  plannedStart: '2026-04-10',
  plannedEnd: '2026-09-30',
  actualStart: '2026-04-12',
  actualEnd: null,
  ...stamp,
});
const progress = (of: string, week: string, planned: number, done: number | null): RenovationFeedRecord => ({
  kind: 'progress',
  project: of,
  week,
  planned,
  done,
  ...stamp,
});
const work = (
  id: string,
  of: string,
  itemClass: 'basic' | 'improving' | 'upgrading',
  actualEnd: string | null,
): RenovationFeedRecord => ({
  kind: 'work',
  id,
  project: of,
  itemClass,
  label: { zh: '甲', en: 'A' },
  quantity: null,
  plannedEnd: '2026-06-01',
  actualEnd,
  ...stamp,
});
const WEEKS = ['2026-06-26', '2026-07-03', '2026-07-10'];
const records = [
  project('p1', 100),
  project('p2', 300),
  progress('p1', '2026-06-26', 40, 30),
  progress('p1', '2026-07-03', 50, null),
  progress('p1', '2026-07-10', 60, 55),
  progress('p2', '2026-07-03', 0, 0),
  progress('p2', '2026-07-10', 100, 90),
  work('w1', 'p1', 'basic', '2026-06-20'),
  work('w2', 'p1', 'basic', null),
  work('w3', 'p1', 'upgrading', '2026-08-01'),
];

test('all projects together: shares of all budgets, a gap where one did not report, nothing before it began', () => {
  const curve = worksCurve(records, WEEKS, null);
  expect(curve.map((p) => p.done)).toEqual([30 / 400, null, 145 / 400]);
  expect(curve.map((p) => p.planned)).toEqual([40 / 400, 50 / 400, 160 / 400]);
});

test('a project that falls silent after it began leaves plan and actual unknown, not nought', () => {
  const curve = worksCurve(
    records.filter((r) => !(r.kind === 'progress' && r.project === 'p1' && r.week === '2026-07-10')),
    WEEKS,
    null,
  );
  expect(curve[2]).toMatchObject({ planned: null, done: null });
});

test("one project: its weeks up to the board's, its works by class as they stood then", () => {
  const detail = projectDetail(records, 'c-p1', '2026-07-03', null);
  expect(detail?.curve.map((p) => p.done)).toEqual([0.3, null]);
  expect(detail?.classes).toEqual({ basic: { done: 1, of: 2 }, improving: { done: 0, of: 0 }, upgrading: { done: 0, of: 1 } });
  expect(projectDetail(records, 'nobody', '2026-07-03', null)).toBeNull();
});

test('winter is November to early April', () => {
  expect(['2025-10-31', '2025-11-01', '2026-04-09', '2026-04-10'].map((d) => rests(d, DEFAULT_WINDOW))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('a map joins the register by code: unknown, undrawn and renamed are told apart, an alias is no difference', () => {
  const name = (zh: string) => ({ zh, en: zh });
  const reg = register(
    [
      {
        kind: 'street',
        code: '220113001',
        name: name('九台街道'),
        aliases: ['九台街'],
        streetKind: 'subdistrict',
        urban: true,
        ...stamp,
      },
      { kind: 'street', code: '220113002', name: name('营城街道'), streetKind: 'subdistrict', urban: true, ...stamp },
      { kind: 'street', code: '220113003', name: name('九郊街道'), streetKind: 'subdistrict', urban: true, ...stamp },
    ],
    null,
  );
  const area = (code: string, zh: string) => ({ code, name: zh, rings: [], centre: [125, 44] as [number, number] });
  const match = matchAreas(
    {
      district: null,
      streets: [area('220113001', '九台街'), area('220113002', '营城'), area('220113999', '别处')],
      communities: [],
      source: null,
      date: null,
      schematic: false,
      reviewNo: null,
      builtIn: false,
    },
    reg,
  );
  expect(match.unknown).toEqual([{ code: '220113999', name: '别处' }]);
  expect(match.undrawn.map((s) => s.code)).toEqual(['220113003']);
  expect(match.renamed).toEqual([{ code: '220113002', map: '营城', register: '营城街道' }]);
});
