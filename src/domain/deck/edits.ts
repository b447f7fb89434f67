import { DEFAULT_TIMING, type Deck, type DeckSlide, DRAFT_SLIDES, MOST_SLIDES, type StoredDeck } from './deck.ts';

/** Whose talk it is, and of when. */
export type DeckHead = Pick<Deck, 'community' | 'name' | 'streetName' | 'week' | 'frozenAt' | 'demo'>;

/**
 * A first draft: the findings that say most, in their order, and the others beside them.
 * @param slides all findings of one moment, what says most first
 */
export function draftDeck(
  head: DeckHead,
  slides: readonly DeckSlide[],
  language: StoredDeck['language'],
  most: number = DRAFT_SLIDES,
): StoredDeck {
  return {
    deck: { ...head, slides: slides.slice(0, most), ...DEFAULT_TIMING },
    spare: slides.slice(most),
    language,
  };
}

/** A talk with other slides. */
const withSlides = (stored: StoredDeck, slides: readonly DeckSlide[], spare: readonly DeckSlide[]): StoredDeck => ({
  ...stored,
  deck: { ...stored.deck, slides },
  spare,
});

/** Adds a finding at the end; twelve are the most. */
export function picked(stored: StoredDeck, id: string): StoredDeck {
  const slide = stored.spare.find((s) => s.id === id);
  if (slide === undefined || stored.deck.slides.length >= MOST_SLIDES) return stored;
  return withSlides(
    stored,
    [...stored.deck.slides, slide],
    stored.spare.filter((s) => s !== slide),
  );
}

/** Takes a slide out. It stays among those that can be added, with its notes. */
export function dropped(stored: StoredDeck, id: string): StoredDeck {
  const slide = stored.deck.slides.find((s) => s.id === id);
  if (slide === undefined) return stored;
  return withSlides(
    stored,
    stored.deck.slides.filter((s) => s !== slide),
    [slide, ...stored.spare],
  );
}

/** Moves a slide by places, as far as there are any. @param by negative towards the beginning */
export function shifted(stored: StoredDeck, id: string, by: number): StoredDeck {
  const slides = [...stored.deck.slides];
  const from = slides.findIndex((s) => s.id === id);
  const [slide] = from < 0 ? [] : slides.splice(from, 1);
  if (slide === undefined) return stored;
  slides.splice(Math.min(slides.length, Math.max(0, from + by)), 0, slide);
  return withSlides(stored, slides, stored.spare);
}

/** Writes the presenter's own words to a slide. */
export function noted(stored: StoredDeck, id: string, notes: string): StoredDeck {
  return withSlides(
    stored,
    stored.deck.slides.map((s) => (s.id === id ? { ...s, notes } : s)),
    stored.spare,
  );
}

/** Length of the talk and its two warnings, seconds. @returns unchanged where they make no sense together */
export function timed(stored: StoredDeck, limitSeconds: number, warnings: readonly [number, number]): StoredDeck {
  return isTiming(limitSeconds, warnings) ? { ...stored, deck: { ...stored.deck, limitSeconds, warnings } } : stored;
}

/** Whether a talk can have this length with these warnings: the first before the second, both before the end. */
export const isTiming = (limit: number, [first, second]: readonly [number, number]): boolean =>
  [limit, first, second].every(Number.isInteger) && limit >= 30 && limit <= 7200 && first < limit && second < first && second > 0;

/**
 * The same talk with the numbers of another moment: order, notes and timing stay. What has no data any more is no finding and
 * goes; what is new stands among those that can be added.
 */
export function refrozen(stored: StoredDeck, head: DeckHead, slides: readonly DeckSlide[]): StoredDeck {
  const fresh = new Map(slides.map((s) => [s.id, s]));
  const notes = new Map([...stored.deck.slides, ...stored.spare].map((s) => [s.id, s.notes]));
  const renewed = (s: DeckSlide) => ({ ...s, notes: notes.get(s.id) ?? '' });
  const kept = stored.deck.slides.flatMap((s) => fresh.get(s.id) ?? []);
  const own = new Set(kept.map((s) => s.id));
  return {
    ...stored,
    deck: { ...stored.deck, ...head, slides: kept.map(renewed) },
    spare: slides.filter((s) => !own.has(s.id)).map(renewed),
  };
}

/** What freezing anew would change of the slides that were picked. */
export interface FreezeChange {
  before: DeckSlide;
  /** Null where there are no data for it any more. */
  after: DeckSlide | null;
}

/** The slides that would say another thing, and those that would go. */
export function freezeChanges(stored: StoredDeck, slides: readonly DeckSlide[]): FreezeChange[] {
  const fresh = new Map(slides.map((s) => [s.id, s]));
  return stored.deck.slides.flatMap((before): FreezeChange[] => {
    const after = fresh.get(before.id) ?? null;
    const same = after !== null && after.figure === before.figure && after.claim.zh === before.claim.zh;
    return same ? [] : [{ before, after }];
  });
}
