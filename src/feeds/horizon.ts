import { createContext, createElement, type ReactNode, useContext, useMemo } from 'react';
import { type Horizon, horizon, PLAIN, type Vantage } from '../domain/vantage.ts';
import { recordedWeeks } from './recordedWeeks.ts';
import { useFeeds } from './useFeeds.ts';

/** The vantage of a page, and how far it sees. */
export interface Seen extends Horizon {
  vantage: Vantage;
}

const PLAINLY: Seen = { vantage: PLAIN, knownAt: null, rulesOf: undefined };

const HorizonContext = createContext<Seen>(PLAINLY);

/** How far the page around sees; everything, under each week's own rules, where no page says otherwise (walls, stages). */
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
  const { knownAt, rulesOf } = horizon(vantage, week, newest, Date.now());
  return useMemo(() => ({ vantage: { known, rules }, knownAt, rulesOf }), [known, rules, knownAt, rulesOf]);
}

/** Everything inside is told from one vantage over one week. */
export function HorizonProvider(props: { vantage: Vantage; week: string | null; children: ReactNode }) {
  return createElement(HorizonContext.Provider, { value: useHorizonOf(props.vantage, props.week) }, props.children);
}
