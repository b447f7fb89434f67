import { subjectName } from '../../../domain/register.ts';
import type { ResolutionStanding } from '../../../domain/systems/bodies.ts';
import type { SystemContext } from '../../../domain/systems/context.ts';
import type { CouncilRow } from '../../../domain/systems/councils.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { decimal, named } from '../../../words/format.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { Panel } from '../Panel.tsx';
import { usePaged } from '../turn/usePaged.tsx';

/** Compounds whose councils decided something that fell due: carried out on time, and overdue, the most overdue first. */
export function ResolutionsPanel(props: {
  rows: readonly CouncilRow[];
  overdue: readonly ResolutionStanding[];
  ctx: SystemContext;
}) {
  const { lang } = useApp();
  const { councils: w } = useSystemWords();
  const feed = useSystemFeed('councils');
  const longest = new Map<string, number>();
  for (const r of props.overdue) longest.set(r.compound, Math.max(longest.get(r.compound) ?? 0, r.daysLate));
  const told = props.rows.filter((r) => r.due > 0 || r.open > 0);
  // The order is a judgement too: of old data it is that of the codes.
  const all = feed.judged
    ? [...told].sort(
        (a, b) =>
          b.overdue - a.overdue ||
          (longest.get(b.compound) ?? 0) - (longest.get(a.compound) ?? 0) ||
          (a.compound < b.compound ? -1 : 1),
      )
    : told;
  const { box, part, aside } = usePaged(all.length);
  return (
    <Panel
      name={w.wall.title}
      className="councils-resolutions"
      dated={feed.standing}
      title={w.wall.title}
      aside={aside}
      retryOn={all}
    >
      {feed.gap !== null ? (
        <p className="panel-note">{feed.gap}</p>
      ) : (
        <div className="fit" ref={box}>
          <table className="scene-table">
            <thead>
              <tr>
                <th scope="col">{w.columns.compound}</th>
                <th scope="col" className="num">
                  {w.wall.onTime}
                </th>
                <th scope="col" className="num">
                  {w.wall.overdue}
                </th>
                <th scope="col" className="num">
                  {w.wall.longest}
                </th>
              </tr>
            </thead>
            <tbody>
              {part(all).map((r) => {
                const days = longest.get(r.compound);
                return (
                  <tr key={r.compound} data-code={r.compound}>
                    <th scope="row">{named(subjectName(props.ctx.register, r.compound), lang)}</th>
                    <td className="num">
                      {decimal(r.onTime, 0)} / {decimal(r.due, 0)}
                    </td>
                    <td className={`num ${r.overdue > 0 && feed.judged ? 'councils-late' : ''}`}>{decimal(r.overdue, 0)}</td>
                    <td className="num">{days === undefined ? '' : w.wall.days(decimal(days, 0))}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}
