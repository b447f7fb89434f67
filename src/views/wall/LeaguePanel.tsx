import { memo } from 'react';
import { shortCommunityName } from '../../charts/streetName.ts';
import type { CommunityRow } from '../../domain/league.ts';
import { useNow } from '../../feeds/useNow.ts';
import { useApp } from '../../parts/app.tsx';
import { StarGlyph } from '../../parts/StarGlyph.tsx';
import { decimal, named, signed } from '../../words/format.ts';
import { Panel } from './Panel.tsx';
import { pageAt } from './paging.ts';

/** The communities' weekly table, page by page. No arrows: nothing has been tested for significance. */
export const LeaguePanel = memo(function LeaguePanel(props: {
  rows: CommunityRow[];
  perPage: number;
  judged: boolean;
  /** Why there are no scores; null where there are. */
  gap: string | null;
  sample: boolean;
}) {
  const { lang, words } = useApp();
  const now = useNow(12_000);
  const w = words.wall;
  const { rows, perPage, judged, gap } = props;
  const pages = Math.max(1, Math.ceil(rows.length / perPage));
  const page = pageAt(now, pages);
  const shown = rows.slice(page * perPage, (page + 1) * perPage);
  return (
    <Panel
      name={w.league}
      className="league"
      retryOn={rows}
      title={
        <>
          {w.league}
          {props.sample && <small className="sample">{words.common.sample}</small>}
        </>
      }
      aside={pages > 1 && <span className="aside">{w.page(page + 1, pages)}</span>}
    >
      <table className="league-table">
        <caption>{gap ?? (judged ? w.leagueNote : w.withdrawn)}</caption>
        <thead hidden={rows.length === 0}>
          <tr>
            <th scope="col" className="num">
              {w.columns.place}
            </th>
            <th scope="col">{w.columns.community}</th>
            <th scope="col">{w.columns.lit}</th>
            <th scope="col" className="num">
              {w.columns.score}
            </th>
            <th scope="col" className="num">
              {w.columns.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.code} data-code={row.code}>
              <td className="num place">{row.place === null || !judged ? '–' : row.place}</td>
              <th scope="row">{named(shortCommunityName(row.name), lang)}</th>
              <td className="lit">
                {judged && row.score !== null && <StarGlyph lit={row.lit} of={row.of} />}
                <span className={judged ? 'sr-only' : 'withdrawn'}>{row.score === null ? '' : `${row.lit}/${row.of}`}</span>
              </td>
              {row.score === null ? (
                <td className="num unrated" colSpan={2}>
                  {gap === null ? w.unrated : '—'}
                </td>
              ) : (
                <>
                  <td className="num score" data-score={row.code}>
                    {decimal(row.score, 2)}
                  </td>
                  <td className="num change">{row.change === null ? '—' : signed(row.change, 1)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
});
