import type { SurveyRecord } from '../../contract/reviews.ts';
import { asKnown } from '../asKnown.ts';
import { recordKey } from '../recordKey.ts';
import { rankedCommunities } from '../register.ts';
import { wilson } from '../statistics/wilson.ts';
import type { SystemContext, SystemRecords } from './context.ts';
import { absent, type Figure } from './figures.ts';

export const SIDES = ['a', 'b'] as const;
export type Side = (typeof SIDES)[number];

/** The survey of one side in one community, or of all. */
export interface SurveyCell {
  /** Satisfied or basically satisfied, and valid answers; both null where they are hidden. */
  satisfied: number | null;
  answers: number | null;
  share: number | null;
  /** 95 % Wilson interval. */
  interval: readonly [number, number] | null;
  /** `lowN`: shown, not judged; `hidden`: too few answers, or it would give another's away; `none`: not surveyed. */
  state: 'shown' | 'lowN' | 'hidden' | 'none';
  keys: readonly string[];
}

export interface SatisfactionRow {
  community: string;
  street: string;
  sides: Readonly<Record<Side, SurveyCell>>;
}

export interface SatisfactionAnswer {
  figures: Figure[];
  /** In code order: shares with so few answers are not ranked. */
  rows: SatisfactionRow[];
  /** Period of each side; null where it was not surveyed. */
  periods: Readonly<Record<Side, string | null>>;
}

const NONE: SurveyCell = { satisfied: null, answers: null, share: null, interval: null, state: 'none', keys: [] };

const positive = (r: SurveyRecord) => r.satisfied + r.basically;
const valid = (r: SurveyRecord) => positive(r) + r.notVery + r.dissatisfied;

function cell(list: readonly SurveyRecord[], limits: { hiddenBelow: number; smallSampleBelow: number }): SurveyCell {
  const answers = list.reduce((n, r) => n + valid(r), 0);
  const keys = list.map((r) => recordKey('reviews', r));
  if (answers === 0) return { ...NONE, keys };
  if (answers < limits.hiddenBelow) return { ...NONE, state: 'hidden', keys };
  const satisfied = list.reduce((n, r) => n + positive(r), 0);
  const w = wilson(satisfied, answers);
  return {
    satisfied,
    answers,
    share: satisfied / answers,
    interval: w === null ? null : [w.lo, w.hi],
    state: answers < limits.smallSampleBelow ? 'lowN' : 'shown',
    keys,
  };
}

/**
 * Dual Satisfaction (双满意): for each side the newest period surveyed by the end of the week, by community and for all.
 * One to nine answers are hidden; where that is one community alone, the next smallest is hidden too, because the total
 * is public (methods 1.1).
 */
export function satisfactionSurveys(records: Pick<SystemRecords, 'reviews'>, ctx: SystemContext): SatisfactionAnswer {
  const { rules } = ctx.programme;
  const limits = { hiddenBelow: rules?.hiddenBelow ?? 10, smallSampleBelow: rules?.smallSampleBelow ?? 30 };
  const known = asKnown('reviews', records.reviews, ctx.knownAt).filter(
    (r): r is SurveyRecord => r.kind === 'survey' && r.surveyedOn <= ctx.week,
  );
  const ranked = rankedCommunities(ctx.register);
  const sides = Object.fromEntries(
    SIDES.map((side) => {
      const own = known.filter((r) => r.side === side);
      const newest = own.reduce<SurveyRecord | null>((n, r) => (n === null || r.surveyedOn > n.surveyedOn ? r : n), null);
      const period = newest?.period ?? null;
      const list = own.filter((r) => r.period === period);
      const sent = new Map(ranked.map((c) => [c.code, list.filter((r) => r.community === c.code)]));
      return [side, { period, list, cells: hiddenTogether(sent, limits) }];
    }),
  ) as Record<Side, { period: string | null; list: SurveyRecord[]; cells: Map<string, SurveyCell> }>;
  return {
    figures: SIDES.map((side): Figure => {
      const { list } = sides[side];
      const id = `satisfaction.${side}` as const;
      if (list.length === 0) return absent(id, 'notReported', ctx.week);
      const all = cell(list, limits);
      if (all.share === null) return absent(id, all.state === 'hidden' ? 'hidden' : 'nothingDue', ctx.week);
      const days = list.map((r) => r.surveyedOn).sort();
      return {
        id,
        value: all.share,
        absence: null,
        numerator: all.satisfied,
        denominator: all.answers,
        ...(all.interval === null ? {} : { interval: all.interval }),
        lowN: all.state === 'lowN',
        from: days[0] ?? null,
        to: days.at(-1) ?? ctx.week,
        previous: null,
        // A hidden survey is in the total and stays hidden.
        counted: [...sides[side].cells.values()].flatMap((c) => (c.state === 'hidden' ? [] : c.keys)),
        others: [],
      };
    }),
    rows: ranked.map((c) => ({
      community: c.code,
      street: c.street,
      sides: { a: sides.a.cells.get(c.code) ?? NONE, b: sides.b.cells.get(c.code) ?? NONE },
    })),
    periods: { a: sides.a.period, b: sides.b.period },
  };
}

/** The cells of all communities; one that is hidden alone takes the next smallest with it. */
function hiddenTogether(
  sent: ReadonlyMap<string, SurveyRecord[]>,
  limits: { hiddenBelow: number; smallSampleBelow: number },
): Map<string, SurveyCell> {
  const out = new Map([...sent].map(([code, list]) => [code, cell(list, limits)]));
  const hidden = [...out.values()].filter((c) => c.state === 'hidden');
  if (hidden.length !== 1) return out;
  const next = [...out].filter(([, c]) => c.answers !== null).sort((a, b) => (a[1].answers ?? 0) - (b[1].answers ?? 0))[0];
  if (next !== undefined) out.set(next[0], { ...NONE, state: 'hidden', keys: next[1].keys });
  return out;
}
