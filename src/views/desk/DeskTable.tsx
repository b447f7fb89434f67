import { memo, type ReactNode, useMemo, useRef } from 'react';
import type { SortKey } from '../../address/address.ts';
import type { FeedName } from '../../contract/envelope.ts';
import type { CellValue, ModelColumn } from '../../export/tableModel.ts';
import { useDeskApp } from '../../parts/app.tsx';
import { Region } from '../../parts/Region.tsx';
import { RowGap } from '../../parts/RowGap.tsx';
import { useSteadyColumns } from '../../parts/useSteadyColumns.ts';
import { useWindowedRows, type WindowedRow } from '../../parts/useWindowedRows.ts';
import { decimal } from '../../words/format.ts';
import { ExportMenu } from './output/ExportMenu.tsx';
import { tableFile } from './output/paper.ts';
import { usePaper } from './output/usePaper.ts';
import { SortHead } from './SortHead.tsx';
import { rowsInOrder } from './sorting.ts';
import { useTextRanks } from './useTextRanks.ts';

/** One column: how a row is written on screen, in a file, and how it is sorted. */
export interface DeskColumn<R> {
  key: string;
  heading: string;
  /** Right-aligned, and sorted as a number. */
  numeric?: boolean;
  /** What a file holds; what the cell is sorted by. Null sorts last. */
  value(row: R): CellValue;
  /** What the screen shows where that is more than the value. */
  cell?(row: R): ReactNode;
  model?: Pick<ModelColumn, 'digits' | 'kind'>;
}

/** A column of counts; what is not counted is a dash. */
export function countColumn<R>(key: string, heading: string, value: (row: R) => number | null): DeskColumn<R> {
  return {
    key,
    heading,
    numeric: true,
    value,
    cell: (row) => {
      const n = value(row);
      return n === null ? '—' : decimal(n, 0);
    },
    model: { digits: 0 },
  };
}

const { compare } = new Intl.Collator('zh-Hans-CN', { numeric: true });

/** About how high a row is where nobody says, px. */
const ROW_HEIGHT = 33;

const isRow = (at: WindowedRow): at is { index: number } => 'index' in at;

/** A table of the desk: sorted by its heads, in view above 200 rows, with its files. */
export function DeskTable<R>(props: {
  sort: readonly SortKey[];
  onSort(sort: SortKey[]): void;
  title: string;
  week: string;
  rests: readonly FeedName[];
  columns: readonly DeskColumn<R>[];
  rows: readonly R[];
  rowKey(row: R): string;
  /** Rows there would be without filters, and what is filtered in words. */
  all?: readonly R[];
  filters?: readonly string[];
  notes?: readonly string[];
  /** Attributes by which tests and styles know a row. */
  rowClass?(row: R): string;
  /** About how high a row is, px: close to the truth, a long table is laid out fewer times. */
  rowHeight?: number;
}) {
  const { words } = useDeskApp();
  const paper = usePaper();
  const { columns, sort } = props;
  const whole = props.all ?? props.rows;
  const ranks = useTextRanks(whole, columns, compare);
  const shown = useMemo(() => rowsInOrder(props.rows, columns, sort, compare, ranks), [props.rows, columns, sort, ranks]);
  const table = useRef<HTMLTableElement>(null);
  const drawn = useWindowedRows({ count: shown.length, keep: -1, table, rowHeight: props.rowHeight ?? ROW_HEIGHT });
  const [first, last] = [drawn.rows.find(isRow)?.index, drawn.rows.findLast(isRow)?.index];
  useSteadyColumns(table, drawn.windowed, columns.map((c) => c.key).join(' '), [shown, first, last]);
  const file = (rows: readonly R[], all: boolean) =>
    tableFile(
      paper.source(),
      {
        title: props.title,
        week: props.week,
        rests: props.rests,
        of: whole.length,
        filters: all ? [] : (props.filters ?? []),
        notes: props.notes ?? [],
        whole: all,
      },
      columns.map((c) => ({
        heading: c.heading,
        digits: c.model?.digits ?? null,
        ...(c.model?.kind === undefined ? {} : { kind: c.model.kind }),
      })),
      rows.map((r) => columns.map((c) => c.value(r))),
    );
  return (
    <Region className="card" label={props.title}>
      <div className="head-line">
        <h2>{props.title}</h2>
        <span className="times">{words.desk.shown(shown.length, whole.length)}</span>
        <ExportMenu title={props.title} shown={() => file(shown, false)} all={() => file(whole, true)} />
      </div>
      <div className={drawn.windowed ? 'scroll-x windowed' : 'scroll-x'}>
        <table ref={table} className="plain-table system-table" aria-rowcount={drawn.windowed ? shown.length + 1 : undefined}>
          <caption className="sr-only">{props.title}</caption>
          <thead>
            <tr aria-rowindex={drawn.windowed ? 1 : undefined}>
              {columns.map((c) => (
                <SortHead key={c.key} column={c} sort={sort} descFirst={c.numeric === true} onSort={props.onSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {drawn.rows.map((at) => {
              if ('gap' in at) return <RowGap key={at.key} height={at.gap} columns={columns.length} />;
              const row = shown[at.index];
              if (row === undefined) return null;
              const id = props.rowKey(row);
              return (
                <DeskRow
                  key={id}
                  id={id}
                  row={row}
                  columns={columns}
                  index={at.index}
                  measure={drawn.windowed ? drawn.measure : undefined}
                  className={props.rowClass?.(row)}
                />
              );
            })}
            {shown.length === 0 && (
              <tr>
                <td colSpan={columns.length}>{words.desk.empty}</td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
    </Region>
  );
}

interface DeskRowProps<R> {
  id: string;
  row: R;
  columns: readonly DeskColumn<R>[];
  index: number;
  measure: ((row: Element | null) => void) | undefined;
  className: string | undefined;
}

/**
 * One row, drawn anew only where its record, its place or the columns have changed: measuring a long table draws the table
 * again, and not its rows.
 * @param props.measure for the rows of a windowed table
 */
const DeskRow = memo(function DeskRow<R>(props: DeskRowProps<R>) {
  const { id, row, columns, index, measure } = props;
  return (
    <tr
      ref={measure}
      data-index={index}
      data-row={id}
      aria-rowindex={measure === undefined ? undefined : index + 2}
      className={props.className}
    >
      {columns.map((c, i) => {
        const content = c.cell === undefined ? c.value(row) : c.cell(row);
        return i === 0 ? (
          <th key={c.key} scope="row">
            {content}
          </th>
        ) : (
          <td key={c.key} data-column={c.key} className={c.numeric === true ? 'num' : ''}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}) as <R>(props: DeskRowProps<R>) => ReactNode;
