import type { ReactNode } from 'react';
import { Region } from '../../parts/Region.tsx';

/** A plain table of the data page that scrolls inside its own box: reachable by keyboard, named, with its headings. */
export function FeedsTable(props: { label: string; caption?: string; className?: string; heads: string[]; children: ReactNode }) {
  const { label, caption = label, className } = props;
  return (
    <Region className={className === undefined ? 'table-box' : `table-box ${className}`} label={label} tabIndex={0}>
      <table className="feeds-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {props.heads.map((h) => (
              <th key={h} scope="col">
                {h}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </Region>
  );
}
