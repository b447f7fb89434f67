import type { WeakSpotReport } from '../../../domain/weakSpots/report.ts';
import type { TableModel } from '../../../export/tableModel.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { DemoChip } from '../../../parts/DemoChip.tsx';
import { Region } from '../../../parts/Region.tsx';
import { dayLong, named, weekLong } from '../../../words/format.ts';
import { DeskLink } from '../DeskLink.tsx';
import { ExportMenu } from '../output/ExportMenu.tsx';
import { AskAgain } from './LedgerOf.tsx';
import type { Names } from './names.ts';

/** The places to go to this week: why, how sure, when last visited, whom to ask. Prints on one sheet with room for findings. */
export function VisitList(props: {
  report: WeakSpotReport;
  names: Names;
  /** Week of the address; null for the newest. */
  asked: string | null;
  source: string;
  demo: boolean;
  /** The list as a table to save. */
  file(): TableModel;
}) {
  const { lang, words } = useDeskApp();
  const w = words.weakSpots.visits;
  const { tabs, confidence } = words.weakSpots;
  const { report, names } = props;
  return (
    <Region className="card visit-list" label={w.title}>
      <header className="visit-head">
        <h2>{w.title}</h2>
        {props.demo && (
          <span className="print-only">
            <DemoChip />
          </span>
        )}
        {report.visits.length > 0 && (
          <div className="actions">
            <ExportMenu title={w.title} shown={props.file} />
            <button type="button" onClick={printSheet}>
              {w.print}
            </button>
          </div>
        )}
      </header>
      <p className="meta">
        {weekLong(report.week, lang)}
        {words.common.between}
        {props.source}
      </p>
      <p className="meta">
        {w.what} {words.weakSpots.machine}
      </p>
      {report.visits.length === 0 ? (
        <p>{w.none}</p>
      ) : (
        <table className="plain-table visit-table">
          <caption className="sr-only">{w.title}</caption>
          <thead>
            <tr>
              <th scope="col">{w.place}</th>
              <th scope="col">{w.why}</th>
              <th scope="col">{w.confidence}</th>
              <th scope="col">{w.last}</th>
              <th scope="col">{w.who}</th>
              <th scope="col" className="print-only">
                {w.result}
              </th>
            </tr>
          </thead>
          <tbody>
            {report.visits.map((v) => (
              <tr key={v.subject} data-visit={v.subject}>
                <th scope="row">
                  <DeskLink to={{ page: 'compound', id: v.subject }}>{names.compound(v.subject)}</DeskLink>{' '}
                  <AskAgain place={v.subject} week={props.asked} />
                </th>
                <td className="visit-why">
                  {v.why.map((r) => (
                    <span key={r.indicator}>{w.reason(tabs[r.tier], names.indicatorName(r.indicator))}</span>
                  ))}
                </td>
                <td>{confidence[v.confidence]}</td>
                <td>
                  {v.lastVisit === null
                    ? w.never
                    : v.lastVisit.team === null
                      ? dayLong(v.lastVisit.day, lang)
                      : w.byTeam(dayLong(v.lastVisit.day, lang), named(v.lastVisit.team, lang))}
                </td>
                <td className="visit-who">{names.contact(v.subject)}</td>
                <td className="print-only visit-result">
                  {v.why.map((r) => (
                    <span key={r.indicator}>
                      {w.outcomes.map((o) => (
                        <b key={o}>
                          <i className="tick-box" /> {o}
                        </b>
                      ))}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Region>
  );
}

/** Prints the sheet alone; what else the page has stays away. */
function printSheet(): void {
  const { dataset } = document.documentElement;
  dataset.print = 'visits';
  addEventListener('afterprint', () => delete dataset.print, { once: true });
  print();
}
