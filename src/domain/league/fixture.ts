import type { ProgrammeFeedRecord } from '../../contract/programme.ts';
import type { WeeklyFeedRecord } from '../../contract/weekly.ts';
import { type AnalysisContext, analysisContext } from '../analysis/context.ts';
import type { Records } from '../board.ts';
import { addDays } from '../civil.ts';
import { RULES, WEEK } from '../fixtures.ts';

const stamp = { recordedAt: '2026-01-01T00:00:00+08:00', revision: 1 };
const name = (zh: string) => ({ zh, en: zh });
const STREET = '220113001';
export const communityCode = (i: number): string => `${STREET}${String(i + 1).padStart(3, '0')}`;

/** Counts of one unit, newest week last: [x, n] a week; null where it did not report. */
export type Course = ([x: number, n: number] | null)[];

/** One check as the fixture's programme has it: id, criterion and what differs from a plain proportion. */
interface CheckSpec {
  id: string;
  criterion: string;
  weight?: number;
  over?: Record<string, unknown>;
}

interface World {
  family: 'weeklyScore' | 'compoundStar';
  checks: CheckSpec[];
  /** Counts by unit number and check. */
  courses: Record<string, Course>[];
  old?: (i: number) => boolean;
  stars?: Records['stars'];
  rules?: Partial<typeof RULES>;
}

/** A small district with the counts given: communities for a W league, compounds for one of S. */
export function world(w: World): AnalysisContext {
  const criteria = [...new Set(w.checks.map((c) => c.criterion))];
  const programme: ProgrammeFeedRecord[] = [
    { ...RULES, ...w.rules },
    ...criteria.map(
      (id, i): ProgrammeFeedRecord => ({
        kind: 'criterion',
        id,
        family: w.family,
        label: name(id),
        official: false,
        weight: 1 / criteria.length,
        mandatory: false,
        order: i,
        ...stamp,
      }),
    ),
    ...w.checks.map(
      (c) =>
        ({
          kind: 'indicator',
          id: c.id,
          criterion: c.criterion,
          subject: w.family === 'weeklyScore' ? 'community' : 'compound',
          label: name(c.id),
          official: false,
          measure: 'proportion',
          better: 'up',
          numerator: name('x'),
          denominator: name('n'),
          unit: name('n'),
          cadence: 'weekly',
          lo: 0,
          hi: 1,
          weight: c.weight ?? 1 / w.checks.filter((o) => o.criterion === c.criterion).length,
          target: 0.9,
          sample: 'admin',
          sensitive: false,
          ...stamp,
          ...c.over,
        }) as ProgrammeFeedRecord,
    ),
  ];
  const subject = (i: number) => (w.family === 'weeklyScore' ? communityCode(i) : `k${String(i).padStart(3, '0')}`);
  const weekly = w.courses.flatMap((own, i) =>
    Object.entries(own).flatMap(([id, course]) =>
      course.map((cell, k): WeeklyFeedRecord => {
        const week = addDays(WEEK, -7 * (course.length - 1 - k));
        return {
          week,
          subject: subject(i),
          indicator: id,
          numerator: cell?.[0] ?? null,
          denominator: cell?.[1] ?? null,
          ...(cell === null ? { missing: 'notReported' as const } : {}),
          recordedAt: `${week}T16:00:00+08:00`,
          revision: 1,
        };
      }),
    ),
  );
  const records: Records = {
    district: [
      { kind: 'street', code: STREET, name: name('s'), streetKind: 'subdistrict', urban: true, ...stamp },
      ...w.courses.map((_, i) => ({
        kind: 'community' as const,
        code: communityCode(i),
        street: STREET,
        name: name(`c${i}`),
        ...stamp,
      })),
      ...(w.family === 'compoundStar'
        ? w.courses.map((_, i) => ({
            kind: 'compound' as const,
            id: subject(i),
            community: communityCode(i),
            name: name(`k${i}`),
            isOld: w.old?.(i) ?? false,
            tier: 'ordinary' as const,
            households: 100,
            residents: null,
            buildings: null,
            builtYear: null,
            ...stamp,
          }))
        : []),
    ],
    programme,
    stars: w.stars ?? [],
    weekly,
    renovation: [],
    visits: [],
  };
  return analysisContext(records, WEEK, null);
}

/** The same count in each of `weeks` weeks. */
export const steady = (x: number, n: number, weeks = 16): Course => Array.from({ length: weeks }, () => [x, n]);
