import { fridayBefore } from '../src/domain/civil.ts';
import { type HiddenChange, observationFeed } from './observationsFeed.ts';

/**
 * The changes hidden in the noise of the demo feeds of a day. Only tests, and the command that writes
 * the answer file for them, may ask; no feed contains a word of it.
 */
export function demoTruth(asOfDay: string): HiddenChange[] {
  return observationFeed(fridayBefore(asOfDay)).truth;
}
