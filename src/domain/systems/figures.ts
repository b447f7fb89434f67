import type { FeedName } from '../../contract/envelope.ts';

/** The systems of the programme that move every week. */
export const SYSTEMS = [
  'dualStar',
  'supervision',
  'ledger',
  'concerns',
  'wishes',
  'chiefs',
  'reviews',
  'satisfaction',
  'renovation',
  'weekly',
] as const;
export type SystemId = (typeof SYSTEMS)[number];

/** What a figure counts in: a share 0-1, things, days, points 0-100, or stars. */
export type FigureKind = 'share' | 'count' | 'days' | 'points' | 'stars';

export interface FigureSpec {
  system: SystemId;
  kind: FigureKind;
  /** Which way is good; null where neither is. */
  better: 'up' | 'down' | null;
  /** The feed its records stand in, first, and the others it rests on. */
  feeds: readonly [FeedName, ...FeedName[]];
}

const spec = (
  system: SystemId,
  kind: FigureKind,
  better: FigureSpec['better'],
  ...feeds: [FeedName, ...FeedName[]]
): FigureSpec => ({ system, kind, better, feeds });

/**
 * Every figure of the programme's systems. Each is computed in one place, the file of its system in this folder, and wall,
 * desk, glossary and export all show that one.
 */
export const FIGURES = {
  'dualStar.compound': spec('dualStar', 'stars', 'up', 'weekly', 'stars', 'programme'),
  'dualStar.community': spec('dualStar', 'stars', 'up', 'weekly', 'stars', 'programme'),
  'dualStar.bonus': spec('dualStar', 'count', 'up', 'stars'),
  'dualStar.docked': spec('dualStar', 'count', 'down', 'stars'),
  'dualStar.slipped': spec('dualStar', 'count', 'down', 'weekly', 'stars'),
  'supervision.visits': spec('supervision', 'share', 'up', 'visits'),
  'supervision.shortfalls': spec('supervision', 'count', null, 'visits'),
  'supervision.brightSpots': spec('supervision', 'count', null, 'visits'),
  'supervision.rounds': spec('supervision', 'share', 'up', 'visits'),
  'supervision.bulletins': spec('supervision', 'share', 'up', 'visits'),
  'ledger.open': spec('ledger', 'count', null, 'ledger'),
  'ledger.overdue': spec('ledger', 'share', 'down', 'ledger'),
  'ledger.onTime': spec('ledger', 'share', 'up', 'ledger'),
  'ledger.reopened': spec('ledger', 'share', 'down', 'ledger'),
  'ledger.lookBack': spec('ledger', 'count', null, 'ledger'),
  'concerns.received': spec('concerns', 'count', null, 'concerns'),
  'concerns.onTime': spec('concerns', 'share', 'up', 'concerns'),
  'concerns.pressing': spec('concerns', 'share', 'up', 'concerns'),
  'concerns.overdue': spec('concerns', 'count', 'down', 'concerns'),
  'concerns.reopened': spec('concerns', 'share', 'down', 'concerns'),
  'wishes.realised': spec('wishes', 'share', 'up', 'wishes'),
  'wishes.wait': spec('wishes', 'days', 'down', 'wishes'),
  'wishes.waiting': spec('wishes', 'count', null, 'wishes'),
  'wishes.satisfied': spec('wishes', 'share', 'up', 'wishes'),
  'chiefs.posts': spec('chiefs', 'share', 'up', 'district'),
  'chiefs.grids': spec('chiefs', 'share', 'up', 'fourChiefs', 'programme'),
  'chiefs.concerns': spec('chiefs', 'share', 'up', 'concerns'),
  'chiefs.mediation': spec('chiefs', 'share', 'up', 'fourChiefs'),
  'chiefs.care': spec('chiefs', 'share', 'up', 'fourChiefs'),
  'reviews.gap': spec('reviews', 'points', 'down', 'reviews'),
  'reviews.mass': spec('reviews', 'points', 'up', 'reviews'),
  'reviews.wide': spec('reviews', 'count', 'down', 'reviews'),
  'satisfaction.a': spec('satisfaction', 'share', 'up', 'reviews'),
  'satisfaction.b': spec('satisfaction', 'share', 'up', 'reviews'),
  'renovation.done': spec('renovation', 'share', 'up', 'renovation'),
  'renovation.winterMiss': spec('renovation', 'count', 'down', 'renovation', 'programme'),
  'weekly.risen': spec('weekly', 'count', 'up', 'weekly', 'stars', 'programme'),
  'weekly.fallen': spec('weekly', 'count', 'down', 'weekly', 'stars', 'programme'),
} as const satisfies Record<string, FigureSpec>;

export type FigureId = keyof typeof FIGURES;

/** Names of all figures, in the order of the systems. */
export const FIGURE_IDS = Object.keys(FIGURES) as FigureId[];

/** The figures of one system, the one that stands for it first. */
export const figuresOf = (system: SystemId): FigureId[] => FIGURE_IDS.filter((id) => FIGURES[id].system === system);

/** Why a figure has no value. */
export type FigureAbsence = 'notReported' | 'nothingDue' | 'notReached' | 'hidden' | 'noRules' | 'notRanked';

/** One figure, with everything that may be asked of it. */
export interface Figure {
  id: FigureId;
  /** Share 0-1, count, days, points or stars; null where there is none. */
  value: number | null;
  absence: FigureAbsence | null;
  /** Of a rate: cases counted, and cases due. Of a mean: null and how many are in it. Null where neither is meant. */
  numerator: number | null;
  denominator: number | null;
  /** 95 % interval in the figure's own unit; absent where the figure counts everything there is. */
  interval?: readonly [number, number];
  /** Few cases: the value stays, the judgement goes. */
  lowN?: boolean;
  /** First and last day it is about; `from` is null where it stands for one day. */
  from: string | null;
  to: string;
  /** The same figure as it stood a week earlier; null where it cannot be said. */
  previous: number | null;
  /** Records it counts, by `recordKey`: those in the numerator (or in a count), and those in the denominator alone. */
  counted: readonly string[];
  others: readonly string[];
}

/** A rate, with its records; nothing due is no rate. @param counted @param others keys of the records */
export function rate(
  id: FigureId,
  counted: readonly string[],
  others: readonly string[],
  period: { from: string | null; to: string },
  previous: number | null = null,
): Figure {
  const denominator = counted.length + others.length;
  return {
    id,
    value: denominator === 0 ? null : counted.length / denominator,
    absence: denominator === 0 ? 'nothingDue' : null,
    numerator: counted.length,
    denominator,
    ...period,
    previous,
    counted,
    others,
  };
}

/** A count of records. */
export function count(
  id: FigureId,
  counted: readonly string[],
  period: { from: string | null; to: string },
  previous: number | null = null,
): Figure {
  return {
    id,
    value: counted.length,
    absence: null,
    numerator: null,
    denominator: null,
    ...period,
    previous,
    counted,
    others: [],
  };
}

/** A figure whose feed never came or says nothing: no number, and why. */
export function absent(id: FigureId, absence: FigureAbsence, to: string): Figure {
  return {
    id,
    value: null,
    absence,
    numerator: null,
    denominator: null,
    from: null,
    to,
    previous: null,
    counted: [],
    others: [],
  };
}
