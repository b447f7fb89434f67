import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../civil.ts';
import { WEEK } from '../fixtures.ts';
import { communityLeague } from './communities.ts';
import { compoundLeague } from './compounds.ts';
import { type Course, communityCode, steady, world } from './fixture.ts';
import { leagueView } from './leagueView.ts';
import { leagueSummary, streetMeans, withdrawn } from './summary.ts';
import { scoreTrends } from './trends.ts';
import type { League } from './types.ts';
import { whyBefore } from './whyBefore.ts';

const CHECKS = [
  { id: 'A', criterion: 'P' },
  { id: 'B', criterion: 'Q' },
];
const courses = (rows: [number, number][], weeks = 16) =>
  rows.map(([x, n]) => ({ A: steady(x, n, weeks), B: steady(x, n, weeks) }));
const league = (rows: Record<string, Course>[], options: Parameters<typeof communityLeague>[1] = { draws: 1000 }) =>
  communityLeague(world({ family: 'weeklyScore', checks: CHECKS, courses: rows }), options) as League;
const entry = (l: League, i: number) => l.entries.find((e) => e.code === communityCode(i)) as League['entries'][number];

/** Seven communities that plainly differ. */
const APART = courses([
  [20, 20],
  [19, 20],
  [18, 20],
  [17, 20],
  [15, 20],
  [13, 20],
  [10, 20],
]);

describe('whether there are places at all', () => {
  test('units that do not differ get none, in code order, with their values', () => {
    const l = league(courses(Array.from({ length: 8 }, () => [9, 10])));
    expect(l.open).toBe(false);
    expect(l.gate?.Q).toBe(0);
    expect(l.gate?.separation).toBe(0);
    expect(l.entries.map((e) => e.code)).toEqual(l.entries.map((e) => e.code).sort());
    for (const e of l.entries) {
      expect([e.place, e.ranks, e.tier, e.arrow]).toEqual([null, null, null, null]);
      expect(e.noPlace).toBe('gate');
      expect(e.score).toBeCloseTo(90, 1);
    }
  });

  test('units that plainly differ are ranked by expected rank', () => {
    const l = league(APART);
    expect(l.open).toBe(true);
    expect(l.entries.map((e) => e.code)).toEqual(APART.map((_, i) => communityCode(i)));
    const expected = l.entries.map((e) => e.ranks?.er ?? 0);
    expect(expected).toEqual([...expected].sort((a, b) => a - b));
    for (const e of l.entries) {
      expect(e.ranks?.q05).toBeLessThanOrEqual(e.ranks?.q25 ?? 0);
      expect(e.ranks?.q25).toBeLessThanOrEqual(Math.round(e.ranks?.er ?? 0));
      expect(Math.round(e.ranks?.er ?? 9)).toBeLessThanOrEqual(e.ranks?.q75 ?? 0);
      expect(e.ranks?.q75).toBeLessThanOrEqual(e.ranks?.q95 ?? 0);
    }
    expect(entry(l, 0).tier).toBe('ahead');
    expect(entry(l, 6).tier).toBe('behind');
  });

  test('a group under five is never ranked, however far apart', () => {
    const l = league(APART.slice(0, 4));
    expect(l.open).toBe(false);
    expect(l.entries.every((e) => e.place === null && e.noPlace === 'groupTooSmall')).toBe(true);
  });

  test('nobody has anything due: nobody is ranked and nothing is invented', () => {
    const l = league(Array.from({ length: 6 }, () => ({ A: steady(0, 0), B: steady(0, 0) })));
    expect(l.entries.every((e) => e.score === null && e.place === null)).toBe(true);
  });
});

describe('who takes part', () => {
  test('a unit that did not report this week keeps its last score, dated, and draws with nobody', () => {
    const rows = APART.map((r, i) => (i === 2 ? { A: [...r.A.slice(0, -1), null], B: [...r.B.slice(0, -1), null] } : r));
    const l = league(rows);
    const e = entry(l, 2);
    expect(e.noPlace).toBe('stale');
    expect(e.scoreWeek).toBe(addDays(WEEK, -7));
    expect(e.score).toBeGreaterThan(85);
    expect(e.place).toBeNull();
    expect(l.rankable).toBe(6);
    expect(l.entries.at(-1)?.code).toBe(e.code);
    expect(Math.max(...l.entries.map((x) => x.ranks?.q95 ?? 0))).toBeLessThanOrEqual(6);
  });

  test('a component that was not reported costs the place, not the worst place', () => {
    const rows = APART.map((r, i) => (i === 0 ? { A: r.A, B: steady(0, 0).map(() => null) } : r));
    expect(entry(league(rows), 0)).toMatchObject({ place: null, noPlace: 'incomplete' });
  });

  test('a veto takes the place away and says so', () => {
    const ctx = world({
      family: 'weeklyScore',
      checks: CHECKS,
      courses: APART,
      stars: [
        {
          kind: 'veto',
          id: 'v',
          subject: communityCode(0),
          reason: { zh: 'r', en: 'r' },
          documentNo: '1',
          from: '2026-07-01',
          lifted: null,
          recordedAt: '2026-07-01T00:00:00+08:00',
          revision: 1,
        },
      ],
    });
    const e = communityLeague(ctx, { draws: 500 })?.entries.find((x) => x.code === communityCode(0));
    expect(e).toMatchObject({ place: null, noPlace: 'veto', score: null });
  });
});

describe('ties, order and repeats', () => {
  test('equal units share the place and the next is skipped: 1-2-3-3-5', () => {
    const l = league(
      courses([
        [20, 20],
        [18, 20],
        [16, 20],
        [16, 20],
        [12, 20],
        [8, 20],
      ]),
    );
    expect(l.entries.slice(0, 5).map((e) => e.place)).toEqual([1, 2, 3, 3, 5]);
    expect(l.entries.map((e) => e.joint).slice(0, 5)).toEqual([false, false, true, true, false]);
  });

  test('the same records give the same bytes, in whatever order they come', () => {
    const one = league(APART);
    expect(JSON.stringify(league(APART))).toBe(JSON.stringify(one));
    const ctx = world({ family: 'weeklyScore', checks: CHECKS, courses: APART });
    const turned = { ...ctx, register: { ...ctx.register, communities: [...ctx.register.communities].reverse() } };
    const other = communityLeague(turned, { draws: 1000 }) as League;
    expect(other.entries.map((e) => [e.code, e.place, e.ranks])).toEqual(one.entries.map((e) => [e.code, e.place, e.ranks]));
  });

  test('ten times the cases narrow every range', () => {
    const wide = league(APART);
    const narrow = league(
      APART.map((r) => ({
        A: r.A.map((c) => c && [c[0] * 10, c[1] * 10]),
        B: r.B.map((c) => c && [c[0] * 10, c[1] * 10]),
      })) as never,
    );
    const width = (l: League) => l.entries.map((e) => (e.ranks?.q95 ?? 0) - (e.ranks?.q05 ?? 0));
    const [a, b] = [width(wide), width(narrow)];
    expect(b.every((w, i) => w <= (a[i] ?? 0))).toBe(true);
    expect(b.reduce((x, y) => x + y)).toBeLessThan(a.reduce((x, y) => x + y));
  });

  test('one more success never lowers the score', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 15 }), (unit, week) => {
        const more = APART.map((r, i) =>
          i === unit
            ? {
                ...r,
                A: r.A.map((c, k) => (k === week && c !== null && c[0] < c[1] ? ([c[0] + 1, c[1]] as [number, number]) : c)),
              }
            : r,
        );
        expect(entry(league(more as never, { draws: 200 }), unit).score).toBeGreaterThanOrEqual(
          (entry(league(APART, { draws: 200 }), unit).score ?? 0) - 0.02,
        );
      }),
      { numRuns: 12 },
    );
  });
});

describe('moves', () => {
  const fallen = APART.map((r, i) =>
    i === 0
      ? { A: [...r.A.slice(0, -1), [4, 20] as [number, number]], B: [...r.B.slice(0, -1), [4, 20] as [number, number]] }
      : r,
  );

  test('a plain fall gets its mark, and nobody else who stood still', () => {
    const l = league(fallen);
    expect(entry(l, 0).arrow?.arrow).toBe('down');
    expect(entry(l, 0).arrow?.move).toBeLessThan(-1);
    expect(l.entries.filter((e) => e.code !== communityCode(0)).every((e) => e.arrow?.arrow === 'none')).toBe(true);
    expect(leagueSummary(leagueView(l, 'full')).down.map((e) => e.code)).toEqual([communityCode(0)]);
  });

  test('the week to compare with can be chosen; from four weeks on two values are compared', () => {
    const l = league(fallen, { draws: 1000, baseline: addDays(WEEK, -28) });
    expect([l.baseline, l.back]).toEqual([addDays(WEEK, -28), 4]);
    expect(entry(l, 0).arrow?.arrow).toBe('down');
    expect(entry(l, 0).change).toBeLessThan(-5);
  });

  test('without the week to compare with, without five weeks, and behind a closed gate there is no mark', () => {
    expect(league(fallen, { draws: 500, baseline: '2020-01-03' })).toMatchObject({ baseline: null });
    expect(
      league(fallen, { draws: 500, baseline: '2020-01-03' }).entries.every((e) => e.arrow === null && e.change === null),
    ).toBe(true);
    const young = APART.map((r) => ({ A: r.A.slice(-4), B: r.B.slice(-4) }));
    expect(league(young).entries.every((e) => e.arrow === null)).toBe(true);
    expect(league(young).baseWeeks).toBe(4);
    expect(league(courses(Array.from({ length: 6 }, () => [9, 10]))).entries.every((e) => e.arrow === null)).toBe(true);
  });
});

describe('peers', () => {
  const rows = Array.from({ length: 10 }, (_, i) => ({ A: steady(20 - i * 2, 20), B: steady(20 - i * 2, 20) }));
  const ctx = world({ family: 'compoundStar', checks: CHECKS, courses: rows, old: (i) => i >= 4 });
  const l = compoundLeague(ctx, { draws: 1000 }) as League;

  test('six old ones are ranked among themselves by the same draws; four others are too few', () => {
    expect(l.groups.find((g) => g.group === 'old')).toMatchObject({ members: 6, rankable: 6, open: true });
    expect(l.groups.find((g) => g.group === 'otherCompound')).toMatchObject({ members: 4, open: false });
    const places = l.entries.flatMap((e) => e.groups.filter((g) => g.group === 'old').map((g) => g.place));
    expect(places).toEqual([1, 2, 3, 4, 5, 6]);
    expect(l.entries.every((e) => e.groups.every((g) => g.group !== 'otherCompound' || g.place === null))).toBe(true);
    expect(l.entries.map((e) => e.place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('S is the one of the star sheet, not a second figure', () => {
    expect(l.entries[3]?.score).toBeCloseTo(70, 9);
  });
});

describe('why he stands before me', () => {
  test('names the difference, the component and the certainty for any two rows, whichever way it is asked', () => {
    const rows = APART.map((r, i) => (i === 1 ? { A: steady(20, 20), B: steady(18, 20) } : r));
    const l = league(rows);
    const [a, b] = [
      whyBefore(leagueView(l, 'full'), communityCode(0), communityCode(4)),
      whyBefore(leagueView(l, 'full'), communityCode(4), communityCode(0)),
    ];
    expect(b).toEqual(a);
    if (a?.kind !== 'pair') throw new Error('no pair');
    expect(a.first.code).toBe(communityCode(0));
    expect(a.clear).toBe(true);
    expect(a.drivers.map((d) => d.id).sort()).toEqual(['P', 'Q']);
    const lead = (a.first.score ?? 0) - (a.second.score ?? 0);
    expect(a.drivers.reduce((s, d) => s + d.points, 0)).toBeCloseTo(lead, 6);
    for (let i = 0; i < 7; i++)
      for (let j = 0; j < 7; j++)
        if (i !== j) {
          const why = whyBefore(leagueView(l, 'full'), communityCode(i), communityCode(j));
          if (why?.kind !== 'pair') throw new Error('no pair');
          expect(why.sure).toBeGreaterThanOrEqual(0.4);
          expect((why.first.place ?? 0) <= (why.second.place ?? 0)).toBe(true);
        }
  });

  test('a row without a place has no before and after', () => {
    const l = league(APART.slice(0, 4));
    expect(whyBefore(leagueView(l, 'full'), communityCode(0), communityCode(1))?.kind).toBe('notRanked');
    expect(whyBefore(leagueView(l, 'full'), communityCode(0), 'nobody')).toBeNull();
  });
});

describe('one figure everywhere', () => {
  test('the trend holds the score that each week’s own league shows', () => {
    const rows = APART.map((r, i) => ({
      ...r,
      A: r.A.map((c, k) => (c === null ? c : ([Math.max(0, c[0] - ((k + i) % 3)), c[1]] as [number, number]))),
    }));
    const ctx = world({ family: 'weeklyScore', checks: CHECKS, courses: rows });
    const trends = scoreTrends(ctx, 3);
    trends.weeks.forEach((week, k) => {
      const l = communityLeague({ ...ctx, week }, { draws: 100 }) as League;
      for (const e of l.entries) expect(trends.communities[e.code]?.[k]).toBeCloseTo(e.score ?? -1, 9);
    });
  });

  test('a street is summed up from its communities, never placed; old data keep values and lose judgements', () => {
    const ctx = world({ family: 'weeklyScore', checks: CHECKS, courses: APART });
    const l = communityLeague(ctx, { draws: 200 }) as League;
    const street = streetMeans(ctx.register, leagueView(l, 'off')).get('220113001');
    expect(street?.n).toBe(7);
    expect(street?.mean).toBeCloseTo(l.entries.reduce((s, e) => s + (e.score ?? 0), 0) / 7, 9);
    const old = withdrawn(leagueView(l, 'full'));
    expect(old.entries.every((e) => e.place == null && e.ranks == null && e.tier == null && e.arrow == null)).toBe(true);
    expect(old.entries.map((e) => e.score).sort()).toEqual(l.entries.map((e) => e.score).sort());
  });
});
