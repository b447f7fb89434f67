import { type AnalysisContext, analysisContext } from '../domain/analysis/context.ts';
import type { Records } from '../domain/board.ts';
import { burden } from '../domain/burden/burden.ts';
import { renovationForecasts } from '../domain/forecast/renovationForecasts.ts';
import { communityLeague } from '../domain/league/communities.ts';
import { compoundLeague } from '../domain/league/compounds.ts';
import { leagueLists } from '../domain/league/leagueLists.ts';
import { leagueView } from '../domain/league/leagueView.ts';
import { rankingMode } from '../domain/league/rankingMode.ts';
import { scoreTrends } from '../domain/league/trends.ts';
import type { League } from '../domain/league/types.ts';
import { settlement } from '../domain/settlement/settlement.ts';
import { visitFindings } from '../domain/weakSpots/visitFindings.ts';
import { weakSpots } from '../domain/weakSpots/weakSpots.ts';
import type { Ask, TaskName, Tasks } from './protocol.ts';

type Answerers = {
  [T in TaskName]: (ctx: AnalysisContext, ask: Tasks[T]['ask'], progress: (share: number) => void) => Tasks[T]['answer'];
};

const ANSWERS: Answerers = {
  leagues: (ctx, ask, progress) => {
    // What the mode hides does not even leave the worker.
    const mode = rankingMode(ctx.programme.rules, ask.audience);
    const shown = (league: League | null) => (league === null ? null : leagueView(league, mode));
    return {
      communities: shown(communityLeague(ctx, { baseline: ask.baseline, progress: (share) => progress(share / 2) })),
      compounds: shown(compoundLeague(ctx, { baseline: ask.baseline, progress: (share) => progress(0.5 + share / 2) })),
    };
  },
  lists: (ctx) => leagueLists(ctx),
  trends: (ctx, ask) => scoreTrends(ctx, ask.weeks),
  weakSpots: (ctx) =>
    ctx.programme.rules === null ? null : weakSpots(ctx, { visits: visitFindings(ctx.records.visits, ctx.knownAt) }),
  forecasts: (ctx) => renovationForecasts(ctx),
  settlement: (ctx, _ask, progress) => settlement(ctx, progress),
  burden: (ctx, ask) => burden({ ...ctx, sent: new Set(ask.sent) }),
};

/** Weeks, each as seen from one vantage, whose joined records are kept: questions about one week come together, two panes ask in turns. */
const KEPT_WEEKS = 4;
const contexts = new WeakMap<Records, Map<string, AnalysisContext>>();

function contextOf(records: Records, { week, knownAt, rulesOf }: Ask<TaskName>): AnalysisContext {
  const key = `${week}/${knownAt ?? ''}/${rulesOf ?? ''}`;
  const held = contexts.get(records) ?? new Map<string, AnalysisContext>();
  contexts.set(records, held);
  const ctx = held.get(key) ?? analysisContext(records, week, knownAt ?? null, rulesOf === undefined ? {} : { rulesOf });
  held.delete(key);
  held.set(key, ctx);
  for (const oldest of held.keys()) if (held.size > KEPT_WEEKS) held.delete(oldest);
  return ctx;
}

/** Answers one question from the records. Pure; the worker calls it, and so do tests. */
export function answerTo<T extends TaskName>(
  records: Records,
  ask: Ask<T>,
  progress: (share: number) => void = () => {},
): Tasks[T]['answer'] {
  const ctx = contextOf(records, ask);
  return (ANSWERS[ask.task] as Answerers[T])(ctx, ask, progress);
}
