import type { Steps } from '../domain/steps.ts';
import { breath } from './turns.ts';

/** Longest turn of work that is done in slices, ms. */
const TURN_MS = 12;
/** Most steps of one turn: a clock that stands still while a task runs, as one that is set for a test does, ends none. */
const TURN_STEPS = 6;

/** Does long work in slices, with turns between them for whatever else the page has to do. @throws what the work throws */
export async function inSlices<A>(work: Steps<A>): Promise<A> {
  for (;;) {
    // Before the first slice too: whoever asks has work of his own in hand.
    await breath();
    const until = performance.now() + TURN_MS;
    for (let n = 0; n < TURN_STEPS && performance.now() < until; n++) {
      const step = work.next();
      if (step.done === true) return step.value;
    }
  }
}
