import type { RenovationFigure } from '../../domain/renovation.ts';
import { useApp } from '../../parts/app.tsx';
import { named, percent } from '../../words/format.ts';

/** Every old compound by name with its bar and its plan: what a wide wall has room for. */
export function RenovationList(props: { works: RenovationFigure; judged: boolean }) {
  const { lang, words } = useApp();
  const w = words.wall;
  return (
    <table className="works-list">
      <caption className="sr-only">{w.renovationTitle(props.works.of)}</caption>
      <tbody>
        {props.works.projects.map((p) => (
          <tr key={p.id} className={p.behind && props.judged ? 'is-bad' : ''} data-project={p.id}>
            <th scope="row">{named(p.name, lang)}</th>
            <td>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect className="track" width="100" height="10" />
                {p.share !== null && <rect className={p.phase === 'done' ? 'done' : 'fill'} width={p.share * 100} height="10" />}
                {p.plannedShare !== null && p.phase !== 'done' && (
                  <rect className="plan" x={Math.min(99.2, p.plannedShare * 100)} width="0.8" height="10" />
                )}
              </svg>
            </td>
            <td className="num">
              {p.phase === 'done'
                ? w.phases.done
                : p.phase === 'notStarted'
                  ? w.phases.notStarted
                  : p.share === null
                    ? w.notReported
                    : percent(p.share, 0)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
