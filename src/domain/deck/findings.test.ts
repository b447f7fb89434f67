import { beforeAll, describe, expect, test } from 'vitest';
import { demoRecords, demoSystemRecords } from '../../../mocks/records.ts';
import { loadBothWords } from '../../words/deckWords.ts';
import { modes as enModes } from '../../words/en/modes.ts';
import { decimal } from '../../words/format.ts';
import { slideOf } from '../../words/slideText.ts';
import { modes as zhModes } from '../../words/zh/modes.ts';
import { analysisContext } from '../analysis/context.ts';
import { type Board, board } from '../board.ts';
import { caseLibrary } from '../cases/caseLibrary.ts';
import { communityLeague } from '../league/communities.ts';
import { compoundLeague } from '../league/compounds.ts';
import { leagueView, type ShownLeague } from '../league/leagueView.ts';
import type { RankingMode } from '../league/rankingMode.ts';
import type { League } from '../league/types.ts';
import { rankedCommunities } from '../register.ts';
import { wilson } from '../statistics/wilson.ts';
import { type SystemRecords, systemContext } from '../systems/context.ts';
import { reviews } from '../systems/reviews.ts';
import { satisfactionSurveys } from '../systems/satisfaction.ts';
import { wishes, wishRows } from '../systems/wishes.ts';
import { type Finding, type FindingOf, STRENGTHS } from './finding.ts';
import { type FindingsInput, findings } from './findings.ts';

const [DAY, WEEK] = ['2026-07-17', '2026-07-10'];
const records = demoRecords(DAY);
const system = demoSystemRecords(DAY);
const ctx = systemContext(system, WEEK);
const codes = rankedCommunities(ctx.register).map((c) => c.code);
/** Enough where it is asked what changes: one community costs as much as another. */
const few = codes.slice(1, 5);
const of = {} as { board: Board; communities: League; compounds: League; base: { code: string; f: Finding }[] };

beforeAll(() => {
  const at = analysisContext(records, WEEK, null);
  of.board = board(records, { week: WEEK }) as Board;
  of.communities = communityLeague(at, { draws: 100 }) as League;
  of.compounds = compoundLeague(at, { draws: 100 }) as League;
  of.base = codes.flatMap((code) => told(code).map((f) => ({ code, f })));
}, 60_000);

/** Whether a unit's move counts, whatever the demo's noise says. */
const withArrow = (league: League, way: 'up' | 'none'): League => ({
  ...league,
  entries: league.entries.map((e) => ({
    ...e,
    change: 1.5,
    arrow: { d: 1, e: 0, v: 1, z: way === 'up' ? 3 : 0.5, move: 2.6, arrow: way },
  })),
});

const shown = (mode: RankingMode, change: (league: League) => League = (l) => l) => ({
  communities: leagueView(change(of.communities), mode),
  compounds: leagueView(change(of.compounds), mode),
});

const told = (code: string, over: Partial<FindingsInput> = {}): Finding[] =>
  findings({ code, board: of.board, records: system, ctx, leagues: shown('full'), longer: null, judged: () => true, ...over });

const some = (over: Partial<FindingsInput>) => few.flatMap((code) => told(code, over).map((f) => ({ code, f })));
const kinds = (list: { f: Finding }[]) => new Set(list.map(({ f }) => f.kind));
const only = <K extends Finding['kind']>(kind: K) =>
  of.base.flatMap(({ code, f }) => (f.kind === kind ? [{ code, f: f as FindingOf<K> }] : []));

describe('every figure is the one that wall and desk show', () => {
  test('stars, weekly score and checks are those of board and league', () => {
    const { board: b } = of;
    for (const { code, f } of only('lit')) expect(f).toMatchObject({ lit: b.communities.find((r) => r.code === code)?.lit });
    const league = leagueView(of.communities, 'full');
    for (const { code, f } of only('weekly')) {
      const entry = league.entries.find((e) => e.code === code);
      expect([f.score, f.ranks?.low, f.ranks?.high]).toEqual([entry?.score, entry?.ranks?.q05, entry?.ranks?.q95]);
    }
    for (const { code, f } of only('check')) {
      const check = b.communitySheets
        .get(code)
        ?.weekly.components.flatMap((c) => c.checks)
        .find((c) => c.indicator === f.id);
      expect(f.own.x / f.own.n).toBe(check?.value);
    }
    expect([only('lit'), only('weekly'), only('check')].map((l) => l.length > 10)).toEqual([true, true, true]);
  });
  test('wishes, works, surveys, reviews and cases are those of their systems', () => {
    const rows = new Map(wishRows(wishes(system, ctx).standings, ctx).map((r) => [r.community, r]));
    for (const { code, f } of only('wishes')) {
      const row = rows.get(code);
      expect([f.realised, f.verified, f.own.median]).toEqual([row?.realised, row?.verified, row?.curve.median]);
    }
    for (const { f } of only('works'))
      expect(of.board.renovation.projects.some((p) => p.share === f.share && p.plannedShare === f.plannedShare)).toBe(true);
    const surveys = satisfactionSurveys(system, ctx).rows;
    for (const { code, f } of only('satisfaction'))
      expect(f.own.x / f.own.n).toBe(surveys.find((r) => r.community === code)?.sides[f.side].share);
    const marks = reviews(system, ctx).rows;
    for (const { code, f } of only('reviews')) expect(f.score).toBe(marks.find((r) => r.community === code)?.marks.mass?.score);
    const cases = new Set(caseLibrary(system, ctx).map((c) => `case-${c.record.id}`));
    for (const { f } of only('case')) expect(cases).toContain(f.id);
    const seen = (['wishes', 'works', 'pair', 'satisfaction', 'reviews', 'brand', 'case', 'fact'] as const).filter(
      (k) => only(k).length === 0,
    );
    expect(seen).toEqual([]);
  });
  test('a slide writes that figure, in both languages, with its ground and its source', async () => {
    const both = await loadBothWords();
    const office = { zh: '区办', en: 'Office' };
    for (const { f } of of.base) {
      const slide = slideOf(f, () => ({ office, asOf: Date.parse('2026-07-16T18:00:00+08:00') }), both);
      for (const said of [slide.kicker, slide.claim, slide.source, slide.proof])
        for (const text of [said.zh, said.en]) expect(text, f.id).toMatch(/^(?!.*(undefined|NaN|null)).+$/);
      expect(slide.figure === null).toBe(slide.pair !== null);
      if (f.kind === 'wishes') expect(slide.figure).toBe(decimal(f.realised, 0));
      if (f.kind === 'weekly') expect(slide.figure).toBe(decimal(f.score, 2));
      expect(slide.asOf === null).toBe(f.kind === 'fact');
      for (const s of slide.chart?.series ?? []) expect(s.values).toHaveLength(slide.chart?.points.length ?? 0);
    }
    expect([both.slides['zh-CN'].tier, both.slides.en.tier]).toEqual([zhModes.tier, enModes.tier]);
  });
});

test('what has no data is not suggested, nor what is past its age', () => {
  const without = (...feeds: (keyof SystemRecords)[]) => ({
    ...system,
    ...(Object.fromEntries(feeds.map((feed) => [feed, []])) as Partial<SystemRecords>),
  });
  const none = kinds(some({ records: without('wishes', 'reviews', 'models'), leagues: null }));
  expect(
    ['wishes', 'reviews', 'satisfaction', 'brand', 'case', 'weekly', 'progress'].filter((k) => none.has(k as never)),
  ).toEqual([]);
  expect(none.has('lit')).toBe(true);
  expect(some({ judged: (feed) => feed !== 'weekly' }).filter(({ f }) => f.feed === 'weekly')).toEqual([]);
  expect(told('999999999999')).toEqual([]);
});

test('nothing is claimed that noise could have done', () => {
  // Progress is the league's own move, and what the mode hides is not told.
  const risen = (mode: RankingMode, way: 'up' | 'none') => shown(mode, (l) => withArrow(l, way));
  const progress = (leagues: FindingsInput['leagues'], longer: FindingsInput['longer'] = null) =>
    some({ leagues, longer }).filter(({ f }) => f.kind === 'progress');
  expect(progress(risen('full', 'up')).length).toBeGreaterThan(few.length);
  expect(progress(risen('full', 'none'))).toEqual([]);
  expect([progress(risen('tiers', 'up')), progress(risen('off', 'up'))]).toEqual([[], []]);
  const earlier: ShownLeague = { ...risen('full', 'up').communities, baseline: '2026-05-15', back: 8 };
  const far = progress(risen('full', 'none'), { communities: earlier, compounds: null });
  expect(far.every(({ f }) => f.kind === 'progress' && f.back === 8 && f.places === 3 && f.strength === 'progress')).toBe(true);
  // Better than the district: the whole interval is, and there are cases enough.
  for (const { f } of [...only('check'), ...only('satisfaction')]) {
    const interval = wilson(f.own.x, f.own.n);
    const rate = f.district === null ? 1 : f.district.x / f.district.n;
    if (f.above) expect([f.lowN, (interval?.lo ?? 0) > rate], f.id).toEqual([false, true]);
    expect(f.above).toBe(f.strength === 'above');
  }
});

test('what says most comes first, each finding once', () => {
  for (const code of codes) {
    const list = of.base.filter((b) => b.code === code).map((b) => b.f);
    const order = list.map((f) => STRENGTHS.indexOf(f.strength));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(list.map((f) => f.id)).size).toBe(list.length);
  }
});
