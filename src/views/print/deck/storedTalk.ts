import type { Deck } from '../../../domain/deck/deck.ts';

/** The talk in what this machine keeps of one; null where it is none. */
export function storedTalk(body: unknown): Deck | null {
  const deck = (body as { deck?: Partial<Deck> } | null)?.deck;
  const fits =
    typeof deck?.community === 'string' &&
    typeof deck.frozenAt === 'string' &&
    !Number.isNaN(Date.parse(deck.frozenAt)) &&
    Array.isArray(deck.slides);
  return fits ? (deck as Deck) : null;
}
