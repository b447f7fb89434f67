import { lazyWords } from './lazyWords.ts';
import type { setup } from './zh/setup.ts';

/** What the page says where a wall is set up. */
export const loadSetupWords = lazyWords<typeof setup>({
  'zh-CN': () => import('./zh/setup.ts').then((m) => m.setup),
  en: () => import('./en/setup.ts').then((m) => m.setup),
});
