import type { CellValue, ModelColumn, TableModel } from '../../../export/tableModel.ts';
import { chanceShort } from '../../../words/format.ts';
import { headed, type PaperSource, tableFile } from '../output/paper.ts';
import type { WorksColumn, WorksRow } from './worksTable.ts';

interface FileColumn extends ModelColumn {
  value(row: WorksRow): CellValue;
}

/** Kind and decimals of the columns that are not plain text. */
const KINDS = new Map<string, Pick<ModelColumn, 'digits' | 'kind'>>([
  ['share', { digits: 1, kind: 'share' }],
  ['planned', { digits: 1, kind: 'share' }],
  ['gap', { digits: 1 }],
  ['spi', { digits: 2 }],
  ['end', { digits: null, kind: 'day' }],
  ['p50', { digits: null, kind: 'day' }],
  ['p80', { digits: null, kind: 'day' }],
  ['chance', { digits: 0, kind: 'share' }],
  ['week', { digits: null, kind: 'day' }],
]);

const CLASSES = ['basic', 'improving', 'upgrading'] as const;

/** A screen column as a file has it: days, shares and counts typed, words as on screen. */
function fileColumns(column: WorksColumn, source: PaperSource): FileColumn[] {
  const { words } = source;
  const { key } = column;
  const of = CLASSES.find((c) => c === key);
  // Two numbers: Excel reads 3/5 in a CSV as the third of May.
  if (of !== undefined)
    return [
      {
        heading: headed(words, words.output.part(column.heading, words.output.counts.done), column.unit),
        digits: 0,
        value: (r) => (r.classes[of].of === 0 ? null : r.classes[of].done),
      },
      {
        heading: headed(words, words.output.part(column.heading, words.output.counts.of), column.unit),
        digits: 0,
        value: (r) => (r.classes[of].of === 0 ? null : r.classes[of].of),
      },
    ];
  const kind = KINDS.get(key);
  const heading = headed(words, column.heading, kind?.kind === 'share' ? '' : column.unit);
  if (key === 'budget') return [{ heading, digits: words.works.moneyDigits, value: (r) => r.budget / words.works.moneyDivisor }];
  // A word where there is no value; of the forecast, which has no word for it, nothing.
  const absent = ['share', 'planned', 'week'].includes(key) ? words.works.notReported : null;
  if (kind === undefined) return [{ heading, digits: null, value: (r) => column.text(r) }];
  return [
    {
      heading,
      ...kind,
      value: (r) => {
        const value = column.value(r);
        if (value === null) return absent;
        if (key === 'gap' && r.phase === 'done') return null;
        // Runs cannot tell what lies beyond.
        if (key === 'chance' && typeof value === 'number' && (value < 0.01 || value > 0.99)) return chanceShort(value);
        return value;
      },
    },
  ];
}

/** The projects of the renovation table as a file. */
export function worksFile(
  source: PaperSource,
  table: {
    week: string;
    columns: readonly WorksColumn[];
    rows: readonly WorksRow[];
    of: number;
    filters: string[];
    notes: string[];
    whole: boolean;
  },
): TableModel {
  const columns = table.columns.flatMap((c) => fileColumns(c, source));
  return tableFile(
    source,
    {
      title: source.words.works.title,
      rests: ['renovation', 'district'],
      week: table.week,
      of: table.of,
      filters: table.filters,
      notes: table.notes,
      whole: table.whole,
    },
    columns.map(({ value, ...c }) => c),
    table.rows.map((r) => columns.map((c) => c.value(r))),
  );
}
