import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { communityLeague } from './communities.ts';
import { type Course, communityCode, steady, world } from './fixture.ts';
import { leagueLists } from './leagueLists.ts';
import { leagueView, type ShownLeague } from './leagueView.ts';
import { listRules, weekLists } from './lists.ts';
import { rankingMode } from './rankingMode.ts';
import { withdrawn } from './summary.ts';
import type { League } from './types.ts';
import { whyBefore } from './whyBefore.ts';

const CHECKS = [
  { id: 'A', criterion: 'P' },
  { id: 'B', criterion: 'Q' },
];
const district = (rows: Record<string, Course>[], rules: Parameters<typeof world>[0]['rules'] = {}) =>
  world({ family: 'weeklyScore', checks: CHECKS, courses: rows, rules });
const both = (course: Course) => ({ A: course, B: course });
/** Nine communities from all to a third of 60 a week. */
const APART = [60, 58, 55, 52, 49, 46, 40, 30, 20].map((x) => both(steady(x, 60)));

/** Every key anywhere in a value. */
function keysOf(value: unknown, out = new Set<string>()): Set<string> {
  if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      if (!Array.isArray(value)) out.add(key);
      keysOf(inner, out);
    }
  return out;
}
/** Keys that say who stands before whom, or from which that can be worked out. */
const PLACES = [
  'place',
  'joint',
  'ranks',
  'er',
  'q05',
  'q25',
  'q75',
  'q95',
  'pTop',
  'pBottom',
  'arrow',
  'move',
  'mean',
  'sd',
  'ahead',
  'codes',
];

describe('what a mode hides is not there', () => {
  test('whatever the counts: no key of a place in tiers and off, no tier in off, own figures untouched, order claims nothing', () => {
    const count = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.constant(20));
    const course = fc.array(count, { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(course, { minLength: 2, maxLength: 9 }), (rows) => {
        const league = communityLeague(district(rows.map((r) => both(r as Course))), { draws: 60 }) as League;
        for (const mode of ['tiers', 'off'] as const)
          for (const view of [leagueView(league, mode), withdrawn(leagueView(league, mode))]) {
            const keys = keysOf(view);
            for (const key of [...PLACES, ...(mode === 'off' ? ['tier'] : [])]) expect(keys, key).not.toContain(key);
            for (const e of view.entries) {
              const own = league.entries.find((o) => o.code === e.code);
              expect([e.score, e.change, e.components]).toEqual([own?.score, own?.change, own?.components]);
            }
            expect(whyBefore(view, communityCode(0), communityCode(1))).toBeNull();
          }
        const codes = (l: ShownLeague) => l.entries.map((e) => e.code);
        expect(codes(leagueView(league, 'off'))).toEqual([...codes(leagueView(league, 'off'))].sort());
        expect(leagueView(league, 'full')).toEqual({ ...league, mode: 'full' });
      }),
      { numRuns: 40 },
    );
  });

  test('tiers are those of the league, best first and by code inside; where the gate is closed there is none', () => {
    const league = communityLeague(district(APART), { draws: 1000 }) as League;
    const view = leagueView(league, 'tiers');
    const tiers = view.entries.map((e) => e.tier);
    expect(new Set(tiers).size).toBeGreaterThan(1);
    for (const e of view.entries) expect(e.tier).toBe(league.entries.find((o) => o.code === e.code)?.tier);
    const order = ['ahead', 'middle', 'behind'];
    const keys = view.entries.map((e) => `${order.indexOf(e.tier ?? '')}/${e.code}`);
    expect(keys).toEqual([...keys].sort());
    const same = communityLeague(district(APART.map(() => both(steady(54, 60)))), { draws: 200 }) as League;
    expect(leagueView(same, 'tiers').entries.every((e) => e.tier === null)).toBe(true);
  });

  test('walls and stages follow the desk until the district says otherwise', () => {
    const rules = (over: object) => district([], over).programme.rules;
    expect([rankingMode(rules({}), 'desk'), rankingMode(rules({}), 'public'), rankingMode(null, 'public')]).toEqual([
      'full',
      'full',
      'full',
    ]);
    expect(rankingMode(rules({ rankingMode: 'tiers' }), 'public')).toBe('tiers');
    expect(rankingMode(rules({ rankingModeWall: 'off' }), 'public')).toBe('off');
    expect(rankingMode(rules({ rankingModeWall: 'off' }), 'desk')).toBe('full');
  });
});

describe('the lists of a week', () => {
  /** A league by hand: places and scores as given, everybody certain. */
  const byHand = (rows: { place: number; score: number; pTop?: number; pBottom?: number }[]): ShownLeague => {
    const league = leagueView(communityLeague(district(APART), { draws: 50 }) as League, 'full');
    const entries = rows.map((r, i) => ({
      ...(league.entries[0] as ShownLeague['entries'][number]),
      ...{ code: `c${i}`, place: r.place, score: r.score },
      ranks: { er: r.place, q05: r.place, q25: r.place, q75: r.place, q95: r.place, pTop: r.pTop ?? 0, pBottom: r.pBottom ?? 0 },
    }));
    return { ...league, open: true, entries };
  };
  const codes = (l: { entries: { code: string }[] } | undefined) => l?.entries.map((e) => e.code);
  const rules = (over: object = {}) =>
    listRules({ ...(district([]).programme.rules as NonNullable<ReturnType<typeof district>['programme']['rules']>), ...over });

  test('first three; of the last three only those whose shown score is below the line', () => {
    const l = byHand([90, 88, 86, 85, 83, 82, 80, 79.996, 79.99].map((score, i) => ({ place: i + 1, score })));
    const lists = weekLists(l, rules());
    expect(codes(lists?.red)).toEqual(['c0', 'c1', 'c2']);
    expect(codes(lists?.attention)).toEqual(['c8']);
    expect(codes(weekLists(l, rules({ attentionBelow: 70 }))?.attention)).toEqual([]);
    expect(codes(weekLists(l, rules({ listLength: 2 }))?.red)).toEqual(['c0', 'c1']);
  });

  test('ties at the cut: all are on the list of the first, none on the attention list', () => {
    const places = [1, 2, 3, 3, 5, 6, 6, 8, 9];
    const l = byHand(places.map((place) => ({ place, score: 70 })));
    expect(codes(weekLists(l, rules())?.red)).toEqual(['c0', 'c1', 'c2', 'c3']);
    expect(codes(weekLists(l, rules())?.attention)).toEqual(['c7', 'c8']);
  });

  test('who is not certain is not said to be, and who might stand there instead is named', () => {
    const l = byHand(
      [0.99, 0.9, 0.6, 0.4, 0.04, 0, 0, 0, 0].map((pTop, i) => ({
        place: i + 1,
        score: 70,
        pTop,
        pBottom: i === 5 ? 0.3 : i > 5 ? 0.97 : 0,
      })),
    );
    const lists = weekLists(l, rules());
    expect(lists?.red.entries.map((e) => [e.code, e.certain])).toEqual([
      ['c0', true],
      ['c1', false],
      ['c2', false],
    ]);
    expect(codes({ entries: lists?.red.others ?? [] })).toEqual(['c3']);
    expect(lists?.attention.entries.every((e) => e.certain)).toBe(true);
    expect(codes({ entries: lists?.attention.others ?? [] })).toEqual(['c5']);
  });

  test('no lists where there are no places: closed gate, tiers, off', () => {
    const league = communityLeague(district(APART.map(() => both(steady(54, 60)))), { draws: 100 }) as League;
    const apart = communityLeague(district(APART), { draws: 100 }) as League;
    expect(weekLists(leagueView(league, 'full'), rules())).toBeNull();
    for (const mode of ['tiers', 'off'] as const) {
      expect(weekLists(leagueView(apart, mode), rules())).toBeNull();
      expect(leagueLists(district(APART, { rankingMode: mode }), 100)).toBeNull();
    }
  });

  test('three weeks running give a reminder, two do not, and a week without places neither counts nor breaks the run', () => {
    const last = communityCode(8);
    const told = (rows: typeof APART, talkAfterWeeks?: number) =>
      leagueLists(district(rows, talkAfterWeeks === undefined ? {} : { talkAfterWeeks }), 300)?.talk.includes(last);
    const listed = (rows: typeof APART) => leagueLists(district(rows), 300)?.attention.entries.some((e) => e.code === last);
    expect(told(APART)).toBe(true);
    // Sound until some weeks ago; each bad week more makes the run one longer, and two are not enough.
    const fell = (bad: number): Course => Array.from({ length: 16 }, (_, i) => (i < 16 - bad ? [60, 60] : [0, 60]));
    const rows = (bad: number) => [...APART.slice(0, 8), both(fell(bad))];
    const first = [1, 2, 3, 4].find((bad) => listed(rows(bad))) as number;
    expect([0, 1, 2, 3].map((more) => told(rows(first + more)))).toEqual([false, false, true, true]);
    expect([0, 1, 2, 3].map((more) => told(rows(first + more), 2))).toEqual([false, true, true, true]);
    // A week in which nobody reported lies between.
    const gap = (of: typeof APART) =>
      of.map((r) => ({ A: r.A.map((c, i) => (i === 14 ? null : c)), B: r.B.map((c, i) => (i === 14 ? null : c)) }));
    expect(told(gap(APART))).toBe(true);
    expect(listed(gap(rows(first + 1)))).toBe(true);
    expect(told(gap(rows(first + 1)), 2)).toBe(false);
  });
});
