import type { SystemAnswer } from './answer.ts';
import { useSystemContext } from './useSystemContext.ts';

/** STUB. */
export function useWishes(week: string | null): SystemAnswer {
  const { ctx } = useSystemContext(week);
  return { ctx, figures: [], sentence: '' };
}
