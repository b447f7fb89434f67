import type { SystemContext } from '../../../domain/systems/context.ts';
import type { Figure } from '../../../domain/systems/figures.ts';

/** What a system says of a week: its figures, and the answer to its question in one sentence. */
export interface SystemAnswer {
  ctx: SystemContext;
  figures: readonly Figure[];
  sentence: string;
}
