import type { SystemId } from '../../../domain/systems/figures.ts';
import type { SystemAnswer } from './answer.ts';
import { useBrands } from './useBrands.ts';
import { useChiefs } from './useChiefs.ts';
import { useConcerns } from './useConcerns.ts';
import { useConduct } from './useConduct.ts';
import { useContest } from './useContest.ts';
import { useCouncils } from './useCouncils.ts';
import { useCulture } from './useCulture.ts';
import { useDualStar } from './useDualStar.ts';
import { useFusion } from './useFusion.ts';
import { useHomeAction } from './useHomeAction.ts';
import { useLedger } from './useLedger.ts';
import { useLinks } from './useLinks.ts';
import { useModels } from './useModels.ts';
import { useMoves } from './useMoves.ts';
import { useProperty } from './useProperty.ts';
import { useReadiness } from './useReadiness.ts';
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
  homeAction: useHomeAction,
  moves: useMoves,
  fusion: useFusion,
  models: useModels,
  brands: useBrands,
  property: useProperty,
  links: useLinks,
  conduct: useConduct,
  councils: useCouncils,
  culture: useCulture,
  contest: useContest,
  readiness: useReadiness,
};
