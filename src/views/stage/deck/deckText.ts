import type { Deck, Said } from '../../../domain/deck/deck.ts';
import { loadFontsOf } from '../../../looks/fontsOf.ts';

const both = (said: Said) => said.zh + said.en;

/** Every word a talk will show. */
export function textOf(deck: Deck): string {
  const slides = deck.slides.map((s) => {
    const pair = s.pair === null ? [] : [s.pair.before.caption, s.pair.after.caption];
    const chart = s.chart === null ? [] : [s.chart.title, s.chart.unit, ...s.chart.points, ...s.chart.series.map((x) => x.name)];
    return [...[s.kicker, s.claim, s.unit, s.source, s.proof, ...pair, ...chart].map(both), s.figure ?? '', s.notes].join('');
  });
  return [both(deck.name), both(deck.streetName), ...slides].join('');
}

/** Fetches the fonts of a talk before it begins. @returns whether all of them are here */
export const deckFonts = (deck: Deck): Promise<boolean> => loadFontsOf(textOf(deck));

/** Pictures a talk has, and those whose bytes are here. */
export function picturesHere(deck: Deck): { of: number; here: number } {
  const all = deck.slides.flatMap((s) => (s.pair === null ? [] : [s.pair.before, s.pair.after]));
  return { of: all.length, here: all.filter((p) => p.blob !== null).length };
}
