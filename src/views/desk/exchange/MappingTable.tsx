import type { SheetPreview } from '../../../exchange/importFile.ts';
import { useDeskApp } from '../../../parts/app.tsx';

/** Which column of a sheet was read as which field. */
export function MappingTable(props: { sheet: SheetPreview }) {
  const { lang, words } = useDeskApp();
  const w = words.exchange;
  const { sheet } = props;
  const title = w.mappingOf(sheet.sheet, w.kindName(sheet.feed, sheet.kind), sheet.rows);
  return (
    <>
      <p>{title}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className="table-box import-mapping" aria-label={title} tabIndex={0}>
        <table className="feeds-table">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              {Object.values(w.mapColumns).map((h) => (
                <th key={h} scope="col">
                  {h}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.columns.map((c) => (
              <tr key={c.column} data-column={c.path ?? ''}>
                <td>{c.column}</td>
                <th scope="row">{c.heading}</th>
                <td>{c.path === null ? w.unknownColumn : lang === 'en' ? c.en : c.zh}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
