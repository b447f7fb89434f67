import type { RulesRecord } from '../../contract/programme.ts';
import type { Decisions } from '../decisions.ts';
import { grade } from '../stars/grade.ts';
import type { Grade } from '../stars/rubric.ts';

/** The year's mean of one value with its 90 % interval, 0-100. */
export interface YearMean {
  /** Null where no week had a value. */
  mean: number | null;
  /** Null where too few windows had one to tell how sure it is. */
  low: number | null;
  high: number | null;
  /** Weeks with a value, and weeks of the year so far. */
  weeks: number;
  of: number;
  /** Windows that share no data. */
  batches: number;
}

/** Where a mark lies: the whole interval over it, under it, or the mark inside; `open` where it cannot be told. */
export type Against = 'over' | 'under' | 'inside' | 'open';

/** What settlement makes of a star. `stays`: as it was; `inside`: as it was, because the mark lies inside the interval. */
export type StarFires = 'gain' | 'loss' | 'stays' | 'inside' | 'docked' | 'open';

/** One star over the year. */
export interface SettledStar {
  criterion: string;
  mean: YearMean;
  against: Against;
  /** Lit in the last published result; null where none was published. */
  held: boolean | null;
  fires: StarFires;
  /** Lit after the settlement; null where it cannot be told. */
  lit: boolean | null;
}

/** Why a unit is not settled: too few rated weeks, too short a history, a veto. */
export type Unsettled = 'veto' | 'fewWeeks' | 'shortHistory';

/** One unit's year. */
export interface SettledUnit {
  subject: string;
  S: YearMean;
  stars: SettledStar[];
  /** Last published result by that week; null where none was. */
  official: { period: string; lit: number; of: number; bonusStars: number; publishedOn: string } | null;
  /** Stars that the settlement changes, and those it would change but for the interval. */
  gains: number;
  losses: number;
  inside: number;
  /** Lit after the settlement; null where one of them is open. */
  lit: number | null;
  /** Lowest and highest grade the interval allows; they differ where a cut lies inside. Null where unsettled. */
  grades: { low: Grade; high: Grade } | null;
  unsettled: Unsettled | null;
}

/** Compared at two decimals, as everything that is printed. */
const cents = (value: number) => Math.round(value * 100 + 1e-7);

/** A mark against an interval. At its very edge the mark is inside: nothing fires by a hair. */
export function against(mean: YearMean, mark: number): Against {
  if (mean.low === null || mean.high === null) return 'open';
  if (cents(mean.low) > cents(mark)) return 'over';
  if (cents(mean.high) < cents(mark)) return 'under';
  return 'inside';
}

interface Case {
  subject: string;
  rules: RulesRecord;
  decided: Decisions;
  /** Satisfied answers of the year, 0-1; null where too few. */
  share: number | null;
  S: YearMean;
  stars: readonly { criterion: string; mean: YearMean }[];
}

/** What the year of one unit comes to. */
export function judged(of: Case): SettledUnit {
  const { rules, decided, S } = of;
  const { official } = decided;
  const held = official === null ? null : new Set(official.lit);
  const unsettled: Unsettled | null =
    decided.veto !== null
      ? 'veto'
      : S.weeks < rules.completenessFrom * S.of
        ? 'fewWeeks'
        : S.low === null
          ? 'shortHistory'
          : null;
  const stars = of.stars.map(({ criterion, mean }): SettledStar => {
    const was = held === null ? null : held.has(criterion);
    const where = unsettled !== null || mean.weeks < rules.completenessFrom * mean.of ? 'open' : against(mean, rules.litFrom);
    const fires = firesOf(where, was, decided.docked.has(criterion));
    return { criterion, mean, against: where, held: was, fires, lit: litAfter(where, was, fires) };
  });
  const lit = stars.some((s) => s.lit === null) ? null : stars.filter((s) => s.lit === true).length;
  const gradeAt = (score: number) => grade(score, lit ?? stars.filter((s) => s.lit === true).length, of.share);
  return {
    subject: of.subject,
    S,
    stars,
    official:
      official === null
        ? null
        : {
            period: official.period,
            lit: official.lit.length,
            of: stars.length,
            bonusStars: official.bonusStars,
            publishedOn: official.publishedOn,
          },
    gains: stars.filter((s) => s.fires === 'gain').length,
    losses: stars.filter((s) => s.fires === 'loss').length,
    inside: stars.filter((s) => s.fires === 'inside').length,
    lit,
    grades: unsettled !== null || S.low === null || S.high === null ? null : { low: gradeAt(S.low), high: gradeAt(S.high) },
    unsettled,
  };
}

function firesOf(where: Against, was: boolean | null, docked: boolean): StarFires {
  if (docked) return 'docked';
  if (where === 'open') return 'open';
  if (where === 'inside') return 'inside';
  if (where === 'over') return was === true ? 'stays' : 'gain';
  return was === true ? 'loss' : 'stays';
}

/** Inside the interval what was published stays; where nothing was, nobody can tell. */
function litAfter(where: Against, was: boolean | null, fires: StarFires): boolean | null {
  if (fires === 'docked') return false;
  if (where === 'over') return true;
  if (where === 'under') return false;
  return was;
}
