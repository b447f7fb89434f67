import { lazyWords } from './lazyWords.ts';
import type { zhSystems } from './zh/zhSystems.ts';

/** What pages and scenes of the programme's systems say. */
export type SystemWords = typeof zhSystems;

/** The words of the systems in a language. */
export const loadSystemWords = lazyWords<SystemWords>({
  'zh-CN': () => import('./zh/zhSystems.ts').then((m) => m.zhSystems),
  en: () => import('./en/enSystems.ts').then((m) => m.enSystems),
});
