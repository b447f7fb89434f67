import { book } from './zh/book.ts';
import { burden } from './zh/burden.ts';
import { desk } from './zh/desk.ts';
import { exchange } from './zh/exchange.ts';
import { forecast } from './zh/forecast.ts';
import { issuing } from './zh/issuing.ts';
import { method } from './zh/method.ts';
import { output } from './zh/output.ts';
import { place } from './zh/place.ts';
import { programmeMap } from './zh/programmeMap.ts';
import { ranking } from './zh/ranking.ts';
import { rankingModes } from './zh/rankingModes.ts';
import { search } from './zh/search.ts';
import { stars } from './zh/stars.ts';
import { time } from './zh/time.ts';
import { weakSpots } from './zh/weakSpots.ts';
import { works } from './zh/works.ts';
import { yearEnd } from './zh/yearEnd.ts';

/** The desk's own words, in Chinese. Its shape is the type the other language must satisfy. */
export const zhDesk = {
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
