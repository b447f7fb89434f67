import type { SystemContext, SystemRecords } from '../../../domain/systems/context.ts';
import { type SupervisionSystem, supervision } from '../../../domain/systems/supervision.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { decimal } from '../../../words/format.ts';
import type { SystemWords } from '../../../words/systemWords.ts';
import type { SystemAnswer } from './answer.ts';
import { kept } from './kept.ts';
import { useSystemContext } from './useSystemContext.ts';

/** News of other feeds leaves the answer what it was. */
const supervisionOf = (
  district: SystemRecords['district'],
  programme: SystemRecords['programme'],
  visits: SystemRecords['visits'],
  ctx: SystemContext,
): SupervisionSystem => supervision({ district, programme, visits }, ctx);

/** Supervision of a week: where the teams were, what they found and what they had planned, in one sentence. */
export function useSupervision(week: string | null): SystemAnswer & Omit<SupervisionSystem, 'figures'> {
  const { records, ctx } = useSystemContext(week);
  const words = useSystemWords();
  const { district, programme, visits } = records;
  const answer = kept(supervisionOf, district, programme, visits, ctx);
  return { ctx, ...answer, sentence: sentence(answer, words.supervision.sentence) };
}

function sentence({ figures, weekVisits }: SupervisionSystem, w: SystemWords['supervision']['sentence']): string {
  const of = (id: string) => figures.find((f) => f.id === id);
  const bad = of('supervision.shortfalls')?.value ?? null;
  const good = of('supervision.brightSpots')?.value ?? null;
  const plans = of('supervision.visits');
  const places = new Set(weekVisits.map((v) => v.subject)).size;
  return (
    [
      weekVisits.length === 0 ? w.noVisit : w.went(weekVisits.length, places),
      bad === null || good === null ? w.notFound : w.found(decimal(bad, 0), decimal(good, 0)),
      plans?.absence === 'notReported'
        ? w.plansNotReported
        : (plans?.denominator ?? 0) === 0
          ? w.noPlan
          : w.plans(decimal(plans?.numerator ?? 0, 0), decimal(plans?.denominator ?? 0, 0)),
    ].join(w.join) + w.end
  );
}
