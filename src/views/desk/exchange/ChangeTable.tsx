import type { ChangesShown } from '../../../exchange/protocol.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { FeedsTable } from '../FeedsTable.tsx';

/** What an import does to one feed: counts of all changes, and the first of them field by field. */
export function ChangeTable(props: { changes: ChangesShown; nameOf: (path: string) => string }) {
  const { words } = useDeskApp();
  const w = words.exchange;
  const { changes: c, nameOf } = props;
  const sum = w.changesOf(words.common.feed[c.feed], c.added, c.changed, c.unchanged, c.missing);
  const of = c.added + c.changed + c.missing;
  return (
    <>
      <h3>{w.changes}</h3>
      <p data-changes={c.feed}>{sum}</p>
      {c.lines.length > 0 && (
        <FeedsTable label={w.changes} caption={sum} className="import-changes" heads={Object.values(w.changeColumns)}>
          {c.lines.map((line) => (
            <tr key={`${line.kind}-${line.key}-${line.row}`} data-change={line.kind}>
              <td>{line.kind === 'changed' ? w.changed(line.revision) : w[line.kind]}</td>
              <th scope="row">{line.key}</th>
              <td>{line.kind === 'missing' ? '—' : w.place({ sheet: line.sheet, row: line.row })}</td>
              {(['path', 'from', 'to'] as const).map((part) => (
                <td key={part}>
                  {line.fields.map((f) => (
                    <div key={f.path}>
                      <bdi>{part === 'path' ? nameOf(f.path) : f[part] === '' ? '—' : f[part]}</bdi>
                    </div>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </FeedsTable>
      )}
      {c.lines.length < of && <p className="meta">{w.listed(c.lines.length, of)}</p>}
    </>
  );
}
