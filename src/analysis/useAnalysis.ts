import { startTransition, useEffect, useState } from 'react';
import type { Horizon } from '../domain/vantage.ts';
import { useHorizon } from '../feeds/horizon.ts';
import type { FeedReading } from '../feeds/reading.ts';
import { useFeeds } from '../feeds/useFeeds.ts';
import { useRecords } from '../feeds/useRecords.ts';
import { AnalysisClient } from './client.ts';
import { type Ask, DEPTH_DAYS, NEEDS, type TaskName, type Tasks, told } from './protocol.ts';

/** An answer on its way or here. */
export interface Analysis<A> {
  /** The newest answer to this very question; of older records while a new one is worked out. */
  answer: A | null;
  working: boolean;
  /** Share done (0-1) of a long calculation; null where it is not told. */
  progress: number | null;
  /** Why there is no answer; null where there is one or it is on its way. */
  failure: string | null;
  /** Worker time of the answer, ms. */
  ms: number | null;
}

const NOTHING = { key: '', answer: null, working: true, progress: null, failure: null, ms: null } as const;

const client = new AnalysisClient(
  () => new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module', name: 'analysis' }),
);

/** Whether as much history was read as the answer needs. What cannot be read is not waited for. */
function isDeep(weekly: FeedReading<'weekly'>, task: TaskName): boolean {
  const { fault, fromStore, depthDays } = weekly;
  return fault !== null || fromStore || depthDays === undefined || depthDays >= (DEPTH_DAYS[task] ?? 0);
}

/**
 * Asks the worker and keeps its answer. Nothing heavy runs on the page's own thread. Asked once the feeds it rests on have
 * spoken, well or badly: what half the records say is nobody's place.
 * @param ask null where there is nothing to ask yet
 * @param seen how far the answer sees, where that is not for the page around to say
 */
export function useAnalysis<T extends TaskName>(ask: Ask<T> | null, seen?: Horizon): Analysis<Tasks[T]['answer']> {
  type State = Analysis<Tasks[T]['answer']> & { key: string };
  const records = useRecords();
  const feeds = useFeeds();
  const around = useHorizon();
  const settled =
    ask !== null && NEEDS[ask.task].every((feed) => feeds[feed].phase === 'settled') && isDeep(feeds.weekly, ask.task);
  const key = ask === null || !settled ? '' : JSON.stringify({ ...ask, ...told(seen ?? around) });
  // What was answered before is there at the first drawing: a scene that comes round again does not begin with a wait.
  const before = (): State => {
    const held = key === '' ? null : client.held(records, JSON.parse(key) as Ask<T>);
    if (held === null) return NOTHING as State;
    return { key, answer: held.answer, ms: held.ms, working: !held.isCurrent, progress: null, failure: null };
  };
  const [state, setState] = useState<State>(before);
  useEffect(() => {
    if (key === '') return;
    const question = JSON.parse(key) as Ask<T>;
    const held = client.held(records, question);
    if (held?.isCurrent === true) {
      const { answer, ms } = held;
      setState((s) =>
        s.key === key && s.answer === answer && !s.working
          ? s
          : { key, answer, ms, working: false, progress: null, failure: null },
      );
      return;
    }
    setState((s) => (s.key === key ? { ...s, working: true, failure: null } : { ...(NOTHING as State), key }));
    return client.ask(records, question, {
      // A table of new places is drawn in slices: in one go it would hold the page for longer than a frame or two.
      answer: (answer, ms) => startTransition(() => setState({ key, answer, ms, working: false, progress: null, failure: null })),
      progress: (share) => setState((s) => ({ ...s, progress: share })),
      failed: (reason) => setState((s) => ({ ...s, working: false, progress: null, failure: reason })),
    });
  }, [records, key]);
  return state.key === key ? state : (NOTHING as State);
}
