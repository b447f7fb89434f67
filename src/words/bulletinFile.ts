import { bulletinFile as en } from './en/bulletinFile.ts';
import type { Language } from './format.ts';
import { bulletinFile as zh } from './zh/bulletinFile.ts';

/** The same keys in each language. */
type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => unknown
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

/** What a bulletin saved as a document says beside its own words. */
export type BulletinFileWords = Widened<typeof zh>;

/** The words in a language. Few, and loaded with what writes the document alone. */
export const bulletinFileWords = (language: Language): BulletinFileWords => (language === 'en' ? en : zh);
