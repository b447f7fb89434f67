import type { Bilingual } from '../../contract/common.ts';
import type { Theme } from '../../contract/district.ts';
import type { CaseEntry } from '../cases/caseEntry.ts';
import { caseLibrary } from '../cases/caseLibrary.ts';
import type { Compound, Register } from '../register.ts';
import { type SystemContext, type SystemRecords, weekBefore } from './context.ts';
import { count, type Figure, rate } from './figures.ts';

/** The themes of the "1+4" models (样板小区): the core first, then the four features. [article] */
export const THEMES: readonly Theme[] = ['partyBuilding', 'safety', 'sports', 'civility', 'ecology'];

/** One theme of the models, or one benchmark, with who shows it and what was written of it. */
export type ModelTopic = { compounds: readonly Compound[]; cases: readonly CaseEntry[] } & (
  | { kind: 'theme'; id: Theme }
  /** `id` is the compound's; the label is what it stands for, in the district's words. */
  | { kind: 'benchmark'; id: string; label: Bilingual }
);

const ofTier = (register: Register, tier: Compound['tier']) => register.compounds.filter((c) => c.tier === tier);

/** The five themes in their order, then the benchmarks (标杆小区) in the order of the register. */
export function modelTopics(library: readonly CaseEntry[], register: Register): ModelTopic[] {
  const cases = (id: string) => library.filter((e) => e.topic === id);
  const models = ofTier(register, 'themeModel');
  return [
    ...THEMES.map((id): ModelTopic => ({ kind: 'theme', id, compounds: models.filter((c) => c.theme === id), cases: cases(id) })),
    ...ofTier(register, 'benchmark').map(
      (c): ModelTopic => ({
        kind: 'benchmark',
        id: c.id,
        label: c.benchmarkTopic ?? c.name,
        compounds: [c],
        cases: cases(c.id),
      }),
    ),
  ];
}

function figuresAt(library: readonly CaseEntry[], ctx: SystemContext, previous: readonly (number | null)[]): Figure[] {
  const now = { from: null, to: ctx.week };
  const keys = (entries: readonly CaseEntry[]) => entries.map((e) => e.key).sort();
  const places = (tier: Compound['tier']) => ofTier(ctx.register, tier).map((c) => `compound/${c.id}`);
  return [
    count('models.themes', places('themeModel'), now, previous[0] ?? null),
    count('models.benchmarks', places('benchmark'), now, previous[1] ?? null),
    count('models.cases', keys(library), now, previous[2] ?? null),
    rate(
      'models.adopted',
      keys(library.filter((e) => e.adoptedOn !== null)),
      keys(library.filter((e) => e.adoptedOn === null)),
      now,
      previous[3] ?? null,
    ),
  ];
}

/** Models and benchmarks of a week: the figures, the case library, and who shows what. */
export interface ModelsAnswer {
  figures: Figure[];
  library: CaseEntry[];
  topics: ModelTopic[];
}

/** The theme models and benchmarks of the register, and the cases written of them by the end of the week. */
export function models(records: Pick<SystemRecords, 'models' | 'district' | 'programme'>, ctx: SystemContext): ModelsAnswer {
  const before = weekBefore(records, ctx);
  const previous = figuresAt(caseLibrary(records, before), before, []).map((f) => f.value);
  const library = caseLibrary(records, ctx);
  return { figures: figuresAt(library, ctx, previous), library, topics: modelTopics(library, ctx.register) };
}
