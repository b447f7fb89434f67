import { createElement, Fragment, type ReactNode } from 'react';
import type { BulletinBlock } from '../../../contract/issues.ts';

type Table = Extract<BulletinBlock, { kind: 'table' }>;
type Rows = Table['rows'];

/** Rows that stand beside each other on one page; a longer table would be torn between its halves. */
const MOST_HALVED = 60;

/** Rows of a table that is not broken: the half of so little is harder to read than the room it leaves. */
const MOST_WHOLE = 8;

/** Whether a table stands in two halves; then the words above it are its caption and it prints none of its own. */
export const isHalved = (block: BulletinBlock): boolean =>
  block.kind === 'table' && block.halves && block.rows.length > 1 && block.rows.length <= MOST_HALVED;

/** A range of places; or, caught as nothing, where a line may end. */
const PIECES = /(\d+–\d+)|(?<=%)(?=（)/;

/**
 * A text as a compositor breaks it: a range of places stays together, and after a share the line may end before its counts,
 * which the rules of line breaking forbid, so that the words left over would be spread over the whole line.
 */
function set(text: string): ReactNode {
  const pieces = text.split(PIECES).map((piece: string | undefined, i) => {
    if (piece === undefined) return createElement('wbr');
    return i % 2 === 1 ? createElement('span', { className: 'sheet-together' }, piece) : piece;
  });
  return createElement(Fragment, null, ...pieces);
}

/** One block of a bulletin on paper. */
export function BlockView(props: { block: BulletinBlock }) {
  const { block } = props;
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? <h2 className="sheet-h1">{block.text}</h2> : <h3 className="sheet-h2">{block.text}</h3>;
    case 'paragraph':
      return <p className="sheet-p">{set(block.text)}</p>;
    case 'note':
      return <p className="sheet-note">{set(block.text)}</p>;
    case 'list':
      return (
        <ol className="sheet-list">
          {block.items.map((item, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items have no name but their place
            <li key={i}>{set(item)}</li>
          ))}
        </ol>
      );
    case 'table':
      return <TableView block={block} />;
  }
}

function TableView(props: { block: Table }) {
  const { block } = props;
  const { rows } = block;
  const half = Math.ceil(rows.length / 2);
  const inHalves = isHalved(block);
  return (
    <figure
      className={`sheet-figure${inHalves ? ' is-halved' : rows.length <= MOST_WHOLE ? ' is-short' : ''}`}
      data-table={block.id}
    >
      {!inHalves && <figcaption className="sheet-caption">{block.caption}</figcaption>}
      {inHalves ? (
        <div className="sheet-halves">
          <OneTable block={block} rows={rows.slice(0, half)} part={1} />
          <OneTable block={block} rows={rows.slice(half)} part={2} />
        </div>
      ) : (
        <OneTable block={block} rows={rows} part={null} />
      )}
      {block.note !== undefined && <p className="sheet-note">{set(block.note)}</p>}
    </figure>
  );
}

function OneTable(props: { block: Table; rows: Rows; part: number | null }) {
  const { block, rows, part } = props;
  const { columns } = block;
  const whole = columns.reduce((sum, c) => sum + c.width, 0);
  return (
    <table className="sheet-table" aria-label={part === null ? block.caption : `${block.caption} ${part}/2`}>
      <colgroup>
        {columns.map((c, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no name but their place
          <col key={i} style={{ width: `${(100 * c.width) / whole}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((c, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no name but their place
            <th key={i} scope="col" className={`to-${c.align}`}>
              {c.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} data-key={row.key} className={row.ruleBelow === true ? 'rule-below' : undefined}>
            {columns.map((c, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells have no name but their place
              <td key={i} className={`to-${c.align}`}>
                {row.cells[i] ?? ''}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
