import { rankedCommunities, register } from '../register.ts';
import { inOneGo, type Steps } from '../steps.ts';
import { chiefs } from './chiefs.ts';
import { concerns } from './concerns.ts';
import { type SystemContext, type SystemRecords, weekBefore } from './context.ts';
import { councils } from './councils.ts';
import { culture } from './culture.ts';
import { absent, FIGURES, type Figure, type FigureId, rate, type SystemId } from './figures.ts';
import { ledger } from './ledger.ts';
import { links } from './links.ts';
import { moves } from './moves.ts';
import { communitySteps, type PlacedFeed, recordsByCommunity } from './ofCommunity.ts';
import { property } from './property.ts';
import { reviews } from './reviews.ts';
import { wishes } from './wishes.ts';

/** The three faces of a community (三融合): Party building, services, governance. */
export const FACES = ['party', 'service', 'governance'] as const;
export type FusionFace = (typeof FACES)[number];

/** What each face is read from: figures of other systems, and nothing worked out anew. A default of ours. */
export const FACE_FIGURES = {
  party: ['moves.projects', 'reviews.mass'],
  service: ['concerns.onTime', 'wishes.realised'],
  governance: ['ledger.onTime', 'chiefs.posts'],
} as const satisfies Record<FusionFace, readonly FigureId[]>;

/** What a community's page shows besides: nobody asks a community for these to call its faces whole. */
export const MORE_FIGURES = {
  party: ['links.present', 'links.visits'],
  service: ['links.solved', 'culture.held', 'property.used'],
  governance: ['councils.carried', 'property.managed'],
} as const satisfies Record<FusionFace, readonly FigureId[]>;

/** The systems the faces are read from. */
const SOURCES = { moves, reviews, concerns, wishes, ledger, chiefs, links, culture, property, councils };
/** The feeds the faces rest on. */
export const FUSION_FEEDS = ['district', 'fourChiefs', 'organisation', 'reviews', 'concerns', 'wishes', 'ledger'] as const;
const FEEDS: readonly PlacedFeed[] = [...FUSION_FEEDS, ...(['links', 'culture', 'property', 'councils'] as const)];
const BASE: readonly FigureId[] = FACES.flatMap((f) => FACE_FIGURES[f]);
const byFace = <T>(made: (face: FusionFace) => T): Record<FusionFace, T> => ({
  party: made('party'),
  service: made('service'),
  governance: made('governance'),
});

/** One community's faces: what was reported of each. */
export interface FusionRow {
  community: string;
  /** The figures of each face, in their order, as of this community alone. */
  figures: Readonly<Record<FusionFace, readonly Figure[]>>;
  /** Figures nobody reported, of those that are asked for. */
  missing: Readonly<Record<FusionFace, readonly FigureId[]>>;
  /** Every face has something that is asked for, and nothing of it is missing. */
  whole: boolean;
}

export interface FusionAnswer {
  figures: Figure[];
  /** Every ranked community, in code order. */
  rows: FusionRow[];
}

/** Figures of one community alone: each is its own system's, over the records of that community. */
function figuresIn(ids: readonly FigureId[], own: SystemRecords, ctx: SystemContext): Figure[] {
  const within = { ...ctx, register: register(own.district, ctx.knownAt) };
  const asked = new Map<SystemId, readonly Figure[]>();
  return ids.map((id) => {
    const { system } = FIGURES[id];
    const all = asked.get(system) ?? SOURCES[system as keyof typeof SOURCES](own, within).figures;
    asked.set(system, all);
    return all.find((f) => f.id === id) ?? absent(id, 'notReported', ctx.week);
  });
}

/** A figure without a value was reported all the same where there are records and nothing of them was due, or too few answered. */
const isReported = (f: Figure, own: SystemRecords): boolean =>
  f.value !== null ||
  f.absence === 'hidden' ||
  (f.absence === 'nothingDue' && own[FIGURES[f.id].feeds[0] as PlacedFeed].length > 0);

function* rowsAt(records: SystemRecords, ctx: SystemContext): Steps<FusionRow[]> {
  const of = yield* communitySteps(records, ctx.register, FEEDS);
  const told: { code: string; figures: Figure[]; reported: Set<FigureId> }[] = [];
  for (const { code } of rankedCommunities(ctx.register)) {
    const own = of(code);
    const figures = figuresIn(BASE, own, ctx);
    told.push({ code, figures, reported: new Set(figures.filter((f) => isReported(f, own)).map((f) => f.id)) });
    yield;
  }
  // What nobody in the district has reported is asked of nobody.
  const asked = new Set(told.flatMap((t) => [...t.reported]));
  return told.map(({ code, figures, reported }) => {
    const missing = (f: FusionFace): FigureId[] => FACE_FIGURES[f].filter((id) => asked.has(id) && !reported.has(id));
    return {
      community: code,
      figures: byFace((f) => figures.filter((x) => FACE_FIGURES[f].some((id) => id === x.id))),
      missing: byFace(missing),
      whole: FACES.every((f) => FACE_FIGURES[f].some((id) => asked.has(id)) && missing(f).length === 0),
    };
  });
}

function wholeFigure(rows: readonly FusionRow[], week: string, previous: number | null): Figure {
  const isSilent = rows.every((r) => FACES.every((f) => r.figures[f].every((x) => x.value === null)));
  if (isSilent) return absent('fusion.whole', 'notReported', week);
  const keys = (whole: boolean) => rows.filter((r) => r.whole === whole).map((r) => `community/${r.community}`);
  return rate('fusion.whole', keys(true), keys(false), { from: null, to: week }, previous);
}

/**
 * The three faces (党建、服务、治理三融合) as of the end of the week: the figures other systems have of each ranked community,
 * side by side, and how many communities have reported all that is asked of the three. No figure is made of the faces.
 */
export function* fusionSteps(records: SystemRecords, ctx: SystemContext): Steps<FusionAnswer> {
  const before = weekBefore(records, ctx);
  const rows = yield* rowsAt(records, ctx);
  const was = wholeFigure(yield* rowsAt(records, before), before.week, null).value;
  return { rows, figures: [wholeFigure(rows, ctx.week, was)] };
}

/** The same in one go. */
export const fusion = (records: SystemRecords, ctx: SystemContext): FusionAnswer => inOneGo(fusionSteps(records, ctx));

/** What a community's page shows beside its three faces, of the feeds that have anything. */
export function moreOfFaces(records: SystemRecords, ctx: SystemContext, community: string): Record<FusionFace, Figure[]> {
  const own = recordsByCommunity(records, ctx.register, FEEDS)(community);
  const isRead = (id: FigureId) => records[FIGURES[id].feeds[0] as PlacedFeed].length > 0;
  return byFace((f) => figuresIn(MORE_FIGURES[f].filter(isRead), own, ctx));
}
