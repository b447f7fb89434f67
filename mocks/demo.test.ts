import { describe, expect, test } from 'vitest';
import type { FeedRecords } from '../src/contract/feeds.ts';
import { analysisContext } from '../src/domain/analysis/context.ts';
import { asKnown } from '../src/domain/asKnown.ts';
import { board } from '../src/domain/board.ts';
import { fridayBefore, weekday } from '../src/domain/civil.ts';
import { communityLeague } from '../src/domain/league/communities.ts';
import { compoundLeague } from '../src/domain/league/compounds.ts';
import { readDocument } from '../src/feeds/readDocument.ts';
import { demoFeeds } from './demo.ts';
import { pictures } from './pictures.ts';
import { demoDocuments, demoRecords } from './records.ts';
import { renovationRecords } from './renovationFeed.ts';
import { demoTruth } from './truth.ts';

const DAYS = ['2026-07-17', '2026-01-02', '2027-04-05'];

type Doc = { feed: keyof FeedRecords; asOf: string; count: number; records?: Record<string, unknown>[] };

const records = demoRecords('2026-07-17');
const compounds = records.district.filter((r) => r.kind === 'compound');
const communities = records.district.filter((r) => r.kind === 'community');
const programme = records.programme;

describe('what the article fixes (domain reference, section 2)', () => {
  test('2.1-2.2: 30 happy compounds, 19 of them old', () => {
    expect(compounds).toHaveLength(30);
    expect(compounds.filter((c) => c.isOld)).toHaveLength(19);
  });
  test('2.3-2.6: 6 theme models over 5 themes, 2 benchmarks, disjoint', () => {
    const themes = compounds.filter((c) => c.tier === 'themeModel');
    expect(themes).toHaveLength(6);
    expect(new Set(themes.map((c) => c.theme))).toEqual(new Set(['partyBuilding', 'safety', 'sports', 'civility', 'ecology']));
    expect(
      compounds
        .filter((c) => c.tier === 'benchmark')
        .map((c) => c.benchmarkTopic?.zh)
        .sort(),
    ).toEqual(['服务棚改', '百年矿史'].sort());
  });
  test('2.7: 二建小区 1992, 2 buildings, 154 households, 316 residents, in 新风社区', () => {
    const c = compounds.find((x) => x.name.zh === '二建小区');
    expect(c).toMatchObject({
      builtYear: 1992,
      buildings: 2,
      households: 154,
      residents: 316,
      isOld: true,
      community: '220113001003',
    });
  });
  test('2.8: its works, with 4 sets of fitness equipment', () => {
    const known = asKnown('renovation', records.renovation, null);
    const works = known.filter((r) => r.kind === 'work' && r.project === 'r-c01');
    expect(works).toHaveLength(5);
    expect(works.find((w) => w.kind === 'work' && w.label.zh === '健身器材')).toMatchObject({ quantity: 4 });
  });
  test('2.9: 38 wishes belong to the community 新风社区, of programme year 2023', () => {
    expect(programme.find((r) => r.kind === 'fact' && r.id === 'wishesRealised')).toMatchObject({
      subject: '220113001003',
      value: 38,
      programmeYear: 2023,
    });
  });
  test('2.10-2.13: the five named compounds; 东泰 has its alias', () => {
    expect(compounds.filter((c) => !c.placeholder).map((c) => c.name.zh)).toEqual([
      '二建小区',
      '东营小区',
      '新州二期',
      '东泰家园',
      '丽景家园',
    ]);
    expect(compounds.find((c) => c.name.zh === '东泰家园')).toMatchObject({ aliases: ['东泰小区'], resettlement: true });
    expect(communities.find((c) => c.name.zh === '新洲社区')?.aliases).toEqual(['新州社区']);
  });
  test('2.14, 2.16: three brands, two papers', () => {
    expect(programme.filter((r) => r.kind === 'brand')).toHaveLength(3);
    expect(programme.filter((r) => r.kind === 'document')).toHaveLength(2);
  });
  test('the 20 streets and towns and 36 communities; 30 compounds in the 19 urban communities, none without', () => {
    expect(records.district.filter((r) => r.kind === 'street')).toHaveLength(20);
    expect(communities).toHaveLength(36);
    expect(new Set(compounds.map((c) => c.community)).size).toBe(19);
  });
  test('what is invented says so', () => {
    for (const c of compounds.filter((x) => x.placeholder)) {
      expect(c.name.zh).toMatch(/社区示例\d号小区$/);
      expect(c.name.en).toMatch(/Sample Compound \d$/);
    }
    for (const r of records.stars) {
      if (r.kind === 'docking' || r.kind === 'veto') {
        expect(compounds.find((c) => c.id === r.subject)?.placeholder).toBe(true);
        expect(r.reason.zh).toContain('示例');
      }
    }
    for (const c of programme.filter((r) => r.kind === 'criterion')) expect(c.official).toBe(['E1', 'E2', 'E3'].includes(c.id));
  });
});

describe.each(DAYS)('as of %s', (day) => {
  const documents = demoDocuments(day);
  const last = fridayBefore(day);
  const b = board(demoRecords(day));

  test('every document passes the real reader, within the caps, dated before its day', async () => {
    for (const [path, document] of documents) {
      const doc = document as Doc;
      const now = Date.parse(`${day}T00:00:00+08:00`);
      const out = await readDocument(doc.feed, document, { now });
      expect(out, path).toMatchObject({ ok: true, rejected: [], notices: [] });
      expect(doc.records?.length ?? 0).toBeLessThanOrEqual(5000);
      expect(Date.parse(doc.asOf)).toBeLessThanOrEqual(now);
      for (const r of doc.records ?? []) expect(Date.parse(String(r.recordedAt)), path).toBeLessThanOrEqual(now + 8 * 86_400_000);
    }
  });

  test('52 weeks end on the last Friday before', () => {
    const weeks = new Set(demoRecords(day).weekly.map((r) => r.week));
    expect(weeks.size).toBe(52);
    expect([...weeks].sort().at(-1)).toBe(last);
    for (const w of weeks) expect(weekday(w)).toBe(5);
  });

  test('stars spread as in the story, one compound silent, two behind plan, two lost a star', () => {
    expect(b?.distribution.byLit.slice(5)).toEqual([7, 8, 6, 4]);
    expect(b?.distribution.unrated).toBe(1);
    expect(b?.attention.map((a) => a.kind).sort()).toEqual([
      'behindPlan',
      'behindPlan',
      'docked',
      'notReported',
      'starLost',
      'starLost',
    ]);
  });

  test('nothing bad is said of a real place', () => {
    const real = new Set(['c01', 'c02', 'c03', 'c04', 'c05']);
    expect(b?.attention.filter((a) => real.has(a.compound))).toEqual([]);
    for (const c of b?.compounds.filter((r) => real.has(r.code)) ?? []) expect(c.lit).toBeGreaterThanOrEqual(7);
    for (const c of b?.communities ?? []) {
      expect(c.unrated).toBeNull();
      expect(c.lit).toBeGreaterThanOrEqual(4);
    }
    const ctx = analysisContext(demoRecords(day), last, null);
    const communities = communityLeague(ctx)?.entries ?? [];
    expect(communities).toHaveLength(19);
    for (const e of communities) expect(e.score).toBeGreaterThan(80);
    // Communities are real places: nobody may stand out as weak by invented numbers.
    const compounds = compoundLeague(ctx)?.entries.filter((e) => real.has(e.code)) ?? [];
    expect([...communities, ...compounds].filter((e) => e.tier === 'behind' || e.arrow?.arrow === 'down')).toEqual([]);
  });
});

test('the same day gives the same bytes; the answer stays out of the feeds', () => {
  const text = JSON.stringify([...demoFeeds('2026-07-17')]);
  expect(text).toBe(JSON.stringify([...demoDocuments('2026-07-17')]));
  const truth = demoTruth('2026-07-17');
  expect(truth.length).toBeGreaterThan(15);
  expect(text).not.toContain('sigma');
});

test('works rest in winter: no plan moves between mid-November and April', () => {
  const project = demoRecords('2026-04-20').renovation;
  const plan = (week: string) =>
    project.flatMap((r) => (r.kind === 'progress' && r.week === week ? [r.planned] : [])).reduce((a, c) => a + c, 0);
  expect(plan('2026-03-27')).toBe(plan('2025-11-07'));
  expect(plan('2026-04-17')).toBeGreaterThan(plan('2026-03-27'));
});

test('every picture the feed names is drawn, and is a drawing by its own word', () => {
  const drawn = new Set(pictures().map(([path]) => path));
  const named = renovationRecords('2026-07-10').flatMap((r) => (r.kind === 'project' ? [r.pictureBefore, r.pictureAfter] : []));
  const shown = named.filter((p) => p !== undefined);
  expect(shown.length).toBeGreaterThan(19);
  for (const p of shown) {
    expect(drawn).toContain(p.picture);
    expect(p.drawing).toBe(true);
  }
  for (const [, svg] of pictures()) expect(svg).not.toMatch(/<script|href|on\w+=/);
});
