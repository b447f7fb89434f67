import type { Board } from '../../domain/board.ts';
import type { CheckFigure } from '../../domain/checks.ts';
import { weekStart } from '../../domain/civil.ts';
import type { CriterionFigure } from '../../domain/criterionFigure.ts';
import type { Criterion } from '../../domain/programme.ts';
import type { StarSheet } from '../../domain/starSheet.ts';
import { useDeskApp } from '../../parts/app.tsx';
import { dayShort, decimal, named } from '../../words/format.ts';

/** Criterion by criterion, check by check: score, state of the star, counts and dates. */
export function CriterionList(props: {
  /** Null where the section around it has one. */
  heading: string | null;
  figures: CriterionFigure[];
  criteria: Criterion[];
  board: Board;
  states?: StarSheet['stars'];
}) {
  const { lang, words } = useDeskApp();
  const { board, criteria } = props;
  const pass = board.programme.rules?.litFrom ?? 0;
  return (
    <section>
      {props.heading !== null && <h3>{props.heading}</h3>}
      <ul className="criteria">
        {props.figures.map((figure, i) => {
          const criterion = criteria[i];
          const state = props.states?.[i]?.state;
          const low = state !== undefined && state !== 'lit' && figure.score !== null;
          return (
            <li key={figure.criterion}>
              <p className="criterion">
                <span className={`star-state star-state-${state ?? 'none'}`}>
                  {state === undefined ? '' : words.common.star[state]}
                </span>
                <strong>{criterion === undefined ? figure.criterion : named(criterion.label, lang)}</strong>
                {criterion?.official === false && <small className="tag">{words.common.sample}</small>}
                <span className="num">{figure.score === null ? '—' : decimal(figure.score, 1)}</span>
              </p>
              <svg className="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                <rect className="track" width="100" height="6" />
                {figure.score !== null && <rect className={low ? 'fill low' : 'fill'} width={figure.score} height="6" />}
                {state !== undefined && <rect className="pass" x={pass - 0.4} width="0.8" height="6" />}
              </svg>
              <ul className="checks">
                {figure.checks.map((check) => (
                  <CheckLine key={check.indicator} check={check} board={board} />
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function CheckLine(props: { check: CheckFigure; board: Board }) {
  const { lang, words } = useDeskApp();
  const w = words.desk;
  const { check, board } = props;
  const indicator = board.programme.indicator.get(check.indicator);
  const whole = (x: number) => decimal(x, Number.isInteger(x) ? 0 : 2);
  const counts =
    check.absence === null && check.numerator !== null && check.denominator !== null
      ? w.ratio(whole(check.numerator), whole(check.denominator), indicator === undefined ? '' : named(indicator.unit, lang))
      : check.absence === null
        ? ''
        : words.common.absence[check.absence];
  return (
    <li>
      <span>{indicator === undefined ? check.indicator : named(indicator.label, lang)}</span>
      <span className="counts">
        {counts}
        {check.carryOver > 0 && ` (${w.carry(String(check.carryOver))})`}
        {check.lowN && <small className="tag">{words.common.state.lowN}</small>}
      </span>
      <span className="when">{w.window(dayShort(weekStart(check.from), lang), dayShort(check.to, lang))}</span>
    </li>
  );
}
