import type { StarsFeedRecord } from '../../contract/stars.ts';
import type { CheckFigure } from '../checks.ts';
import { addDays } from '../civil.ts';
import type { Criterion, Indicator } from '../programme.ts';
import type { StarSheet } from '../starSheet.ts';
import { indicatorOf, type StarBasis } from './basis.ts';
import { casesFor, valueAt } from './cases.ts';
import { earliestWeek } from './earliest.ts';
import { whatIf } from './whatIf.ts';

/** One check that improves, in its own unit at the same denominator. */
export interface CheckMove {
  check: string;
  sFrom: number;
  /** Score the check needs, 0-100. */
  sTo: number;
  valueFrom: number;
  valueTo: number;
  /** Numerators: whole cases, but for marks; null where no whole number of cases reaches it. */
  itemsNow: number;
  itemsNeeded: number | null;
  n: number;
}

/** How near a way is: a case or two; more than fifteen points of the criterion; what lies between. */
export type Reach = 'near' | 'middle' | 'far';

/** One way to the next star. */
export interface StarWay {
  criterion: string;
  /** Points of the criterion missing to the mark. */
  gap: number;
  moves: CheckMove[];
  reach: Reach;
  /** Earliest Friday that can show it (see `earliestWeek`); null where no window can. */
  earliest: string | null;
  /** The sheet with exactly these cases. */
  after: StarSheet;
}

/** A star that numbers alone cannot light. */
export interface BlockedStar {
  criterion: string;
  why: 'docked' | 'unreported' | 'outOfReach';
  docking: Extract<StarsFeedRecord, { kind: 'docking' }> | null;
  /** First day on which a docked star may light again; null while not known. */
  from: string | null;
}

export interface NextStar {
  /** Points of the nearest criterion to its mark; null where all are lit or blocked. */
  gap: number | null;
  ways: StarWay[];
  blocked: BlockedStar[];
}

const WAYS = 3;
const NEAR_CASES = 2;
/** Methods 4.1.2: a mix raises one criterion by fifteen points at most. */
const FAR_POINTS = 15;
/** Days a docked star waits after its problem is closed. (domain reference 7.4) */
const DOCKING_DAYS = 30;
const TINY = 1e-9;

const scored = (checks: readonly CheckFigure[]) =>
  checks.filter(
    (c): c is CheckFigure & { score: number; value: number; numerator: number; denominator: number } => c.score !== null,
  );

/** A check raised to a score. */
function moveTo(check: ReturnType<typeof scored>[number], indicator: Indicator, sTo: number): CheckMove {
  return {
    check: check.indicator,
    sFrom: check.score,
    sTo,
    valueFrom: check.value,
    valueTo: valueAt(indicator, sTo),
    itemsNow: check.numerator,
    itemsNeeded: casesFor(indicator, check.denominator, sTo),
    n: check.denominator,
  };
}

/** The one check that does it alone, each in turn; where none can, as many as it takes, the heaviest first. */
function movesOf(criterion: Criterion, checks: readonly CheckFigure[], gap: number): CheckMove[][] {
  const own = scored(checks).map((check) => ({ check, indicator: indicatorOf(criterion, check.indicator) }));
  const weight = own.reduce((sum, c) => sum + c.indicator.weight, 0);
  const alone = own.flatMap(({ check, indicator }) => {
    const move = moveTo(check, indicator, check.score + (gap * weight) / indicator.weight);
    return move.itemsNeeded === null ? [] : [[move]];
  });
  if (alone.length > 0) return alone;
  let left = gap * weight;
  const together: CheckMove[] = [];
  for (const { check, indicator } of [...own].sort((a, b) => b.indicator.weight - a.indicator.weight)) {
    if (left <= TINY) break;
    const rise = Math.min(100 - check.score, left / indicator.weight);
    if (rise <= TINY) continue;
    together.push(moveTo(check, indicator, check.score + rise));
    left -= rise * indicator.weight;
  }
  return left > TINY || together.some((m) => m.itemsNeeded === null) ? [] : [together];
}

/**
 * What is missing for the next star: at most three ways, the smallest gap first, then the smallest move, each in the
 * criterion's own unit at the same number of cases. (methods 4.2)
 */
export function nextStar(basis: StarBasis): NextStar {
  const { sheet, rules } = basis;
  const ways: StarWay[] = [];
  const blocked: BlockedStar[] = [];
  sheet.stars.forEach((star, i) => {
    const criterion = basis.criteria[i] as Criterion;
    if (star.state === 'lit') return;
    if (star.state === 'docked') {
      const docking = basis.decided.docked.get(criterion.id) ?? null;
      const waits = docking?.closed == null ? null : addDays(docking.closed, DOCKING_DAYS);
      blocked.push({ criterion: criterion.id, why: 'docked', docking, from: docking?.until ?? waits });
      return;
    }
    if (star.score === null) {
      // Where nothing of it could be due there is nothing to report either.
      if (star.applicable) blocked.push({ criterion: criterion.id, why: 'unreported', docking: null, from: null });
      return;
    }
    const gap = rules.litFrom - star.score;
    const found = movesOf(criterion, star.checks, gap);
    if (found.length === 0) blocked.push({ criterion: criterion.id, why: 'outOfReach', docking: null, from: null });
    for (const moves of found) ways.push(wayOf(basis, criterion, star.checks, gap, moves));
  });
  const size = (w: StarWay) => w.moves.reduce((sum, m) => sum + m.sTo - m.sFrom, 0);
  ways.sort((a, b) => a.gap - b.gap || size(a) - size(b));
  return { gap: ways[0]?.gap ?? null, ways: ways.slice(0, WAYS), blocked };
}

function wayOf(basis: StarBasis, criterion: Criterion, checks: readonly CheckFigure[], gap: number, moves: CheckMove[]): StarWay {
  const weeks = moves.map((m) =>
    earliestWeek(basis, checks.find((c) => c.indicator === m.check) as CheckFigure, indicatorOf(criterion, m.check), m.sTo),
  );
  const cases = moves.reduce((sum, m) => sum + Math.abs((m.itemsNeeded as number) - m.itemsNow), 0);
  return {
    criterion: criterion.id,
    gap,
    moves,
    reach: gap > FAR_POINTS ? 'far' : cases <= NEAR_CASES ? 'near' : 'middle',
    earliest: weeks.some((w) => w === null) ? null : ((weeks as string[]).sort().at(-1) ?? null),
    after: whatIf(basis, new Map(moves.map((m) => [m.check, m.itemsNeeded as number]))),
  };
}
