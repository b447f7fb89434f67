import { indicatorOf } from '../../../domain/stars/basis.ts';
import type { StarLoss } from '../../../domain/stars/losses.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { decimal, named } from '../../../words/format.ts';
import { More } from './More.tsx';
import type { StarCase } from './useStarCase.ts';
import { criterionName } from './written.ts';

/** Losses named at once; the rest on demand. */
const SHOWN = 3;

/** What would lose a star: the fewest cases first. */
export function LossSection(props: { of: StarCase }) {
  const { words } = useDeskApp();
  const w = words.stars;
  const { losses, basis } = props.of;
  const rest = losses.slice(SHOWN);
  return (
    <section data-section="loss">
      <h3>{w.lose}</h3>
      {losses.length === 0 ? (
        <p className="sentence">{basis.sheet.lit === 0 ? w.nothingLit : w.loseNone}</p>
      ) : (
        <LossList list={losses.slice(0, SHOWN)} of={props.of} />
      )}
      {rest.length > 0 && (
        <More label={w.loseMore(rest.length)}>
          {() => (
            <>
              <LossList list={rest} of={props.of} />
            </>
          )}
        </More>
      )}
    </section>
  );
}

function LossList(props: { list: StarLoss[]; of: StarCase }) {
  const { lang, words } = useDeskApp();
  const w = words.stars;
  const { basis } = props.of;
  return (
    <ul className="plain-list">
      {props.list.map((l) => {
        const i = basis.criteria.findIndex((c) => c.id === l.criterion);
        const criterion = basis.criteria[i];
        if (criterion === undefined) return null;
        const indicator = indicatorOf(criterion, l.check);
        const star = criterionName(basis.criteria, l.criterion, lang);
        const label = named(indicator.label, lang);
        return (
          <li key={l.check} data-loss={l.check}>
            {indicator.better === 'down'
              ? w.loseEvents(label, decimal(l.cases, 0), star)
              : w.loseItems(label, decimal(l.cases, 0), named(indicator.unit, lang), star)}{' '}
            <span className="meta">{w.loseThen(decimal(basis.sheet.stars[i]?.score ?? 0, 1), decimal(l.scoreThen, 1))}</span>
          </li>
        );
      })}
    </ul>
  );
}
