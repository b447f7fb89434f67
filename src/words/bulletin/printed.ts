import { dayLong, dayShort, decimal, type Language, weekShort } from '../format.ts';

const NUMBER_AFTER_HAN = /(?<=\p{Script=Han}|[，。；：（）“”])\s+(?=[\d−+])/gu;
const HAN_AFTER_NUMBER = /(?<=[\d%])\s+(?=\p{Script=Han})/gu;

/** Brackets around Chinese are as wide as it is. */
const HALF_BRACKETS = /\(([^()]*\p{Script=Han}[^()]*)\)/gu;

/** How the bulletin writes values: in Chinese without spaces beside numbers and without commas in them, as print has it. */
export interface Printed {
  number(x: number, digits?: number): string;
  /** A share 0-1 as 89.1%. */
  share(x: number): string;
  /** With its sign; nought as 0.0. */
  signed(x: number, digits: number): string;
  day(day: string): string;
  dayLong(day: string): string;
  week(friday: string): string;
  /** 7月4日至10日 / 4 to 10 Jul. */
  span(from: string, to: string): string;
  /** Words of the screens, as print spaces them. */
  plain(text: string): string;
  /** A sentence begins with a capital where the language has them. */
  opened(text: string): string;
}

/** @param between words between two days */
export function printed(lang: Language, between: (from: string, to: string) => string): Printed {
  const zh = lang === 'zh-CN';
  const number = (x: number, digits = 0) => (zh ? decimal(x, digits).replaceAll(',', '') : decimal(x, digits));
  const plain = (text: string) =>
    zh ? text.replace(HALF_BRACKETS, '（$1）').replace(NUMBER_AFTER_HAN, '').replace(HAN_AFTER_NUMBER, '') : text;
  return {
    number,
    plain,
    share: (x) => `${number(x * 100, 1)}%`,
    signed: (x, digits) => {
      const text = number(x, digits);
      return x > 0 && /[1-9]/.test(text) ? `+${text}` : text;
    },
    day: (day) => dayShort(day, lang),
    dayLong: (day) => dayLong(day, lang),
    week: (friday) => weekShort(friday, lang).replaceAll(' ', zh ? '' : ' '),
    span: (from, to) => {
      const sameMonth = from.slice(0, 7) === to.slice(0, 7);
      if (!sameMonth) return between(dayShort(from, lang), dayShort(to, lang));
      return zh
        ? between(dayShort(from, lang), `${Number(to.slice(8))}日`)
        : between(String(Number(from.slice(8))), dayShort(to, lang));
    },
    opened: (text) => (zh ? text : text.charAt(0).toUpperCase() + text.slice(1)),
  };
}
