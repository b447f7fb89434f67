import { lazyWords } from './lazyWords.ts';
import type { emergency } from './zh/emergency.ts';

/** What the wall of an emergency and its log say. */
export type EmergencyWords = typeof emergency;

/** The words of an emergency in a language. */
export const loadEmergencyWords = lazyWords<EmergencyWords>({
  'zh-CN': () => import('./zh/emergency.ts').then((m) => m.emergency),
  en: () => import('./en/emergency.ts').then((m) => m.emergency),
});
