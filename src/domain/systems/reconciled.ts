import { type CheckFigure, checkFigure } from '../checks.ts';
import { observations } from '../observations.ts';
import { rankedCommunities } from '../register.ts';
import type { SystemContext, SystemRecords } from './context.ts';

/** A count of cases, and of how many. */
export interface Counts {
  numerator: number;
  denominator: number;
}

/** Counts of one community (or whatever is compared) in two places. */
export interface Difference {
  community: string;
  register: Counts;
  weekly: Counts;
}

/** Whether a register and the weekly report say the same of a window. */
export interface Reconciled {
  /** Communities that reported, and say the same. */
  agree: string[];
  differ: Difference[];
  /** Communities without a weekly report for the window. */
  unreported: string[];
}

/** What a register counts of a place over the days a check is about. A map is one. */
export interface RegisterCounts {
  get(code: string, said: CheckFigure): Counts | undefined;
}

/** What a place itself says of a check; null where it said nothing. */
export type Said = Counts | null;

/** The ranked communities, as most checks are reported by them. */
const ranked = (ctx: SystemContext): string[] => rankedCommunities(ctx.register).map((c) => c.code);

/** A check as a place reported it; none where it did not. */
const isSaid = (figure: CheckFigure): figure is CheckFigure & Counts => figure.numerator !== null && figure.denominator !== null;

/** The latest reading of a check by place, in the order given; null where the programme has no such check. */
function readings(
  check: string,
  records: Pick<SystemRecords, 'weekly'>,
  ctx: SystemContext,
  subjects: readonly string[],
): [string, CheckFigure][] | null {
  const indicator = ctx.programme.indicator.get(check);
  const { rules } = ctx.programme;
  if (indicator === undefined || rules === null) return null;
  const own = records.weekly.filter((r) => r.indicator === check);
  const obs = observations(own, ctx.knownAt);
  return subjects.map((code) => [code, checkFigure(code, indicator, obs, ctx.week, rules)]);
}

/**
 * The latest reading of a check by community, in the order of the codes.
 * @returns null where the programme has no such check
 */
export function saidOf(check: string, records: Pick<SystemRecords, 'weekly'>, ctx: SystemContext): Map<string, Said> | null {
  const read = readings(check, records, ctx, ranked(ctx));
  return read === null
    ? null
    : new Map(read.map(([code, f]) => [code, isSaid(f) ? { numerator: f.numerator, denominator: f.denominator } : null]));
}

const same = (register: Counts, weekly: Counts): boolean =>
  register.numerator === weekly.numerator && register.denominator === weekly.denominator;

/**
 * Compares counts of a register with a check of the weekly feed, place by place.
 * @param subjects ids or codes of the places; the ranked communities where none are given
 * @param agrees whether the two counts of a place fit; the same where nothing is given
 * @returns null where the programme has no such check: then there is nothing to compare with
 */
export function reconciledWith(
  check: string,
  counts: RegisterCounts,
  records: Pick<SystemRecords, 'weekly'>,
  ctx: SystemContext,
  subjects: readonly string[] = ranked(ctx),
  agrees = same,
): Reconciled | null {
  const read = readings(check, records, ctx, subjects);
  if (read === null) return null;
  const out: Reconciled = { agree: [], differ: [], unreported: [] };
  for (const [code, said] of read) {
    if (!isSaid(said)) {
      out.unreported.push(code);
      continue;
    }
    const register = counts.get(code, said) ?? { numerator: 0, denominator: 0 };
    const weekly = { numerator: said.numerator, denominator: said.denominator };
    if (agrees(register, weekly)) out.agree.push(code);
    else out.differ.push({ community: code, register, weekly });
  }
  return out;
}

/**
 * Whether what a register lists can be part of what a check counts. The register names some of the cases (the compounds of
 * the programme, the items it can tell of), the check counts all: they contradict each other where the register has more
 * that are so, or more that are not, than the check.
 */
export function partOfCheck(
  check: string,
  listed: readonly { community: string; yes: boolean }[],
  records: Pick<SystemRecords, 'weekly'>,
  ctx: SystemContext,
): Reconciled | null {
  const counts = new Map<string, Counts>();
  for (const { community, yes } of listed) {
    const held = counts.get(community) ?? { numerator: 0, denominator: 0 };
    counts.set(community, { numerator: held.numerator + Number(yes), denominator: held.denominator + 1 });
  }
  const isPart = (register: Counts, weekly: Counts) =>
    register.numerator <= weekly.numerator && register.denominator - register.numerator <= weekly.denominator - weekly.numerator;
  return reconciledWith(check, counts, records, ctx, undefined, isPart);
}
