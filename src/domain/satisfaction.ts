import { windowFridays } from './checks.ts';
import type { Observations } from './observations.ts';
import type { Programme } from './programme.ts';
import { wilson } from './statistics/wilson.ts';

/** Public satisfaction (群众满意度) of the district, all compounds' answers pooled. */
export interface SatisfactionFigure {
  indicator: string;
  /** Answers satisfied or basically satisfied, and valid answers. */
  satisfied: number;
  answers: number;
  /** 0-1; null below the hidden limit. */
  share: number | null;
  /** Half the width of the 95 % Wilson interval, in percentage points. */
  marginPoints: number | null;
  hidden: boolean;
  /** Friday of the newest week that holds answers. */
  newest: string | null;
  from: string;
  to: string;
}

/** Satisfaction over the window that ends with `week`; null where the rules name no indicator. */
export function satisfaction(
  programme: Programme,
  obs: Observations,
  compounds: readonly string[],
  week: string,
): SatisfactionFigure | null {
  const rules = programme.rules;
  if (rules === null) return null;
  const indicator = rules.satisfactionIndicator;
  const weeks = windowFridays(week, rules.windowWeeks);
  let satisfied = 0;
  let answers = 0;
  let newest: string | null = null;
  for (const w of weeks) {
    for (const id of compounds) {
      const r = obs.at(id, indicator, w);
      if (r === undefined || r.numerator === null || r.denominator === null || r.denominator === 0) continue;
      satisfied += r.numerator;
      answers += r.denominator;
      newest = w;
    }
  }
  const hidden = answers < rules.hiddenBelow;
  const interval = hidden ? null : wilson(satisfied, answers);
  return {
    indicator,
    satisfied,
    answers,
    share: hidden ? null : satisfied / answers,
    marginPoints: interval === null ? null : ((interval.hi - interval.lo) / 2) * 100,
    hidden,
    newest,
    from: weeks[0] ?? week,
    to: week,
  };
}
