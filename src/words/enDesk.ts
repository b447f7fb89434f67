import { desk } from './en/desk.ts';
import { place } from './en/place.ts';
import { weakSpots } from './en/weakSpots.ts';
import { works } from './en/works.ts';
import type { DeskWords } from './words.ts';

/** The desk's own words, in English. */
export const enDesk: DeskWords = { desk, place, weakSpots, works };
