import type { SortKey } from '../../../address/address.ts';
import type { ManagementMode } from '../../../contract/renovation.ts';
import type { Board } from '../../../domain/board.ts';
import type { ForecastStatus, RenovationForecast } from '../../../domain/forecast/renovationForecast.ts';
import type { ProjectFigure } from '../../../domain/renovation.ts';
import type { CellValue } from '../../../export/tableModel.ts';
import { chanceShort, dayShort, decimal, type Language, named, percent, signed } from '../../../words/format.ts';
import type { DeskWords, Words } from '../../../words/words.ts';
import { rowsInOrder } from '../sorting.ts';

/** One project with what its table prints. */
export interface WorksRow extends ProjectFigure {
  street: { code: string; name: string };
  classes: Record<'basic' | 'improving' | 'upgrading', { done: number; of: number }>;
  managementAfter: ManagementMode | null;
  /** Null while it is being computed. */
  forecast: RenovationForecast | null;
}

export interface WorksColumn {
  key: string;
  heading: string;
  unit: string;
  numeric: boolean;
  value(row: WorksRow): CellValue;
  text(row: WorksRow): string;
}

/** The projects of the board as rows, with what is forecast of them. */
export function worksRows(board: Board, forecasts: ReadonlyMap<string, RenovationForecast> | null, lang: Language): WorksRow[] {
  return board.renovation.projects.map((p) => {
    const detail = board.projectOf(p.compound);
    const compound = board.register.compound.get(p.compound);
    const street = board.register.street.get(compound?.street ?? '');
    const none = { done: 0, of: 0 };
    return {
      ...p,
      street: { code: compound?.street ?? '', name: street === undefined ? '' : named(street.name, lang) },
      classes: detail?.classes ?? { basic: none, improving: none, upgrading: none },
      managementAfter: detail?.project.managementAfter ?? null,
      forecast: forecasts?.get(p.compound) ?? null,
    };
  });
}

/** From what needs looking at to what is done. */
const ORDER: readonly ForecastStatus[] = [
  'behind',
  'watch',
  'noPlan',
  'notReported',
  'onTrack',
  'justStarted',
  'notStarted',
  'awaitingAcceptance',
  'finished',
];

/** The status with its flags: 滞后 · 返工 · 3 周未更新. */
function statusText(r: RenovationForecast, w: DeskWords['forecast']): string {
  return [
    w.status[r.status],
    ...(r.rework === null ? [] : [w.flags.rework]),
    ...(r.stale ? [w.flags.stale(r.silentWeeks)] : []),
  ].join(' · ');
}

/** Whether a cell is orange: behind the plan, by points or by weeks. */
export function isBad(row: WorksRow, key: string): boolean {
  return (key === 'gap' && row.behind) || ((key === 'status' || key === 'spi') && row.forecast?.status === 'behind');
}

/** Whether a cell is grey: forecast from reports that are too old. */
export function isStale(row: WorksRow, key: string): boolean {
  return row.forecast?.stale === true && ['status', 'spi', 'p50', 'p80', 'chance'].includes(key);
}

/** The columns of the renovation table. */
export function worksColumns(words: Words & DeskWords, lang: Language): WorksColumn[] {
  const { columns: c, units: u, notReported, moneyDivisor, moneyDigits } = words.works;
  const f = words.forecast;
  const share = (x: number | null) => (x === null ? notReported : percent(x));
  const items = (key: 'basic' | 'improving' | 'upgrading'): WorksColumn => ({
    key,
    heading: c[key],
    unit: u.items,
    numeric: true,
    value: (r) => (r.classes[key].of === 0 ? null : r.classes[key].done / r.classes[key].of),
    text: (r) => (r.classes[key].of === 0 ? '—' : `${r.classes[key].done}/${r.classes[key].of}`),
  });
  return [
    {
      key: 'compound',
      heading: c.compound,
      unit: '',
      numeric: false,
      value: (r) => named(r.name, lang),
      text: (r) => named(r.name, lang),
    },
    { key: 'street', heading: c.street, unit: '', numeric: false, value: (r) => r.street.name, text: (r) => r.street.name },
    { key: 'stage', heading: c.stage, unit: '', numeric: false, value: (r) => r.stage, text: (r) => words.common.stage[r.stage] },
    { key: 'share', heading: c.share, unit: '', numeric: true, value: (r) => r.share, text: (r) => share(r.share) },
    {
      key: 'planned',
      heading: c.planned,
      unit: '',
      numeric: true,
      value: (r) => r.plannedShare,
      text: (r) => share(r.plannedShare),
    },
    {
      key: 'gap',
      heading: c.gap,
      unit: u.points,
      numeric: true,
      value: (r) => r.gapPoints,
      text: (r) => (r.gapPoints === null || r.phase === 'done' ? '—' : signed(r.gapPoints, 1)),
    },
    {
      key: 'status',
      heading: f.columns.status,
      unit: '',
      numeric: false,
      value: (r) => (r.forecast === null ? null : ORDER.indexOf(r.forecast.status)),
      text: (r) => (r.forecast === null ? '' : statusText(r.forecast, f)),
    },
    {
      key: 'spi',
      heading: f.columns.spi,
      unit: f.units.spi,
      numeric: true,
      value: (r) => r.forecast?.spiT ?? null,
      text: (r) => (r.forecast?.spiT == null ? '—' : decimal(r.forecast.spiT, 2)),
    },
    { key: 'end', heading: c.end, unit: '', numeric: false, value: (r) => r.plannedEnd, text: (r) => r.plannedEnd },
    {
      key: 'p50',
      heading: f.columns.p50,
      unit: '',
      numeric: false,
      value: (r) => r.forecast?.p50 ?? null,
      text: (r) => r.forecast?.p50 ?? '—',
    },
    {
      key: 'p80',
      heading: f.columns.p80,
      unit: '',
      numeric: false,
      value: (r) => r.forecast?.p80 ?? null,
      text: (r) => r.forecast?.p80 ?? '—',
    },
    {
      key: 'chance',
      heading: f.columns.chance,
      unit: '',
      numeric: true,
      value: (r) => r.forecast?.chanceThisYear ?? null,
      text: (r) => (r.forecast?.chanceThisYear == null ? '—' : chanceShort(r.forecast.chanceThisYear)),
    },
    items('basic'),
    items('improving'),
    items('upgrading'),
    {
      key: 'budget',
      heading: c.budget,
      unit: u.money,
      numeric: true,
      value: (r) => r.budget,
      text: (r) => decimal(r.budget / moneyDivisor, moneyDigits),
    },
    {
      key: 'management',
      heading: c.management,
      unit: '',
      numeric: false,
      value: (r) => r.managementAfter,
      text: (r) => (r.managementAfter === null ? '—' : words.place.management[r.managementAfter]),
    },
    {
      key: 'week',
      heading: c.week,
      unit: '',
      numeric: false,
      value: (r) => r.week,
      text: (r) => (r.week === null ? notReported : dayShort(r.week, lang)),
    },
  ];
}

/** Rows in the order of the sort keys; without any as the board has them. An absent value stands last either way. */
export function sortedWorks(rows: readonly WorksRow[], columns: readonly WorksColumn[], sort: readonly SortKey[]): WorksRow[] {
  return rowsInOrder(rows, columns, sort, (a, b) => a.localeCompare(b, 'zh-CN'));
}
