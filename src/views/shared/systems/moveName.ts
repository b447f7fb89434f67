import type { MoveStanding } from '../../../domain/systems/moves.ts';
import { type Language, named } from '../../../words/format.ts';
import type { SystemWords } from '../../../words/systemWords.ts';

/** What a project or action is called; a placeholder while the district has told no name. */
export function moveName(m: MoveStanding, words: SystemWords['moves'], lang: Language): string {
  return m.name === null ? words.unnamed(m.record.family, m.record.order) : named(m.name, lang);
}
