import type { ContestantRecord, ContestRecord, ContestResultRecord } from '../../contract/contest.ts';
import { asKnown } from '../asKnown.ts';
import { shanghai } from '../civil.ts';
import type { RankingMode } from '../league/rankingMode.ts';
import { recordKey } from '../recordKey.ts';
import type { SystemContext, SystemRecords } from './context.ts';

/** A contest held and confirmed; still to come; or past its day without a confirmed result. */
export type ContestStanding = 'held' | 'coming' | 'unconfirmed';

/** What a contestant was given, as the mode of ranking lets it be seen. */
export interface ShownResult extends Pick<ContestResultRecord, 'speech' | 'quiz' | 'work' | 'deduction' | 'total'> {
  key: string;
  /** Absent where places are not shown; null where the contest gives none. */
  place?: number | null;
  /** Another contestant has the same place. */
  joint: boolean;
}

/** The secretary of a place (a post, never a person) in a contest. */
export interface ContestantLine {
  record: ContestantRecord;
  key: string;
  /** Null before the contest is held, and where no result came. */
  result: ShownResult | null;
}

/** One contest (擂台) as it stood at the end of the week. */
export interface ContestLine {
  record: ContestRecord;
  key: string;
  standing: ContestStanding;
  /** By place where places are shown, else by lot, then by code. */
  contestants: readonly ContestantLine[];
  /** Whether any place is shown. */
  placed: boolean;
}

function standingOf(record: ContestRecord, week: string): ContestStanding {
  if (record.heldOn > week) return 'coming';
  return record.state === 'held' ? 'held' : 'unconfirmed';
}

/** Last where a lot was not drawn or a place is not given. */
const LAST = Number.MAX_SAFE_INTEGER;
const byLot = (a: ContestantLine, b: ContestantLine): number =>
  (a.record.lot ?? LAST) - (b.record.lot ?? LAST) || (a.record.subject < b.record.subject ? -1 : 1);
const byPlace = (a: ContestantLine, b: ContestantLine): number =>
  (a.result?.place ?? LAST) - (b.result?.place ?? LAST) || byLot(a, b);

/** The civil day on which each contest was first announced: what a past week could know of what was to come. */
function announced(records: SystemRecords['contest'], knownAt: number | null): Map<string, string> {
  const out = new Map<string, string>();
  for (const r of records) {
    const at = Date.parse(r.recordedAt);
    if (r.kind !== 'contest' || (knownAt !== null && at > knownAt)) continue;
    const { day } = shanghai(at);
    const held = out.get(r.id);
    if (held === undefined || day < held) out.set(r.id, day);
  }
  return out;
}

/**
 * The contests of secretaries: those of the past, the newest first, after those to come, the next first. What the mode of
 * ranking hides is not there: without places contestants stand in the order of their lots.
 * @param until the day they are told up to: the end of the week, or today where the newest is looked at
 */
export function contestLines(
  records: Pick<SystemRecords, 'contest'>,
  ctx: Pick<SystemContext, 'week' | 'knownAt'>,
  mode: RankingMode,
  until: string = ctx.week,
): ContestLine[] {
  const { knownAt } = ctx;
  const known = asKnown('contest', records.contest, knownAt);
  const since = announced(records.contest, knownAt);
  const results = new Map(known.flatMap((r) => (r.kind === 'result' ? [[r.contestant, r] as const] : [])));
  const lines = known.flatMap((record): ContestLine[] => {
    if (record.kind !== 'contest') return [];
    const standing = standingOf(record, until);
    if (standing === 'coming' && (since.get(record.id) ?? '') > until) return [];
    const own = known.filter((r): r is ContestantRecord => r.kind === 'contestant' && r.contest === record.id);
    const shown = own.map((r): ContestantLine => {
      const result = standing === 'held' ? results.get(r.id) : undefined;
      return { record: r, key: recordKey('contest', r), result: result === undefined ? null : asShown(result, mode) };
    });
    const places = new Map<number, number>();
    for (const l of shown) if (l.result?.place != null) places.set(l.result.place, (places.get(l.result.place) ?? 0) + 1);
    const placed = places.size > 0;
    const contestants = shown.map((l): ContestantLine => {
      const at = l.result?.place;
      return l.result === null || at == null ? l : { ...l, result: { ...l.result, joint: (places.get(at) ?? 0) > 1 } };
    });
    contestants.sort(placed ? byPlace : byLot);
    return [{ record, key: recordKey('contest', record), standing, contestants, placed }];
  });
  const isPast = (l: ContestLine) => l.standing !== 'coming';
  return lines.sort((a, b) => {
    if (isPast(a) !== isPast(b)) return isPast(a) ? 1 : -1;
    const days = a.record.heldOn === b.record.heldOn ? (a.key < b.key ? -1 : 1) : a.record.heldOn < b.record.heldOn ? -1 : 1;
    return isPast(a) && a.record.heldOn !== b.record.heldOn ? -days : days;
  });
}

function asShown(record: ContestResultRecord, mode: RankingMode): ShownResult {
  const { speech, quiz, work, deduction, total, place } = record;
  const own = { key: recordKey('contest', record), speech, quiz, work, deduction, total, joint: false };
  return mode === 'full' ? { ...own, place } : own;
}
