import { expect, test } from 'vitest';
import { en } from './en.ts';
import { unitFor } from './figureText.ts';
import { age, dayShort, decimal, elapsed, percent, signed, span, wallCount, weekLong } from './format.ts';
import { zh } from './zh.ts';

const now = Date.parse('2026-07-17T14:06:00+08:00');

test('numbers: half up, comma groups, U+2212 for minus, no signed zero', () => {
  expect(decimal(1234.565, 2)).toBe('1,234.57');
  expect(decimal(-0.04, 1)).toBe('0.0');
  expect(signed(0.84, 1)).toBe('+0.8');
  expect(signed(-0.3, 1)).toBe('\u22120.3');
  expect(signed(0.04, 1)).toBe('0.0');
  expect(percent(0.639)).toBe('63.9%');
  expect(wallCount(12_040, 'zh-CN')).toBe('1.2 万');
  expect(wallCount(12_040, 'en')).toBe('12,040');
});

test('weeks and days in both languages', () => {
  expect(weekLong('2026-07-17', 'zh-CN')).toBe('第 29 周（7月11日—17日）');
  expect(weekLong('2026-07-17', 'en')).toBe('Week 29, 11–17 Jul');
  expect(weekLong('2026-07-03', 'zh-CN')).toBe('第 27 周（6月27日—7月3日）');
  expect(dayShort('2026-07-17', 'en')).toBe('17 Jul');
});

test.each([
  ['2026-07-17T14:05:48+08:00', '12 秒前', '12 s ago'],
  ['2026-07-17T14:01:00+08:00', '5 分钟前', '5 min ago'],
  ['2026-07-17T08:00:00+08:00', '今天 08:00', 'today 08:00'],
  ['2026-07-16T18:00:00+08:00', '昨天 18:00', 'yesterday 18:00'],
  ['2026-07-12T18:00:00+08:00', '7月12日', '12 Jul'],
  ['2025-12-31T18:00:00+08:00', '2025-12-31', '2025-12-31'],
])('the age of %s', (at, chinese, english) => {
  expect(age(Date.parse(at), now, 'zh-CN')).toBe(chinese);
  expect(age(Date.parse(at), now, 'en')).toBe(english);
});

test('a clock that is a second less than two days slow is two days slow, not 47 hours', () => {
  expect(span(-2 * 86_400_000 + 1000, 'zh-CN')).toBe('2 天');
  expect(span(2 * 86_400_000 - 40_000, 'zh-CN')).toBe('47 小时');
  expect(span(59 * 60_000 + 31_000, 'en')).toBe('1 h');
});

test('elapsed time in whole units', () => {
  expect(elapsed(12 * 60_000, 'zh-CN')).toBe('12 分钟');
  expect(elapsed(47 * 3_600_000, 'zh-CN')).toBe('47 小时');
  expect(elapsed(5 * 86_400_000, 'en')).toBe('5 days');
});

/** Every word of a catalogue with its path. Functions are taken as their source. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([k, v]) => leaves(v, `${path}.${k}`));
  return [[path, String(value)]];
}

test('both catalogues hold the same words', () => {
  expect(
    leaves(en)
      .map(([p]) => p)
      .sort(),
  ).toEqual(
    leaves(zh)
      .map(([p]) => p)
      .sort(),
  );
});

test('no Chinese in the English catalogue, no English sentence in the Chinese one', () => {
  // The language switch is written in the other language, on purpose.
  const own = ([path]: [string, string]) => path !== '.common.language';
  for (const [path, text] of leaves(en).filter(own)) expect(text.match(/\p{Script=Han}/u), path).toBeNull();
  for (const [path, text] of leaves(zh).filter(own)) {
    if (text.includes('=>') || text.includes('function')) continue;
    const latin = text.replace(
      /CSV|PNG|SVG|SPI\(t\)|Excel|config\.json|corrections|https|Shift|Home|intentionallyEmpty|application\/json|UTF-8|GB18030|GBK|[A-Z]\b/g,
      '',
    );
    expect(latin.match(/[A-Za-z]{2,}/), path).toBeNull();
  }
});

test('one star, not one stars, and in Chinese nothing changes', () => {
  expect(['stars', 'communities', 'wishes', 'bodies', 'services', 'cases', 'days'].map((u) => unitFor(u, '1', 'en'))).toEqual([
    'star',
    'community',
    'wish',
    'body',
    'service',
    'case',
    'day',
  ]);
  expect([unitFor('stars', '2', 'en'), unitFor('stars', '1.0', 'en'), unitFor('颗', '1', 'zh-CN')]).toEqual([
    'stars',
    'stars',
    '颗',
  ]);
});
