import { replaceEqualDeep } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { type Board, board, type Records } from '../domain/board.ts';
import { fridayBefore, shanghai } from '../domain/civil.ts';
import { useRecords } from './useRecords.ts';

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

/** Boards kept for one set of records: the pages and scenes of a week ask for the same one. */
const KEPT = 3;
const boards = new WeakMap<Records, Map<string, Board>>();

function boardOf(records: Records, week: string | undefined, trendWeeks: number): Board {
  const fallbackWeek = fridayBefore(shanghai(Date.now()).day);
  const key = `${week ?? ''}/${trendWeeks}/${fallbackWeek}`;
  const held = boards.get(records) ?? new Map<string, Board>();
  boards.set(records, held);
  const made = held.get(key) ?? board(records, { week, trendWeeks, fallbackWeek });
  // With a fallback week there is always a board, if an empty one.
  if (made === null) throw new Error('board without a week');
  held.delete(key);
  held.set(key, made);
  for (const oldest of held.keys()) if (held.size > KEPT) held.delete(oldest);
  return made;
}

/**
 * Every figure of one week, computed once per change of the records. A figure that did not change
 * keeps its identity, so that only the panels whose numbers moved draw again.
 * @param options.week Friday of a past week; null or absent for the newest
 * @param options.trendWeeks length of the trend in each league row
 */
export function useBoard(options: { week?: string | null; trendWeeks?: number } = {}): Board {
  const records = useRecords();
  const held = useRef<Board | null>(null);
  const week = options.week ?? undefined;
  const trendWeeks = options.trendWeeks ?? 0;
  return useMemo(() => {
    const next = boardOf(records, week, trendWeeks);
    const before = held.current;
    const out = before === null ? next : { ...next, ...shared(before, next) };
    held.current = out;
    return out;
  }, [records, week, trendWeeks]);
}

function shared(before: Board, next: Board): Partial<Board> {
  return Object.fromEntries(SHARED.map((key) => [key, replaceEqualDeep(before[key], next[key])]));
}
