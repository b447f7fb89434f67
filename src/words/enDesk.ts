import { desk } from './en/desk.ts';
import { exchange } from './en/exchange.ts';
import { forecast } from './en/forecast.ts';
import { issuing } from './en/issuing.ts';
import { method } from './en/method.ts';
import { output } from './en/output.ts';
import { place } from './en/place.ts';
import { ranking } from './en/ranking.ts';
import { rankingModes } from './en/rankingModes.ts';
import { search } from './en/search.ts';
import { stars } from './en/stars.ts';
import { weakSpots } from './en/weakSpots.ts';
import { works } from './en/works.ts';
import type { DeskWords } from './words.ts';

/** The desk's own words, in English. */
export const enDesk: DeskWords = {
  desk,
  exchange,
  forecast,
  issuing,
  method,
  output,
  place,
  ranking,
  rankingModes,
  search,
  stars,
  weakSpots,
  works,
};
