import { useMemo } from 'react';
import { type ReviewsAnswer, reviews } from '../../../domain/systems/reviews.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { decimal, named } from '../../../words/format.ts';
import type { SystemAnswer } from './answer.ts';
import { useSystemContext } from './useSystemContext.ts';

/** Three Reviews of a week, with the finding in a sentence. */
export function useReviews(week: string | null): SystemAnswer & ReviewsAnswer {
  const { lang } = useApp();
  const words = useSystemWords().reviews;
  const { records, ctx } = useSystemContext(week);
  const answer = useMemo(() => reviews({ reviews: records.reviews }, ctx), [records.reviews, ctx]);
  const [gap, , wide] = answer.figures;
  const first = answer.rows.find((r) => r.wide);
  const name = first === undefined ? undefined : ctx.register.community.get(first.community)?.name;
  const sentence =
    answer.period === null
      ? words.nothing
      : gap?.value == null
        ? words.nobody(words.period(answer.period))
        : words.sentence(decimal(gap.value, 1), wide?.value ?? 0, name === undefined ? null : named(name, lang));
  return { ctx, ...answer, sentence };
}
