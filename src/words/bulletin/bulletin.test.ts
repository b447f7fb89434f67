import { beforeAll, expect, test } from 'vitest';
import { demoRecords, demoSystemRecords } from '../../../mocks/records.ts';
import { FEED_NAMES, type FeedName } from '../../contract/envelope.ts';
import { BulletinDocument, BulletinSnapshot, FairnessRecord } from '../../contract/issues.ts';
import { analysisContext } from '../../domain/analysis/context.ts';
import { type Board, board } from '../../domain/board.ts';
import { bulletinFigures } from '../../domain/bulletin/bulletinFigures.ts';
import { type BulletinSources, bulletinInput } from '../../domain/bulletin/bulletinInput.ts';
import type { FairnessWarning } from '../../domain/bulletin/fairness.ts';
import { snapshotOf } from '../../domain/bulletin/snapshot.ts';
import type { BulletinFigures, FeedStand } from '../../domain/bulletin/types.ts';
import { addDays, shanghai } from '../../domain/civil.ts';
import { communityLeague } from '../../domain/league/communities.ts';
import { compoundLeague } from '../../domain/league/compounds.ts';
import { leagueView } from '../../domain/league/leagueView.ts';
import { listRules, weekLists } from '../../domain/league/lists.ts';
import type { RankingMode } from '../../domain/league/rankingMode.ts';
import { withdrawn } from '../../domain/league/summary.ts';
import type { League } from '../../domain/league/types.ts';
import { systemContext } from '../../domain/systems/context.ts';
import { bulletin as enBulletin } from '../en/bulletin.ts';
import { enSystems } from '../en/enSystems.ts';
import { en } from '../en.ts';
import type { Language } from '../format.ts';
import { bulletin as zhBulletin } from '../zh/bulletin.ts';
import { zhSystems } from '../zh/zhSystems.ts';
import { zh } from '../zh.ts';
import { bulletinDocument } from './bulletinDocument.ts';
import { fairnessNotice } from './fairnessText.ts';

const [DAY, WEEK] = ['2026-07-17', '2026-07-10'];
const TEXTS = {
  'zh-CN': { common: zh, systems: zhSystems, bulletin: zhBulletin },
  en: { common: en, systems: enSystems, bulletin: enBulletin },
};
const LANGUAGES = ['zh-CN', 'en'] as const;
const inWords = (figures: BulletinFigures, lang: Language) => bulletinDocument(figures, TEXTS[lang], lang);

let of: { leagues: Record<'communities' | 'compounds', League>; board: Board };
const records = demoRecords(DAY);
const system = demoSystemRecords(DAY);
beforeAll(() => {
  const ctx = analysisContext(records, WEEK, null);
  const [communities, compounds] = [communityLeague(ctx, { draws: 300 }), compoundLeague(ctx, { draws: 300 })];
  const made = board(records, { week: WEEK });
  if (communities === null || compounds === null || made === null) throw new Error('the demo has no league');
  of = { leagues: { communities, compounds }, board: made };
}, 60_000);

const stand = (feed: FeedName, over: Partial<FeedStand> = {}): FeedStand => ({
  ...{ feed, state: 'fresh', asOf: Date.parse('2026-07-16T18:00:00+08:00'), sequence: 1, records: 10, demo: true, gap: null },
  ...over,
});

/** The figures of the demo's newest week, with what a test changes. */
function figuresWith(
  feeds: Partial<Record<FeedName, Partial<FeedStand>>> = {},
  options: { mode?: RankingMode; week?: string; official?: boolean } = {},
): BulletinFigures {
  const { mode = 'full', week = WEEK } = options;
  const base = week === WEEK ? of.board : (board(records, { week }) as Board);
  const rules = base.programme.rules === null ? null : { ...base.programme.rules, rankingMode: mode };
  const own = { ...base, programme: { ...base.programme, rules } };
  const leagues = {
    communities: leagueView(of.leagues.communities, mode),
    compounds: leagueView(of.leagues.compounds, mode),
  };
  const lists = rules === null ? null : weekLists(leagues.communities, listRules(rules));
  const sources: BulletinSources = {
    records: { ...system, renovation: records.renovation },
    ctx: systemContext(system, week),
    board: own,
    leagues,
    lists: rules === null || lists === null ? null : { week, ...listRules(rules), ...lists, talk: [] },
    weakSpots: null,
    feeds: FEED_NAMES.map((feed) => stand(feed, feeds[feed])),
    issue: {
      number: 28,
      date: DAY,
      previous: { year: 2026, number: 27, week: addDays(WEEK, -7) },
      errata: [{ issue: '2026-27', text: 'x' }],
    },
    knownAt: Date.parse('2026-07-16T18:00:00+08:00'),
  };
  return bulletinFigures(bulletinInput(sources));
}

type Block = BulletinDocument['blocks'][number];
const block = (doc: BulletinDocument, id: string): Block | undefined => doc.blocks.find((b) => b.id === id);
const texts = (b: Block | undefined): string[] =>
  b === undefined
    ? []
    : b.kind === 'list'
      ? b.items
      : b.kind === 'table'
        ? [b.caption, ...b.columns.map((c) => c.heading), ...b.rows.flatMap((r) => r.cells), b.note ?? '']
        : [b.text];
const all = (doc: BulletinDocument): string => doc.blocks.flatMap(texts).join('\n');
const rowsOf = (doc: BulletinDocument, id: string) => {
  const b = block(doc, id);
  return b?.kind === 'table' ? b.rows : [];
};

const ZH_DAY = /(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:至\d{1,2}日)?/g;
const EN_DAY = /(?:\d{1,2} to )?\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?: \d{4})?/g;
/** Numbers of a text, without its days and the numbers of notes and headings. */
function numbersIn(text: string): string[] {
  const plain = text
    .replace(ZH_DAY, '')
    .replace(EN_DAY, '')
    // A team's number is part of its name, and a character in Chinese.
    .replace(/team \d+/, '')
    .replace(/^\d+\. /, '')
    .replace(/\(\d\) /g, '')
    .replace(/(?<=\d),(?=\d)/g, '');
  return plain.match(/\d+(?:\.\d+)?/g) ?? [];
}

/** Every number the figures hold, as print may write it. */
function written(value: unknown, into = new Set<string>()): Set<string> {
  const add = (x: number) => {
    for (const scaled of [Math.abs(x), Math.abs(x) * 100])
      for (const digits of [0, 1, 2]) {
        const scale = 10 ** digits;
        into.add((Math.round(scaled * scale + 1e-7) / scale).toFixed(digits));
      }
  };
  if (typeof value === 'number') add(value);
  else if (typeof value === 'string') for (const n of value.match(/\d+(?:\.\d+)?/g) ?? []) into.add(n);
  else if (Array.isArray(value)) {
    add(value.length);
    for (const v of value) written(v, into);
  } else if (value !== null && typeof value === 'object') for (const v of Object.values(value)) written(v, into);
  return into;
}

test('in both languages the same blocks, rows and numbers, each of them in the figures, and within the contract', () => {
  const figures = figuresWith();
  const [a, b] = LANGUAGES.map((lang) => inWords(figures, lang)) as [BulletinDocument, BulletinDocument];
  const pool = written(figures);
  for (const doc of [a, b]) {
    expect(BulletinDocument.safeParse(doc).success).toBe(true);
    const strange = all(doc)
      .split('\n')
      .flatMap((line) => numbersIn(line).map((n) => [n, line] as const))
      .filter(([n]) => !pool.has(n));
    expect(strange).toEqual([]);
  }
  expect(pool.has('987.6')).toBe(false);
  expect(
    all(b)
      .replace(figures.rules?.version ?? '', '')
      .match(/.*\p{Script=Han}.*/u)?.[0],
  ).toBeUndefined();
  const shape = (doc: BulletinDocument) =>
    doc.blocks.map((k) => [k.kind, k.id, k.kind === 'table' ? k.rows.map((r) => [r.key, r.cells.length, r.ruleBelow]) : null]);
  expect(shape(b)).toEqual(shape(a));
  for (const one of a.blocks) {
    const said = (blocks: Block | undefined) => [...new Set(texts(blocks).flatMap(numbersIn))].sort();
    if (one.kind !== 'heading') expect(said(block(b, one.id)), one.id).toEqual(said(one));
  }
  // Days too are days of the figures.
  const days = new Set<string>(JSON.stringify(figures).match(/\d{4}-\d{2}-\d{2}/g));
  for (const f of figures.feeds) if (f.asOf !== null) days.add(shanghai(f.asOf).day);
  const printedDays = new Set([...days].map((d) => `${Number(d.slice(5, 7))}月${Number(d.slice(8))}日`));
  const said = (all(a).match(/\d{1,2}月\d{1,2}日/g) ?? []).filter((d) => !printedDays.has(d));
  expect(said).toEqual([]);
  const snapshot = snapshotOf(figures);
  expect(BulletinSnapshot.safeParse(snapshot).success).toBe(true);
  expect(snapshot?.communities.map((r) => r.code)).toEqual(rowsOf(a, 'communities.table').map((r) => r.key));
});

test('sentences and tables agree: units, marked moves, tiers, problems, what is overdue and what was closed', () => {
  const figures = figuresWith();
  const { communities } = figures;
  if (communities === null) throw new Error('no league');
  // Two more moves, so that the sentence has something to count.
  const moved = communities.rows.map((r, i) => (i === 3 || i === 7 ? { ...r, arrow: 'down' as const, move: -4 } : r));
  const down = moved.filter((r) => r.arrow === 'down').map((r) => r.code);
  const same = moved.filter((r) => r.arrow === 'none').length;
  const doc = inWords({ ...figures, communities: { ...communities, rows: moved, down, same } }, 'zh-CN');
  const said = (id: string, pattern: RegExp) => Number(pattern.exec(texts(block(doc, id)).join(''))?.[1] ?? 0);
  const marks = (id: string, mark: string) => rowsOf(doc, id).filter((r) => r.cells[1]?.startsWith(mark)).length;
  expect(rowsOf(doc, 'communities.table')).toHaveLength(of.board.communities.length);
  expect(rowsOf(doc, 'compounds.table')).toHaveLength(of.board.compounds.length);
  expect(said('communities.text', /(\d+)个社区上升明显/)).toBe(marks('communities.table', '▲'));
  expect(said('communities.text', /(\d+)个社区下降明显/)).toBe(marks('communities.table', '▼'));
  expect(marks('communities.table', '▼')).toBe(2);
  expect(said('communities.text', /其余(\d+)个/)).toBe(marks('communities.table', '≈'));
  for (const code of down)
    expect(texts(block(doc, 'movers.down')).join('')).toContain(moved.find((r) => r.code === code)?.name.zh);
  const compounds = rowsOf(doc, 'compounds.table');
  const first = compounds.findIndex((r) => r.ruleBelow) + 1;
  expect(said('compounds.text', /领先(\d+)个/)).toBe(first);
  const lastBorder = compounds.findLastIndex((r) => r.ruleBelow);
  const placed = compounds.filter((r) => r.cells[0] !== '—').length;
  expect(said('compounds.text', /待提升(\d+)个/)).toBe(placed - lastBorder - 1);
  const sum = (id: string, column: number) => rowsOf(doc, id).reduce((total, r) => total + Number(r.cells[column]), 0);
  expect(said('problems.text', /新发现问题(\d+)件/)).toBe(sum('problems.table', 1));
  expect(said('demands.text', /逾期(\d+)件/)).toBe(rowsOf(doc, 'demands.overdue').length);
  expect([sum('demands.due', 1), sum('demands.due', 2)]).toEqual([
    said('demands.text', /另有(\d+)件/),
    said('demands.text', /逾期(\d+)件/),
  ]);
  expect([1, 2, 3, 4].map((c) => sum('closure.table', c))).toEqual([
    said('closure.text', /问题(\d+)件/),
    said('closure.text', /已销号(\d+)件/),
    said('closure.text', /未销号(\d+)件/),
    said('closure.text', /其中逾期(\d+)件/),
  ]);
  expect(sum('closure.table', 1)).toBeGreaterThan(100);
});

test.each(['tiers', 'off'] as const)(
  'the mode %s hides places, ranges and moves everywhere in the document and its snapshot',
  (mode) => {
    const figures = figuresWith({}, { mode });
    const { communities, compounds, criticised } = figures;
    const hidden = JSON.stringify([communities, compounds, criticised]).match(/"(?:place|low|high|arrow|move|joint)":/);
    expect(hidden).toBe(null);
    for (const lang of LANGUAGES) {
      const doc = inWords(figures, lang);
      const given = all(doc).match(/[▲▼≈]|可能名次|第 ?\d+ ?名|[Pp]ossible places|Place\b|上升|下降|\brose\b|\bfell\b/);
      expect(given?.[0]).toBeUndefined();
      expect(doc.blocks.some((b) => ['movers.first', 'movers.last', 'movers.up'].includes(b.id))).toBe(false);
      const keys = rowsOf(doc, 'communities.table').map((r) => r.key);
      if (mode === 'off') expect(keys).toEqual([...keys].sort());
      const { tier } = TEXTS[lang].common.modes;
      const ranked = ['communities', 'compounds']
        .flatMap((f) => [`${f}.text`, `${f}.table`])
        .flatMap((id) => texts(block(doc, id)));
      const tiersSaid = Object.values(tier).filter((name) => ranked.some((t) => t.includes(name)));
      if (mode === 'off') expect(tiersSaid).toEqual([]);
      else expect(rowsOf(doc, 'communities.table').every((r) => Object.values(tier).includes(r.cells[0] ?? ''))).toBe(true);
    }
    const rows = snapshotOf(figures)?.compounds ?? [];
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.every((r) => !('place' in r) && !('low' in r) && 'tier' in r === (mode === 'tiers'))).toBe(true);
  },
);

test('a feed that is not there is said in its own blocks, never as nought; one past its age gives values and no judgement', () => {
  const gone = figuresWith({ ledger: { gap: 'notConnected', asOf: null }, visits: { gap: 'notReported', asOf: null } });
  const doc = inWords(gone, 'zh-CN');
  for (const id of ['problems.text', 'demands.text', 'closure.text'])
    expect(texts(block(doc, id))).toEqual(['整改台账未接入，本节没有数据可列。']);
  expect(texts(block(doc, 'problems.supervision'))).toEqual(['督导走访未报，本节没有数据可列。']);
  expect(rowsOf(doc, 'totals.table').find((r) => r.key === 'rectified')?.cells).toEqual([
    '整改按时销号率',
    '未报',
    '—',
    '—',
    '—',
  ]);
  expect(['problems.table', 'demands.due', 'closure.table'].filter((id) => block(doc, id) !== undefined)).toEqual([]);
  expect(texts(block(doc, 'method.list')).join('')).toContain('没有数据的：督导走访未报；整改台账未接入。');
  const old = figuresWith({ weekly: { state: 'expired' } });
  expect(old.communities?.rows.map((r) => r.code)).toEqual(
    withdrawn(leagueView(of.leagues.communities, 'full')).entries.map((e) => e.code),
  );
  const said = inWords(old, 'zh-CN');
  expect(texts(block(said, 'communities.text')).join('')).toContain('过期');
  expect(all(said).match(/[▲▼]\d|领先\d|1–\d/)?.[0]).toBeUndefined();
  expect(old.criticised).toEqual([]);
});

test('a week without data says so and nothing else', () => {
  const figures = figuresWith({}, { week: '2026-07-24' });
  for (const lang of LANGUAGES) {
    const doc = inWords(figures, lang);
    expect(BulletinDocument.safeParse(doc).success).toBe(true);
    expect(doc.blocks.map((b) => b.id)).toEqual(['totals.heading', 'totals.text', 'errata.heading', 'errata.list']);
    expect(numbersIn(texts(block(doc, 'totals.text')).join(''))).toEqual(['30']);
  }
  expect(inWords(figures, 'zh-CN').blocks[1]).toMatchObject({
    text: '第30周（7月18日至24日）没有收到每周数据，本期不列数字，不排名次。',
  });
});

test('every warning is a sentence with its subject and its numbers, the same in both languages', () => {
  const who = { subject: 'A', name: { zh: '甲社区', en: 'A Community' }, blocks: [] };
  const paper = { ...who, name: null };
  const warnings: [FairnessWarning, string[]][] = [
    [{ ...who, rule: 'withinNoise', cause: 'fall', change: -1 }, []],
    [{ ...who, rule: 'withinNoise', cause: 'range', low: 12, high: 18, ranked: 19 }, ['12', '18', '19']],
    [{ ...who, rule: 'staleData', cause: 'week', scoreWeek: null }, []],
    [{ ...who, rule: 'staleData', cause: 'week', scoreWeek: '2026-07-03' }, ['27']],
    [{ ...who, rule: 'staleData', cause: 'feed', feed: 'weekly', state: 'late' }, []],
    [{ ...who, rule: 'staleData', cause: 'missing', unreported: 2, checks: 8 }, ['2', '8']],
    [{ ...who, rule: 'acceptedReason', cause: 'extended', items: 3, dueOn: WEEK }, ['3']],
    [
      { ...who, rule: 'acceptedReason', cause: 'notConfirmed', indicator: { zh: '路灯', en: 'lamps' }, day: WEEK, place: 'B' },
      [],
    ],
    [{ ...who, rule: 'thirdWeekNoVisit', weeks: 3, from: WEEK, visits: 'none' }, ['3']],
    [{ ...who, rule: 'thirdWeekNoVisit', weeks: 3, from: WEEK, visits: 'notReported' }, ['3']],
    [{ ...who, rule: 'smallSample' }, []],
    [{ ...paper, rule: 'samplePolicy', rules: true, words: true }, []],
    [{ ...paper, rule: 'expiredFeed', feed: 'ledger', state: 'expired' }, []],
  ];
  const said = new Set<string>();
  for (const [warning, numbers] of warnings)
    for (const lang of LANGUAGES) {
      const notice = fairnessNotice(warning, TEXTS[lang], lang, (id) => `place ${id}`);
      expect(FairnessRecord.safeParse(notice).success).toBe(true);
      expect(numbersIn(notice.text).sort()).toEqual([...numbers].sort());
      if (warning.name !== null) expect(notice.text).toContain(lang === 'en' ? 'A Community' : '甲社区');
      if (lang === 'en') expect(notice.text).not.toMatch(/\p{Script=Han}/u);
      said.add(notice.text);
    }
  expect(said.size).toBe(2 * warnings.length);
});
