import type { SortKey } from '../../../address/address.ts';
import type { ManagementMode } from '../../../contract/renovation.ts';
import type { Board } from '../../../domain/board.ts';
import type { ProjectFigure } from '../../../domain/renovation.ts';
import type { CellValue } from '../../../export/tableModel.ts';
import { dayShort, decimal, type Language, named, percent, signed } from '../../../words/format.ts';
import type { DeskWords, Words } from '../../../words/words.ts';

/** One project with what its table prints. */
export interface WorksRow extends ProjectFigure {
  street: { code: string; name: string };
  classes: Record<'basic' | 'improving' | 'upgrading', { done: number; of: number }>;
  managementAfter: ManagementMode | null;
}

export interface WorksColumn {
  key: string;
  heading: string;
  unit: string;
  numeric: boolean;
  value(row: WorksRow): CellValue;
  text(row: WorksRow): string;
}

/** The projects of the board as rows. */
export function worksRows(board: Board, lang: Language): WorksRow[] {
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
    };
  });
}

/** The columns of the renovation table. */
export function worksColumns(words: Words & DeskWords, lang: Language): WorksColumn[] {
  const { columns: c, units: u, notReported, moneyDivisor, moneyDigits } = words.works;
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
    { key: 'end', heading: c.end, unit: '', numeric: false, value: (r) => r.plannedEnd, text: (r) => r.plannedEnd },
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
  const keys = sort.flatMap(({ key, desc }) => {
    const column = columns.find((c) => c.key === key);
    return column === undefined ? [] : [{ column, desc }];
  });
  return [...rows].sort((a, b) => {
    for (const { column, desc } of keys) {
      const [x, y] = [column.value(a), column.value(b)];
      if (x === y) continue;
      if (x == null) return 1;
      if (y == null) return -1;
      const by = typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y), 'zh-CN');
      if (by !== 0) return desc ? -by : by;
    }
    return 0;
  });
}
