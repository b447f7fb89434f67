import { replaceEqualDeep } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { type Board, board, type Records } from '../domain/board.ts';
import { fridayBefore, fridays, shanghai } from '../domain/civil.ts';
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
 * @param options.week Friday of a past week; null or absent for the newest
 * @param options.trendWeeks length of the trend in each league row
 */
export function useBoard(options: { week?: string | null; trendWeeks?: number } = {}): Board {
  const records = useRecords();
  const held = useRef<Board | null>(null);
  const { unread } = useFeeds().weekly;
  const week = options.week ?? undefined;
  // A trend starts where its first window is whole: what was not read is not the same as not reported.
  const asked = options.trendWeeks ?? 0;
  const end = week ?? recordedWeeks(records.weekly).at(-1);
  const trendWeeks =
    end === undefined || unread === undefined || unread.length === 0
      ? asked
      : fridays(end, asked).filter((_, i, all) => all.slice(i).every((later) => !isUnread(unread, later))).length;
  return useMemo(() => {
    const next = boardOnce(records, week, trendWeeks);
    const before = held.current;
    const out = before === null ? next : { ...next, ...shared(before, next) };
    held.current = out;
    return out;
  }, [records, week, trendWeeks]);
}

const BOARDS = 4;
const boards = new WeakMap<Records, Map<string, Board>>();

/** A board once for the records and the week: from page to page of the desk it is the same. */
function boardOnce(records: Records, week: string | undefined, trendWeeks: number): Board {
  const known = boards.get(records) ?? new Map<string, Board>();
  boards.set(records, known);
  const fallbackWeek = fridayBefore(shanghai(Date.now()).day);
  const key = `${week ?? ''}/${trendWeeks}/${fallbackWeek}`;
  const next = known.get(key) ?? board(records, { week, trendWeeks, fallbackWeek });
  // With a fallback week there is always a board, if an empty one.
  if (next === null) throw new Error('board without a week');
  known.delete(key);
  known.set(key, next);
  for (const oldest of known.keys()) if (known.size > BOARDS) known.delete(oldest);
  return next;
}

function shared(before: Board, next: Board): Partial<Board> {
  return Object.fromEntries(SHARED.map((key) => [key, replaceEqualDeep(before[key], next[key])]));
}
