import './leagueScene.css';
import { useMemo } from 'react';
import { rankedCount } from '../../../domain/league/summary.ts';
import type { LeagueFamily } from '../../../domain/league/types.ts';
import { segmentsOf } from '../../../domain/wall/segments.ts';
import { tableCut } from '../../../domain/wall/tableCut.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { textWidth } from '../../shared/textWidth.ts';
import { BAND, LeagueHead, LeagueLine } from '../LeagueLine.tsx';
import { Panel } from '../Panel.tsx';
import { usePage } from '../turn/usePage.ts';
import { useBox } from '../useBox.ts';
import { useRoom } from '../useRoom.ts';
import { Scene, type SceneProps } from './Scene.tsx';
import { SceneSource } from './SceneSource.tsx';
import { useLeagueScene } from './useLeagueScene.ts';

/** What a row needs of the room, in rem. */
const NEED = { gap: 2.4, head: 1.9, row: 2.2, tallest: 3.8 };
/** What stands beside a name: place, move, range and score; where there are no places only a tier or a change. */
const BESIDE = { full: { least: 23.5, most: 52 }, brief: { least: 17, most: 36 } } as const;
/** Size of a name and of the post beside it. */
const NAME = 1.45;
const TAG = 1.2;
/** What stars ask for beside that, and what the post does with the wider band it comes with. */
const STARS = 6;
const POST = 6.4;
/** How wide the picture of possible ranks may grow beside a post where columns are wide. */
const WIDEST_BAND = 44;

/**
 * The whole league of a family: in as many columns as the wall has room for on each side of its seams, and page by page what is
 * left.
 */
export function LeagueScene(props: SceneProps & { family: LeagueFamily }) {
  const { words } = useApp();
  const { leagueScenes: w } = useSystemWords();
  const { family } = props;
  const { mode, league, rows, sentence, isSample } = useLeagueScene(family);
  const { standing } = useSystemFeed('weekly');
  const room = useRoom();
  const [ref, box] = useBox<HTMLDivElement>(`league/${props.scene}`);
  const [lastRef, lastBox] = useBox<HTMLDivElement>(`lastOfLeague/${props.scene}`);
  const beside = BESIDE[mode === 'full' ? 'full' : 'brief'];
  const name = Math.max(4, ...rows.map((r) => textWidth(r.name))) * NAME;
  const least = beside.least + name;
  // Between two seams a table stands by itself.
  const stretches = useMemo(
    () => segmentsOf(room.from, room.to, room.seams).filter((s) => s.to - s.from >= least),
    [room, least],
  );
  const parts = Math.max(1, stretches.length);
  const panels = useMemo(() => Array.from({ length: parts }, () => (parts > 1 ? { min: least } : {})), [parts, least]);
  const cut = tableCut(rows.length, {
    ...NEED,
    least,
    most: beside.most + name,
    widths: parts === 1 ? [box.width] : stretches.map((s) => s.to - s.from),
    height: parts === 1 ? box.height : Math.min(box.height, lastBox.height),
  });
  const page = usePage(cut.pages);
  const shown = rows.slice(page * cut.perPage, (page + 1) * cut.perPage);
  /** Columns that stand left of a stretch. */
  const before = (part: number) => cut.columns.slice(0, part).reduce((a, b) => a + b, 0);
  const entries = new Map(league?.entries.map((e) => [e.code, e]));
  const ranked = rankedCount(league);
  const hasStars = mode === 'full' && cut.columnWidth >= least + STARS;
  const tag = Math.max(...rows.map((r) => textWidth(r.tag ?? ''))) * TAG;
  const spare = cut.columnWidth - (least + (hasStars ? STARS : 0) + POST + tag);
  const hasPost = spare >= 0;
  const band = hasPost ? Math.min(WIDEST_BAND, BAND + spare) : BAND;
  const title = w.title[mode][family];
  const aside = (
    <>
      {mode === 'full' && <span className="aside league-note">{w.note}</span>}
      <SceneSource feed="weekly" />
      {cut.pages > 1 && <span className="aside">{words.wall.page(page + 1, cut.pages)}</span>}
    </>
  );
  const tables = (part: number) =>
    Array.from({ length: cut.columns[part] ?? 0 }, (_, i) => {
      const at = (before(part) + i) * cut.perColumn;
      const lines = shown.slice(at, at + cut.perColumn);
      return (
        lines.length > 0 && (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column has no identity but its place
          <table key={i} className={hasPost ? 'league-table has-room' : 'league-table'} data-league={mode}>
            <thead>
              <LeagueHead mode={mode} name={words.wall.columns[family]} extra={hasStars ? w.stars : undefined} />
            </thead>
            <tbody>
              {lines.map((row) => (
                <LeagueLine
                  key={row.code}
                  code={row.code}
                  name={row.name}
                  entry={entries.get(row.code) ?? null}
                  mode={mode}
                  of={ranked}
                  tag={hasPost ? row.tag : undefined}
                  extra={hasStars ? row.stars : undefined}
                  band={band}
                />
              ))}
            </tbody>
          </table>
        )
      );
    });
  const style = (part: number) =>
    ({ '--row': `${cut.rowHeight}rem`, '--columns': cut.columns[part], '--band': `${band}rem` }) as React.CSSProperties;
  return (
    <Scene scene={props.scene} sentence={sentence} figures={[]} panels={panels}>
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
        aside={parts === 1 && aside}
      >
        <div ref={ref} className="league-columns" style={style(0)}>
          {tables(0)}
        </div>
      </Panel>
      {Array.from({ length: parts - 1 }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch has no identity but its place
        <section key={i} className="panel league-whole" aria-label={title}>
          <header className="panel-head">{i === parts - 2 && aside}</header>
          <div ref={i === parts - 2 ? lastRef : undefined} className="league-columns" style={style(i + 1)}>
            {tables(i + 1)}
          </div>
        </section>
      ))}
    </Scene>
  );
}
