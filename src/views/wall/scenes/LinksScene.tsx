import './togetherScenes.css';
import { shortCommunityName } from '../../../charts/streetName.ts';
import { subjectName } from '../../../domain/register.ts';
import { LINK_KINDS, type LinkCell, type LinkRow, type LinkStanding } from '../../../domain/systems/links.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { dayShort, decimal, named } from '../../../words/format.ts';
import { useLinks } from '../../shared/systems/useLinks.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { Panel } from '../Panel.tsx';
import { usePaged } from '../turn/usePaged.tsx';
import { Scene, type SceneProps } from './Scene.tsx';

const PANELS = [{ min: 46, grow: 1.4 }, { min: 36 }];

/** The four links: which each community has, how many visits were made on time, and which units did not come. */
export function LinksScene(props: SceneProps) {
  const { ctx, figures, sentence, rows, away } = useLinks(null);
  const { lang } = useApp();
  const name = (code: string) => named(shortCommunityName(subjectName(ctx.register, code)), lang);
  return (
    <Scene {...props} sentence={sentence} figures={figures} panels={PANELS}>
      <MatrixPanel rows={rows} name={name} />
      <AwayPanel away={away} name={name} />
    </Scene>
  );
}

/** Communities by the four links, page by page. */
function MatrixPanel(props: { rows: readonly LinkRow[]; name(code: string): string }) {
  const w = useSystemWords().links;
  const feed = useSystemFeed('links');
  const { box, part, aside } = usePaged(props.rows.length);
  return (
    <Panel name={w.matrix} className="links-matrix" dated={feed.standing} title={w.matrix} aside={aside} retryOn={props.rows}>
      <div className="fit" ref={box}>
        <table className="scene-table">
          <thead>
            <tr>
              <th scope="col">{w.columns.community}</th>
              {LINK_KINDS.map((k) => (
                <th key={k} scope="col" className="num">
                  {w.kinds[k]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {part(props.rows).map((r) => (
              <tr key={r.community} data-code={r.community}>
                <th scope="row">{props.name(r.community)}</th>
                {LINK_KINDS.map((k) => (
                  <Cell key={k} cell={r.cells[k]} judged={feed.judged} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="aside">{w.matrixNote}</p>
    </Panel>
  );
}

function Cell(props: { cell: LinkCell; judged: boolean }) {
  const w = useSystemWords().links;
  const { cell, judged } = props;
  const bad = judged ? 'is-bad' : '';
  if (cell.units === 0 && cell.due === 0) return <td className={`num ${bad}`}>{w.missing}</td>;
  const n = decimal(cell.absent, 0);
  return (
    <td className="num">
      {cell.absent > 0 && (
        <span className={bad}>
          <span aria-hidden="true">{w.away(n)} </span>
          <span className="sr-only">{w.awaySaid(n)}</span>
        </span>
      )}
      {cell.due === 0 ? w.nothingDue : `${decimal(cell.onTime, 0)}/${decimal(cell.due, 0)}`}
    </td>
  );
}

/** Units that had visits due in the window and made none. */
function AwayPanel(props: { away: readonly LinkStanding[]; name(code: string): string }) {
  const { lang } = useApp();
  const w = useSystemWords().links;
  const feed = useSystemFeed('links');
  const { box, part, aside } = usePaged(props.away.length);
  return (
    <Panel
      name={w.absentTable}
      className="links-away"
      dated={feed.standing}
      title={w.absentTable}
      aside={aside}
      retryOn={props.away}
    >
      {props.away.length === 0 ? (
        <p className="panel-note">{w.absentNone}</p>
      ) : (
        <div className="fit" ref={box}>
          <table className="scene-table">
            <thead>
              <tr>
                <th scope="col">{w.columns.unit}</th>
                <th scope="col">{w.columns.kind}</th>
                <th scope="col">{w.columns.community}</th>
                <th scope="col" className="num">
                  {w.columns.due}
                </th>
                <th scope="col" className="num">
                  {w.columns.lastCame}
                </th>
              </tr>
            </thead>
            <tbody>
              {part(props.away).map((s) => (
                <tr key={s.key}>
                  <th scope="row">{named(s.record.unit, lang)}</th>
                  <td>{w.kinds[s.record.link]}</td>
                  <td>{props.name(s.record.community)}</td>
                  <td className="num">{decimal(s.due, 0)}</td>
                  <td className="num">{s.lastCame === null ? w.never : dayShort(s.lastCame, lang)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}
