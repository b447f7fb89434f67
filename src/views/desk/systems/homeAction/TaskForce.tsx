import type { UnitRecord } from '../../../../contract/organisation.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { Region } from '../../../../parts/Region.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { named } from '../../../../words/format.ts';
import { moveName } from '../../../shared/systems/moveName.ts';
import { useMoves } from '../../../shared/systems/useMoves.ts';

/** The units of the task force, those that lead first, with the projects and actions each is in charge of. Never a person. */
export function TaskForce(props: { units: readonly UnitRecord[]; week: string | null }) {
  const { lang, words } = useDeskApp();
  const { homeAction: w, moves: m } = useSystemWords();
  const { moves } = useMoves(props.week);
  return (
    <Region className="card" label={w.force}>
      <h2>{w.force}</h2>
      {props.units.length === 0 && <p>{w.noUnits}</p>}
      <ul className="home-units">
        {props.units.map((u) => {
          const own = moves.filter((x) => x.record.lead === u.id).map((x) => moveName(x, m, lang));
          return (
            <li key={u.id} data-unit={u.id} data-leads={u.leads}>
              <span className="home-role">{u.leads ? w.leads : w.member}</span>
              <span>
                <strong>{named(u.name, lang)}</strong> {!u.official && <small className="tag">{words.common.sample}</small>}
                {own.length > 0 && <small> {w.carries(words.common.list(own))}</small>}
              </span>
            </li>
          );
        })}
      </ul>
    </Region>
  );
}
