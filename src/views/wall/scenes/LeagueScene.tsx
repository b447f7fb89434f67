import './leagueScene.css';
import { rankedCount } from '../../../domain/league/summary.ts';
import type { LeagueFamily } from '../../../domain/league/types.ts';
import { type TableRoom, tableCut } from '../../../domain/wall/pages.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { LeagueHead, LeagueLine } from '../LeagueLine.tsx';
import { Panel } from '../Panel.tsx';
import { usePage } from '../turn/usePage.ts';
import { useBox } from '../useBox.ts';
import { Scene, type SceneProps } from './Scene.tsx';
import { SceneSource } from './SceneSource.tsx';
import { useLeagueScene } from './useLeagueScene.ts';

/** What a row needs of the room, in rem: with the places of a league, and where there are none. */
const NEED: Omit<TableRoom, 'width' | 'height'> = { least: 33, most: 62, gap: 2.4, head: 1.9, row: 2.2, tallest: 3.4 };
const BRIEF = { ...NEED, least: 25, most: 44 };
/** Widths of a column from which on it has stars, and who answers. */
const WITH_STARS = 39;
const WITH_POST = 43;

/** The whole league of a family: in as many columns as the wall has room for, and page by page what is left. */
export function LeagueScene(props: SceneProps & { family: LeagueFamily }) {
  const { words } = useApp();
  const { leagueScenes: w } = useSystemWords();
  const { family } = props;
  const { mode, league, rows, sentence, isSample } = useLeagueScene(family);
  const { standing } = useSystemFeed('weekly');
  const [ref, box] = useBox<HTMLDivElement>();
  const cut = tableCut(rows.length, { ...(mode === 'full' ? NEED : BRIEF), ...box });
  const page = usePage(cut.pages);
  const shown = rows.slice(page * cut.perPage, (page + 1) * cut.perPage);
  const entries = new Map(league?.entries.map((e) => [e.code, e]));
  const ranked = rankedCount(league);
  const hasStars = mode === 'full' && cut.columnWidth >= WITH_STARS;
  const title = w.title[mode][family];
  return (
    <Scene scene={props.scene} sentence={sentence} figures={[]}>
      <Panel
        name={title}
        className="league-whole"
        dated={standing}
        retryOn={rows}
        title={
          <>
            {title}
            {isSample && <small className="sample">{words.common.sample}</small>}
          </>
        }
        aside={
          <>
            {mode === 'full' && <span className="aside league-note">{w.note}</span>}
            <SceneSource feed="weekly" />
            {cut.pages > 1 && <span className="aside">{words.wall.page(page + 1, cut.pages)}</span>}
          </>
        }
      >
        <div
          ref={ref}
          className="league-columns"
          style={{ '--row': `${cut.rowHeight}rem`, '--columns': cut.columns } as React.CSSProperties}
        >
          {Array.from({ length: Math.ceil(shown.length / cut.perColumn) }, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column has no identity but its place
            <table key={i} className={cut.columnWidth >= WITH_POST ? 'league-table has-room' : 'league-table'} data-league={mode}>
              <thead>
                <LeagueHead mode={mode} name={words.wall.columns[family]} extra={hasStars ? w.stars : undefined} />
              </thead>
              <tbody>
                {shown.slice(i * cut.perColumn, (i + 1) * cut.perColumn).map((row) => (
                  <LeagueLine
                    key={row.code}
                    code={row.code}
                    name={row.name}
                    entry={entries.get(row.code) ?? null}
                    mode={mode}
                    of={ranked}
                    tag={cut.columnWidth >= WITH_POST ? row.tag : undefined}
                    extra={hasStars ? row.stars : undefined}
                  />
                ))}
              </tbody>
            </table>
          ))}
        </div>
      </Panel>
    </Scene>
  );
}
