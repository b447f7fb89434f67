import type { WeeklyFeedRecord } from '../../../../contract/weekly.ts';
import type { Criterion, Indicator } from '../../../../domain/programme.ts';
import type { CellValue } from '../../../../export/tableModel.ts';
import { decimal, named } from '../../../../words/format.ts';
import type { LeagueLine } from '../rows.ts';
import type { Column, ColumnContext } from './column.ts';
import { nameColumn, standing } from './league.ts';

const whole = (x: number) => decimal(x, Number.isInteger(x) ? 0 : 2);

/**
 * Raw figures behind the places: for every check what was counted in the window (carried-over items included, as in the
 * score), and in brackets this week's own count. Nothing shrunk, nothing scored.
 */
export function rawColumns(ctx: ColumnContext, criteria: readonly Criterion[]): Column<LeagueLine>[] {
  const name = ctx.words.desk.columns;
  const kind = criteria[0]?.family === 'weeklyScore' ? name.community : name.compound;
  return [
    ...standing(ctx).slice(0, 1),
    ...nameColumn(kind)(ctx),
    ...criteria.flatMap((c) => c.indicators.flatMap((i) => [rawColumn(ctx, i), ...countColumns(ctx, i)])),
  ];
}

function rawColumn(ctx: ColumnContext, indicator: Indicator): Column<LeagueLine> {
  const text = (l: LeagueLine) => rawText(ctx, l, indicator);
  return {
    key: `raw${indicator.id}`,
    heading: named(indicator.label, ctx.lang),
    unit: named(indicator.unit, ctx.lang),
    digits: null,
    value: text,
    text,
    screenOnly: true,
    sort: (l) => {
      const check = windowOf(l, indicator);
      return check === undefined || check.n === 0 ? null : check.x / check.n;
    },
  };
}

/** The same counts as numbers, for files: of the window, and of this week where there were answers enough. */
function countColumns(ctx: ColumnContext, indicator: Indicator): Column<LeagueLine>[] {
  const w = ctx.words.output;
  const own = (l: LeagueLine) => ctx.board.observations.at(l.code, indicator.id, ctx.board.week);
  const inWeek = (l: LeagueLine, of: 'numerator' | 'denominator') => {
    const record = own(l);
    return isHidden(ctx, record, indicator) ? ctx.words.common.state.hidden : (record?.[of] ?? null);
  };
  const inWindow = (l: LeagueLine, of: 'x' | 'n') => {
    const check = windowOf(l, indicator);
    return check === undefined || check.n === 0 ? null : check[of];
  };
  const column = (key: string, name: string, value: (l: LeagueLine) => CellValue): Column<LeagueLine> => ({
    ...{ key: `raw${indicator.id}${key}`, heading: w.part(named(indicator.label, ctx.lang), name) },
    ...{ unit: named(indicator.unit, ctx.lang), digits: null, fileOnly: true, value, text: () => '' },
  });
  return [
    column('x', w.counts.numerator, (l) => inWindow(l, 'x')),
    column('n', w.counts.denominator, (l) => inWindow(l, 'n')),
    column('wx', w.counts.weekNumerator, (l) => inWeek(l, 'numerator')),
    column('wn', w.counts.weekDenominator, (l) => inWeek(l, 'denominator')),
  ];
}

const windowOf = (l: LeagueLine, indicator: Indicator) =>
  l.entry?.components.flatMap((c) => c.checks).find((c) => c.id === indicator.id);

function rawText(ctx: ColumnContext, l: LeagueLine, indicator: Indicator): string {
  const check = windowOf(l, indicator);
  const own = ctx.board.observations.at(l.code, indicator.id, ctx.board.week);
  const window = check === undefined || check.n === 0 ? '—' : `${whole(check.x)}/${whole(check.n)}`;
  return `${window} (${weekText(ctx, own, indicator)})`;
}

/** This week's own count; of few answers only that there were few. */
function weekText(ctx: ColumnContext, own: WeeklyFeedRecord | undefined, indicator: Indicator): string {
  if (own === undefined || own.numerator === null || own.denominator === null) return '—';
  return isHidden(ctx, own, indicator) ? ctx.words.common.state.hidden : `${whole(own.numerator)}/${whole(own.denominator)}`;
}

/** Whether so few answered that their counts are not shown. */
const isHidden = (ctx: ColumnContext, own: WeeklyFeedRecord | undefined, indicator: Indicator) =>
  indicator.sample === 'survey' && own?.denominator != null && own.denominator < (ctx.board.programme.rules?.hiddenBelow ?? 0);
