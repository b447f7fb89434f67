import type { Dated } from '../../../domain/dated.ts';
import type { MoveFamily, MoveStanding, MoveState } from '../../../domain/systems/moves.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { decimal } from '../../../words/format.ts';
import { MoveMark } from '../../shared/systems/MoveMark.tsx';
import { moveName } from '../../shared/systems/moveName.ts';
import { Panel } from '../Panel.tsx';
import { usePaged } from '../turn/usePaged.tsx';
import { BarCell } from './BarCell.tsx';

/** What is looked for first stands first where not all have room. */
const FIRST: readonly MoveState[] = ['still', 'late', 'onPlan', 'notDue', 'none'];

/** The eight projects, or the eight actions: done of due, overdue, and which stand still; page by page where they do not fit. */
export function MovesPanel(props: { family: MoveFamily; moves: readonly MoveStanding[]; standing: Dated; judged: boolean }) {
  const { lang } = useApp();
  const { moves: w } = useSystemWords();
  const { family, judged } = props;
  const all = props.moves.filter((m) => m.record.family === family);
  const { box, part, label, aside } = usePaged(all.length);
  // The order of states is a judgement: of old data, and where all have room, it is that of the district.
  const ordered = judged && label !== '' ? [...all].sort((a, b) => FIRST.indexOf(a.state) - FIRST.indexOf(b.state)) : all;
  const rows = part(ordered);
  return (
    <Panel
      name={w.family[family]}
      className={`programme-${family}s`}
      dated={props.standing}
      title={w.family[family]}
      retryOn={props.moves}
      aside={aside}
    >
      <div className="fit" ref={box}>
        <table className="scene-table programme-table">
          <thead>
            <tr>
              <th scope="col">{w.columns.move}</th>
              <th scope="col" colSpan={2} className="num">
                {w.scene.steps}
              </th>
              <th scope="col" className="num">
                {w.scene.overdue}
              </th>
              <th scope="col">{w.scene.state}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((m) => (
              <tr key={m.record.id} data-move={m.record.id}>
                <th scope="row" className={m.official ? '' : 'is-unnamed'}>
                  {moveName(m, w, lang)}
                </th>
                <BarCell n={m.done} of={m.due} />
                <td className="num">{m.due === 0 ? '—' : `${decimal(m.done, 0)} / ${decimal(m.due, 0)}`}</td>
                <td className={`num ${m.overdue > 0 && judged ? 'is-overdue' : ''}`}>
                  {m.due === 0 ? '—' : decimal(m.overdue, 0)}
                </td>
                <td>
                  <MoveMark state={m.state} judged={judged} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
