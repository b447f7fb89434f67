import type { FeedName } from '../../contract/envelope.ts';
import type { SystemId } from './systemIds.ts';

export { ORGANISATION_SYSTEMS, SYSTEMS, type SystemId } from './systemIds.ts';

/** What a figure counts in: a share 0-1, things, days, points 0-100, or stars. */
export type FigureKind = 'share' | 'count' | 'days' | 'points' | 'stars';

export interface FigureSpec {
  system: SystemId;
  kind: FigureKind;
  /** The feed its records stand in, first, and the others it rests on. */
  feeds: readonly [FeedName, ...FeedName[]];
}

const spec = (system: SystemId, kind: FigureKind, ...feeds: [FeedName, ...FeedName[]]): FigureSpec => ({ system, kind, feeds });

/**
 * Every figure of the programme's systems. Each is computed in one place, the file of its system in this folder, and wall,
 * desk, glossary and export all show that one.
 */
export const FIGURES = {
  'dualStar.compound': spec('dualStar', 'stars', 'weekly', 'stars', 'programme'),
  'dualStar.community': spec('dualStar', 'stars', 'weekly', 'stars', 'programme'),
  'dualStar.bonus': spec('dualStar', 'count', 'stars'),
  'dualStar.docked': spec('dualStar', 'count', 'stars'),
  'dualStar.slipped': spec('dualStar', 'count', 'weekly', 'stars'),
  'supervision.visits': spec('supervision', 'share', 'visits'),
  'supervision.shortfalls': spec('supervision', 'count', 'visits'),
  'supervision.brightSpots': spec('supervision', 'count', 'visits'),
  'supervision.rounds': spec('supervision', 'share', 'visits'),
  'supervision.bulletins': spec('supervision', 'share', 'visits'),
  'ledger.open': spec('ledger', 'count', 'ledger'),
  'ledger.overdue': spec('ledger', 'share', 'ledger'),
  'ledger.onTime': spec('ledger', 'share', 'ledger'),
  'ledger.reopened': spec('ledger', 'share', 'ledger'),
  'ledger.lookBack': spec('ledger', 'count', 'ledger'),
  'concerns.received': spec('concerns', 'count', 'concerns'),
  'concerns.onTime': spec('concerns', 'share', 'concerns'),
  'concerns.pressing': spec('concerns', 'share', 'concerns'),
  'concerns.overdue': spec('concerns', 'count', 'concerns'),
  'concerns.reopened': spec('concerns', 'share', 'concerns'),
  'wishes.realised': spec('wishes', 'share', 'wishes'),
  'wishes.wait': spec('wishes', 'days', 'wishes'),
  'wishes.waiting': spec('wishes', 'count', 'wishes'),
  'wishes.satisfied': spec('wishes', 'share', 'wishes'),
  'chiefs.posts': spec('chiefs', 'share', 'district'),
  'chiefs.grids': spec('chiefs', 'share', 'fourChiefs', 'programme'),
  'chiefs.concerns': spec('chiefs', 'share', 'concerns'),
  'chiefs.mediation': spec('chiefs', 'share', 'fourChiefs'),
  'chiefs.care': spec('chiefs', 'share', 'fourChiefs'),
  'reviews.gap': spec('reviews', 'points', 'reviews'),
  'reviews.mass': spec('reviews', 'points', 'reviews'),
  'reviews.wide': spec('reviews', 'count', 'reviews'),
  'satisfaction.a': spec('satisfaction', 'share', 'reviews'),
  'satisfaction.b': spec('satisfaction', 'share', 'reviews'),
  'renovation.done': spec('renovation', 'share', 'renovation'),
  'renovation.winterMiss': spec('renovation', 'count', 'renovation', 'programme'),
  'weekly.risen': spec('weekly', 'count', 'weekly', 'stars', 'programme'),
  'weekly.fallen': spec('weekly', 'count', 'weekly', 'stars', 'programme'),
  'homeAction.milestones': spec('homeAction', 'share', 'organisation'),
  'homeAction.units': spec('homeAction', 'count', 'organisation'),
  'moves.projects': spec('moves', 'share', 'organisation', 'programme'),
  'moves.actions': spec('moves', 'share', 'organisation', 'programme'),
  'moves.overdue': spec('moves', 'count', 'organisation'),
  'fusion.whole': spec('fusion', 'share', 'organisation', 'district', 'reviews', 'concerns', 'wishes', 'ledger'),
  'models.themes': spec('models', 'count', 'district'),
  'models.benchmarks': spec('models', 'count', 'district'),
  'models.cases': spec('models', 'count', 'models'),
  'models.adopted': spec('models', 'share', 'models'),
  'brands.delivered': spec('brands', 'count', 'models'),
  'brands.counted': spec('brands', 'share', 'models'),
  'brands.candidates': spec('brands', 'share', 'models', 'programme', 'weekly', 'stars'),
  'property.managed': spec('property', 'share', 'property', 'district'),
  'property.abandoned': spec('property', 'count', 'property'),
  'property.redHeart': spec('property', 'share', 'property', 'district'),
  'property.used': spec('property', 'share', 'property'),
  'links.present': spec('links', 'share', 'links', 'district'),
  'links.visits': spec('links', 'share', 'links'),
  'links.absent': spec('links', 'count', 'links'),
  'links.solved': spec('links', 'share', 'links'),
  'conduct.positive': spec('conduct', 'count', 'conduct'),
  'conduct.open': spec('conduct', 'count', 'conduct'),
  'conduct.overdue': spec('conduct', 'share', 'conduct'),
  'conduct.redressed': spec('conduct', 'share', 'conduct'),
  'councils.exist': spec('councils', 'share', 'councils', 'district'),
  'councils.met': spec('councils', 'share', 'councils'),
  'councils.carried': spec('councils', 'share', 'councils'),
  'councils.open': spec('councils', 'count', 'councils'),
  'culture.held': spec('culture', 'share', 'culture'),
  'culture.participants': spec('culture', 'count', 'culture'),
  'culture.compounds': spec('culture', 'share', 'culture', 'district'),
  'culture.volunteers': spec('culture', 'count', 'culture'),
  'contest.held': spec('contest', 'count', 'contest'),
  'contest.contestants': spec('contest', 'count', 'contest'),
  'contest.communities': spec('contest', 'share', 'contest', 'district'),
  'readiness.plans': spec('readiness', 'share', 'readiness'),
  'readiness.drills': spec('readiness', 'share', 'readiness'),
  'readiness.posts': spec('readiness', 'share', 'readiness'),
  'readiness.stores': spec('readiness', 'share', 'readiness'),
} as const satisfies Record<string, FigureSpec>;

export type FigureId = keyof typeof FIGURES;

/** The feed each system stands on: without it nothing is said, and past its age nothing is judged. */
export const SYSTEM_FEEDS: Readonly<Record<SystemId, FeedName>> = {
  dualStar: 'weekly',
  supervision: 'visits',
  ledger: 'ledger',
  concerns: 'concerns',
  wishes: 'wishes',
  chiefs: 'fourChiefs',
  reviews: 'reviews',
  satisfaction: 'reviews',
  renovation: 'renovation',
  weekly: 'weekly',
  homeAction: 'organisation',
  moves: 'organisation',
  fusion: 'organisation',
  models: 'models',
  brands: 'models',
  property: 'property',
  links: 'links',
  conduct: 'conduct',
  councils: 'councils',
  culture: 'culture',
  contest: 'contest',
  readiness: 'readiness',
};

/** Names of all figures, in the order of the systems. */
export const FIGURE_IDS = Object.keys(FIGURES) as FigureId[];

/** The figures of one system, the one that stands for it first. */
export const figuresOf = (system: SystemId): FigureId[] => FIGURE_IDS.filter((id) => FIGURES[id].system === system);

/** Why a figure has no value; `working` where it is still being worked out, and has its place kept until then. */
export type FigureAbsence = 'notReported' | 'nothingDue' | 'notReached' | 'hidden' | 'noRules' | 'notRanked' | 'working';

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
