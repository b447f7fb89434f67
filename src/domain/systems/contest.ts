import { asKnown } from '../asKnown.ts';
import { addDays, fridayBefore } from '../civil.ts';
import { type Audience, rankingMode } from '../league/rankingMode.ts';
import { monthsEarlier } from '../months.ts';
import { rankedCommunities } from '../register.ts';
import { type ContestLine, contestLines } from './contestLines.ts';
import { type SystemContext, type SystemRecords, weekBefore } from './context.ts';
import { count, type Figure, rate } from './figures.ts';

/** The check of the weekly feed that holds a secretary's score of the contest. */
export const CONTEST_CHECK = 'E3a';

/** Whether the totals of a contest of communities are the scores of the weekly feed, at two decimals. */
export interface ContestReconciled {
  agree: readonly string[];
  differ: readonly { community: string; total: number; score: number }[];
  /** With a result here and no score of the contest's week there. */
  unreported: readonly string[];
}

/** At two decimals, half up: as totals are printed. */
const cents = (points: number): number => Math.round(points * 100 + 1e-7);

/**
 * The results of a contest held against the weekly feed: the score reported for the week the contest was held in.
 * @returns null where it is no contest of communities that was held
 */
export function contestReconciled(
  line: ContestLine,
  records: Pick<SystemRecords, 'weekly'>,
  ctx: SystemContext,
): ContestReconciled | null {
  if (line.standing !== 'held' || line.record.level !== 'community' || line.record.heldOn > ctx.week) return null;
  const week = fridayBefore(addDays(line.record.heldOn, 7));
  const scores = new Map(
    asKnown(
      'weekly',
      records.weekly.filter((r) => r.indicator === CONTEST_CHECK && r.week === week),
      ctx.knownAt,
    ).flatMap((r) =>
      r.numerator === null || r.denominator === null || r.denominator === 0
        ? []
        : [[r.subject, r.numerator / r.denominator] as const],
    ),
  );
  const agree: string[] = [];
  const differ: ContestReconciled['differ'][number][] = [];
  const unreported: string[] = [];
  for (const { record, result } of line.contestants) {
    if (result === null) continue;
    const score = scores.get(record.subject);
    if (score === undefined) unreported.push(record.subject);
    else if (cents(score) === cents(result.total)) agree.push(record.subject);
    else differ.push({ community: record.subject, total: result.total, score });
  }
  return { agree, differ, unreported };
}

function figuresAt(lines: readonly ContestLine[], ctx: SystemContext, previous: readonly (number | null)[]): Figure[] {
  const from = addDays(monthsEarlier(ctx.week, 12), 1);
  const period = { from, to: ctx.week };
  const held = lines.filter((l) => l.standing === 'held' && l.record.heldOn >= from);
  const contestants = held.flatMap((l) => l.contestants);
  const came = new Set(contestants.map((c) => c.record.subject));
  const communities = rankedCommunities(ctx.register).map((c) => c.code);
  const keys = (isIn: boolean) => communities.filter((c) => came.has(c) === isIn).map((c) => `community/${c}`);
  return [
    count('contest.held', held.map((l) => l.key).sort(), period, previous[0] ?? null),
    count('contest.contestants', contestants.map((c) => c.key).sort(), period, previous[1] ?? null),
    rate('contest.communities', keys(true), keys(false), period, previous[2] ?? null),
  ];
}

/** The contests of secretaries of a week: the figures, and every contest with who competes. */
export interface ContestAnswer {
  figures: Figure[];
  lines: ContestLine[];
}

/**
 * The contests (书记擂台) of the twelve months that end with the week, who competed in them, and how many of the communities
 * did. @param audience who reads: the rules may hide places from walls alone
 * @param until the day the list is told up to: a result of this week does not wait for the week's report. Figures are the week's.
 */
export function contest(
  records: Pick<SystemRecords, 'contest' | 'district' | 'programme'>,
  ctx: SystemContext,
  audience: Audience,
  until: string = ctx.week,
): ContestAnswer {
  const before = weekBefore(records, ctx);
  const previous = figuresAt(contestLines(records, before, 'off'), before, []).map((f) => f.value);
  const mode = rankingMode(ctx.programme.rules, audience);
  const lines = contestLines(records, ctx, mode, until);
  return { lines, figures: figuresAt(until === ctx.week ? lines : contestLines(records, ctx, mode), ctx, previous) };
}
