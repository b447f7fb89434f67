import { named, signed, weekShort } from '../../../../words/format.ts';
import { tierNames } from '../../../shared/tierNames.ts';
import type { LeagueLine } from '../rows.ts';
import { type Column, type ColumnContext, type Make, number } from './column.ts';

type Entry = NonNullable<LeagueLine['entry']>;

/** The group whose place a row shows beside the whole: the one looked at, or the first it belongs to. */
export function shownGroup(entry: Entry, ctx: Pick<ColumnContext, 'group'>): Entry['groups'][number] | undefined {
  return ctx.group === null ? entry.groups[0] : entry.groups.find((g) => g.group === ctx.group);
}

/** Places and what they rest on, or the tier, or nothing, as the mode has it: the same for both leagues. */
export const standing: Make<LeagueLine> = (ctx) => (ctx.mode === 'full' ? places(ctx) : ctx.mode === 'tiers' ? [tier(ctx)] : []);

const places: Make<LeagueLine> = (ctx) => {
  const { columns: c, units: u } = ctx.words.desk;
  const r = ctx.words.ranking.columns;
  const { words } = ctx;
  return [
    {
      key: 'place',
      heading: c.place,
      unit: u.none,
      digits: 0,
      value: (l) => l.entry?.place ?? null,
      text: (l) => (l.entry?.place == null ? '–' : String(l.entry.place)),
      drawn: 'place',
    },
    {
      key: 'move',
      heading: r.move,
      unit: u.none,
      digits: null,
      value: (l) => moveText(l.entry, words),
      text: (l) => moveText(l.entry, words),
      drawn: 'move',
    },
    {
      key: 'range',
      heading: r.range,
      unit: u.none,
      digits: 1,
      value: (l) => l.entry?.ranks?.er ?? null,
      text: (l) => rangeText(l.entry, words),
      drawn: 'band',
    },
    ...fileRange(ctx),
  ];
};

const fileRange = (ctx: ColumnContext): Column<LeagueLine>[] => {
  const r = ctx.words.ranking.columns;
  const range = (low: number | undefined, high: number | undefined) =>
    low === undefined || high === undefined ? null : ctx.words.league.range(low, high);
  const nine = (l: LeagueLine) => range(l.entry?.ranks?.q05, l.entry?.ranks?.q95);
  const half = (l: LeagueLine) => range(l.entry?.ranks?.q25, l.entry?.ranks?.q75);
  const base = { unit: ctx.words.desk.units.none, digits: null, fileOnly: true } as const;
  return [
    { ...base, key: 'half', heading: r.half, value: half, text: (l) => half(l) ?? '' },
    { ...base, key: 'nine', heading: r.nine, value: nine, text: (l) => nine(l) ?? '' },
  ];
};

const tier = ({ words, mode }: ColumnContext): Column<LeagueLine> => {
  const text = (l: LeagueLine) => (l.entry?.tier == null ? '' : tierNames(words, mode)[l.entry.tier]);
  const heading = mode === 'full' ? words.ranking.columns.tier : words.modes.tierHead;
  return { key: 'tier', heading, unit: words.desk.units.none, digits: null, value: text, text, drawn: 'tier' };
};

/** The score of the week that is compared with; null where either is missing. */
const scoreBefore = ({ entry }: LeagueLine): number | null =>
  entry?.score == null || entry.change === null ? null : entry.score - entry.change;

/**
 * What stands after the name and the score.
 * @param digits decimals of the score before, as the score has them
 */
export const afterScore = (ctx: ColumnContext, digits: number): Column<LeagueLine>[] => {
  const { columns: c, units: u } = ctx.words.desk;
  const r = ctx.words.ranking.columns;
  const { words, lang } = ctx;
  return [
    {
      key: 'before',
      heading: r.before,
      unit: u.points,
      digits: 2,
      unsorted: ctx.mode !== 'full',
      value: scoreBefore,
      text: (l) => number(scoreBefore(l), digits),
      narrow: 'hide',
    },
    {
      key: 'change',
      heading: r.change,
      unit: u.points,
      digits: 2,
      unsorted: ctx.mode !== 'full',
      value: (l) => l.entry?.change ?? null,
      text: (l) => (l.entry?.change == null ? '—' : signed(l.entry.change, 1)),
    },
    {
      key: 'trend',
      heading: c.trend,
      unit: u.none,
      digits: null,
      value: () => null,
      text: () => '',
      drawn: 'trend',
      narrow: 'hide',
      screenOnly: true,
    },
    ...(ctx.mode === 'full' ? [tier(ctx)] : []),
    {
      key: 'group',
      heading: ctx.mode === 'full' ? r.group : words.rankingModes.groupHead,
      unit: u.none,
      digits: null,
      value: (l) => groupText(l.entry, ctx),
      text: (l) => groupText(l.entry, ctx),
      narrow: 'hide',
    },
    {
      key: 'note',
      heading: c.note,
      unit: u.none,
      digits: null,
      value: (l) => note(l, ctx),
      text: (l) => note(l, ctx),
    },
  ];

  /** Why a row has no place, or what to know about its score. */
  function note(l: LeagueLine, { words: w }: ColumnContext): string {
    const { entry } = l;
    const parts: string[] = [];
    if (entry?.noPlace != null && entry.noPlace !== 'gate')
      parts.push((ctx.mode === 'full' ? w.league : w.modes).noPlace[entry.noPlace]);
    if (entry?.noPlace === 'stale' && entry.scoreWeek !== null && entry.score !== null)
      parts.push(w.ranking.since(weekShort(entry.scoreWeek, lang)));
    if (l.kind === 'compound' && l.docked > 0) parts.push(`${w.common.star.docked} ${l.docked}`);
    if (entry !== null && entry.noPlace === null && entry.unreported > 0)
      parts.push(w.ranking.unreported(entry.unreported, entry.checks));
    if (l.lowN) parts.push(w.common.state.lowN);
    const adjusted = entry === null ? 0 : entry.bonus - entry.deduction;
    if (adjusted !== 0) parts.push(w.ranking.adjusted(signed(adjusted, 0)));
    return parts.join(w.common.between);
  }
};

export function moveText(entry: LeagueLine['entry'], words: ColumnContext['words']): string {
  const arrow = entry?.arrow ?? null;
  if (arrow === null) return '';
  return arrow.arrow === 'none' ? words.league.notMoved : words.league.moved(arrow.arrow, Math.round(Math.abs(arrow.move)));
}

export function rangeText(entry: LeagueLine['entry'], words: ColumnContext['words']): string {
  const ranks = entry?.ranks;
  return ranks == null ? '' : words.league.range(ranks.q05, ranks.q95);
}

function groupText(entry: LeagueLine['entry'], ctx: ColumnContext): string {
  const own = entry === null ? undefined : shownGroup(entry, ctx);
  if (own === undefined) return '';
  const name = ctx.words.league.group[own.group];
  if (ctx.mode !== 'full') return name;
  return own.place == null ? `${name} –` : `${name} ${ctx.words.league.place(own.place, own.joint === true)}`;
}

/** Its name in the language of the page. */
export const nameColumn =
  (heading: string): Make<LeagueLine> =>
  (ctx) => [
    {
      key: 'name',
      heading,
      unit: ctx.words.desk.units.none,
      digits: null,
      value: (l) => named(l.name, ctx.lang),
      text: (l) => named(l.name, ctx.lang),
      drawn: 'name',
    },
  ];
