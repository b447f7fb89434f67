import { useMemo } from 'react';
import type { Leagues } from '../../../analysis/protocol.ts';
import { useLeagues } from '../../../analysis/useLeagues.ts';
import type { Audience } from '../../../domain/league/rankingMode.ts';
import { withdrawn } from '../../../domain/league/summary.ts';
import { weeklyFigures } from '../../../domain/systems/weekly.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { weekShort } from '../../../words/format.ts';
import type { SystemAnswer } from './answer.ts';
import { useSystemContext } from './useSystemContext.ts';
import { useSystemFeed } from './useSystemFeed.ts';

/** What changed between two weeks, with the leagues it is read from. */
export interface WeeklyAnswer extends SystemAnswer {
  /** Friday compared with. */
  baseline: string;
  /** Leagues of the week with arrows against the baseline; null while they are worked out. */
  leagues: Leagues | null;
  judged: boolean;
}

/**
 * Who rose and who fell since the baseline week: the tested arrows of the league.
 * @param audience whose ranking mode counts: walls and stages are public
 */
export function useWeekly(week: string | null, baseline: string | null = null, audience: Audience = 'desk'): WeeklyAnswer {
  const { lang } = useApp();
  const { weekly: w } = useSystemWords();
  const { ctx } = useSystemContext(week);
  const { judged } = useSystemFeed('weekly');
  const from = baseline ?? ctx.previousWeek;
  // The week before is asked for as null: the very question wall and ranking ask, so that it is answered once.
  const asked = useLeagues(ctx.week, from === ctx.previousWeek ? null : from, audience);
  const { answer, failure } = asked;
  const leagues = useMemo(() => {
    const kept = (league: Leagues['communities']) => (league === null || judged ? league : withdrawn(league));
    return answer === null ? null : { communities: kept(answer.communities), compounds: kept(answer.compounds) };
  }, [answer, judged]);
  const league = leagues?.communities ?? null;
  const figures = useMemo(() => (leagues === null ? [] : weeklyFigures(leagues.communities, ctx.week)), [leagues, ctx.week]);
  const [up, down] = figures;
  const [then, now] = [weekShort(from, lang), weekShort(ctx.week, lang)];
  const sentence =
    leagues === null
      ? failure === null
        ? w.working
        : w.failed
      : league === null
        ? w.noRules
        : league.baseline === null
          ? w.noBaseline(then)
          : league.mode !== 'full'
            ? w.noPlaces
            : up?.value == null || down?.value == null
              ? w.notJudged
              : w.sentence(now, then, up.value, down.value, league.entries.filter((e) => e.arrow?.arrow === 'none').length);
  return { ctx, figures, sentence, baseline: from, leagues, judged };
}
