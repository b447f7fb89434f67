import { steadyClock } from './clock.ts';

/** The one clock of this page: ages, turns of scenes and pages, and judgements of feeds go by it. */
export const pageClock = steadyClock(() => ({ wall: Date.now(), mono: performance.now() }));
