import type { RenovationForecast } from '../domain/forecast/renovationForecast.ts';
import type { MissReason, WinterMiss } from '../domain/forecast/winterMisses.ts';
import { chance, dayShort, decimal, type Language } from './format.ts';
import type { DeskWords } from './words.ts';

type ForecastWords = DeskWords['forecast'];

/** A day as one says it from this year: 10月16日, 明年4月16日, 2028年4月14日. */
export function dayFrom(day: string, year: number, w: ForecastWords, lang: Language): string {
  return w.inYear(dayShort(day, lang), Number(day.slice(0, 4)), year);
}

/** Weeks behind or ahead, at one decimal. */
const weeks = (x: number) => decimal(Math.abs(x), 1);

/** Where the project stands: 滞后：SPI(t) 0.78，比计划慢 2.0 周。 */
export function standingText(f: RenovationForecast, w: ForecastWords): string {
  if (f.spiT === null || f.svT === null) return w.standing(w.status[f.status]);
  return w.judged(w.status[f.status], decimal(f.spiT, 2), weeks(f.svT), weeks(f.svT) === '0.0' ? 0 : f.svT);
}

/**
 * When it is done, and how sure that is (W16, W17); what makes it less sure follows. Where nothing is forecast, why.
 */
export function forecastText(f: RenovationForecast, w: ForecastWords, lang: Language): string {
  if (f.p50 === null || f.p80 === null || f.chanceThisYear === null) return w.none[f.status] ?? '';
  const share = chance(f.chanceThisYear, lang);
  const [p50, p80] = [dayFrom(f.p50, f.year, w, lang), dayFrom(f.p80, f.year, w, lang)];
  const main = Number(f.p50.slice(0, 4)) === f.year ? w.thisYear(p50, p80, share) : w.nextYear(p50, p80, share);
  return [
    main,
    f.stale ? w.silent(f.silentWeeks) : '',
    f.rework === null ? '' : w.rework(dayShort(f.rework, lang)),
    f.status === 'justStarted' || f.status === 'notStarted' ? w.fromOthers : '',
  ]
    .join('')
    .trim();
}

function reason(m: WinterMiss, which: MissReason, w: ForecastWords): string {
  switch (which) {
    case 'behind':
      return w.reasons.behind(weeks(m.weeksBehind ?? 0));
    case 'slow':
      return w.reasons.slow(decimal(m.pace ?? 0, 2));
    case 'silent':
      return w.reasons.silent(m.silentWeeks);
    default:
      return w.reasons[which]();
  }
}

/** Why one project misses the winter: its reasons alone. */
export const missReasons = (m: WinterMiss, w: ForecastWords): string[] => m.reasons.map((r) => reason(m, r, w));

/** Why one project misses the winter, in words. */
export function missText(
  m: WinterMiss,
  year: number,
  w: ForecastWords,
  lang: Language,
  list: (items: string[]) => string,
): string {
  return w.miss(chance(m.chance, lang), dayFrom(m.p50, year, w, lang), list(missReasons(m, w)));
}
