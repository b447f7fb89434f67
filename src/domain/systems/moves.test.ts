import { expect, test } from 'vitest';
import type { MoveRecord, OrganisationFeedRecord, StepRecord } from '../../contract/organisation.ts';
import { criterion } from '../fixtures.ts';
import { systemContext } from './context.ts';
import { moveMatrix } from './moveMatrix.ts';
import { moves } from './moves.ts';
import { A, B, DISTRICT, PROGRAMME, WEEK } from './peopleFixture.ts';

const stamp = { recordedAt: '2026-01-05T09:00:00+08:00', revision: 1, official: false };
const name = (text: string) => ({ zh: text, en: text });
const move = (id: string, family: MoveRecord['family'], order: number, over: Partial<MoveRecord> = {}): MoveRecord => ({
  kind: 'move',
  id,
  family,
  order,
  ...stamp,
  ...over,
});
const step = (id: string, of: string, community: string | null, dueOn: string, doneOn: string | null): StepRecord => ({
  kind: 'step',
  id,
  move: of,
  ...(community === null ? {} : { community }),
  label: name(id),
  dueOn,
  doneOn,
  ...stamp,
});

const RECORDS: OrganisationFeedRecord[] = [
  move('A1', 'action', 1, { label: name('action one'), official: true }),
  move('E2', 'project', 2),
  move('E1', 'project', 1, { criterion: 'E1' }),
  move('E3', 'project', 3),
  move('E4', 'project', 4),
  // E1: two done (one of them late, in the window), one overdue: late, but it moves.
  step('a', 'E1', A, '2026-03-01', '2026-02-20'),
  step('b', 'E1', B, '2026-06-01', '2026-06-20'),
  step('c', 'E1', A, '2026-07-10', null),
  // E2: last done in May, two overdue (one of last year, one done after the week): it stands still.
  step('d', 'E2', A, '2026-05-01', '2026-05-01'),
  step('e', 'E2', A, '2025-11-01', null),
  step('f', 'E2', null, '2026-07-01', '2026-07-12'),
  // Of last year: done then, and done this year.
  step('g', 'A1', B, '2025-11-01', '2025-12-01'),
  step('h', 'A1', B, '2025-11-01', '2026-01-15'),
  // To come.
  step('i', 'E3', A, '2026-09-01', null),
];

const all = (organisation: OrganisationFeedRecord[], knownAt: number | null = null) => {
  const programme = [...PROGRAMME, criterion('E1', [], { family: 'communityStar', label: name('star one'), official: true })];
  const r = { organisation, district: DISTRICT, programme };
  const ctx = systemContext(r, WEEK, knownAt);
  return { ctx, ...moves(r, ctx) };
};

test('steps done of those due in the year, with what is left from before, worked out by hand', () => {
  const { figures } = all(RECORDS);
  // A week before c was not due yet.
  expect(figures[0]).toMatchObject({ numerator: 3, denominator: 6, others: ['step/c', 'step/e', 'step/f'], previous: 3 / 5 });
  expect(figures[1]).toMatchObject({ numerator: 1, denominator: 1, counted: ['step/h'] });
  expect(figures[2]).toMatchObject({ value: 3, previous: 2, counted: ['step/c', 'step/e', 'step/f'] });
});

test('each move by name, counts and state: none with no steps, not due with none yet', () => {
  const { moves: told } = all(RECORDS);
  expect(told.map((m) => [m.record.id, m.name?.zh ?? null, m.official, m.done, m.due, m.overdue, m.lastDone, m.state])).toEqual([
    ['E1', 'star one', true, 2, 3, 1, '2026-06-20', 'late'],
    ['E2', null, false, 1, 3, 2, '2026-05-01', 'still'],
    ['E3', null, false, 0, 0, 0, null, 'notDue'],
    ['E4', null, false, 0, 0, 0, null, 'none'],
    ['A1', 'action one', true, 1, 1, 0, '2026-01-15', 'onPlan'],
  ]);
  for (const m of told) expect(m.done + m.overdue).toBe(m.due);
});

test('the matrix adds up to the figures, and a community without a step due has no cell', () => {
  const { ctx, moves: told, steps, figures } = all(RECORDS);
  const { rows, district } = moveMatrix(told, steps, ctx);
  const cells = (r: (typeof rows)[number]) => [...r.cells].map(([id, t]) => [id, t.done, t.due]);
  expect(rows.map((r) => [r.community, cells(r)])).toEqual([
    [
      A,
      [
        ['E1', 1, 2],
        ['E2', 1, 2],
      ],
    ],
    [
      B,
      [
        ['E1', 1, 1],
        ['A1', 1, 1],
      ],
    ],
  ]);
  expect(district.all).toEqual({ due: 1, done: 0, overdue: 1 });
  const due = [...rows, district].reduce((n, r) => n + r.all.due, 0);
  expect(due).toBe((figures[0]?.denominator ?? 0) + (figures[1]?.denominator ?? 0));
});

test('without steps nothing is reported; order, and what was entered later, change nothing', () => {
  const bare = RECORDS.filter((r) => r.kind === 'move');
  expect(all(bare).figures.map((f) => f.absence)).toEqual(['notReported', 'notReported', 'notReported']);
  const { ctx: _, ...told } = all(RECORDS);
  const { ctx: __, ...turned } = all([...RECORDS].reverse());
  expect(turned).toEqual(told);
  const known = Date.parse('2026-07-10T18:00:00+08:00');
  const later = { ...step('c', 'E1', A, '2026-07-10', '2026-07-09'), revision: 2, recordedAt: '2026-07-11T09:00:00+08:00' };
  expect(all([...RECORDS, later], known).figures).toEqual(all(RECORDS, known).figures);
  expect(all([...RECORDS, later]).figures[2]?.counted).toEqual(['step/e', 'step/f']);
});
