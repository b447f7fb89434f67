import type { UnitRecord } from '../../../contract/organisation.ts';
import type { Programme } from '../../../domain/programme.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { named } from '../../../words/format.ts';
import { usePaged } from '../turn/usePaged.tsx';
import { useBox } from '../useBox.ts';

/** rem that papers and the first units need. */
const LEAST = 15;

/** The papers the programme rests on and the units of its task force, where the panel has room left: never a person. */
export function LeadList(props: { units: readonly UnitRecord[]; papers: Programme['documents'] }) {
  const { lang, words } = useApp();
  const { homeAction: w } = useSystemWords();
  const [ref, { height }] = useBox<HTMLDivElement>('leads');
  const { units, papers } = props;
  const { box, part, label } = usePaged(units.length);
  const sample = (official: boolean) => !official && <small className="sample"> {words.common.sample}</small>;
  return (
    <div className="programme-lead" ref={ref}>
      {height >= LEAST && (
        <div className="fit" ref={box}>
          <h3>{w.documents}</h3>
          {papers.map((p) => (
            <p key={p.id} className="programme-paper">
              {w.paper(named(p.label, lang))}
              {sample(p.official)}
            </p>
          ))}
          <h3>
            {w.force} {label}
          </h3>
          <ul>
            {part(units).map((u) => (
              <li key={u.id}>
                <small>{u.leads ? w.leads : w.member}</small> {named(u.name, lang)}
                {sample(u.official)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
