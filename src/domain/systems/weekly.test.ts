import { expect, test } from 'vitest';
import { type Board, board } from '../board.ts';
import { addDays } from '../civil.ts';
import { WEEK } from '../fixtures.ts';
import { communityLeague } from '../league/communities.ts';
import { type Course, communityCode, steady, world } from '../league/fixture.ts';
import { leagueView } from '../league/leagueView.ts';
import type { League } from '../league/types.ts';
import { correctedBetween, weekChanges, weekLines, weeklyFigures } from './weekly.ts';

const LAST = addDays(WEEK, -7);
const UNITS = 8;
const silentNow: Course = [...steady(90, 100, 15), null];
/** Communities of very different quality; the first falls from 95 to 5 of 100, the last goes silent. */
const ctx = world({
  family: 'weeklyScore',
  checks: [
    { id: 'a', criterion: 'A' },
    { id: 'b', criterion: 'B' },
  ],
  courses: Array.from({ length: UNITS }, (_, i) => ({
    a: i === 0 ? [...steady(95, 100, 15), [5, 100]] : i === UNITS - 1 ? silentNow : steady(95 - 10 * i, 100),
    b: i === UNITS - 1 ? silentNow : steady(90, 100),
  })),
});
const raw = communityLeague(ctx) as League;
const league = leagueView(raw, 'full');
const source = board(ctx.records, { week: WEEK }) as Board;

test('who rose and fell is who has a tested arrow, by code; a fall from 95 to 5 is one, and the untouched are none', () => {
  const [risen, fallen] = weeklyFigures(league, WEEK);
  expect(fallen?.counted).toContain(`community/${communityCode(0)}`);
  const arrows = league.entries.filter((e) => e.arrow?.arrow === 'up').map((e) => `community/${e.code}`);
  expect(risen).toMatchObject({ value: arrows.length, counted: arrows, previous: null, from: LAST, to: WEEK });
});

test('nothing is said where no move can be judged', () => {
  expect(weeklyFigures(null, WEEK).map((f) => f.absence)).toEqual(['noRules', 'noRules']);
  expect(weeklyFigures({ ...league, baseline: null }, WEEK).map((f) => f.absence)).toEqual(['notRanked', 'notRanked']);
  const untested = { ...league, entries: league.entries.map((e) => ({ ...e, arrow: null })) };
  expect(weeklyFigures(untested, WEEK).map((f) => f.value)).toEqual([null, null]);
  for (const mode of ['tiers', 'off'] as const)
    expect(weeklyFigures(leagueView(raw, mode), WEEK).map((f) => f.absence)).toEqual(['notRanked', 'notRanked']);
});

test('row by row: scores of both weeks, the check that moved with its counts, who fell silent; a still row is unchanged', () => {
  const lines = weekLines(weekChanges(source, 'community', LAST, new Map()), { now: league, old: null });
  const [first, second] = lines;
  const last = lines.at(-1);
  expect(first?.moves.map((m) => m.indicator)).toEqual(['a']);
  // Four weeks of 95/100, and three of them with one of 5/100.
  expect([first?.moves[0]?.before.numerator, first?.moves[0]?.before.denominator]).toEqual([380, 400]);
  expect([first?.moves[0]?.now.numerator, first?.moves[0]?.now.denominator]).toEqual([290, 400]);
  expect(first?.scoreBefore).toBeCloseTo((first?.entry?.score ?? 0) - (first?.entry?.change ?? 0), 12);
  expect(second).toMatchObject({ moves: [], silence: null, missing: [] });
  expect(second?.changed).toBe((second?.entry?.arrow?.arrow ?? 'none') !== 'none');
  expect(last).toMatchObject({ silence: 'fell', missing: ['a', 'b'], returned: [], changed: true });
  const reversed = board(ctx.records, { week: LAST }) as Board;
  const back = weekChanges(reversed, 'community', WEEK, new Map()).at(-1);
  expect(back).toMatchObject({ silence: 'again', returned: ['a', 'b'], missing: [] });
});

test('corrections are revisions recorded after the one Friday and up to the other', () => {
  const record = (indicator: string, revision: number, recordedAt: string) => ({
    week: LAST,
    subject: communityCode(1),
    indicator,
    numerator: 1,
    denominator: 2,
    revision,
    recordedAt,
  });
  const found = correctedBetween(
    [
      record('a', 1, `${WEEK}T09:00:00+08:00`),
      record('b', 2, `${WEEK}T09:00:00+08:00`),
      record('c', 2, `${LAST}T09:00:00+08:00`),
      // 00:30 of Saturday in Shanghai, though still Friday elsewhere.
      record('d', 2, `${WEEK}T16:30:00Z`),
    ],
    LAST,
    WEEK,
  );
  expect([...found]).toEqual([[communityCode(1), [`${LAST}/${communityCode(1)}/b`]]]);
  const lines = weekLines(weekChanges(source, 'community', LAST, found), { now: null, old: null });
  expect(lines.filter((l) => l.changed).map((l) => l.code)).toEqual([communityCode(1), communityCode(UNITS - 1)]);
});
