import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Address, DEFAULT_RANKING, DEFAULT_WEAK_SPOTS, readAddress, writeAddress } from './address.ts';

const lang = fc.constantFrom(null, 'zh-CN' as const, 'en' as const);
const key = fc.constantFrom('place', 'name', 'score', 'lit', 'change');
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
  fc.record({ row: fc.constantFrom('c07', '220113001003'), versus: fc.constantFrom(null, 'c08') }),
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
const works = fc.record({
  phase: fc.constantFrom(null, 'notStarted' as const, 'underWay' as const, 'done' as const),
  street: fc.constantFrom(null, '220113001'),
  behind: fc.boolean(),
  sort: fc.uniqueArray(fc.record({ key, desc: fc.boolean() }), { selector: (s) => s.key, maxLength: 4 }),
});
const weak = fc.record({
  list: fc.constantFrom('red' as const, 'amber' as const, 'bright' as const, 'questions' as const, 'states' as const),
  week: fc.constantFrom(null, '2026-07-10'),
  item: fc.constantFrom(null, { subject: 'c26', indicator: 'G2b' }),
});
const address: fc.Arbitrary<Address> = fc.oneof(
  fc.record({ lang, view: fc.constant('door' as const) }),
  fc.record({ lang, view: fc.constant('wall' as const), reading }),
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
  fc.record({ lang, view: fc.constant('desk' as const), page: fc.constantFrom('data' as const, 'method' as const) }),
  fc.record({ lang, view: fc.constant('desk' as const), page: fc.constant('ranking' as const), ranking }),
  fc.record({
    lang,
    view: fc.constant('stage' as const),
    community: fc.constant('220113001003'),
    slide: fc.integer({ min: 1, max: 99 }),
  }),
);

test('an address written and read is the same place', () => {
  fc.assert(
    fc.property(address, (a) => {
      const url = new URL(writeAddress(a), 'http://wall');
      expect(readAddress(url.pathname, url.search)).toEqual(a);
    }),
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
  ['/wall/', '?lang=fr', { lang: null, view: 'wall', reading: 'stars' }],
  ['/nowhere', '', { lang: null, view: 'door' }],
  ['/stage/220113001003/-4', '', { lang: null, view: 'stage', community: '220113001003', slide: 1 }],
  ['/stage/<script>', '', { lang: null, view: 'stage', community: null, slide: 1 }],
])('a mistyped link %s%s falls back to the nearest place', (path, search, expected) => {
  expect(readAddress(path, search)).toEqual(expected);
});
