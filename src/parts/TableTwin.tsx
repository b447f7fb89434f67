/** The values of a picture as a table: same objects, same words. */
export interface Twin {
  caption: string;
  columns: string[];
  rows: (string | number)[][];
}

/** A real table beside every chart; `hidden` keeps it for assistive technology only (walls). */
export function TableTwin(props: { twin: Twin; hidden: boolean }) {
  const { twin } = props;
  const table = (
    <table className={props.hidden ? undefined : 'twin'}>
      <caption>{twin.caption}</caption>
      <thead>
        <tr>
          {twin.columns.map((c) => (
            <th key={c} scope="col">
              {c}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {twin.rows.map((row) => (
          <tr key={row.join('|')}>
            {row.map((cell, i) =>
              i === 0 ? (
                <th key={twin.columns[i]} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={twin.columns[i]}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  // A table keeps the height of its rows whatever its own style says: only a box around it can hide it.
  return props.hidden ? <div className="sr-only">{table}</div> : table;
}
