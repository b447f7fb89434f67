import type { BulletinBlock } from '../../contract/issues.ts';
import { BLOCK } from '../../domain/bulletin/blocks.ts';
import type { Total } from '../../domain/bulletin/types.ts';
import { asOf, columns, type Making, paragraph, sentence, table } from './making.ts';

/** 一、总体情况: the figures of the district in sentences, and against last week in a table. */
export function totalsBlocks(m: Making): (BulletinBlock | null)[] {
  const { figures, w, p } = m;
  const [score, stars, ...rates] = figures.totals;
  const feeds = [...new Set(figures.totals.filter((t) => t.value !== null).map((t) => t.feed))];
  const means = [score, stars].flatMap((t) => (t === undefined ? [] : [clause(m, t)]));
  const t = w.totals.columns;
  return [
    paragraph(m, BLOCK.totals, [
      sentence(m, [p.span(figures.from, figures.week), means.join(w.semicolon)]),
      ...rates.map((rate) => sentence(m, [clause(m, rate)])),
      asOf(m, feeds),
    ]),
    table(
      m,
      BLOCK.totalsTable,
      w.totals.caption,
      columns(
        [t.figure, 'start', 26],
        [t.now, 'centre', 17],
        [t.before, 'centre', 17],
        [t.change, 'centre', 18],
        [t.counts, 'centre', 22],
      ),
      figures.totals.map((total) => ({ key: total.id, cells: cells(m, total) })),
      { notes: [w.totals.note] },
    ),
  ];
}

/** One figure with its change, as a clause. */
function clause(m: Making, total: Total): string {
  const { w } = m;
  if (total.value === null) return absentClause(m, total);
  return [said(m, total, total.value), changed(m, total), ...plan(m, total)].join(w.comma);
}

const absentClause = (m: Making, { id, absence }: Total): string =>
  m.w.absent(m.w.totals.name[id], m.p.plain(m.words.systems.frame.absence[absence ?? 'notReported']));

function said(m: Making, total: Total, value: number): string {
  const { p, figures } = m;
  const t = m.w.totals;
  const [n, of] = [p.number(total.numerator ?? 0), p.number(total.denominator ?? 0)];
  const share = p.share(value);
  switch (total.id) {
    case 'score':
      return t.score(total.units?.n ?? 0, total.units?.of ?? 0, p.number(value, 1));
    case 'stars':
      return t.stars(p.number(value, 1));
    case 'satisfaction':
      return t.satisfaction({ weeks: figures.windowWeeks, good: n, of, share, margin: p.number(total.marginPoints ?? 0, 1) });
    case 'renovation':
      return t.renovation({ projects: total.plan?.counted ?? 0, of: total.plan?.of ?? 0, done: n, budget: of, share });
    default:
      return t[total.id]({ weeks: figures.windowWeeks, n, of, share });
  }
}

function plan(m: Making, { plan: against }: Total): string[] {
  if (against === null) return [];
  const t = m.w.totals;
  const by = m.p.number(Math.abs(against.gapPoints), 1);
  const how = !/[1-9]/.test(by) ? t.onPlan : against.gapPoints > 0 ? t.abovePlan(by) : t.belowPlan(by);
  return against.behind === 0 ? [how] : [how, t.behind(against.behind, m.p.number(against.behindFrom))];
}

/** What a change counts in: points and stars as they are, shares in percentage points. */
const moved = (total: Total): number | null =>
  total.change === null ? null : total.kind === 'share' ? total.change * 100 : total.change;

function unit(m: Making, total: Total, text: string): string {
  return total.kind === 'share' ? m.w.pp(text) : total.kind === 'points' ? m.w.points(text) : m.w.stars(text);
}

function changed(m: Making, total: Total): string {
  const t = m.w.totals;
  const by = moved(total);
  if (by === null) return t.noComparison;
  const text = m.p.number(Math.abs(by), 1);
  const { units } = total;
  const scope = units !== null && units.both !== units.n ? t.ofBoth(units.both) : '';
  if (!/[1-9]/.test(text)) return t.level + scope;
  const [up, down] = total.kind === 'stars' ? [t.more, t.fewer] : [t.rose, t.fell];
  return (by > 0 ? up : down)(unit(m, total, text)) + scope;
}

function cells(m: Making, total: Total): string[] {
  const { w, p } = m;
  const t = w.totals;
  const shown = (x: number) => (total.kind === 'share' ? p.share(x) : unit(m, total, p.number(x, 1)));
  const by = moved(total);
  const [n, of] = total.units === null ? [total.numerator, total.denominator] : [total.units.n, total.units.of];
  return [
    t.name[total.id],
    total.value === null ? p.plain(m.words.systems.frame.absence[total.absence ?? 'notReported']) : shown(total.value),
    total.previous === null ? w.none : shown(total.previous),
    by === null ? w.none : unit(m, total, p.signed(by, 1)),
    n === null || of === null ? w.none : t.counts(p.number(n), p.number(of), t.of[total.id]),
  ];
}
