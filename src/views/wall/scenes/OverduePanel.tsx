import { shortCommunityName } from '../../../charts/streetName.ts';
import type { CommunityOverdue } from '../../../domain/ledger/overdue.ts';
import { type Register, subjectName } from '../../../domain/register.ts';
import { useNow } from '../../../feeds/useNow.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { decimal, named } from '../../../words/format.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { Panel } from '../Panel.tsx';
import { pageAt } from '../paging.ts';
import { useFit } from '../useFit.ts';

/** Communities with overdue items, the latest first, page by page. */
export function OverduePanel(props: { rows: readonly CommunityOverdue[]; ctx: { register: Register } }) {
  const { lang, words } = useApp();
  const w = useSystemWords().ledger;
  const now = useNow(12_000);
  const feed = useSystemFeed('ledger');
  const { box, rows: perPage } = useFit(props.rows.length);
  const pages = Math.max(1, Math.ceil(props.rows.length / perPage));
  const page = pageAt(now, pages);
  return (
    <Panel
      name={w.overdueBy}
      className="supervision-overdue"
      retryOn={props.rows}
      title={w.overdueBy}
      aside={pages > 1 && <span className="aside">{words.wall.page(page + 1, pages)}</span>}
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
              {props.rows.slice(page * perPage, (page + 1) * perPage).map((r) => (
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
