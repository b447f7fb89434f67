import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SwitchRecord } from '../../contract/mode.ts';
import { activeEmergency, LOCAL_DRILL_MS, nextSwitch } from '../../domain/emergency/mode.ts';
import { pageClock } from '../../feeds/pageClock.ts';
import type { FeedReading } from '../../feeds/reading.ts';
import { useModeFeed } from '../../feeds/useFeeds.ts';
import type { WallNoteKind } from './wallLog.ts';

/** What a wall shows instead of its scenes: an order that came by the feed, or a drill that somebody began on this wall. */
export type Urgency = { kind: 'official'; order: SwitchRecord } | { kind: 'drill'; startedAt: number };

/** The log is fetched when there is first something to write: the picture of a wall does not wait for it. */
function noteOnWall(kind: WallNoteKind, event: string | null): void {
  const at = Date.now();
  void import('./wallLog.ts').then((m) => m.noteOnWall(kind, event, at)).catch(() => undefined);
}

/** How far the office's clock is followed where the wall's runs behind it, ms. */
const AHEAD_LIMIT = 300_000;
/** Longest wait of one timer, ms: a machine that slept looks again soon. */
const LONGEST_WAIT = 60_000;
const KEY = 'jiayuan-drill';

/** The present moment of the records: the wall's clock, or the office's where that is ahead by no more than minutes. */
export function momentOf(reading: FeedReading<'mode'>, now: number): number {
  const made = reading.head === null ? now : Date.parse(reading.head.generatedAt);
  return made > now && made - now <= AHEAD_LIMIT ? made : now;
}

/** This tab's memory outlives a reload and not the tab: a drill forgotten on a wall is gone after a restart. */
function heldDrill(): number | null {
  try {
    const startedAt = Number(sessionStorage.getItem(KEY) ?? Number.NaN);
    return Number.isFinite(startedAt) && startedAt > 0 ? startedAt : null;
  } catch {
    return null;
  }
}

function holdDrill(startedAt: number | null): void {
  try {
    if (startedAt === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, String(startedAt));
  } catch {
    // Storage is refused: the drill ends with a reload.
  }
}

export interface UrgencyState {
  urgency: Urgency | null;
  startDrill(): void;
  endDrill(): void;
}

/**
 * Whether this wall is in routine, in an emergency or in a drill of its own. An order is followed at the moment its file
 * arrives, or when its time comes; it ends a drill of the wall at once.
 */
export function useUrgency(): UrgencyState {
  const mode = useModeFeed();
  const [tick, setTick] = useState(0);
  const [startedAt, setStartedAt] = useState(heldDrill);
  const order = useMemo(() => {
    void tick;
    return activeEmergency(mode.records, momentOf(mode, pageClock.now()), null);
  }, [mode, tick]);
  useEffect(() => {
    void tick;
    const now = pageClock.now();
    const ends = startedAt === null ? Number.POSITIVE_INFINITY : startedAt + LOCAL_DRILL_MS;
    const next = Math.min(nextSwitch(mode.records, momentOf(mode, now)) ?? Number.POSITIVE_INFINITY, ends);
    if (!Number.isFinite(next)) return;
    const timer = setTimeout(() => setTick((t) => t + 1), Math.max(50, Math.min(LONGEST_WAIT, next - now)));
    return () => clearTimeout(timer);
  }, [mode, tick, startedAt]);
  const stop = useCallback((kind: 'drillEnded' | 'drillExpired' | 'drillOverridden') => {
    holdDrill(null);
    setStartedAt(null);
    noteOnWall(kind, null);
  }, []);
  useEffect(() => {
    void tick;
    if (startedAt === null) return;
    if (order !== null) stop('drillOverridden');
    // A clock that was set back by hours would hold a drill for ever.
    else if (Math.abs(pageClock.now() - startedAt) >= LOCAL_DRILL_MS) stop('drillExpired');
  }, [startedAt, order, tick, stop]);
  const event = order?.id ?? null;
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (event !== null) noteOnWall('followed', event);
    else if (before.current !== null) noteOnWall('returned', before.current);
    before.current = event;
  }, [event]);
  const startDrill = useCallback(() => {
    const now = pageClock.now();
    holdDrill(now);
    setStartedAt(now);
    noteOnWall('drillStarted', null);
  }, []);
  const endDrill = useCallback(() => stop('drillEnded'), [stop]);
  const urgency: Urgency | null =
    order !== null ? { kind: 'official', order } : startedAt !== null ? { kind: 'drill', startedAt } : null;
  return { urgency, startDrill, endDrill };
}
