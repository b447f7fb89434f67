import type { SystemContext, SystemRecords } from './context.ts';
import { absent, type Figure, figuresOf } from './figures.ts';

/** STUB. */
export function conduct(_records: SystemRecords, ctx: SystemContext): { figures: Figure[] } {
  return { figures: figuresOf('conduct').map((id) => absent(id, 'notReported', ctx.week)) };
}
