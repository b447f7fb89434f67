import type { ContestRecordView } from '../../../domain/contest/record.ts';
import { decimal, type Language, named } from '../../../words/format.ts';
import type { HandoutWords } from '../../../words/handoutWords.ts';

/** Hundredths with their two places; a dash where a part is not there. */
export const printedScore = (hundredths: number | null): string => (hundredths === null ? '—' : decimal(hundredths / 100, 2));
/** Points with a place after the point only where there is a half. */
export const printedPoints = (points: number): string => decimal(points, Number.isInteger(points) ? 0 : 1);

/** Places, parts and totals, best first. */
export function ResultTable(props: { record: ContestRecordView; lang: Language; words: HandoutWords['record'] }) {
  const { record, lang, words: w } = props;
  const { weights } = record.setUp.rules;
  const c = w.columns;
  const parts = (['speech', 'quiz', 'work'] as const).filter((part) => weights[part] > 0);
  const nameOf = (id: string) => {
    const entrant = record.setUp.contestants.find((one) => one.id === id);
    return entrant === undefined ? id : named(entrant.name, lang);
  };
  return (
    <section data-section="result">
      <h2>{w.sections.result}</h2>
      <table>
        <thead>
          <tr>
            <th>{c.place}</th>
            <th className="to-start">{c.name}</th>
            <th>{c.lot}</th>
            {parts.map((part) => (
              <th key={part}>{`${c[part]} ${weights[part]}%`}</th>
            ))}
            <th>{c.off}</th>
            <th>{c.total}</th>
          </tr>
        </thead>
        <tbody>
          {record.rows.map((row) => (
            <tr key={row.contestant} data-contestant={row.contestant}>
              <td>{row.place === null ? '—' : w.placeOf(row.place, row.joint)}</td>
              <td className="to-start">
                {named(row.entrant.name, lang)}
                {row.entrant.streetName !== null && <small> {named(row.entrant.streetName, lang)}</small>}
              </td>
              <td>{row.lot ?? '—'}</td>
              {parts.map((part) => (
                <td key={part}>{printedScore(row[part])}</td>
              ))}
              <td>{row.overtime + row.ruled === 0 ? '' : printedPoints(row.overtime + row.ruled)}</td>
              <td>
                <b>{printedScore(row.total)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {record.withdrawn.map((one) => (
        <p key={one.contestant}>{w.withdrew(nameOf(one.contestant), one.reason)}</p>
      ))}
    </section>
  );
}
