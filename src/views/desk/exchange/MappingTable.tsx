import type { SheetPreview } from '../../../exchange/importFile.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { FeedsTable } from '../FeedsTable.tsx';

/** Which column of a sheet was read as which field. */
export function MappingTable(props: { sheet: SheetPreview }) {
  const { lang, words } = useDeskApp();
  const w = words.exchange;
  const { sheet } = props;
  const title = w.mappingOf(sheet.sheet, w.kindName(sheet.feed, sheet.kind), sheet.rows);
  return (
    <>
      <p>{title}</p>
      <FeedsTable label={title} className="import-mapping" heads={Object.values(w.mapColumns)}>
        {sheet.columns.map((c) => (
          <tr key={c.column} data-column={c.path ?? ''}>
            <td>{c.column}</td>
            <th scope="row">{c.heading}</th>
            <td>{c.path === null ? w.unknownColumn : lang === 'en' ? c.en : c.zh}</td>
          </tr>
        ))}
      </FeedsTable>
    </>
  );
}
