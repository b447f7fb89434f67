import type { Dated } from '../domain/dated.ts';

/** What a panel tells tests and tools of its data: state, data time and feed. */
export function dataTime(of: Dated) {
  return {
    'data-state': of.state,
    'data-asof': of.asOf === null ? '' : new Date(of.asOf).toISOString(),
    'data-feed': of.feed,
  };
}
