import { useMemo } from 'react';
import { type SatisfactionAnswer, SIDES, type Side, satisfactionSurveys } from '../../../domain/systems/satisfaction.ts';
import { wording } from '../../../domain/wording.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { decimal, named, percent } from '../../../words/format.ts';
import type { SystemAnswer } from './answer.ts';
import { useSystemContext } from './useSystemContext.ts';

export interface SideName {
  name: string;
  /** False while the district has not said who it is. */
  confirmed: boolean;
}

/** Dual Satisfaction of a week, with what can be said of the two sides together. */
export function useSatisfaction(
  week: string | null,
): SystemAnswer & SatisfactionAnswer & { names: Record<Side, SideName>; verdict: string | null } {
  const { lang } = useApp();
  const words = useSystemWords();
  const w = words.satisfaction;
  const { records, ctx } = useSystemContext(week);
  const answer = useMemo(() => satisfactionSurveys({ reviews: records.reviews }, ctx), [records.reviews, ctx]);
  const names = Object.fromEntries(
    SIDES.map((side) => {
      const { label, official } = wording(ctx.programme, 'satisfaction', side);
      return [side, { name: named(label, lang), confirmed: official }];
    }),
  ) as Record<Side, SideName>;
  const [a, b] = answer.figures;
  const parts = SIDES.map((side, i) => {
    const f = answer.figures[i];
    return f?.value == null || f.interval === undefined
      ? w.sideNone(names[side].name, f?.absence == null ? '' : words.frame.absence[f.absence])
      : w.side(
          names[side].name,
          percent(f.value),
          percent(f.interval[0]),
          percent(f.interval[1]),
          decimal(f.denominator ?? 0, 0),
        );
  });
  const verdict =
    a?.interval === undefined || b?.interval === undefined
      ? null
      : a.interval[0] > b.interval[1] || b.interval[0] > a.interval[1]
        ? w.apart
        : w.overlap;
  return { ctx, ...answer, names, verdict, sentence: w.sentence(verdict === null ? parts : [...parts, verdict]) };
}
