import { replaceEqualDeep } from '@tanstack/react-query';
import { use, useDeferredValue, useMemo, useRef } from 'react';
import { type Board, boardSteps, type Records } from '../domain/board.ts';
import { fridayBefore, fridays, shanghai } from '../domain/civil.ts';
import { inOneGo, type Steps } from '../domain/steps.ts';
import type { Horizon } from '../domain/vantage.ts';
import { useHorizon } from './horizon.ts';
import { inSlices } from './inSlices.ts';
import { pageClock } from './pageClock.ts';
import { recordedWeeks } from './recordedWeeks.ts';
import { useFeeds } from './useFeeds.ts';
import { useRecords } from './useRecords.ts';
import { isUnread } from './wantedParts.ts';

/** Parts of a board that are plain values and may keep their identity while nothing in them changed. */
const SHARED = [
  'compounds',
  'communities',
  'streets',
  'count',
  'score',
  'stars',
  'satisfaction',
  'previousSatisfaction',
  'renovation',
  'distribution',
  'attention',
] as const satisfies readonly (keyof Board)[];

/**
 * Every figure of one week, computed once per change of the records. A figure that did not change
 * keeps its identity, so that only the panels whose numbers moved draw again.
 * @param options.week Friday of a past week; null or absent for the one the wall is stopped at, else the newest
 * @param options.trendWeeks length of the trend in each league row
 * @param options.seen how far it sees, where that is not for the page around to say
 */
export function useBoard(options: { week?: string | null; trendWeeks?: number; seen?: Horizon } = {}): Board {
  const around = useHorizon();
  const seen = options.seen ?? around;
  const records = useRecords();
  const held = useRef<Board | null>(null);
  const { unread, phase } = useFeeds().weekly;
  const week = options.week ?? around.stoppedAt ?? undefined;
  // A trend starts where its first window is whole: what was not read is not the same as not reported.
  const asked = options.trendWeeks ?? 0;
  const end = week ?? recordedWeeks(records.weekly).at(-1);
  const trendWeeks =
    end === undefined || unread === undefined || unread.length === 0
      ? asked
      : fridays(end, asked).filter((_, i, all) => all.slice(i).every((later) => !isUnread(unread, later))).length;
  // Of a city the figures are worked out in slices, and the page keeps the ones before until they are there.
  const settled = useDeferredValue(records);
  const big = isBig(records);
  const used = big ? settled : records;
  // A board without its observations would take as long, and nobody could use it.
  if (big && phase === 'waiting') use(NEVER);
  const next = isBig(used) ? use(prepared(used, week, trendWeeks, seen)) : boardOnce(used, week, trendWeeks, seen);
  return useMemo(() => {
    const before = held.current;
    const out = before === null || big ? next : { ...next, ...shared(before, next) };
    held.current = out;
    return out;
  }, [next, big]);
}

/** Weekly records, and records of the register, up to which a board is worked out in one go. */
const IN_ONE_GO = { weekly: 60_000, district: 2000 };
const isBig = (r: Records) => r.weekly.length > IN_ONE_GO.weekly || r.district.length > IN_ONE_GO.district;
/** What is waited for here comes with other records, and with them the page is drawn anew. */
const NEVER = new Promise<never>(() => undefined);
const BOARDS = 4;
const boards = new WeakMap<Records, Map<string, Kept>>();

interface Kept {
  board?: Board;
  coming?: Promise<Board>;
}

function kept(
  records: Records,
  week: string | undefined,
  trendWeeks: number,
  { knownAt, rulesOf }: Horizon,
): { own: Kept; steps: () => Steps<Board | null> } {
  const known = boards.get(records) ?? new Map<string, Kept>();
  boards.set(records, known);
  const fallbackWeek = fridayBefore(shanghai(pageClock.now()).day);
  const key = `${week ?? ''}/${trendWeeks}/${fallbackWeek}/${knownAt ?? ''}/${rulesOf ?? ''}`;
  const own = known.get(key) ?? {};
  known.delete(key);
  known.set(key, own);
  for (const oldest of known.keys()) if (known.size > BOARDS) known.delete(oldest);
  return {
    own,
    steps: () => boardSteps(records, { week, trendWeeks, fallbackWeek, knownAt, ...(rulesOf === undefined ? {} : { rulesOf }) }),
  };
}

/** With a fallback week there is always a board, if an empty one. */
function sure(board: Board | null): Board {
  if (board === null) throw new Error('board without a week');
  return board;
}

/** A board once for the records and the week: from page to page of the desk it is the same. */
function boardOnce(records: Records, week: string | undefined, trendWeeks: number, seen: Horizon): Board {
  const { own, steps } = kept(records, week, trendWeeks, seen);
  own.board ??= sure(inOneGo(steps()));
  return own.board;
}

/** The same in slices, with turns for whatever else the page has to do. */
function prepared(records: Records, week: string | undefined, trendWeeks: number, seen: Horizon): Promise<Board> {
  const { own, steps } = kept(records, week, trendWeeks, seen);
  own.coming ??= inSlices(steps()).then(sure);
  return own.coming;
}

function shared(before: Board, next: Board): Partial<Board> {
  return Object.fromEntries(SHARED.map((key) => [key, replaceEqualDeep(before[key], next[key])]));
}
