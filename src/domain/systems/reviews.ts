import type { ReviewRecord } from '../../contract/reviews.ts';
import { asKnown } from '../asKnown.ts';
import { recordKey } from '../recordKey.ts';
import { rankedCommunities } from '../register.ts';
import { quantile } from '../statistics/funnel.ts';
import type { SystemContext, SystemRecords } from './context.ts';
import { absent, type Figure } from './figures.ts';

export type Face = ReviewRecord['face'];

/** One mark on the line: mean of the marks 0-100, how many gave one, and the day. */
export interface FaceMark {
  score: number;
  scorers: number;
  day: string;
  key: string;
}

/** The three reviews of one community. */
export interface ReviewRow {
  community: string;
  street: string;
  marks: Readonly<Record<Face, FaceMark | null>>;
  /** Self minus mass, in points: above 0 it thinks better of itself than residents do. Null where one is missing. */
  gap: number | null;
  /** Weighted by the rules; null where a mark or the weights are missing. */
  score: number | null;
  /** Residents' marks come from so few that the gap is not judged. */
  few: boolean;
  /** A judged gap at or over the line of the rules. */
  wide: boolean;
}

export interface ReviewsAnswer {
  figures: Figure[];
  /** Widest gap first; communities without a pair last, in code order. */
  rows: ReviewRow[];
  /** For instance 2026-H1; null where nothing was reviewed. */
  period: string | null;
  /** The line from which a gap is wide, points; null without rules. */
  line: number | null;
}

/** A wide gap where the rules name none, points. A default of ours. */
const DEFAULT_LINE = 8;

/**
 * Three Reviews (三评) of the newest period that was held by the end of the week. A period is named by its sender; the
 * newest is that of the newest record.
 */
export function reviews(records: Pick<SystemRecords, 'reviews'>, ctx: SystemContext): ReviewsAnswer {
  const { rules } = ctx.programme;
  const held = asKnown('reviews', records.reviews, ctx.knownAt).filter(
    (r): r is ReviewRecord => r.kind === 'review' && r.heldOn <= ctx.week,
  );
  const newest = held.reduce<ReviewRecord | null>((n, r) => (n === null || r.heldOn > n.heldOn ? r : n), null);
  const ids = ['reviews.gap', 'reviews.mass', 'reviews.wide'] as const;
  if (newest === null)
    return { figures: ids.map((id) => absent(id, 'notReported', ctx.week)), rows: [], period: null, line: null };
  const own = held.filter((r) => r.period === newest.period);
  const line = rules?.reviewGapPoints ?? DEFAULT_LINE;
  const rows = rankedCommunities(ctx.register).map((c): ReviewRow => {
    // Of two for one face the later one stands.
    const mark = (face: Face): FaceMark | null => {
      const r = own
        .filter((x) => x.community === c.code && x.face === face)
        .reduce<ReviewRecord | null>((n, x) => (n === null || x.heldOn > n.heldOn ? x : n), null);
      return r === null ? null : { score: r.score, scorers: r.scorers, day: r.heldOn, key: recordKey('reviews', r) };
    };
    const marks = { self: mark('self'), peer: mark('peer'), mass: mark('mass') };
    const { self, peer, mass } = marks;
    const gap = self === null || mass === null ? null : self.score - mass.score;
    const few = mass !== null && mass.scorers < (rules?.hiddenBelow ?? 0);
    const weights = [rules?.selfWeight, rules?.peerWeight, rules?.massWeight] as const;
    const score =
      self === null || peer === null || mass === null || weights.some((w) => w === undefined)
        ? null
        : (weights[0] ?? 0) * self.score + (weights[1] ?? 0) * peer.score + (weights[2] ?? 0) * mass.score;
    return { community: c.code, street: c.street, marks, gap, score, few, wide: gap !== null && !few && gap >= line };
  });
  rows.sort((a, b) => (b.gap ?? -1000) - (a.gap ?? -1000) || (a.community < b.community ? -1 : 1));
  const pairs = rows.filter((r) => r.gap !== null && !r.few);
  const rated = rows.filter((r) => r.marks.mass !== null && !r.few);
  const keys = (of: readonly ReviewRow[], faces: readonly Face[]) =>
    of.flatMap((r) => faces.flatMap((f) => r.marks[f]?.key ?? []));
  const days = own.map((r) => r.heldOn).sort();
  const common = {
    absence: null,
    numerator: null,
    from: days[0] ?? null,
    to: days.at(-1) ?? ctx.week,
    previous: null,
    others: [],
  };
  const over = (id: (typeof ids)[number], value: number | null, of: readonly ReviewRow[], faces: readonly Face[]): Figure =>
    value === null
      ? absent(id, 'notReported', ctx.week)
      : { ...common, id, value, denominator: of.length, counted: keys(of, faces) };
  const wide = pairs.filter((r) => r.wide);
  return {
    figures: [
      over(
        'reviews.gap',
        pairs.length === 0
          ? null
          : quantile(
              pairs.map((r) => r.gap as number),
              0.5,
            ),
        pairs,
        ['self', 'mass'],
      ),
      over(
        'reviews.mass',
        rated.length === 0 ? null : rated.reduce((t, r) => t + (r.marks.mass?.score ?? 0), 0) / rated.length,
        rated,
        ['mass'],
      ),
      pairs.length === 0
        ? absent('reviews.wide', 'notReported', ctx.week)
        : {
            ...common,
            id: 'reviews.wide',
            value: wide.length,
            numerator: wide.length,
            denominator: pairs.length,
            counted: keys(wide, ['self', 'mass']),
          },
    ],
    rows,
    period: newest.period,
    line,
  };
}
