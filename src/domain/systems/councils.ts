import type { SystemContext, SystemRecords } from './context.ts';
import { absent, type Figure, figuresOf } from './figures.ts';

/** STUB. */
export function councils(_records: SystemRecords, ctx: SystemContext): { figures: Figure[] } {
  return { figures: figuresOf('councils').map((id) => absent(id, 'notReported', ctx.week)) };
}
