import type { SystemContext, SystemRecords } from './context.ts';
import { absent, type Figure, figuresOf } from './figures.ts';

/** STUB. */
export function readiness(_records: SystemRecords, ctx: SystemContext): { figures: Figure[] } {
  return { figures: figuresOf('readiness').map((id) => absent(id, 'notReported', ctx.week)) };
}
