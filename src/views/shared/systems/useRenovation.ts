import { useMemo } from 'react';
import { useAnalysis } from '../../../analysis/useAnalysis.ts';
import type { Board } from '../../../domain/board.ts';
import type { RenovationForecast } from '../../../domain/forecast/renovationForecast.ts';
import { worksWindow } from '../../../domain/forecast/worksSeason.ts';
import { renovation } from '../../../domain/renovation.ts';
import { renovationFigures, type WinterOutlook, winterOutlook } from '../../../domain/systems/renovation.ts';
import { useHorizon } from '../../../feeds/horizon.ts';
import { useBoard } from '../../../feeds/useBoard.ts';
import { useRecords } from '../../../feeds/useRecords.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import type { SystemAnswer } from './answer.ts';
import { useSystemContext } from './useSystemContext.ts';
import { useSystemFeed } from './useSystemFeed.ts';

/** The renovation of a week with the outlook on winter. */
export interface RenovationAnswer extends SystemAnswer {
  board: Board;
  /** Null while it is worked out. */
  outlook: WinterOutlook | null;
  /** By project id. */
  forecasts: ReadonlyMap<string, RenovationForecast>;
  judged: boolean;
}

/** How far the renovation is, and which projects will likely miss the winter. */
export function useRenovation(week: string | null): RenovationAnswer {
  const { renovation: w } = useSystemWords();
  const { ctx } = useSystemContext(week);
  const board = useBoard({ week: ctx.week });
  const records = useRecords();
  const { judged } = useSystemFeed('renovation');
  const { knownAt } = useHorizon();
  const { answer, failure } = useAnalysis({ task: 'forecasts', week: board.week });
  const { register, programme, renovation: works } = board;
  const before = useMemo(
    () => renovation(records.renovation, register, ctx.previousWeek, Number.POSITIVE_INFINITY, knownAt),
    [records.renovation, register, ctx.previousWeek, knownAt],
  );
  const outlook = useMemo(
    () => (answer === null ? null : winterOutlook(answer, worksWindow(programme.rules), board.week)),
    [answer, programme, board.week],
  );
  const figures = useMemo(
    () => renovationFigures(works, before, judged ? outlook : null, board.week),
    [works, before, outlook, judged, board.week],
  );
  const forecasts = useMemo(() => new Map(answer?.map((f) => [f.project, f])), [answer]);
  const sentence =
    outlook === null
      ? failure === null
        ? w.working
        : w.failed
      : outlook.isOver
        ? w.over(outlook.open.length)
        : w.sentence(outlook.open.length, outlook.forecast.length, outlook.misses.length);
  return { ctx, figures, sentence, board, outlook, forecasts, judged };
}
