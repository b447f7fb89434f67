import { useState } from 'react';
import { saveCsv, saveXlsx } from '../../../export/save.ts';
import type { TableModel } from '../../../export/tableModel.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { Menu } from './Menu.tsx';

interface Props {
  /** What the table is called. */
  title: string;
  /** The rows on screen, in their order. Called when the menu is opened. */
  shown(): TableModel;
  /** All rows, where filters, paging or folding show fewer. */
  all?(): TableModel;
  quiet?: boolean;
}

/** Any table as a file: what is seen, and everything, each as CSV and as a workbook. */
export function ExportMenu(props: Props) {
  const { words } = useDeskApp();
  const w = words.output;
  return (
    <Menu label={w.table} name={w.tableOf(props.title)} quiet={props.quiet}>
      {(close) => <Choices {...props} close={close} />}
    </Menu>
  );
}

function Choices(props: Props & { close(): void }) {
  const { words } = useDeskApp();
  const w = words.output;
  const [failed, setFailed] = useState(false);
  const shown = props.shown();
  const all = props.all?.();
  const same = all === undefined || all.rows.length === shown.rows.length;
  const group = (label: string, model: TableModel) => (
    <p className="menu-group" key={label}>
      <span>{label}</span>
      <button
        type="button"
        aria-label={`${label} ${w.formats.csv}`}
        onClick={() => {
          saveCsv(model);
          props.close();
        }}
      >
        {w.formats.csv}
      </button>
      <button
        type="button"
        aria-label={`${label} ${w.formats.xlsx}`}
        onClick={() => saveXlsx(model).then(props.close, () => setFailed(true))}
      >
        {w.formats.xlsx}
      </button>
    </p>
  );
  return (
    <>
      {same ? (
        group(w.rows(shown.rows.length), shown)
      ) : (
        <>
          {group(w.shown(shown.rows.length), shown)}
          {group(w.all(all.rows.length), all)}
        </>
      )}
      {failed && <output className="is-bad">{w.failed}</output>}
    </>
  );
}
