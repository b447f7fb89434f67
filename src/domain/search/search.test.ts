import { expect, test } from 'vitest';
import { DIVISIONS } from '../../../mocks/divisions.ts';
import { readings } from '../../views/desk/search/readings.ts';
import { type SearchEntry, search, searchIndex, startsOf } from './searchIndex.ts';
import type { Readings } from './spelling.ts';

const entry = (kind: string, id: string, zh: string, en: string, aliases: [zh: string, en: string][] = []): SearchEntry => ({
  kind,
  id,
  name: { zh, en },
  aliases: [...aliases, [id, id] as const].map(([z, e]) => ({ zh: z, en: e })),
});
/** The real streets and communities of the district, and a few names that are read in more than one way. */
const ENTRIES = [
  ...DIVISIONS.flatMap((d) => d.communities.map(([code, zh, en]) => entry('community', code, zh, en))),
  ...DIVISIONS.map((d) => entry('street', d.code, d.zh, d.en)),
  entry('compound', 'c01', '二建小区', 'Erjian Compound'),
  entry('compound', 'c04', '东泰家园', 'Dongtai Jiayuan', [['东泰小区', '东泰小区']]),
  entry('compound', 'x01', '长新家园', 'Changxin Jiayuan'),
  entry('compound', 'x02', '重阳里', 'Chongyang Li'),
  entry('compound', 'x03', '绿洲花园28号', 'Lüzhou Garden 28'),
  entry('compound', 'x04', '垚鑫苑', 'Yaoxin Court'),
  entry('criterion', 'k1', '环境好', 'Good surroundings', [['垃圾清运及时率', 'Waste cleared in time']]),
];
const INDEX = searchIndex(ENTRIES, readings);
const names = (query: string, limit = 50) => search(INDEX, query, limit).hits.map((h) => h.entry.name.zh);

test.each([
  // Two characters, from the beginning or from within.
  ['新风', '新风社区'],
  ['民乐', '民乐社区'],
  ['小区', '二建小区'],
  // Initials, the whole of them or some; pinyin in full, in part, and mixed with initials and characters.
  ['xfsq', '新风社区'],
  ['XF', '新风社区'],
  ['xinfeng', '新风社区'],
  ['xin feng', '新风社区'],
  ["xin'fengsq", '新风社区'],
  ['xinf', '新风社区'],
  ['新f', '新风社区'],
  ['ycjd', '营城街道'],
  // A character of several readings is found by each: 长 chang and zhang, 重 chong and zhong, 乐 le and yue.
  ['cxjy', '长新家园'],
  ['zxjy', '长新家园'],
  ['zhangxin', '长新家园'],
  ['cyl', '重阳里'],
  ['zhyl', '重阳里'],
  ['chongyang', '重阳里'],
  ['minyue', '民乐社区'],
  // ü as v or u, and characters outside the common thousands.
  ['lvzhou', '绿洲花园28号'],
  ['luzhou', '绿洲花园28号'],
  ['28号', '绿洲花园28号'],
  ['yxy', '垚鑫苑'],
  // English words, codes, other names, full width.
  ['Xinfeng Comm', '新风社区'],
  ['xc', '西城社区'],
  ['220113001003', '新风社区'],
  ['C01', '二建小区'],
  ['东泰小', '东泰家园'],
  ['ｘｆｓｑ', '新风社区'],
  // A criterion by one of its checks.
  ['ljqy', '环境好'],
  ['waste', '环境好'],
])('%s finds %s', (query, name) => {
  expect(names(query)).toContain(name);
});

test('the best hit comes first: as written before by sound, the beginning before the middle, the whole before a part', () => {
  expect(names('xfsq')[0]).toBe('新风社区');
  expect(names('220113001')[0]).toBe('九台街道');
  expect(names('营城')).toEqual(['营城社区', '营城街道', '西营城街道']);
  expect(names('xinf')[0]).toBe('新风社区');
  // By sound the two are equal but for the part of the name.
  expect(names('yc').indexOf('营城社区')).toBeLessThan(names('yc').indexOf('西营城街道'));
});

test('what is not there is not found, and a cut list says how many there are', () => {
  for (const query of ['', '  ', '-·', 'qqq', '新区', 'xfsqx', '风新', 'infeng', '0113']) expect(names(query), query).toEqual([]);
  const { hits, total } = search(INDEX, 'shequ', 5);
  expect(hits).toHaveLength(5);
  expect(total).toBe(ENTRIES.filter((e) => e.name.zh.includes('社区')).length);
});

test('a hit says by which other name or code it was met', () => {
  const alias = (query: string) => search(INDEX, query, 1).hits[0]?.alias?.zh;
  expect(alias('新风')).toBeUndefined();
  expect(alias('waste')).toBe('垃圾清运及时率');
  expect(alias('ljqy')).toBe('垃圾清运及时率');
  expect(alias('220113001003')).toBe('220113001003');
});

test('hostile queries end: every way to read a name of one repeated character is not tried twice over', () => {
  // A character read a and aa: typed aaaa it is four, three or two of them.
  const many = searchIndex([entry('compound', 'r', '重'.repeat(120), 'R')], () => ['a', 'aa']);
  expect(search(many, `${'a'.repeat(59)}q`, 5).hits).toEqual([]);
  expect(search(many, 'a'.repeat(60), 5).hits).toHaveLength(1);
});

test('ten thousand compounds: a dictionary look-up a character, and a search looks at few places', () => {
  const asked = new Map<string, number>();
  const counted: Readings = (character) => {
    asked.set(character, (asked.get(character) ?? 0) + 1);
    return readings(character);
  };
  const communities = DIVISIONS.flatMap((d) => d.communities.map(([, zh]) => zh.replace(/社区|居委会/, '')));
  const compounds = Array.from({ length: 10_000 }, (_, i) =>
    entry('compound', `n${i}`, `${communities[i % 36]}${communities[(i * 7 + 3) % 35]}${i}号小区`, `Compound ${i}`),
  );
  const index = searchIndex(compounds, counted);
  expect(Math.max(...asked.values())).toBe(1);
  const places = [...index.starts.values()].reduce((sum, list) => sum + list.length, 0);
  expect(places).toBeLessThan(100 * compounds.length);
  // Names begin alike: what is looked at is what begins with the two letters, once for each place.
  const query = 'xfxf';
  const meant = search(index, 'xf', 1).total;
  expect(meant).toBeGreaterThan(100);
  expect(startsOf(index, query).length).toBeLessThan(2 * meant);
  expect(startsOf(index, query).length).toBeLessThan(compounds.length / 5);
  expect(search(index, 'n9876', 3).hits.map((h) => h.entry.id)).toEqual(['n9876']);
});
