import type { Board } from '../../../domain/board.ts';
import { acting } from '../../../domain/stars/actors.ts';
import { indicatorOf } from '../../../domain/stars/basis.ts';
import type { StarWay } from '../../../domain/stars/nextStar.ts';
import { gradeFigure } from '../../../domain/stars/starCase.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { dayShort, decimal, named, percent } from '../../../words/format.ts';
import { GradeLine } from './GradeLine.tsx';
import type { StarCase } from './useStarCase.ts';
import { criterionName, writtenMove, writtenValue, writtenWay } from './written.ts';

/** What is missing for the next star: the cheapest way first, in its own unit, who acts and when it can show at the earliest. */
export function NextStarSection(props: { board: Board; of: StarCase }) {
  const { lang, words } = useDeskApp();
  const w = words.stars;
  const { board, of } = props;
  const { basis, next } = of;
  const { sheet, rules } = basis;
  const label = (id: string) => criterionName(basis.criteria, id, lang);
  const silent = next.blocked.flatMap((b) => (b.why === 'unreported' ? [label(b.criterion)] : []));
  const first = next.ways[0];
  return (
    <section data-section="next">
      <div className="section-head">
        <h3>{w.next}</h3>
        {first !== undefined && (
          <p className="meta">
            {w.nextShort(label(first.criterion), decimal(rules.litFrom - first.gap, 1), decimal(rules.litFrom, 0))}
          </p>
        )}
      </div>
      {sheet.unrated === 'incomplete' && (
        <p className="sentence">{w.unratedShare(percent(sheet.completeness, 0), percent(rules.completenessFrom, 0))}</p>
      )}
      {sheet.unrated === 'mandatoryMissing' && (
        <p className="sentence">
          {w.unratedMandatory(
            words.common.list(
              basis.criteria.flatMap((c, i) => (c.mandatory && sheet.stars[i]?.score === null ? [named(c.label, lang)] : [])),
            ),
          )}
        </p>
      )}
      {first === undefined ? (
        <p className="sentence">{sheet.lit === sheet.of ? w.allLit : next.blocked.length > 0 ? null : w.noWay}</p>
      ) : (
        <p className="sentence" data-figure="gap">
          {w.toNext(decimal(first.gap, 2), writtenWay(first, basis.criteria, w, lang))}
        </p>
      )}
      <ol className="ways">
        {next.ways.map((way) => (
          <Way key={`${way.criterion}-${way.moves.map((m) => m.check).join()}`} way={way} board={board} of={of} />
        ))}
      </ol>
      {next.blocked.length > 0 && (
        <ul className="plain-list">
          {next.blocked.map((b) =>
            b.why === 'unreported' ? null : (
              <li key={b.criterion}>
                {b.why === 'outOfReach'
                  ? w.blocked.outOfReach(label(b.criterion))
                  : `${w.blocked.docked(label(b.criterion), b.docking === null ? '' : named(b.docking.reason, lang))}${words.common.between}${
                      b.from === null ? w.blocked.dockedOpen : w.blocked.dockedFrom(dayShort(b.from, lang))
                    }`}
              </li>
            ),
          )}
          {silent.length > 0 && <li>{w.blocked.unreported(words.common.list(silent))}</li>}
        </ul>
      )}
      <GradeLine board={board} of={of} />
      {next.ways.length > 0 && <p className="meta">{w.earliestHow(rules.windowWeeks)}</p>}
    </section>
  );
}

/** One way: each move with its value, who acts, the earliest week, and what the sheet would be. */
function Way(props: { way: StarWay; board: Board; of: StarCase }) {
  const { lang, words } = useDeskApp();
  const w = words.stars;
  const { way, board, of } = props;
  const { basis } = of;
  const criterion = basis.criteria.find((c) => c.id === way.criterion);
  if (criterion === undefined) return null;
  const posts = board.register.posts.get(basis.subject) ?? [];
  const actors = [
    ...new Set(
      way.moves.flatMap((m) =>
        acting(indicatorOf(criterion, m.check), posts).map((a) => (a.vacant ? w.vacant(w.actor[a.actor]) : w.actor[a.actor])),
      ),
    ),
  ];
  const star = way.after.stars.find((s) => s.criterion === way.criterion);
  const now = basis.sheet.stars.find((s) => s.criterion === way.criterion);
  const grade = gradeFigure(board, basis, way.after);
  return (
    <li data-way={way.moves.map((m) => m.check).join()}>
      {way.moves.map((m) => {
        const indicator = indicatorOf(criterion, m.check);
        return (
          <p key={m.check} className="way-move">
            <strong>{writtenMove(m, indicator, w, lang)}</strong>
            <span className="meta">{w.valueMove(writtenValue(indicator, m.valueFrom), writtenValue(indicator, m.valueTo))}</span>
          </p>
        );
      })}
      <span className="way-gain">{w.gain(decimal((star?.score ?? 0) - (now?.score ?? 0), 1))}</span>
      <p className="meta">
        {[
          criterionName(basis.criteria, way.criterion, lang),
          w.reach[way.reach],
          w.acts(words.common.list(actors)),
          way.earliest === null ? w.noEarliest : w.earliest(dayShort(way.earliest, lang)),
        ].join(words.common.between)}
      </p>
      {way.after.score !== null && grade.grade !== null && (
        <p className="meta">{w.after(way.after.lit, decimal(way.after.score, 2), w.grade[grade.grade])}</p>
      )}
    </li>
  );
}
