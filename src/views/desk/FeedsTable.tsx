import type { ReactNode } from 'react';

/** A plain table of the data page that scrolls inside its own box: reachable by keyboard, named, with its headings. */
export function FeedsTable(props: { label: string; caption?: string; className?: string; heads: string[]; children: ReactNode }) {
  const { label, caption = label, className } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={className === undefined ? 'table-box' : `table-box ${className}`} aria-label={label} tabIndex={0}>
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
    </section>
  );
}
