import type { SystemContext, SystemRecords } from './context.ts';
import { absent, type Figure, figuresOf } from './figures.ts';

/** STUB. */
export function links(_records: SystemRecords, ctx: SystemContext): { figures: Figure[] } {
  return { figures: figuresOf('links').map((id) => absent(id, 'notReported', ctx.week)) };
}
