import type { FeedName } from '../contract/envelope.ts';
import type { Language } from './format.ts';
import { keptLoad, lazyWords } from './lazyWords.ts';
import type { deck } from './zh/stageDeck.ts';
import type { slides } from './zh/stageSlides.ts';

/** What slides say. */
export type SlideWords = typeof slides;

/** What the pages around a talk say: putting it together, speaking, the speaker's window, what is ready. */
export type DeckWords = typeof deck;

/** The words of slides; a frozen talk is written in both languages. */
const loadSlideWords = lazyWords<SlideWords>({
  'zh-CN': () => import('./zh/stageSlides.ts').then((m) => m.slides),
  en: () => import('./en/stageSlides.ts').then((m) => m.slides),
});

/** The words around a talk in a language. */
export const loadDeckWords = lazyWords<DeckWords>({
  'zh-CN': () => import('./zh/stageDeck.ts').then((m) => m.deck),
  en: () => import('./en/stageDeck.ts').then((m) => m.deck),
});

/** Slide words in both languages, and the names of feeds in them. */
export interface BothWords {
  slides: Readonly<Record<Language, SlideWords>>;
  feed: Readonly<Record<Language, Readonly<Record<FeedName, string>>>>;
}

/** Everything that slides are written with; the same promise meanwhile. */
export const loadBothWords = keptLoad(async (): Promise<BothWords> => {
  const [zh, en, zhFeed, enFeed] = await Promise.all([
    loadSlideWords('zh-CN'),
    loadSlideWords('en'),
    import('./zh.ts').then((m) => m.zh.common.feed),
    import('./en.ts').then((m) => m.en.common.feed),
  ]);
  return { slides: { 'zh-CN': zh, en }, feed: { 'zh-CN': zhFeed, en: enFeed } };
});
