import { book } from './en/book.ts';
import { burden } from './en/burden.ts';
import { desk } from './en/desk.ts';
import { exchange } from './en/exchange.ts';
import { forecast } from './en/forecast.ts';
import { issuing } from './en/issuing.ts';
import { method } from './en/method.ts';
import { output } from './en/output.ts';
import { place } from './en/place.ts';
import { programmeMap } from './en/programmeMap.ts';
import { ranking } from './en/ranking.ts';
import { rankingModes } from './en/rankingModes.ts';
import { search } from './en/search.ts';
import { stars } from './en/stars.ts';
import { time } from './en/time.ts';
import { weakSpots } from './en/weakSpots.ts';
import { works } from './en/works.ts';
import { yearEnd } from './en/yearEnd.ts';
import type { DeskWords } from './words.ts';

/** The desk's own words, in English. */
export const enDesk: DeskWords = {
  book,
  burden,
  desk,
  exchange,
  forecast,
  issuing,
  method,
  output,
  place,
  programmeMap,
  ranking,
  rankingModes,
  search,
  stars,
  time,
  weakSpots,
  works,
  yearEnd,
};
