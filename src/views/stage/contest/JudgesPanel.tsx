import { judgeSpreads } from '../../../domain/contest/judges.ts';
import { signed } from '../../../words/format.ts';
import { useConsole } from './useConsole.ts';

/** How each judge's marks stand from the panel's: for organisers, folded away. */
export function JudgesPanel() {
  const { state, w, names } = useConsole();
  return (
    <details className="console-fold" data-judges="">
      <summary>{w.judges.title}</summary>
      <p>{w.judges.note}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.judges.judge}</th>
            <th scope="col" className="is-number">
              {w.judges.marked}
            </th>
            <th scope="col" className="is-number">
              {w.judges.difference}
            </th>
            <th scope="col">{w.log.columns.note}</th>
          </tr>
        </thead>
        <tbody>
          {judgeSpreads(state).map((s) => (
            <tr key={s.judge}>
              <th scope="row">{names.judge(s.judge)}</th>
              <td className="is-number">{s.marked}</td>
              <td className="is-number">{s.difference === null ? w.none : signed(s.difference, 2)}</td>
              <td>{s.difference === null ? '' : s.stands ? w.judges.stands : w.judges.usual}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
