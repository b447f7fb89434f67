import { lazyWords } from './lazyWords.ts';
import type { contestSetUp } from './zh/contestSetUp.ts';
import type { contestStage } from './zh/contestStage.ts';

/** What the operator of a contest reads: the list, the set-up and practice, and the window beside the stage. */
export type ContestWords = typeof contestStage & { start: typeof contestSetUp };

export const loadContestWords = lazyWords<ContestWords>({
  'zh-CN': async () => {
    const [stage, start] = await Promise.all([import('./zh/contestStage.ts'), import('./zh/contestSetUp.ts')]);
    return { ...stage.contestStage, start: start.contestSetUp };
  },
  en: async () => {
    const [stage, start] = await Promise.all([import('./en/contestStage.ts'), import('./en/contestSetUp.ts')]);
    return { ...stage.contestStage, start: start.contestSetUp };
  },
});
