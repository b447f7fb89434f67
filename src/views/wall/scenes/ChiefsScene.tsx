import { subjectName } from '../../../domain/register.ts';
import './people.css';
import { useMemo } from 'react';
import { shortStreetName } from '../../../charts/streetName.ts';
import { CHIEF_ROLES, type ChiefRole, type ChiefsRow, type Posts } from '../../../domain/systems/chiefs.ts';
import { concernRows, worstFirst } from '../../../domain/systems/concerns.ts';
import type { Figure, FigureId } from '../../../domain/systems/figures.ts';
import { wording } from '../../../domain/wording.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { named, percent } from '../../../words/format.ts';
import { useChiefs } from '../../shared/systems/useChiefs.ts';
import { useConcerns } from '../../shared/systems/useConcerns.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { Panel } from '../Panel.tsx';
import { type Paged, usePaged } from '../turn/usePaged.tsx';
import { useRoom } from '../useRoom.ts';
import { BarCell } from './BarCell.tsx';
import type { SceneProps } from './Scene.tsx';
import { Scene } from './Scene.tsx';

const AT_THE_SIDE: readonly FigureId[] = ['chiefs.posts', 'concerns.onTime', 'concerns.pressing', 'concerns.overdue'];
const PANELS = [{ min: 32 }, { min: 32 }];

/** The four chiefs and the people's concerns: are posts filled, and what of what was due was closed on time. */
export function ChiefsScene(props: SceneProps) {
  const { lang } = useApp();
  const { chiefs: w, concerns: c } = useSystemWords();
  const room = useRoom();
  // The roles in one line where their table would take the streets' place.
  const inLine = room.height < 50 || room.to - room.from < 80;
  const chiefs = useChiefs(null);
  const concerns = useConcerns(null);
  const { ctx } = concerns;
  const concerned = useSystemFeed('concerns');
  const grids = useSystemFeed('fourChiefs');
  const all = [...chiefs.figures, ...concerns.figures];
  const figures = AT_THE_SIDE.flatMap((id): Figure[] => all.filter((f) => f.id === id));
  const value = (id: FigureId) => all.find((f) => f.id === id);
  const pair = (f: Figure | undefined) => (f?.value == null ? null : { n: f.numerator ?? 0, of: f.denominator ?? 0 });
  const sentence = c.sceneSentence(
    pair(value('concerns.onTime')),
    value('concerns.overdue')?.value ?? 0,
    pair(value('chiefs.posts')),
  );
  const kinds = useMemo(() => worstFirst(concernRows(concerns.standings, (r) => r.type)), [concerns.standings]);
  const streets = chiefs.rows.filter((r) => r.posts.due > 0 || r.grids > 0);
  const kindsPaged = usePaged(kinds.length);
  const streetsPaged = usePaged(streets.length);
  return (
    <Scene {...props} sentence={sentence} figures={figures} panels={PANELS}>
      <Panel
        name={c.panels.kinds}
        className="concern-kinds"
        dated={concerned.standing}
        title={c.panels.kinds}
        aside={kindsPaged.aside}
        retryOn={concerns.standings}
      >
        <KindsTable rows={kinds} paged={kindsPaged} name={(id) => named(wording(ctx.programme, 'concern', id).label, lang)} />
      </Panel>
      <Panel
        name={c.panels.streets}
        className="chief-streets"
        dated={grids.standing}
        title={c.panels.streets}
        aside={streetsPaged.aside}
        retryOn={chiefs.rows}
      >
        <StreetsTable
          rows={streets}
          paged={streetsPaged}
          name={(code) => named(shortStreetName(subjectName(ctx.register, code)), lang)}
        />
        {inLine ? (
          <p className="panel-note people-roles">
            {CHIEF_ROLES.map((role) => (
              <span key={role}>
                {w.roles[role]}{' '}
                <strong>
                  {chiefs.roles[role].filled}/{chiefs.roles[role].due}
                </strong>
              </span>
            ))}
          </p>
        ) : (
          <RolesTable roles={chiefs.roles} />
        )}
      </Panel>
    </Scene>
  );
}

/** Kinds of concerns, worst first, with a bar of the share closed on time. */
function KindsTable(props: { rows: ReturnType<typeof worstFirst>; paged: Paged; name(id: string): string }) {
  const { concerns: c } = useSystemWords();
  const feed = useSystemFeed('concerns');
  const { box, part } = props.paged;
  return (
    <div className="fit" ref={box}>
      <table className="scene-table people-table">
        <thead>
          <tr>
            <th scope="col">{c.scene.kind}</th>
            <th scope="col" colSpan={2}>
              {c.scene.rate}
            </th>
            <th scope="col" className="num">
              {c.scene.counts}
            </th>
            <th scope="col" className="num">
              {c.scene.overdue}
            </th>
          </tr>
        </thead>
        <tbody>
          {part(props.rows).map((r) => (
            <tr key={r.key} data-kind={r.key}>
              <th scope="row">{props.name(r.key)}</th>
              <BarCell n={r.onTime} of={r.due} />
              <td className="num">{r.due === 0 ? c.nothingDue : percent(r.onTime / r.due)}</td>
              <td className="num people-counts">
                {r.onTime} / {r.due}
              </td>
              <td className={r.overdue > 0 && feed.judged ? 'num is-overdue' : 'num'}>{r.overdue}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Posts and grids of each street. */
function StreetsTable(props: { rows: readonly ChiefsRow[]; paged: Paged; name(code: string): string }) {
  const { concerns: c, frame } = useSystemWords();
  const grids = useSystemFeed('fourChiefs');
  const { box, part } = props.paged;
  return (
    <div className="fit" ref={box}>
      <table className="scene-table people-table">
        <thead>
          <tr>
            <th scope="col">{c.scene.street}</th>
            <th scope="col" className="num">
              {c.scene.posts}
            </th>
            <th scope="col" className="num">
              {c.scene.vacant}
            </th>
            <th scope="col" className="num">
              {c.scene.grids}
            </th>
            <th scope="col" className="num">
              {c.scene.right}
            </th>
          </tr>
        </thead>
        <tbody>
          {part(props.rows).map((r) => (
            <tr key={r.street} data-street={r.street}>
              <th scope="row">{props.name(r.street)}</th>
              <td className="num">
                {r.posts.filled} / {r.posts.due}
              </td>
              <td className="num">{r.posts.due - r.posts.filled}</td>
              <td className="num">{grids.gap === null ? r.grids : frame.absence.notReported}</td>
              <td className="num">{grids.gap !== null || r.judged === 0 ? '—' : `${r.right} / ${r.judged}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Posts of each role with a bar of those filled. */
function RolesTable(props: { roles: Record<ChiefRole, Posts> }) {
  const { concerns: c, chiefs: w } = useSystemWords();
  return (
    <table className="scene-table people-table people-second">
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {w.columns.role}
          </th>
          <th scope="col" className="num">
            {c.scene.posts}
          </th>
          <th scope="col" className="num">
            {c.scene.vacant}
          </th>
        </tr>
      </thead>
      <tbody>
        {CHIEF_ROLES.map((role) => {
          const { due, filled } = props.roles[role];
          return (
            <tr key={role} data-role={role}>
              <th scope="row">{w.roles[role]}</th>
              <BarCell n={filled} of={due} />
              <td className="num">
                {filled} / {due}
              </td>
              <td className="num">{due - filled}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
