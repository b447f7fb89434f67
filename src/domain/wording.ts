import type { Bilingual } from '../contract/common.ts';
import type { WordingRecord } from '../contract/programme.ts';
import type { Programme } from './programme.ts';

/** The district's word for a kind, and whether it is official. */
export interface Wording {
  label: Bilingual;
  official: boolean;
}

/** The word for a kind that another feed names by id; the id itself, not official, where the programme has none. */
export function wording(programme: Programme, group: 'concern' | 'wish' | 'problem' | 'satisfaction', id: string): Wording {
  const found: WordingRecord | undefined = programme.wordings.get(`${group}.${id}`);
  return found ?? { label: { zh: id, en: id }, official: false };
}
