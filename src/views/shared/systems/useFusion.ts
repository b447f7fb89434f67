import { subjectName } from '../../../domain/register.ts';
import { absent } from '../../../domain/systems/figures.ts';
import { FUSION_FEEDS, type FusionAnswer, fusionSteps } from '../../../domain/systems/fusion.ts';
import { useAsk, useFeeds } from '../../../feeds/useFeeds.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { named } from '../../../words/format.ts';
import type { SystemAnswer } from './answer.ts';
import { useSliced } from './useSliced.ts';
import { useSystemContext } from './useSystemContext.ts';

const ASKED = ['organisation'] as const;
const NO_ROWS: FusionAnswer['rows'] = [];
/** Communities a sentence names at most. */
const NAMED = 3;

/** The three faces of every ranked community in a week. */
export function useFusion(week: string | null): SystemAnswer & Pick<FusionAnswer, 'rows'> {
  useAsk(ASKED);
  const { lang } = useApp();
  const { records, ctx } = useSystemContext(week);
  const feeds = useFeeds();
  const whole = FUSION_FEEDS.every((f) => feeds[f].phase === 'settled');
  const { fusion: w } = useSystemWords();
  const answer = useSliced(fusionSteps, records, ctx, whole);
  const rows = answer?.rows ?? NO_ROWS;
  // Its place is kept while it is worked out: joining late it would move what stands beside it.
  const figures = answer?.figures ?? [absent('fusion.whole', 'working', ctx.week)];
  const short = rows.filter((r) => !r.whole).map((r) => named(subjectName(ctx.register, r.community), lang));
  const [figure] = figures;
  return {
    ctx,
    figures,
    rows,
    sentence:
      answer === null || figure === undefined
        ? w.working
        : w.sentence(figure.numerator ?? 0, figure.denominator ?? 0, short.length > NAMED ? [] : short),
  };
}
