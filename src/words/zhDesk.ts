import { desk } from './zh/desk.ts';
import { forecast } from './zh/forecast.ts';
import { place } from './zh/place.ts';
import { works } from './zh/works.ts';

/** The desk's own words, in Chinese. Its shape is the type the other language must satisfy. */
export const zhDesk = { desk, forecast, place, works };
