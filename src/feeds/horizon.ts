import { createContext, createElement, type ReactNode, useContext, useMemo } from 'react';
import { type Horizon, horizon, PLAIN, type Vantage } from '../domain/vantage.ts';
import { pageClock } from './pageClock.ts';
import { recordedWeeks } from './recordedWeeks.ts';
import { useFeeds } from './useFeeds.ts';

/** The vantage of a page, and how far it sees. */
export interface Seen extends Horizon {
  vantage: Vantage;
  /**
   * Friday at which a wall or stage is stopped: whatever does not name a week itself is of this one. Null for one that
   * follows the newest week, and on the desk, whose pages name their week.
   */
  stoppedAt: string | null;
}

const PLAINLY: Seen = { vantage: PLAIN, knownAt: null, rulesOf: undefined, stoppedAt: null };

const HorizonContext = createContext<Seen>(PLAINLY);

/** How far the page around sees; everything, under each week's own rules, where nobody says otherwise. */
export function useHorizon(): Seen {
  return useContext(HorizonContext);
}

/**
 * How far a vantage over a week sees now.
 * @param week Friday of the week; null for the newest
 */
export function useHorizonOf(vantage: Vantage, week: string | null): Seen {
  const newest = recordedWeeks(useFeeds().weekly.records).at(-1) ?? null;
  const { known, rules } = vantage;
  const { knownAt, rulesOf } = horizon(vantage, week, newest, pageClock.now());
  return useMemo(() => ({ vantage: { known, rules }, knownAt, rulesOf, stoppedAt: null }), [known, rules, knownAt, rulesOf]);
}

/** Everything inside is told from one vantage over one week. */
export function HorizonProvider(props: { vantage: Vantage; week: string | null; children: ReactNode }) {
  return createElement(HorizonContext.Provider, { value: useHorizonOf(props.vantage, props.week) }, props.children);
}

/** A wall or stage that is stopped at a week: everything inside is of it, told from one vantage. */
export function StoppedProvider(props: { vantage: Vantage; week: string; children: ReactNode }) {
  const { week } = props;
  const seen = useHorizonOf(props.vantage, week);
  const value = useMemo(() => ({ ...seen, stoppedAt: week }), [seen, week]);
  return createElement(HorizonContext.Provider, { value }, props.children);
}

/** Whether a wall or stage is stopped at a week of which no weekly record was read: nothing may be said of it. */
export function useIsStoppedNowhere(): boolean {
  const { stoppedAt } = useHorizon();
  const { weekly } = useFeeds();
  return stoppedAt !== null && weekly.phase === 'settled' && !recordedWeeks(weekly.records).includes(stoppedAt);
}
