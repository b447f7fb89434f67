import type { BulletinBlock } from '../../contract/issues.ts';
import { BLOCK } from '../../domain/bulletin/blocks.ts';
import type { Total } from '../../domain/bulletin/types.ts';
import { asOf, columns, FIRST_TOTALS, firstTimes, type Making, paragraph, sentence, table } from './making.ts';

/** 总体情况: score, stars and renovation, in a few lines, so that the ranking of communities fits on the same page. */
export function totalsBlocks(m: Making): (BulletinBlock | null)[] {
  const { figures, w, p } = m;
  const said = figures.totals.filter((t) => FIRST_TOTALS.has(t.id));
  const means = said.filter((t) => t.kind !== 'share').map((t) => clause(m, t));
  return [
    paragraph(m, BLOCK.totals, [
      sentence(m, [p.span(figures.from, figures.week), means.join(w.semicolon)]),
      ...said.filter((t) => t.kind === 'share').map((rate) => sentence(m, [clause(m, rate)])),
      firstTimes(m),
    ]),
  ];
}

/** 主要指标: the rates of the last weeks in sentences, and all figures of the district against last week in a table. */
export function ratesBlocks(m: Making): (BulletinBlock | null)[] {
  const { figures, w } = m;
  const rates = figures.totals.filter((t) => !FIRST_TOTALS.has(t.id));
  const t = w.totals.columns;
  return [
    paragraph(m, BLOCK.rates, [
      ...rates.map((rate) => sentence(m, [clause(m, rate)])),
      asOf(
        m,
        rates.filter((r) => r.value !== null).map((r) => r.feed),
      ),
    ]),
    table(
      m,
      BLOCK.totalsTable,
      w.totals.caption,
      columns(
        [t.figure, 'start', 25],
        [t.now, 'centre', 14],
        [t.before, 'centre', 14],
        [t.change, 'centre', 21],
        [t.counts, 'centre', 26],
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
  // Against the plan says more of works than against last week, which the table has.
  const against = total.plan === null ? [changed(m, total)] : plan(m, total.plan);
  return [said(m, total, total.value), ...against].join(w.comma);
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

function plan(m: Making, against: NonNullable<Total['plan']>): string[] {
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
