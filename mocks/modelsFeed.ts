import type { CaseRecord, ModelsFeedRecord } from '../src/contract/models.ts';
import { addDays } from '../src/domain/civil.ts';
import { wholeMonths } from '../src/domain/months.ts';
import { SERVICES } from './brandServices.ts';
import { CASES, type CaseSeed } from './modelCases.ts';
import { random } from './random.ts';
import { told } from './told.ts';

/** Months of counts. */
const MONTHS = 14;
const both = ([zh, en]: readonly [string, string]) => ({ zh, en });

/** Records of the models feed: cases written over a year, each again as it is taken up, and the brands' services by month. */
export function modelsRecords(last: string): ModelsFeedRecord[] {
  return [...CASES.flatMap((seed, i) => caseRecords(seed, i + 1, last)), ...SERVICES.flatMap((_, i) => service(i, last))];
}

const two = (n: number) => String(n).padStart(2, '0');

function caseRecords(seed: CaseSeed, n: number, last: string): ModelsFeedRecord[] {
  const { title, problem, result, steps, written, adopted, ...rest } = seed;
  const id = `case-${two(n)}`;
  const writtenOn = addDays(last, -written);
  const whole: CaseRecord = {
    kind: 'case',
    id,
    ...rest,
    title: both(title),
    problem: both(problem),
    result: both(result),
    writtenOn,
    adoptedOn: null,
    recordedAt: '',
    revision: 1,
    placeholder: true,
  };
  const day = adopted === null ? null : addDays(last, -adopted);
  return [
    ...told(whole, [{ day: writtenOn, says: {} }, ...(day === null ? [] : [{ day, says: { adoptedOn: day } }])]),
    ...steps.map(
      (text, k): ModelsFeedRecord => ({
        kind: 'caseStep',
        id: `${id}-${k + 1}`,
        case: id,
        order: k + 1,
        text: both(text),
        recordedAt: `${writtenOn}T17:00:00+08:00`,
        revision: 1,
        placeholder: true,
      }),
    ),
  ];
}

function service(i: number, last: string): ModelsFeedRecord[] {
  const { brand, label, unit, mean, since, uncounted, saysSo } = SERVICES[i] as (typeof SERVICES)[number];
  const id = `item-${two(i + 1)}`;
  const begun = wholeMonths(last, since)[0]?.from ?? last;
  const r = random(`brand-${id}`);
  const months = wholeMonths(last, Math.min(MONTHS, since)).reverse();
  return [
    {
      kind: 'brandItem',
      id,
      brand,
      label: both(label),
      unit: both(unit),
      since: begun,
      official: false,
      recordedAt: `${begun}T09:00:00+08:00`,
      revision: 1,
      placeholder: true,
    },
    ...months.flatMap((month, back): ModelsFeedRecord[] => {
      const count = r.poisson(mean);
      const isCounted = !uncounted.includes(back + 1);
      if (!isCounted && saysSo !== true) return [];
      // Counted on the third of the next month, or on the last Friday where that is sooner.
      const entered = addDays(month.to, 3) < last ? addDays(month.to, 3) : last;
      return [
        {
          kind: 'brandUse',
          id: `${id}-${month.id}`,
          item: id,
          month: month.from,
          delivered: isCounted ? count : null,
          recordedAt: `${entered}T17:00:00+08:00`,
          revision: 1,
          placeholder: true,
        },
      ];
    }),
  ];
}
