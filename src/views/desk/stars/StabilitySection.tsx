import { indicatorOf } from '../../../domain/stars/basis.ts';
import type { StarStability } from '../../../domain/stars/stability.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { decimal, named, percent } from '../../../words/format.ts';
import { More } from './More.tsx';
import type { StarCase } from './useStarCase.ts';
import { criterionName } from './written.ts';

/** How stable the lit stars are: one sentence, then star by star. */
export function StabilitySection(props: { of: StarCase }) {
  const { lang, words } = useDeskApp();
  const w = words.stars;
  const { basis, stability } = props.of;
  const { weakest, word } = stability;
  return (
    <section data-section="stability">
      <h3>{w.steadiness}</h3>
      {weakest === null || word === null ? (
        <p className="sentence">{w.nothingLit}</p>
      ) : (
        <>
          <p className={`steady-box steady-${word}`}>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              {word === 'steady' ? (
                <path d="M4 10.5 8.5 15 16 6" fill="none" stroke="currentColor" strokeWidth="2" />
              ) : (
                <path d="M10 3 18 17H2zM10 8v4.5M10 14.2v1" fill="none" stroke="currentColor" strokeWidth="1.6" />
              )}
            </svg>
            <span>
              <b>{w.stability[word]}</b>
              {words.common.between}
              {w.steadySentence(stability.stars.length, stability.steady)}
              {words.common.between}
              {weakest.disputed.length > 0
                ? w.weakestDisputed(criterionName(basis.criteria, weakest.criterion, lang))
                : w.weakest(criterionName(basis.criteria, weakest.criterion, lang), decimal(weakest.margin, 1))}
            </span>
          </p>
          <StarList stars={stability.stars.filter((s) => s.word !== 'steady')} of={props.of} />
          <More label={w.starByStar}>
            {() => (
              <>
                <StarList stars={stability.stars} of={props.of} />
                <p className="meta">{w.steadyHow(decimal(stability.draws, 0))}</p>
              </>
            )}
          </More>
        </>
      )}
    </section>
  );
}

function StarList(props: { stars: StarStability[]; of: StarCase }) {
  const { lang, words } = useDeskApp();
  const w = words.stars;
  const { basis, stability } = props.of;
  return (
    <ul className="plain-list">
      {props.stars.map((s) => {
        const criterion = basis.criteria.find((c) => c.id === s.criterion);
        const disputed = s.disputed.map((id) => (criterion === undefined ? id : named(indicatorOf(criterion, id).label, lang)));
        return (
          <li key={s.criterion} data-stability={s.criterion}>
            <strong>{criterionName(basis.criteria, s.criterion, lang)}</strong>{' '}
            <b className={s.word === 'steady' ? 'meta' : 'is-bad'}>{w.stability[s.word]}</b>{' '}
            <span className="meta">
              {w.stays(percent(stability.noise, 0), percent(s.stays, s.stays === 1 ? 0 : 1))}
              {words.common.between}
              {disputed.length === 0 ? w.notDisputed : w.disputed(words.common.list(disputed))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
