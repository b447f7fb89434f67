import type { ContestRecordView } from '../../../domain/contest/record.ts';
import { type Language, named } from '../../../words/format.ts';
import type { HandoutWords } from '../../../words/handoutWords.ts';
import { printedPoints, printedScore } from './ResultTable.tsx';

/** Time used, in minutes and seconds. */
function minutes(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Marks in the order they came, those that do not count struck through: no judge stands beside a mark. */
export function MarksSection(props: { record: ContestRecordView; lang: Language; words: HandoutWords['record'] }) {
  const { record, lang, words: w } = props;
  const c = w.columns;
  const byLot = [...record.rows].sort((a, b) => (a.lot ?? 0) - (b.lot ?? 0));
  return (
    <section data-section="marks">
      <h2>{w.sections.marks}</h2>
      <table>
        <thead>
          <tr>
            <th className="to-start">{c.name}</th>
            <th>{c.used}</th>
            <th className="to-start">{c.marks}</th>
            <th>{c.untrimmed}</th>
            <th>{c.speech}</th>
          </tr>
        </thead>
        <tbody>
          {byLot.map((row) => (
            <tr key={row.contestant}>
              <td className="to-start">{named(row.entrant.name, lang)}</td>
              <td>{row.usedMs === null ? '—' : minutes(row.usedMs)}</td>
              <td className="to-start">
                {record.marks
                  .filter((m) => m.contestant === row.contestant)
                  .map((m) => (
                    <span className="record-mark" key={m.judge}>
                      {m.mark === null ? (
                        w.noMark(m.reason ?? '')
                      ) : m.dropped ? (
                        <s>{printedPoints(m.mark)}</s>
                      ) : (
                        printedPoints(m.mark)
                      )}
                    </span>
                  ))}
              </td>
              <td>{printedScore(row.untrimmed)}</td>
              <td>{printedScore(row.speech)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
