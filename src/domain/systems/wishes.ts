import type { WishRecord } from '../../contract/wishes.ts';
import { asKnown } from '../asKnown.ts';
import { dayNumber } from '../civil.ts';
import { recordKey } from '../recordKey.ts';
import { kaplanMeier, medianWait, type SurvivalStep } from '../statistics/kaplanMeier.ts';
import { wilson } from '../statistics/wilson.ts';
import { type SystemContext, type SystemRecords, weekBefore } from './context.ts';
import { absent, count, type Figure, rate } from './figures.ts';
import { type Reconciled, reconciledWith } from './reconciled.ts';

/** The check of the weekly feed that counts the same: wishes due and realised by their day. */
export const WISHES_CHECK = 'W5a';

/** Steps of a wish in their order. */
export const WISH_STEPS = ['collected', 'verified', 'published', 'claimed', 'contacted', 'realised', 'evaluated'] as const;
export type WishStep = (typeof WISH_STEPS)[number];

/** One wish as it stood at the end of the week's Friday. */
export interface WishStanding {
  record: WishRecord;
  key: string;
  /** The furthest step it had reached. */
  step: WishStep;
  /** Neither realised nor run out nor taken back. */
  waiting: boolean;
  realised: boolean;
  /** Days from its collection to its realisation, its end, or the end of the week. */
  days: number;
}

const dayOfStep = (r: WishRecord, step: WishStep): string | undefined => r[`${step}On`];

/** Every wish collected by the end of the week, as it stood then. */
export function wishStandings(records: Pick<SystemRecords, 'wishes'>, ctx: SystemContext): WishStanding[] {
  const { week } = ctx;
  const by = (day: string | undefined): day is string => day !== undefined && day <= week;
  return asKnown('wishes', records.wishes, ctx.knownAt).flatMap((record) => {
    if (record.collectedOn > week) return [];
    const ends = [record.expiredOn, record.withdrawnOn].filter(by).sort();
    const realised = by(record.realisedOn);
    const until = realised ? (record.realisedOn as string) : (ends[0] ?? week);
    return [
      {
        record,
        key: recordKey('wishes', record),
        step: WISH_STEPS.findLast((s) => by(dayOfStep(record, s))) ?? 'collected',
        waiting: !realised && ends.length === 0,
        realised,
        days: dayNumber(until) - dayNumber(record.collectedOn),
      },
    ];
  });
}

/** How many wishes got as far as each step; one that is further has passed those before, also where a day was left out. */
export function wishFunnel(standings: readonly WishStanding[]): { step: WishStep; reached: number }[] {
  return WISH_STEPS.map((step, i) => ({
    step,
    reached: standings.filter((s) => WISH_STEPS.indexOf(s.step) >= i).length,
  }));
}

/** The waiting time of wishes. */
export interface WaitCurve {
  steps: SurvivalStep[];
  /** Days by which half are realised; null where they are not. */
  median: number | null;
  /** How many wishes are in it, and how many of them were realised. */
  of: number;
  realised: number;
  /** The longest any of them has been looked at, days: beyond it nothing is known. */
  until: number;
}

/**
 * Share of wishes realised by days since they were collected (Kaplan & Meier 1958, JASA 53:457). Wishes that still wait
 * count as long as they have waited; those that ran out or were taken back count until that day.
 */
export function waitCurve(standings: readonly WishStanding[]): WaitCurve {
  const steps = kaplanMeier(standings.map((s) => ({ days: s.days, ended: s.realised })));
  return {
    steps,
    median: medianWait(steps),
    of: standings.length,
    realised: standings.filter((s) => s.realised).length,
    until: standings.reduce((most, s) => Math.max(most, s.days), 0),
  };
}

/** What is said of one community's wishes. */
export interface WishRow {
  community: string;
  collected: number;
  verified: number;
  realised: number;
  waiting: number;
  /** Due in the window, and realised by their due day: as the weekly report counts. */
  due: number;
  onTime: number;
  curve: WaitCurve;
}

const verifiedAt = WISH_STEPS.indexOf('verified');
const isVerified = (s: WishStanding): boolean => WISH_STEPS.indexOf(s.step) >= verifiedAt;

/** Wishes by community, in the order of the codes. */
export function wishRows(standings: readonly WishStanding[], ctx: SystemContext): WishRow[] {
  const by = new Map<string, WishStanding[]>();
  for (const s of standings) {
    const held = by.get(s.record.community);
    if (held === undefined) by.set(s.record.community, [s]);
    else held.push(s);
  }
  return [...by]
    .map(([community, own]) => {
      const due = own.filter(
        (s) => s.record.dueOn !== undefined && s.record.dueOn >= ctx.windowFrom && s.record.dueOn <= ctx.week,
      );
      return {
        community,
        collected: own.length,
        verified: own.filter(isVerified).length,
        realised: own.filter((s) => s.realised).length,
        waiting: own.filter((s) => s.waiting).length,
        due: due.length,
        onTime: due.filter((s) => s.realised && (s.record.realisedOn as string) <= (s.record.dueOn as string)).length,
        curve: waitCurve(own),
      };
    })
    .sort((a, b) => (a.community < b.community ? -1 : 1));
}

/** Whether the register of wishes and the weekly report agree on what was due and realised by its day in the window. */
export function wishesReconciled(
  rows: readonly WishRow[],
  records: Pick<SystemRecords, 'weekly'>,
  ctx: SystemContext,
): Reconciled | null {
  const counts = new Map(rows.map((r) => [r.community, { numerator: r.onTime, denominator: r.due }]));
  return reconciledWith(WISHES_CHECK, counts, records, ctx);
}

/** Wishes that wait, the longest first. */
export function longestWaiting(standings: readonly WishStanding[]): WishStanding[] {
  return standings.filter((s) => s.waiting).sort((a, b) => b.days - a.days || (a.key < b.key ? -1 : 1));
}

const keys = (standings: readonly WishStanding[]): string[] => standings.map((s) => s.key).sort();

function figuresAt(standings: readonly WishStanding[], ctx: SystemContext, previous: readonly (number | null)[]): Figure[] {
  const now = { from: null, to: ctx.week };
  const verified = standings.filter(isVerified);
  const curve = waitCurve(standings);
  const wait: Figure = {
    ...(curve.median === null
      ? absent('wishes.wait', curve.of === 0 ? 'notReported' : 'notReached', ctx.week)
      : { ...count('wishes.wait', [], now, previous[1] ?? null), value: curve.median, denominator: curve.of }),
    counted: keys(standings),
  };
  return [
    rate(
      'wishes.realised',
      keys(verified.filter((s) => s.realised)),
      keys(verified.filter((s) => !s.realised)),
      now,
      previous[0] ?? null,
    ),
    wait,
    count('wishes.waiting', keys(standings.filter((s) => s.waiting)), now, previous[2] ?? null),
    satisfied(standings, ctx, previous[3] ?? null),
  ];
}

/** Satisfied or basically satisfied of those evaluated in the window; hidden and flagged where few answered. */
function satisfied(standings: readonly WishStanding[], ctx: SystemContext, previous: number | null): Figure {
  const { rules } = ctx.programme;
  const answered = standings.filter(({ record: { evaluation, evaluatedOn } }) => {
    return evaluation !== undefined && evaluatedOn !== undefined && evaluatedOn >= ctx.windowFrom && evaluatedOn <= ctx.week;
  });
  if (answered.length > 0 && rules !== null && answered.length < rules.hiddenBelow)
    return absent('wishes.satisfied', 'hidden', ctx.week);
  const good = (s: WishStanding) => s.record.evaluation === 'satisfied' || s.record.evaluation === 'basically';
  const figure = rate(
    'wishes.satisfied',
    keys(answered.filter(good)),
    keys(answered.filter((s) => !good(s))),
    { from: ctx.windowFrom, to: ctx.week },
    previous,
  );
  const range = wilson(figure.numerator ?? 0, answered.length);
  return {
    ...figure,
    ...(range === null ? {} : { interval: [range.lo, range.hi] as const }),
    ...(rules !== null && answered.length > 0 && answered.length < rules.smallSampleBelow ? { lowN: true } : {}),
  };
}

/** Micro-wishes of a week: the figures, and every wish as it stood for tables and charts. */
export interface WishesAnswer {
  figures: Figure[];
  standings: WishStanding[];
}

/**
 * The figures of micro-wishes (微心愿) as of the end of the week: realised of those verified and the median wait over the
 * whole register, those that wait, and those satisfied of the ones evaluated in the window.
 */
export function wishes(records: Pick<SystemRecords, 'wishes' | 'district' | 'programme'>, ctx: SystemContext): WishesAnswer {
  const before = weekBefore(records, ctx);
  const was = wishStandings(records, before);
  const previous = was.length === 0 ? [] : figuresAt(was, before, []).map((f) => f.value);
  const standings = wishStandings(records, ctx);
  return { standings, figures: figuresAt(standings, ctx, previous) };
}
