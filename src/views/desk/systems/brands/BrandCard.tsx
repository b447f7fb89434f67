import type { Register } from '../../../../domain/register.ts';
import type { BrandLine } from '../../../../domain/systems/brands.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { Region } from '../../../../parts/Region.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { named } from '../../../../words/format.ts';
import { ConditionMark } from '../../../shared/systems/ConditionMark.tsx';
import { conditionLines } from '../../../shared/systems/conditionLines.ts';
import { DeskLink } from '../../DeskLink.tsx';
import { PlaceName } from '../PlaceName.tsx';

/** One brand: whose it is, which conditions of a bonus star hold and which do not, and the way to the star sheet. */
export function BrandCard(props: { line: BrandLine; judged: boolean; register: Register; week: string | null }) {
  const { lang, words } = useDeskApp();
  const { brands: w, frame } = useSystemWords();
  const { line, judged, register, week } = props;
  const { record, bonus, candidate, conditions } = line;
  const own = week === null ? {} : { week };
  const isCompound = register.compound.has(record.subject);
  return (
    <Region className="card brand-card" label={named(record.label, lang)} data-brand={record.id}>
      <h3>
        {named(record.label, lang)} {!record.official && <small className="tag">{words.common.sample}</small>}
      </h3>
      <p>
        <PlaceName code={record.subject} register={register} week={week} />
      </p>
      <ul aria-label={w.conditions}>
        {conditionLines(line, w).map((c) => (
          <li key={c.id} data-condition={c.id}>
            <ConditionMark met={judged || c.id !== 'lit' ? c.met : null} words={w} />
            <span>{c.text}</span>
          </li>
        ))}
      </ul>
      <p className="meta">
        <strong data-candidate={candidate ?? 'unsaid'}>
          {judged ? (candidate === null ? w.unsaid : candidate ? w.candidate : w.notYet) : frame.withdrawn}
        </strong>
        {bonus !== null && <span>{w.star(conditions.lit.met === true)}</span>}
        {(isCompound || register.community.has(record.subject)) && (
          <DeskLink
            to={
              isCompound ? { page: 'compound', id: record.subject, ...own } : { page: 'community', code: record.subject, ...own }
            }
          >
            {w.sheet}
          </DeskLink>
        )}
      </p>
    </Region>
  );
}
