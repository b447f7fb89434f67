/**
 * How values are written, in both languages. Rounding happens here and nowhere else. Negative numbers
 * carry U+2212, which has digit width in the product's font.
 */
import type { Bilingual } from '../contract/common.ts';
import { isoWeek, shanghai, weekStart } from '../domain/civil.ts';

export type Language = 'zh-CN' | 'en';

const MINUS = '\u2212';

/** One writer for each number of decimals: making one costs a hundred times what using it does. */
const writers = new Map<number, Intl.NumberFormat>();

function writer(digits: number): Intl.NumberFormat {
  const held = writers.get(digits);
  if (held !== undefined) return held;
  const made = new Intl.NumberFormat('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  writers.set(digits, made);
  return made;
}

/** Half-up at `digits` decimals, with thousands separated by commas. */
export function decimal(x: number, digits: number): string {
  const scale = 10 ** digits;
  const rounded = Math.round(Math.abs(x) * scale + 1e-7) / scale;
  const text = writer(digits).format(rounded);
  return x < 0 && rounded !== 0 ? MINUS + text : text;
}

/** With its sign: +0.8, −0.3; ±0.0 is written 0.0. */
export function signed(x: number, digits: number): string {
  const text = decimal(x, digits);
  return x > 0 && Number(text.replaceAll(',', '')) !== 0 ? `+${text}` : text;
}

/** A share 0-1 as 63.9%. */
export function percent(share: number, digits = 1): string {
  return `${decimal(share * 100, digits)}%`;
}

/** A chance 0-1 in a sentence: 不足 1%, 约 41%, 超过 99%. Runs cannot tell what lies beyond. */
export function chance(share: number, lang: Language): string {
  const zh = lang === 'zh-CN';
  if (share < 0.01) return zh ? '不足 1%' : 'under 1%';
  if (share > 0.99) return zh ? '超过 99%' : 'over 99%';
  return zh ? `约 ${percent(share, 0)}` : `about ${percent(share, 0)}`;
}

/** The same in a column: <1%, 41%, >99%. */
export function chanceShort(share: number): string {
  return share < 0.01 ? '<1%' : share > 0.99 ? '>99%' : percent(share, 0);
}

/** Integers on walls: 1.2 万 / 12,040; below 10,000 as they are. */
export function wallCount(n: number, lang: Language): string {
  return lang === 'zh-CN' && n >= 10_000 ? `${decimal(n / 10_000, 1)} 万` : decimal(n, 0);
}

/** The name in the language asked for. */
export function named(name: Bilingual, lang: Language): string {
  return lang === 'en' ? name.en : name.zh;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS_ZH = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
const WEEKDAYS_EN = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const monthOf = (day: string) => Number(day.slice(5, 7));
const dateOf = (day: string) => Number(day.slice(8, 10));

/** 7月17日 / 17 Jul. */
export function dayShort(day: string, lang: Language): string {
  return lang === 'en' ? `${dateOf(day)} ${MONTHS[monthOf(day) - 1]}` : `${monthOf(day)}月${dateOf(day)}日`;
}

/** The month a day lies in: 2026年6月 / Jun 2026. */
export function monthLong(day: string, lang: Language): string {
  const year = day.slice(0, 4);
  return lang === 'en' ? `${MONTHS[monthOf(day) - 1]} ${year}` : `${year}年${monthOf(day)}月`;
}

/** 2026年7月17日 / 17 Jul 2026. */
export function dayLong(day: string, lang: Language): string {
  const year = day.slice(0, 4);
  return lang === 'en' ? `${dayShort(day, lang)} ${year}` : `${year}年${dayShort(day, lang)}`;
}

/** Weekday of a day number 1 (Monday) to 7. */
export function weekdayName(n: number, lang: Language): string {
  return (lang === 'en' ? WEEKDAYS_EN : WEEKDAYS_ZH)[n - 1] ?? '';
}

/** 第 28 周 / Week 28, of the week named by its Friday. */
export function weekShort(friday: string, lang: Language): string {
  const { week } = isoWeek(friday);
  return lang === 'en' ? `Week ${week}` : `第 ${week} 周`;
}

/** 第 28 周（7月4日—10日） / Week 28, 4–10 Jul. */
export function weekLong(friday: string, lang: Language): string {
  const from = weekStart(friday);
  const sameMonth = from.slice(0, 7) === friday.slice(0, 7);
  if (lang === 'en') {
    const start = sameMonth ? String(dateOf(from)) : dayShort(from, lang);
    return `${weekShort(friday, lang)}, ${start}–${dayShort(friday, lang)}`;
  }
  const end = sameMonth ? `${dateOf(friday)}日` : dayShort(friday, lang);
  return `${weekShort(friday, lang)}（${dayShort(from, lang)}—${end}）`;
}

const two = (n: number) => String(n).padStart(2, '0');

/** 14:06, in Shanghai. */
export function clock(instant: number): string {
  const { hour, minute } = shanghai(instant);
  return `${two(hour)}:${two(minute)}`;
}

/** 2026-07-17 14:06, in Shanghai: for tables, files and tooltips. */
export function stamp(instant: number): string {
  return `${shanghai(instant).day} ${clock(instant)}`;
}

/**
 * Age of a data time: 12 秒前, 5 分钟前, 今天 08:00, 昨天 18:00, 7月12日; with the year where it differs.
 * A time in the future is written as its date and time.
 */
export function age(instant: number, now: number, lang: Language): string {
  const then = shanghai(instant);
  const today = shanghai(now);
  const seconds = Math.floor((now - instant) / 1000);
  const zh = lang === 'zh-CN';
  if (seconds >= 0 && seconds < 60) return zh ? `${seconds} 秒前` : `${seconds} s ago`;
  if (seconds >= 0 && seconds < 3600) return zh ? `${Math.floor(seconds / 60)} 分钟前` : `${Math.floor(seconds / 60)} min ago`;
  const at = clock(instant);
  if (then.day === today.day) return zh ? `今天 ${at}` : `today ${at}`;
  if (seconds >= 0 && shanghai(now - 86_400_000).day === then.day) return zh ? `昨天 ${at}` : `yesterday ${at}`;
  // Of another year in figures: beside the name of a figure on a wall there is no room for words.
  return then.day.slice(0, 4) === today.day.slice(0, 4) ? dayShort(then.day, lang) : then.day;
}

/** How long ago, in whole units: 5 天前 / 5 days ago; under a day in hours, under an hour in minutes. */
export function elapsed(ms: number, lang: Language): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  const zh = lang === 'zh-CN';
  if (minutes < 60) return zh ? `${minutes} 分钟` : `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return zh ? `${hours} 小时` : `${hours} h`;
  return zh ? `${Math.floor(hours / 24)} 天` : `${Math.floor(hours / 24)} days`;
}

/** How long a span is, to the nearest minute, for one that is measured and not counted: two days less a second are two days. */
export const span = (ms: number, lang: Language): string => elapsed(Math.abs(ms) + 30_000, lang);
