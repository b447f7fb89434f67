import type { SystemContext, SystemRecords } from './context.ts';
import { absent, type Figure, figuresOf } from './figures.ts';

/** STUB. */
export function contest(_records: SystemRecords, ctx: SystemContext): { figures: Figure[] } {
  return { figures: figuresOf('contest').map((id) => absent(id, 'notReported', ctx.week)) };
}
