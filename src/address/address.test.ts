import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIGURE_IDS, figuresOf } from '../domain/systems/figures.ts';
import { SCENES } from '../domain/wall/scenes.ts';
import {
  type Address,
  DEFAULT_RANKING,
  DEFAULT_WEAK_SPOTS,
  inWeek,
  PAGED_SYSTEMS,
  paneAddress,
  pinnedAddress,
  readAddress,
  stoppedAt,
  vantageOf,
  weekOf,
  withVantage,
  writeAddress,
} from './address.ts';

const lang = fc.constantFrom(null, 'zh-CN' as const, 'en' as const);
const key = fc.constantFrom('place', 'name', 'score', 'lit', 'change');
/** A key that is there or not: what is absent is not written. */
const some = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((v) => (v === undefined ? {} : { [key]: v }));
const opened = some('open', fc.record({ criterion: fc.constantFrom('G2', 'w3'), check: fc.constantFrom(null, 'G2b') }));
const past = some('week', fc.constant('2026-07-03'));
const place = fc.oneof(
  fc.record({ tab: fc.constant('community' as const), group: fc.constantFrom(null, 'withOld' as const), raw: fc.boolean() }),
  fc.record({
    tab: fc.constant('compound' as const),
    group: fc.constantFrom(null, 'old' as const, 'benchmark' as const),
    raw: fc.boolean(),
  }),
  fc.record({ tab: fc.constant('street' as const), group: fc.constant(null), raw: fc.constant(false) }),
);
const chosen = fc.oneof(
  fc.constant({ row: null, versus: null }),
  fc
    .tuple(fc.record({ row: fc.constantFrom('c07', '220113001003'), versus: fc.constantFrom(null, 'c08') }), opened)
    .map(([row, open]) => ({ ...row, ...open })),
);
const ranking = fc
  .tuple(
    place,
    chosen,
    fc.record({
      week: fc.constantFrom(null, '2026-07-10'),
      sort: fc.uniqueArray(fc.record({ key, desc: fc.boolean() }), { selector: (s) => s.key, maxLength: 4 }),
      street: fc.constantFrom(null, '220113001'),
      baseline: fc.constantFrom(null, '2026-06-12'),
    }),
  )
  .map(([a, b, c]) => ({ ...a, ...b, ...c }));
const reading = fc.constantFrom('stars' as const, 'renovation' as const, 'attention' as const, 'satisfaction' as const);
const renovation = fc.record({
  phase: fc.constantFrom(null, 'notStarted' as const, 'underWay' as const, 'done' as const),
  street: fc.constantFrom(null, '220113001'),
  behind: fc.boolean(),
  sort: fc.uniqueArray(fc.record({ key, desc: fc.boolean() }), { selector: (s) => s.key, maxLength: 4 }),
});
const works = fc
  .tuple(renovation, past, some('figure', fc.constant('renovation.done' as const)))
  .map(([a, b, c]) => ({ ...a, ...b, ...c }));
/** What only the ledger has. */
const ledgerMore = fc
  .tuple(
    some('view', fc.constant('board' as const)),
    some('owner', fc.constantFrom('物业公司(示例)', 'a & b')),
    some('age', fc.constantFrom('d7' as const, 'more' as const)),
    some('criterion', fc.constant('G4')),
  )
  .map(([a, b, c, d]) => ({ ...a, ...b, ...c, ...d }));
const systemOf = fc.constantFrom(...PAGED_SYSTEMS).chain((id) =>
  fc.record({
    id: fc.constant(id),
    week: fc.constantFrom(null, '2026-07-10'),
    figure: fc.constantFrom(null, ...figuresOf(id)),
    street: fc.constantFrom(null, '220113001'),
    tab: fc.constantFrom(null, 'kinds'),
    filter: fc.constantFrom(null, 'lighting'),
    baseline: fc.constantFrom(null, '2026-06-12'),
    item: fc.constantFrom(null, 'item-220113001001-055'),
    sort: fc.uniqueArray(fc.record({ key, desc: fc.boolean() }), { selector: (s) => s.key, maxLength: 4 }),
  }),
);
const system = fc.tuple(systemOf, ledgerMore).map(([s, more]) => (s.id === 'ledger' ? { ...s, ...more } : s));
const glossary = fc.constantFrom(null, ...FIGURE_IDS);
const weak = fc.record({
  list: fc.constantFrom('red' as const, 'amber' as const, 'bright' as const, 'questions' as const, 'states' as const),
  week: fc.constantFrom(null, '2026-07-10'),
  item: fc.constantFrom(null, { subject: 'c26', indicator: 'G2b' }),
});
const bare: fc.Arbitrary<Address> = fc.oneof(
  fc.record({ lang, view: fc.constant('door' as const) }),
  fc.record({ lang, view: fc.constant('wall' as const), reading }),
  fc
    .tuple(
      fc.record({ lang, view: fc.constant('wall' as const), reading }),
      some('scene', fc.constantFrom(...SCENES)),
      some('profile', fc.constant({ rows: 2160, heightMm: 2700, distanceMm: 8000 })),
      some('seams', fc.constantFrom([1920], [2218, 4437])),
      some('glass', fc.constantFrom({ width: 3840, height: 1080, dpr: 1 }, { width: 1920, height: 1080, dpr: 1.25 })),
    )
    .map(([a, b, c, d, e]) => ({ ...a, ...b, ...c, ...d, ...e })),
  fc
    .tuple(
      fc.record({ lang, view: fc.constant('wall' as const), page: fc.constant('setup' as const) }),
      some('wall', fc.constant('hall')),
    )
    .map(([a, b]) => ({ ...a, ...b })),
  fc
    .tuple(
      fc.record({ lang, view: fc.constant('wall' as const), page: fc.constant('log' as const) }),
      some('event', fc.constant('drill-1')),
      some('at', fc.constant('2026-07-10T14:05:09')),
    )
    .map(([a, b, c]) => ({ ...a, ...b, ...c })),
  fc.record({ lang, view: fc.constant('desk' as const), page: fc.constant('system' as const), system }),
  fc.record({ lang, view: fc.constant('desk' as const), page: fc.constant('glossary' as const), term: glossary }),
  fc.record({ lang, view: fc.constant('desk' as const), page: fc.constant('programme' as const) }),
  fc.record({
    lang,
    view: fc.constant('desk' as const),
    page: fc.constant('map' as const),
    reading,
    at: fc.constantFrom(null, '220113001', '220113001003'),
  }),
  fc.record({
    lang,
    view: fc.constant('desk' as const),
    page: fc.constant('compound' as const),
    id: fc.constantFrom('c01', 'c30'),
  }),
  fc.record({
    lang,
    view: fc.constant('desk' as const),
    page: fc.constant('community' as const),
    code: fc.constant('220113001003'),
  }),
  fc.record({ lang, view: fc.constant('desk' as const), page: fc.constant('renovation' as const), works }),
  fc.record({ lang, view: fc.constant('desk' as const), page: fc.constant('weakspots' as const), weak }),
  fc.record({
    lang,
    view: fc.constant('desk' as const),
    page: fc.constantFrom('data' as const, 'method' as const, 'bulletins' as const),
  }),
  fc.record({
    lang,
    view: fc.constant('print' as const),
    document: fc.constant('bulletin' as const),
    week: fc.constantFrom(null, '2026-07-10'),
    issue: fc.constant(null),
  }),
  fc.record({
    lang,
    view: fc.constant('print' as const),
    document: fc.constant('bulletin' as const),
    week: fc.constant(null),
    issue: fc.constantFrom('2026-1', '2026-29'),
  }),
  fc.record({ lang, view: fc.constant('desk' as const), page: fc.constant('ranking' as const), ranking }),
  fc.record({
    lang,
    view: fc.constant('stage' as const),
    community: fc.constant('220113001003'),
    slide: fc.integer({ min: 1, max: 99 }),
  }),
  fc.record({
    lang,
    view: fc.constant('stage' as const),
    page: fc.constantFrom('deck' as const, 'presenter' as const),
    community: fc.constant('220113001003'),
  }),
  fc.record({ lang, view: fc.constant('stage' as const), page: fc.constant('contest' as const), contest: fc.constant(null) }),
  fc.record(
    {
      lang,
      view: fc.constant('stage' as const),
      page: fc.constant('contest' as const),
      contest: fc.constant('final'),
      hall: fc.constant(true as const),
    },
    { requiredKeys: ['lang', 'view', 'page', 'contest'] },
  ),
  fc.record({
    lang,
    view: fc.constant('print' as const),
    document: fc.constantFrom('deck' as const, 'contest' as const),
    id: fc.constantFrom(null, '220113001003'),
  }),
);

const vantage = fc.record({
  known: fc.constantFrom('then' as const, 'now' as const),
  rules: fc.constantFrom('then' as const, 'today' as const),
});
const address: fc.Arbitrary<Address> = fc.tuple(bare, past, opened, vantage).map(([a, week, open, seen]): Address => {
  if ((a.view === 'stage' || a.view === 'wall') && a.page === undefined) return withVantage({ ...a, ...week }, seen);
  if (a.view !== 'desk') return a;
  if (a.page === 'compound' || a.page === 'community') return withVantage({ ...a, ...week, ...open }, seen);
  return withVantage(a.page === 'map' || a.page === 'programme' ? { ...a, ...week } : a, seen);
});
const pane = address.map(paneAddress).filter((a) => a !== null);
const beside: fc.Arbitrary<Address> = fc
  .record({ left: pane, right: pane })
  .chain((panes) =>
    fc.record({ lang, view: fc.constant('desk' as const), page: fc.constant('beside' as const), beside: fc.constant(panes) }),
  );

test('an address written and read is the same place', () => {
  fc.assert(
    fc.property(fc.oneof({ weight: 3, arbitrary: address }, beside), (a) => {
      const url = new URL(writeAddress(a), 'http://wall');
      expect(readAddress(url.pathname, url.search)).toEqual(a);
    }),
  );
});

test('a link to send says its week and its language, and is the same place for the rest', () => {
  fc.assert(
    fc.property(address, (a) => {
      const pinned = pinnedAddress(a, { week: '2026-07-10', lang: 'en' });
      const url = new URL(writeAddress(pinned), 'http://wall');
      expect(readAddress(url.pathname, url.search)).toEqual(pinned);
      expect(pinned.lang).toBe('en');
      const week = weekOf(a);
      expect(weekOf(pinned)).toBe(week === undefined ? undefined : (week ?? '2026-07-10'));
      expect({ ...inWeek(pinned, week ?? null), lang: a.lang }).toEqual(a);
      // Only what is stopped is marked so, and only that is looked at from elsewhere.
      expect(stoppedAt(a)).toBe(a.view === 'desk' ? null : (week ?? null));
      if (a.view !== 'desk' && stoppedAt(a) === null) expect(vantageOf(a)).toEqual({ known: 'now', rules: 'then' });
      // Whoever has been there once pins nothing further.
      expect(pinnedAddress(pinned, { week: '2026-07-17', lang: 'en' })).toEqual(pinned);
    }),
  );
});

test('two pages side by side: each pane is the page it is by itself, and a link to send says the week of both', () => {
  fc.assert(
    fc.property(beside, (a) => {
      if (a.view !== 'desk' || a.page !== 'beside') throw new Error('not beside');
      const params = new URL(writeAddress(a), 'http://wall').searchParams;
      expect(params.get('left')).toBe(writeAddress(a.beside.left));
      expect(params.get('right')).toBe(writeAddress(a.beside.right));
      const pinned = pinnedAddress(a, { week: '2026-07-10', lang: 'en' });
      const url = new URL(writeAddress(pinned), 'http://wall');
      expect(readAddress(url.pathname, url.search)).toEqual(pinned);
      for (const side of ['left', 'right'] as const)
        expect(pinned).toMatchObject({ beside: { [side]: inWeek(a.beside[side], weekOf(a.beside[side]) ?? '2026-07-10') } });
    }),
  );
});

test('what says nothing of its vantage is looked at plainly, and a page of no week has none', () => {
  const of = (path: string, search: string) => vantageOf(readAddress(path, search));
  expect(of('/desk/ranking', '?week=2026-07-03')).toEqual({ known: 'now', rules: 'then' });
  expect(of('/desk/ranking', '?week=2026-07-03&known=now&rules=then')).toEqual({ known: 'now', rules: 'then' });
  expect(of('/desk/ledger', '?known=then&rules=today')).toEqual({ known: 'then', rules: 'today' });
  expect(of('/desk/ledger', '?known=maybe&rules=mine')).toEqual({ known: 'now', rules: 'then' });
  expect(writeAddress(withVantage({ lang: null, view: 'desk', page: 'data' }, { known: 'then', rules: 'today' }))).toBe(
    '/desk/data',
  );
});

test('a link from before there were peer groups opens the group it meant', () => {
  const group = (search: string) => {
    const a = readAddress('/desk/ranking', search);
    return a.view === 'desk' && a.page === 'ranking' ? a.ranking.group : 'elsewhere';
  };
  expect(group('?tier=themeModel')).toBe('themeModel');
  expect(group('?old=1')).toBe('old');
  expect(group('?tier=ordinary')).toBeNull();
});

test.each([
  [
    '/desk/',
    '?tab=compuond&week=yesterday&sort=,,-&street=9&tier=gold&old=maybe&row=%00',
    { lang: null, view: 'desk', page: 'ranking', ranking: DEFAULT_RANKING },
  ],
  [
    '/desk/weakspots',
    '?list=worst&week=yesterday&item=c26.G2b.x',
    { lang: null, view: 'desk', page: 'weakspots', weak: DEFAULT_WEAK_SPOTS },
  ],
  ['/desk/compound/c01', '?week=tomorrow&open=G2.G2b.more', { lang: null, view: 'desk', page: 'compound', id: 'c01' }],
  [
    '/desk/beside',
    '?left=/desk/data&right=/desk/compound/c01?known%3Dthen',
    { lang: null, view: 'desk', page: 'compound', id: 'c01', known: 'then' },
  ],
  ['/desk/beside', '?left=/wall&right=/desk/beside', { lang: null, view: 'desk', page: 'ranking', ranking: DEFAULT_RANKING }],
  ['/wall/', '?week=lately&known=then&rules=today', { lang: null, view: 'wall', reading: 'stars' }],
  ['/stage', '?known=then', { lang: null, view: 'stage', community: null, slide: 1 }],
  ['/wall/', '?lang=fr', { lang: null, view: 'wall', reading: 'stars' }],
  ['/nowhere', '', { lang: null, view: 'door' }],
  ['/stage/220113001003/-4', '', { lang: null, view: 'stage', community: '220113001003', slide: 1 }],
  ['/stage/<script>', '', { lang: null, view: 'stage', community: null, slide: 1 }],
])('a mistyped link %s%s falls back to the nearest place', (path, search, expected) => {
  expect(readAddress(path, search)).toEqual(expected);
});
