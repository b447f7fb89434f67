import type { Level } from '../../../domain/weakSpots/report.ts';
import type { Measure } from '../../../domain/weakSpots/series.ts';
import { decimal, percent } from '../../../words/format.ts';

/** A share as a percentage, a rate or a score with its decimals. */
export function valueText(value: number, measure: Measure): string {
  return measure === 'share' ? percent(value, 0) : decimal(value, measure === 'count' ? 2 : 1);
}

/** What a level is written with. */
export interface LevelWords {
  level(value: string, x: string, n: string): string;
  noValue: string;
}

/** A level with what it is of: 58% (14 of 24); a rate with its unit; a score by itself. */
export function levelText(level: Level, measure: Measure, unit: string, w: LevelWords): string {
  if (level.value === null) return w.noValue;
  const value = valueText(level.value, measure);
  if (measure === 'share') return w.level(value, decimal(level.x, 0), decimal(level.n, 0));
  return measure === 'count' ? `${value} ${unit}` : value;
}
