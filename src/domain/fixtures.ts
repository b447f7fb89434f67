import type { RulesRecord } from '../contract/programme.ts';
import type { WeeklyFeedRecord } from '../contract/weekly.ts';
import { addDays } from './civil.ts';
import { type Observations, observations } from './observations.ts';
import type { Criterion, Indicator } from './programme.ts';

/** Small readable records for tests of figures. */
export const WEEK = '2026-07-10';

export const RULES: RulesRecord = {
  kind: 'rules',
  version: 'test',
  official: false,
  validFrom: '2026-01-01',
  validTo: null,
  litFrom: 80,
  pendingFrom: 60,
  completenessFrom: 0.75,
  windowWeeks: 4,
  hiddenBelow: 10,
  smallSampleBelow: 30,
  bonusCap: 5,
  deductionCap: 10,
  behindPlanPoints: 5,
  satisfactionIndicator: 'S',
  notReportedWeeks: 4,
  recordedAt: '2026-01-01T00:00:00+08:00',
  revision: 1,
};

const label = { zh: '示例', en: 'sample' };

/** An indicator from 0 to 1, counted as cases. */
export function indicator(id: string, over: Partial<Indicator> = {}): Indicator {
  return {
    kind: 'indicator',
    id,
    criterion: 'C',
    subject: 'compound',
    label,
    official: false,
    measure: 'proportion',
    better: 'up',
    numerator: label,
    denominator: label,
    unit: label,
    cadence: 'weekly',
    lo: 0,
    hi: 1,
    weight: 0.5,
    target: 0.9,
    sample: 'admin',
    sensitive: false,
    recordedAt: '2026-01-01T00:00:00+08:00',
    revision: 1,
    ...over,
  };
}

/** A criterion of these indicators. */
export function criterion(id: string, indicators: Indicator[], over: Partial<Criterion> = {}): Criterion {
  return {
    kind: 'criterion',
    id,
    family: 'compoundStar',
    label,
    official: false,
    weight: 0.5,
    mandatory: false,
    order: 1,
    recordedAt: '2026-01-01T00:00:00+08:00',
    revision: 1,
    indicators,
    ...over,
  };
}

/**
 * Observations drawn as a table: per series one cell a week, newest last, `x/n`, `x/n+c` with carried-over
 * items, `.` for no record, `-` for not reported, `na` for not applicable.
 */
export function drawn(table: Record<string, string>): Observations {
  const records: WeeklyFeedRecord[] = [];
  for (const [series, text] of Object.entries(table)) {
    const [subject = 'a', id = 'A'] = series.split(' ');
    const cells = text.trim().split(/\s+/);
    cells.forEach((cell, i) => {
      if (cell === '.') return;
      const week = addDays(WEEK, -7 * (cells.length - 1 - i));
      const base = { week, subject, indicator: id, recordedAt: `${week}T16:00:00+08:00`, revision: 1 };
      if (cell === '-' || cell === 'na') {
        records.push({ ...base, numerator: null, denominator: null, missing: cell === '-' ? 'notReported' : 'notApplicable' });
        return;
      }
      const [, x, n, c] = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)(?:\+(\d+))?$/.exec(cell) ?? [];
      records.push({
        ...base,
        numerator: Number(x),
        denominator: Number(n),
        ...(c === undefined ? {} : { carryOver: Number(c) }),
      });
    });
  }
  return observations(records, null);
}
