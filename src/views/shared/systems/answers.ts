import type { SystemId } from '../../../domain/systems/figures.ts';
import type { SystemAnswer } from './answer.ts';
import { useChiefs } from './useChiefs.ts';
import { useConcerns } from './useConcerns.ts';
import { useDualStar } from './useDualStar.ts';
import { useLedger } from './useLedger.ts';
import { useRenovation } from './useRenovation.ts';
import { useReviews } from './useReviews.ts';
import { useSatisfaction } from './useSatisfaction.ts';
import { useSupervision } from './useSupervision.ts';
import { useWeekly } from './useWeekly.ts';
import { useWishes } from './useWishes.ts';

/** The hook of each system: the same answer on wall and desk. */
export const ANSWERS: Readonly<Record<SystemId, (week: string | null) => SystemAnswer>> = {
  dualStar: useDualStar,
  supervision: useSupervision,
  ledger: useLedger,
  concerns: useConcerns,
  wishes: useWishes,
  chiefs: useChiefs,
  reviews: useReviews,
  satisfaction: useSatisfaction,
  renovation: useRenovation,
  weekly: useWeekly,
};
