import type { FeedPart } from '../contract/envelope.ts';
import { addDays } from '../domain/civil.ts';

/** Days from the first to the last, both counted, of records that were left unread. */
export interface UnreadSpan {
  from: string;
  to: string;
}

/** Which parts of an index are read now, newest first, and which days of its depth are left for later. */
export interface WantedParts {
  parts: FeedPart[];
  unread: UnreadSpan[];
  /** Records of the parts that are read unasked, as the index counts them. */
  records: number;
}

/** Records of one feed that are read unasked: some ten times what a district of thirty compounds sends in a year. */
export const RECORD_BUDGET = 300_000;
/**
 * More than this a page does not try to hold: with 856,000 records a tab takes 240 MiB and its places come after 46 s
 * (docs/performance.md). Beyond it a browser gives up without a word, and that must not be how it is found out.
 */
export const RECORD_LIMIT = 1_000_000;
/** What a week and the week before it rest on: five weeks. Read however many records they are, up to the limit. */
export const WINDOW_DAYS = 35;

const recordsOf = (parts: readonly FeedPart[]) => parts.reduce((n, p) => n + p.count, 0);
const newestFirst = (a: FeedPart, b: FeedPart) => ((a.to ?? '') < (b.to ?? '') ? 1 : (a.to ?? '') > (b.to ?? '') ? -1 : 0);
/** First day of a part; of one that does not say so a week is assumed. */
const firstDay = (p: FeedPart) => p.from ?? addDays(p.to ?? '', -6);

/**
 * The parts to read: within the depth, newest periods first up to the budget, a period always whole (half the streets of a
 * week would be taken for the week); and the windows of the weeks that were asked for.
 * @param depthDays days back from the newest part
 * @param asked Fridays of older weeks that somebody looks at
 */
export function wantedParts(
  parts: readonly FeedPart[],
  depthDays: number,
  asked: ReadonlySet<string> = new Set(),
  budget = RECORD_BUDGET,
): WantedParts {
  const newest = parts.reduce((latest, p) => (p.to !== undefined && p.to > latest ? p.to : latest), '');
  if (newest === '') return { parts: [...parts], unread: [], records: recordsOf(parts) };
  const deepest = addDays(newest, -depthDays);
  const needed = addDays(newest, -WINDOW_DAYS);
  const windows = [...asked].map((week) => ({ from: addDays(week, 1 - WINDOW_DAYS), to: week }));
  const sorted = parts.filter((p) => p.to === undefined || p.to > deepest).sort(newestFirst);
  const counts = new Map<string, number>();
  for (const p of sorted) counts.set(p.to ?? '', (counts.get(p.to ?? '') ?? 0) + p.count);
  // The oldest period end that is still read.
  let total = counts.get('') ?? 0;
  let oldest = newest;
  for (const [to, count] of counts) {
    if (to === '') continue;
    total += count;
    if (total > budget && to <= needed) break;
    oldest = to;
  }
  const isUnasked = (p: FeedPart) => p.to === undefined || p.to >= oldest;
  const isRead = (p: FeedPart) => isUnasked(p) || windows.some((w) => (p.to as string) >= w.from && firstDay(p) <= w.to);
  const left = sorted.filter((p) => !isRead(p));
  const spans = new Map(left.map((p) => [p.to as string, { from: firstDay(p), to: p.to as string }]));
  return {
    parts: sorted.filter(isRead),
    unread: joined([...spans.values()]),
    records: recordsOf(sorted.filter(isUnasked)),
  };
}

/** Spans that follow each other as one, oldest first. */
function joined(spans: readonly UnreadSpan[]): UnreadSpan[] {
  const out: UnreadSpan[] = [];
  for (const span of [...spans].sort((a, b) => (a.to < b.to ? -1 : 1))) {
    const last = out.at(-1);
    if (last !== undefined && span.from <= addDays(last.to, 1)) last.to = span.to;
    else out.push({ ...span });
  }
  return out;
}

const weeksIn = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000 / 7 + 0.1);

/** Weeks left unread, and weeks there are down to the oldest of them. */
export function weeksLeft(unread: readonly UnreadSpan[], newest: string): { left: number; of: number } {
  const first = unread[0];
  if (first === undefined) return { left: 0, of: 0 };
  return { left: unread.reduce((n, s) => n + weeksIn(s.from, s.to), 0), of: weeksIn(first.from, newest) };
}

/** Whether the figures of a week rest on days that were left unread. */
export function isUnread(unread: readonly UnreadSpan[] | undefined, week: string): boolean {
  const from = addDays(week, 1 - (WINDOW_DAYS - 7));
  return (unread ?? []).some((s) => s.from <= week && s.to >= from);
}

/** Fridays of the days left unread, oldest first. */
export function unreadWeeks(unread: readonly UnreadSpan[] | undefined): string[] {
  return (unread ?? []).flatMap((s) => {
    const weeks: string[] = [];
    for (let week = s.to; week >= s.from; week = addDays(week, -7)) weeks.unshift(week);
    return weeks;
  });
}
