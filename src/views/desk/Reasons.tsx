import { useEffect, useRef } from 'react';
import type { Board } from '../../domain/board.ts';
import type { CheckFigure } from '../../domain/checks.ts';
import { weekStart } from '../../domain/civil.ts';
import type { CriterionFigure } from '../../domain/criterionFigure.ts';
import type { Criterion } from '../../domain/programme.ts';
import type { StarSheet } from '../../domain/starSheet.ts';
import { useApp } from '../../parts/app.tsx';
import { StarGlyph } from '../../parts/StarGlyph.tsx';
import { dayShort, decimal, named } from '../../words/format.ts';

/** Why a compound or community has its stars: criterion by criterion, check by check, with counts. */
export function Reasons(props: { board: Board; code: string; onClose(): void }) {
  const { lang, words } = useApp();
  const w = words.desk;
  const { board, code } = props;
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    close.current?.focus({ preventScroll: true });
  }, []);
  const compound = board.register.compound.get(code);
  const ownCommunity = board.register.community.get(code);
  const place = compound ?? ownCommunity;
  const community = board.communitySheets.get(code);
  const sheet = board.sheets.get(code) ?? community?.sheet;
  if (place === undefined || sheet === undefined) return null;
  const criteria = compound === undefined ? board.programme.criteria.communityStar : board.programme.criteria.compoundStar;
  const parent =
    compound === undefined
      ? board.register.street.get(ownCommunity?.street ?? '')
      : board.register.community.get(compound.community);
  return (
    <aside className="reasons" aria-label={w.reasons} onKeyDown={(e) => e.key === 'Escape' && props.onClose()}>
      <header>
        <h2>{named(place.name, lang)}</h2>
        <button ref={close} type="button" onClick={props.onClose}>
          {w.close}
        </button>
      </header>
      <p className="reasons-where">
        {[
          parent === undefined ? '' : named(parent.name, lang),
          compound?.isOld === true ? w.facts.old : '',
          compound?.builtYear == null ? '' : w.facts.built(compound.builtYear),
          compound?.buildings == null ? '' : w.facts.buildings(compound.buildings),
          compound?.households == null ? '' : w.facts.households(compound.households),
          compound?.residents == null ? '' : w.facts.residents(compound.residents),
        ]
          .filter((s) => s !== '')
          .join(' · ')}
      </p>
      {sheet.unrated === null ? (
        <p className="reasons-stars">
          <b>{sheet.lit}</b>
          <span>/{sheet.of}</span>{' '}
          <StarGlyph lit={sheet.lit} of={sheet.of} docked={sheet.stars.filter((s) => s.state === 'docked').length} />
          {sheet.bonus > 0 && <span className="bonus">+{sheet.bonus}</span>}
          <span>
            {w.score} {sheet.score === null ? '—' : decimal(sheet.score, 2)}
          </span>
        </p>
      ) : (
        <p className="reasons-unrated">{words.common.unrated[sheet.unrated]}</p>
      )}
      <p className="meta">
        {w.trial} · {w.passMark(String(board.programme.rules?.litFrom ?? '—'))}
        {(sheet.bonusPoints > 0 || sheet.deductions > 0) &&
          ` · ${w.adjusted(decimal(sheet.bonusPoints, 0), decimal(sheet.deductions, 0))}`}
      </p>
      <p className="meta">{sheet.official === null ? w.noOfficial : w.official(sheet.official.period, sheet.official.lit)}</p>
      <CriterionList
        heading={w.why(sheet.lit, sheet.of)}
        figures={sheet.stars}
        criteria={criteria}
        board={board}
        states={sheet.stars}
      />
      {community !== undefined && (
        <CriterionList
          heading={`${w.columns.weekly} ${community.weekly.score === null ? '—' : decimal(community.weekly.score, 2)}`}
          figures={community.weekly.components}
          criteria={board.programme.criteria.weeklyScore}
          board={board}
        />
      )}
    </aside>
  );
}

function CriterionList(props: {
  heading: string;
  figures: CriterionFigure[];
  criteria: Criterion[];
  board: Board;
  states?: StarSheet['stars'];
}) {
  const { lang, words } = useApp();
  const { board, criteria } = props;
  const pass = board.programme.rules?.litFrom ?? 0;
  return (
    <section>
      <h3>{props.heading}</h3>
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
  const { lang, words } = useApp();
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
