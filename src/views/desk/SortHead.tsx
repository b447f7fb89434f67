import type { MouseEvent } from 'react';
import type { SortKey } from '../../address/address.ts';
import { nextSort } from './sorting.ts';

/** A heading that sorts its column: what it is sorted by is said and drawn. */
export function SortHead(props: {
  column: { key: string; heading: string; unit?: string; numeric?: boolean };
  sort: readonly SortKey[];
  onSort(sort: SortKey[]): void;
  /** Whether the column begins with its largest value. */
  descFirst?: boolean;
}) {
  const { column, sort } = props;
  const active = sort.find((s) => s.key === column.key);
  return (
    <th
      scope="col"
      className={column.numeric === true ? 'num' : ''}
      aria-sort={active === undefined ? undefined : active.desc ? 'descending' : 'ascending'}
    >
      <button type="button" onClick={(e: MouseEvent) => props.onSort(nextSort(sort, column.key, e.shiftKey, props.descFirst))}>
        {column.heading}
        {column.unit !== undefined && column.unit !== '' && <small>{column.unit}</small>}
        {active !== undefined && (
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <path d={active.desc ? 'M1 2h8L5 9z' : 'M1 8h8L5 1z'} />
          </svg>
        )}
      </button>
    </th>
  );
}
