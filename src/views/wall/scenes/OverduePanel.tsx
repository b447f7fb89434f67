import { shortCommunityName } from '../../../charts/streetName.ts';
import type { CommunityOverdue } from '../../../domain/ledger/overdue.ts';
import { type Register, subjectName } from '../../../domain/register.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { decimal, named } from '../../../words/format.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { Panel } from '../Panel.tsx';
import { usePaged } from '../turn/usePaged.tsx';

/** Communities with overdue items, the latest first, page by page. */
export function OverduePanel(props: { rows: readonly CommunityOverdue[]; ctx: { register: Register } }) {
  const { lang } = useApp();
  const w = useSystemWords().ledger;
  const feed = useSystemFeed('ledger');
  const { box, part, aside } = usePaged(props.rows.length);
  // The order is a judgement too: of old data it is that of the codes.
  const rows = feed.judged ? props.rows : [...props.rows].sort((a, b) => (a.community < b.community ? -1 : 1));
  return (
    <Panel
      name={w.overdueBy}
      className="supervision-overdue"
      dated={feed.standing}
      retryOn={props.rows}
      title={w.overdueBy}
      aside={aside}
    >
      {feed.gap !== null || props.rows.length === 0 ? (
        <p className="panel-note">{feed.gap ?? w.overdueNone}</p>
      ) : (
        <div className="fit" ref={box}>
          <table className="scene-table">
            <thead>
              <tr>
                <th scope="col">{w.columns.community}</th>
                <th scope="col" className="num">
                  {w.columns.items}
                </th>
                <th scope="col" className="num">
                  {w.columns.longest}
                </th>
                <th scope="col">{w.columns.longestPost}</th>
              </tr>
            </thead>
            <tbody>
              {part(rows).map((r) => (
                <tr key={r.community} data-code={r.community}>
                  <th scope="row">{named(shortCommunityName(subjectName(props.ctx.register, r.community)), lang)}</th>
                  <td className="num">{decimal(r.items, 0)}</td>
                  <td className={`num ${feed.judged ? 'supervision-late' : ''}`}>{w.days(decimal(r.daysLate, 0))}</td>
                  <td>{w.post[r.post]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}
