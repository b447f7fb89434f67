import { fieldName } from '../../../contract/fieldNames.ts';
import type { ShownReport } from '../../../exchange/protocol.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { FeedsTable } from '../FeedsTable.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import { MappingTable } from './MappingTable.tsx';

/** What an import found: the outcome in a sentence, faults with their places, headings, changes, and the files to keep. */
export function ReportView(props: { report: ShownReport; save: ((name: string) => void) | null }) {
  const { lang, words } = useDeskApp();
  const w = words.exchange;
  const { report, save } = props;
  const bad = report.faultCount > 0;
  const notices = [
    ...report.notices.map((n) => w.notice(n)),
    ...report.feedNotices.map(({ feed, notice }) => w.report.notice(words.common.feed[feed], words.desk.notice(notice))),
  ];
  const outcome = bad ? w.bad(report.file, report.faultCount) : save === null ? w.nothing(report.file) : w.good(report.file);
  return (
    <div className="import-report" data-import={bad ? 'bad' : save === null ? 'nothing' : 'good'}>
      <p role="status" className={bad ? 'notice is-bad' : 'notice'}>
        <b>{outcome}</b>
      </p>
      {save !== null && (
        <div className="import-save">
          <button type="button" onClick={() => save(w.zipFile(feedsOf(report)))}>
            {w.download(report.files.length)}
          </button>
          <span className="meta">{w.next}</span>
          <ul className="meta">
            {report.files.map((f) => (
              <li key={f.path}>{f.path}</li>
            ))}
          </ul>
        </div>
      )}
      {bad && <Faults report={report} />}
      {notices.length > 0 && (
        <>
          <h3>{w.noticesTitle}</h3>
          <ul className="problems">
            {notices.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {report.changes.map((c) => (
        <ChangeTable key={c.feed} changes={c} nameOf={(path) => fieldName(c.feed, '', path, lang)} />
      ))}
      {report.sheets.length > 0 && (
        <details open={bad}>
          <summary>{w.mapping}</summary>
          {report.sheets.map((s) => (
            <MappingTable key={s.sheet} sheet={s} />
          ))}
        </details>
      )}
    </div>
  );
}

/** What the archive is named after. */
const feedsOf = (report: ShownReport) => report.changes.map((c) => c.feed).join('-');

function Faults(props: { report: ShownReport }) {
  const { words } = useDeskApp();
  const w = words.exchange;
  const { faults, faultCount } = props.report;
  return (
    <>
      <h3>
        {w.errors} {faults.length < faultCount && <small>{w.listed(faults.length, faultCount)}</small>}
      </h3>
      <FeedsTable label={w.errors} className="import-faults" heads={Object.values(w.where)}>
        {faults.map((f, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is made once and never reordered
          <tr key={i} data-fault={f.code}>
            <td>{f.place?.sheet ?? '—'}</td>
            <td className="num">{f.place?.row ?? '—'}</td>
            <td>{f.place?.column ?? '—'}</td>
            <td>{f.place?.heading ?? '—'}</td>
            <td className="sentence">{w.fault(f)}</td>
          </tr>
        ))}
      </FeedsTable>
    </>
  );
}
