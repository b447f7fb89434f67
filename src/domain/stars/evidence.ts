import type { WeeklyFeedRecord } from '../../contract/weekly.ts';
import { asKnown } from '../asKnown.ts';
import type { CheckFigure } from '../checks.ts';
import { addDays } from '../civil.ts';
import type { Indicator } from '../programme.ts';

/** The record of one week behind a check, and what it said before it was corrected. */
export interface EvidenceWeek {
  week: string;
  /** The revision that counts; null where no record came. */
  record: WeeklyFeedRecord | null;
  /** Earlier revisions, oldest first. */
  earlier: WeeklyFeedRecord[];
  /** Revisions recorded after the instant the check is told as known at, oldest first: they were not used. */
  later: { record: WeeklyFeedRecord; hidden: boolean }[];
  /** Few answers, or the smallest beside one of few, which could else be told by subtraction: counts are not shown. */
  hidden: boolean;
}

/**
 * The records a check was worked out from, newest week first. Weeks of the window without a record are listed too: missing
 * is not zero. Of a slower cadence only weeks with a record appear.
 * @param options.hiddenBelow survey answers under this are hidden @param options.knownAt ms; only what was recorded
 * by then counts, and what came later stands beside it
 */
export function evidence(
  records: readonly WeeklyFeedRecord[],
  subject: string,
  indicator: Indicator,
  check: Pick<CheckFigure, 'from' | 'to'>,
  options: { hiddenBelow: number; knownAt?: number | null },
): EvidenceWeek[] {
  const knownAt = options.knownAt ?? null;
  const byWeek = new Map<string, WeeklyFeedRecord[]>();
  for (const r of records) {
    if (r.subject !== subject || r.indicator !== indicator.id || r.week < check.from || r.week > check.to) continue;
    const held = byWeek.get(r.week);
    if (held === undefined) byWeek.set(r.week, [r]);
    else held.push(r);
  }
  const out: EvidenceWeek[] = [];
  for (let week = check.to; week >= check.from; week = addDays(week, -7)) {
    const all = (byWeek.get(week) ?? []).sort((a, b) => a.revision - b.revision);
    const isLater = (r: WeeklyFeedRecord) => knownAt !== null && Date.parse(r.recordedAt) > knownAt;
    const record = asKnown('weekly', all, knownAt)[0] ?? null;
    const few = (r: WeeklyFeedRecord) => indicator.sample === 'survey' && (r.denominator ?? 0) < options.hiddenBelow;
    const later = all.filter(isLater).map((r) => ({ record: r, hidden: few(r) }));
    if (record === null && later.length === 0 && indicator.cadence !== 'weekly') continue;
    out.push({ week, record, earlier: all.filter((r) => r !== record && !isLater(r)), later, hidden: false });
  }
  if (indicator.sample === 'survey') hideFew(out, options.hiddenBelow);
  return out;
}

/** Hides weeks of few answers; where it is one alone, also the next smallest, whose sum with it is public. (methods 1.1) */
function hideFew(weeks: EvidenceWeek[], below: number): void {
  const counted = weeks
    .filter((w) => (w.record?.denominator ?? 0) > 0)
    .sort((a, b) => (a.record?.denominator ?? 0) - (b.record?.denominator ?? 0));
  const few = counted.filter((w) => (w.record?.denominator ?? 0) < below);
  for (const w of few) w.hidden = true;
  const next = counted[1];
  if (few.length === 1 && next !== undefined) next.hidden = true;
}
