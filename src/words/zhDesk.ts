import { desk } from './zh/desk.ts';
import { place } from './zh/place.ts';
import { weakSpots } from './zh/weakSpots.ts';
import { works } from './zh/works.ts';

/** The desk's own words, in Chinese. Its shape is the type the other language must satisfy. */
export const zhDesk = { desk, place, weakSpots, works };
