import { describe, expect, test } from 'vitest';
import type { CriterionRecord, ProgrammeFeedRecord } from '../contract/programme.ts';
import { analysisContext } from './analysis/context.ts';
import { board, type Records } from './board.ts';
import { WEEK } from './fixtures.ts';
import { communityLeague } from './league/communities.ts';
import { type Course, communityCode, steady, world } from './league/fixture.ts';
import { scoreTrends } from './league/trends.ts';
import type { League } from './league/types.ts';
import { programmes } from './programme.ts';
import { recordKey } from './recordKey.ts';
import { starHistory } from './stars/starHistory.ts';
import { inOneGo } from './steps.ts';

const THEN = '2026-06-12';
const CHANGE = '2026-06-27';
const LAST_DAY = '2026-06-26';
const CHECKS = [
  { id: 'A', criterion: 'P' },
  { id: 'B', criterion: 'Q' },
];
/** From the change on P weighs 0.8 and Q 0.2, with half of each before. */
const NEW_WEIGHTS: Record<string, number> = { P: 0.8, Q: 0.2 };

/** The same records with the weights changed in the middle of the year, as an office would write it. */
function changed(records: Records): Records {
  const ended = records.programme.map((r) => (r.kind === 'criterion' ? { ...r, validTo: LAST_DAY, revision: 2 } : r));
  const begun = records.programme.flatMap((r): CriterionRecord[] =>
    r.kind === 'criterion' ? [{ ...r, validFrom: CHANGE, weight: NEW_WEIGHTS[r.id] ?? 0 }] : [],
  );
  return { ...records, programme: [...records.programme, ...ended, ...begun] as ProgrammeFeedRecord[] };
}

const course = (x: number): Course => steady(x, 60, 20);
/** P well done by all, Q less and less. */
const rows = [60, 55, 50, 45, 40, 30, 20].map((x) => ({ A: course(57), B: course(x) }));
const communities = world({ family: 'weeklyScore', checks: CHECKS, courses: rows }).records;
const compounds = world({ family: 'compoundStar', checks: CHECKS, courses: rows }).records;

const leagueOf = (records: Records, week: string, rulesOf?: string) =>
  communityLeague(analysisContext(records, week, null, rulesOf === undefined ? {} : { rulesOf }), { draws: 300 }) as League;
/** Everything of a week that is shown of compounds: stars, S, headline figures. */
const shown = (records: Records, week: string, rulesOf?: string) => {
  const b = board(records, { week, trendWeeks: 4, ...(rulesOf === undefined ? {} : { rulesOf }) });
  if (b === null) throw new Error('no board');
  return {
    sheets: [...b.sheets],
    compounds: b.compounds,
    score: b.score,
    stars: b.stars,
    means: inOneGo(b.means(6)),
    distribution: b.distribution,
  };
};

describe('weights changed in the middle of the year', () => {
  test('what was computed for last month is the same to the byte: W with its places, S, stars, the course', () => {
    expect(JSON.stringify(leagueOf(changed(communities), THEN))).toBe(JSON.stringify(leagueOf(communities, THEN)));
    expect(JSON.stringify(shown(changed(compounds), THEN))).toBe(JSON.stringify(shown(compounds, THEN)));
    // And as it was known then, whatever was entered since.
    const known = Date.parse(`${THEN}T20:00:00+08:00`);
    const at = (r: Records) => JSON.stringify([...(board(r, { week: THEN, knownAt: known })?.sheets ?? [])]);
    expect(at(changed(compounds))).toBe(at(compounds));
  });

  test('last month under today’s rules, and today under last month’s, are as worked out by hand', () => {
    // Observed: P 57/60 is 95 points, Q of the fourth 45/60 is 75: (95 + 75) / 2 = 85, and 0.8 · 95 + 0.2 · 75 = 91.
    const s = (week: string, rulesOf?: string) => new Map(shown(changed(compounds), week, rulesOf).sheets).get('k003')?.score;
    expect(s(THEN)).toBeCloseTo(85, 9);
    expect(s(THEN, WEEK)).toBeCloseTo(91, 9);
    expect(s(WEEK)).toBeCloseTo(91, 9);
    expect(s(WEEK, THEN)).toBeCloseTo(85, 9);
    // W has the same parts, weighed otherwise.
    const [then, today] = [leagueOf(changed(communities), THEN), leagueOf(changed(communities), THEN, WEEK)];
    for (const e of then.entries) {
      const [p, q] = e.components.map((c) => c.score ?? Number.NaN) as [number, number];
      expect(e.score).toBeCloseTo(0.5 * p + 0.5 * q, 9);
      expect(today.entries.find((o) => o.code === e.code)?.score).toBeCloseTo(0.8 * p + 0.2 * q, 9);
    }
  });

  test('a course shows each week by its own rules, and its week of change is told apart from other causes', () => {
    const trends = scoreTrends(analysisContext(changed(communities), WEEK, null), 5);
    const own = trends.communities[communityCode(3)];
    expect(trends.weeks).toEqual(['2026-06-12', '2026-06-19', '2026-06-26', '2026-07-03', WEEK]);
    trends.weeks.forEach((week, i) => {
      const entry = leagueOf(changed(communities), week).entries.find((e) => e.code === communityCode(3));
      expect(own?.[i]).toBeCloseTo(entry?.score ?? Number.NaN, 9);
    });
    expect((own?.[3] ?? 0) - (own?.[2] ?? 0)).toBeGreaterThan(4);

    // A change from the week before compares both by the new rules: nothing happened but the rules.
    expect(shown(changed(compounds), '2026-07-03').compounds.map((c) => c.change)).toEqual(rows.map(() => 0));

    // Two checks of one criterion: 95 and 40 points, half and half under 80; from the change on 0.9 and 0.1 over it.
    const one = [
      { id: 'A', criterion: 'P' },
      { id: 'B', criterion: 'P' },
    ];
    const base = world({ family: 'compoundStar', checks: one, courses: [{ A: course(57), B: course(24) }] }).records;
    const terms = base.programme.flatMap((r): ProgrammeFeedRecord[] =>
      r.kind === 'indicator'
        ? [
            { ...r, validTo: LAST_DAY },
            { ...r, validFrom: CHANGE, weight: r.id === 'A' ? 0.9 : 0.1 },
          ]
        : [r],
    );
    const b = board({ ...base, programme: terms }, { week: WEEK });
    if (b === null) throw new Error('no board');
    const events = starHistory(b, 'k000', 'compound', WEEK, 8).events;
    expect(events.map((e) => [e.week, e.kind, e.cause])).toEqual([['2026-07-03', 'gain', 'rules']]);
  });
});

test('records without days are called as ever, one with a first day is another thing', () => {
  const [c] = communities.programme.filter((r) => r.kind === 'criterion') as [CriterionRecord];
  expect(recordKey('programme', c)).toBe('criterion/P');
  expect(recordKey('programme', { ...c, validTo: LAST_DAY })).toBe('criterion/P');
  expect(recordKey('programme', { ...c, validFrom: CHANGE })).toBe('criterion/P/2026-06-27');
  const rules = communities.programme.find((r) => r.kind === 'rules') as ProgrammeFeedRecord;
  expect(recordKey('programme', rules)).toBe('rules/test');
});

test('a criterion counts from its first to its last day, both included, and days alike share one programme', () => {
  const of = programmes(changed(communities).programme, null);
  const weights = (day: string) => of(day).criteria.weeklyScore.map((c) => c.weight);
  expect([LAST_DAY, CHANGE].map(weights)).toEqual([
    [0.5, 0.5],
    [0.8, 0.2],
  ]);
  expect(of(THEN)).toBe(of(LAST_DAY));
  expect(of(CHANGE)).toBe(of(WEEK));
});
