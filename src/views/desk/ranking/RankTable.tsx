import { createSortedRowModel, rowSortingFeature, sortFn_basic, tableFeatures, useTable } from '@tanstack/react-table';
import { type KeyboardEvent, type MouseEvent, memo, useMemo, useRef } from 'react';
import type { SortKey } from '../../../address/address.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { Move } from '../../../parts/Move.tsx';
import { RankBand } from '../../../parts/RankBand.tsx';
import { RowGap } from '../../../parts/RowGap.tsx';
import { Sparkline } from '../../../parts/Sparkline.tsx';
import { StarGlyph } from '../../../parts/StarGlyph.tsx';
import { useSteadyColumns } from '../../../parts/useSteadyColumns.ts';
import { useWindowedRows } from '../../../parts/useWindowedRows.ts';
import { nextSort } from '../sorting.ts';
import type { Column } from './columns/column.ts';
import type { Row } from './rows.ts';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

interface Props {
  caption: string;
  columns: Column[];
  /** In the order in which they are shown, with the sorting that made it: both from `useSorted`. */
  sorted: Row[];
  sorting: { id: string; desc: boolean }[];
  /** Units with a place: the end of the axis of possible ranks. */
  ranked: number;
  sort: SortKey[];
  selected: string | null;
  onSort(sort: SortKey[]): void;
  onSelect(code: string): void;
}

const sortable = (c: Column) => c.drawn !== 'trend' && c.unsorted !== true;

/** Rows in the order that the table shows them, for the screen and the export alike. */
export function useSorted(rows: Row[], columns: Column[], sort: SortKey[]) {
  const defs = useMemo(
    () =>
      columns.map((c) => ({
        id: c.key,
        // An absent value stands last in either direction: it is not the worst.
        accessorFn: (row: Row) => (c.sort === undefined ? c.value(row) : c.sort(row)) ?? undefined,
        sortFn: sortFn_basic,
        sortUndefined: 'last' as const,
        enableSorting: sortable(c),
      })),
    [columns],
  );
  const sorting = useMemo(
    () => sort.filter((s) => columns.some((c) => c.key === s.key && sortable(c))).map((s) => ({ id: s.key, desc: s.desc })),
    [sort, columns],
  );
  const table = useTable({
    features,
    columns: defs,
    data: rows,
    getRowId: (row: Row) => row.code,
    state: { sorting },
    onSortingChange: () => undefined,
  });
  const model = table.getRowModel().rows;
  const sorted = useMemo(() => model.map((r) => r.original as Row), [model]);
  return { sorting, sorted };
}

/** About how high a row is, px. */
const ROW_HEIGHT = 35;

/** The league table: pinned place and name, sorting by any column, rows by arrow keys. Of a long one the rows in view. */
export function RankTable(props: Props) {
  const { words } = useDeskApp();
  const table = useRef<HTMLTableElement>(null);
  const { columns, selected, sorted, sorting } = props;
  const focusable = Math.max(
    0,
    sorted.findIndex((r) => r.code === selected),
  );
  const drawn = useWindowedRows({ count: sorted.length, keep: focusable, table, rowHeight: ROW_HEIGHT });
  useSteadyColumns(table, drawn.windowed, columns.map((c) => c.key).join(' '));

  const onKey = (event: KeyboardEvent<HTMLTableRowElement>, index: number, code: string) => {
    const to =
      event.key === 'ArrowDown'
        ? index + 1
        : event.key === 'ArrowUp'
          ? index - 1
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? sorted.length - 1
              : null;
    if (to !== null) {
      event.preventDefault();
      if (to >= 0 && to < sorted.length) drawn.focus(to);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      props.onSelect(code);
    }
  };

  return (
    <table ref={table} className="rank-table" aria-rowcount={drawn.windowed ? sorted.length + 1 : undefined}>
      <caption className="sr-only">{props.caption}</caption>
      <thead>
        <tr aria-rowindex={drawn.windowed ? 1 : undefined}>
          {columns.map((c) => {
            const order = sorting.findIndex((s) => s.id === c.key);
            const active = sorting[order];
            const heading = c.unit === '' ? c.heading : `${c.heading} (${c.unit})`;
            return (
              <th
                key={c.key}
                scope="col"
                className={classOf(c)}
                aria-sort={active === undefined ? undefined : active.desc ? 'descending' : 'ascending'}
              >
                {!sortable(c) ? (
                  <>
                    {c.heading} {c.unit !== '' && <small>{c.unit}</small>}
                  </>
                ) : (
                  <button
                    type="button"
                    title={heading}
                    onClick={(e: MouseEvent) => props.onSort(nextSort(props.sort, c.key, e.shiftKey))}
                  >
                    {c.heading}
                    {c.unit !== '' && <small>{c.unit}</small>}
                    {active !== undefined && (
                      <svg viewBox="0 0 10 10" aria-hidden="true">
                        <path d={active.desc ? 'M1 2h8L5 9z' : 'M1 8h8L5 1z'} />
                      </svg>
                    )}
                    {sorting.length > 1 && order >= 0 && (
                      <span className="sort-order">
                        {order + 1}
                        <span className="sr-only">{words.desk.sortedBy(order + 1)}</span>
                      </span>
                    )}
                  </button>
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {drawn.rows.map((at) => {
          if ('gap' in at) return <RowGap key={at.key} height={at.gap} columns={columns.length} />;
          const row = sorted[at.index];
          if (row === undefined) return null;
          return (
            <tr
              key={row.code}
              ref={drawn.windowed ? drawn.measure : undefined}
              data-index={at.index}
              data-code={row.code}
              aria-rowindex={drawn.windowed ? at.index + 2 : undefined}
              tabIndex={at.index === focusable ? 0 : -1}
              aria-selected={row.code === selected}
              className={row.code === selected ? 'selected' : ''}
              onClick={() => props.onSelect(row.code)}
              onKeyDown={(e) => onKey(e, at.index, row.code)}
            >
              <Cells columns={columns} row={row} ranked={props.ranked} />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The cells of one row: drawn again where the row is another, not where the table scrolls. */
const Cells = memo(function Cells(props: { columns: Column[]; row: Row; ranked: number }) {
  return props.columns.map((c) => <Cell key={c.key} column={c} row={props.row} ranked={props.ranked} />);
});

function classOf(c: Column): string {
  return [
    `col-${c.key}`,
    c.drawn === 'place' || (c.digits !== null && c.drawn !== 'stars' && c.drawn !== 'band') ? 'num' : '',
    c.drawn === 'place' ? 'pin-place' : c.drawn === 'name' ? 'pin-name' : '',
    c.narrow === 'hide' ? 'may-hide' : '',
  ]
    .filter((s) => s !== '')
    .join(' ');
}

function Cell(props: { column: Column; row: Row; ranked: number }) {
  const { words } = useDeskApp();
  const { column: c, row } = props;
  const entry = row.kind === 'street' ? null : row.entry;
  switch (c.drawn) {
    case 'place':
      return (
        <td className={classOf(c)}>
          {entry?.joint === true && <small title={words.league.place(entry.place ?? 0, true)}>{words.league.joint}</small>}
          {c.text(row)}
        </td>
      );
    case 'name':
      return (
        <th scope="row" className={classOf(c)}>
          {c.text(row)}
          {row.kind === 'compound' && row.isOld && <small className="tag">{words.common.old}</small>}
          {row.kind === 'compound' && row.tier !== 'ordinary' && <small className="tag">{words.common.tier[row.tier]}</small>}
        </th>
      );
    case 'stars':
      if (row.kind === 'street' || row.unrated !== null) return <td className={classOf(c)}>{c.text(row)}</td>;
      return (
        <td className={classOf(c)}>
          <StarGlyph lit={row.lit} of={row.of} docked={row.kind === 'compound' ? row.docked : 0} />
          <b>{row.lit}</b>
          {row.bonus > 0 && <small className="bonus">+{row.bonus}</small>}
        </td>
      );
    case 'trend':
      return <td className={classOf(c)}>{row.kind !== 'street' && <Sparkline values={row.trend.map((t) => t.score)} />}</td>;
    case 'move':
      return (
        <td className={classOf(c)}>
          <Move entry={entry} />
        </td>
      );
    case 'band': {
      const ranks = entry?.ranks ?? null;
      return (
        <td className={classOf(c)} title={ranks === null ? undefined : words.league.rangeLong(ranks.q05, ranks.q95)}>
          <RankBand ranks={ranks} of={props.ranked} />
          <span className="band-text">{c.text(row)}</span>
        </td>
      );
    }
    case 'tier':
      return (
        <td className={classOf(c)}>{entry?.tier != null && <span className={`tier tier-${entry.tier}`}>{c.text(row)}</span>}</td>
      );
    default:
      return <td className={classOf(c)}>{c.text(row)}</td>;
  }
}
