import './togetherScenes.css';
import { subjectName } from '../../../domain/register.ts';
import { type ActivityStanding, type CultureRow, groupRows } from '../../../domain/systems/culture.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { decimal, named } from '../../../words/format.ts';
import { useCulture } from '../../shared/systems/useCulture.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { Panel } from '../Panel.tsx';
import { usePaged } from '../turn/usePaged.tsx';
import { BarCell } from './BarCell.tsx';
import { Scene, type SceneProps } from './Scene.tsx';

const PANELS = [
  { min: 34, height: 16.2 },
  { min: 42, grow: 1.2 },
];

/** Civility, culture, sports and volunteering: what was held and who came, and how many for 100 households of a compound. */
export function CultureScene(props: SceneProps) {
  const { ctx, figures, sentence, standings, compounds } = useCulture(null);
  const { lang } = useApp();
  const name = (code: string) => named(subjectName(ctx.register, code), lang);
  return (
    <Scene {...props} sentence={sentence} figures={figures} panels={PANELS}>
      <GroupsPanel standings={standings} />
      <CompoundsPanel rows={compounds} name={name} />
    </Scene>
  );
}

function GroupsPanel(props: { standings: readonly ActivityStanding[] }) {
  const w = useSystemWords().culture;
  const feed = useSystemFeed('culture');
  const rows = groupRows(props.standings);
  return (
    <Panel
      name={w.panels.groups}
      className="culture-groups"
      dated={feed.standing}
      title={w.panels.groups}
      retryOn={props.standings}
    >
      <table className="scene-table">
        <thead>
          <tr>
            <th scope="col">{w.columns.group}</th>
            <th scope="col" className="num">
              {w.columns.held}
            </th>
            <th scope="col" className="num">
              {w.columns.participants}
            </th>
            <th scope="col" className="num">
              {w.columns.uncounted}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((g) => (
            <tr key={g.group} data-row={g.group}>
              <th scope="row">{w.groups[g.group]}</th>
              <td className="num">{decimal(g.held, 0)}</td>
              <td className="num">{g.participants === null ? '—' : decimal(g.participants, 0)}</td>
              <td className="num">{decimal(g.uncounted, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

/** Compounds with both numbers, by their ids: with activities uncounted it is no order of merit. */
function CompoundsPanel(props: { rows: readonly CultureRow[]; name(code: string): string }) {
  const { words } = useApp();
  const w = useSystemWords().culture;
  const feed = useSystemFeed('culture');
  const rows = props.rows.filter((r) => r.per100 !== null);
  const { box, part, aside } = usePaged(rows.length);
  const most = Math.max(1, ...rows.map((r) => r.per100 ?? 0));
  const left = props.rows.length - rows.length;
  return (
    <Panel
      name={w.panels.compounds}
      className="culture-compounds"
      dated={feed.standing}
      title={w.panels.compounds}
      aside={aside}
      retryOn={props.rows}
    >
      <div className="fit" ref={box}>
        <table className="scene-table">
          <tbody>
            {part(rows).map((r) => (
              <tr key={r.place} data-code={r.place}>
                <th scope="row">{props.name(r.place)}</th>
                <BarCell n={r.per100 ?? 0} of={most} />
                <td className="num">{decimal(r.per100 ?? 0, 1)}</td>
                <td className="num together-over">
                  {decimal(r.own ?? 0, 0)} / {decimal(r.households ?? 0, 0)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="aside">
        {w.scale}
        {left > 0 && `${words.common.between}${w.leftOut(decimal(left, 0))}`}
      </p>
    </Panel>
  );
}
