import { type SyntheticEvent, useMemo, useState } from 'react';
import type { Board } from '../../../domain/board.ts';
import type { CheckFigure } from '../../../domain/checks.ts';
import type { Indicator } from '../../../domain/programme.ts';
import type { StarSheet } from '../../../domain/starSheet.ts';
import { indicatorOf } from '../../../domain/stars/basis.ts';
import { gradeFigure } from '../../../domain/stars/starCase.ts';
import { whatIf } from '../../../domain/stars/whatIf.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { StarGlyph } from '../../../parts/StarGlyph.tsx';
import { decimal, named } from '../../../words/format.ts';
import type { StarCase } from './useStarCase.ts';
import { whole } from './written.ts';

/** How far a slider goes: all cases of a check; of events, twice the present count or what gives no points. */
function range(check: CheckFigure, indicator: Indicator): { max: number; step: number } {
  const [x, n] = [check.numerator ?? 0, check.denominator ?? 0];
  if (indicator.measure === 'countPerExposure') return { max: Math.max(2 * x, Math.ceil(indicator.hi * n) + 1), step: 1 };
  if (indicator.measure === 'score') return { max: 100 * n, step: n / 2 };
  return { max: n, step: 1 };
}

/** Sliders on the counts of every check. What they show is supposed and lives in this component alone. */
export function WhatIf(props: { board: Board; of: StarCase }) {
  const { lang, words } = useDeskApp();
  const w = words.stars;
  const { board, of } = props;
  const { basis } = of;
  const [changes, setChanges] = useState<ReadonlyMap<string, number>>(new Map());
  const supposed = useMemo(() => whatIf(basis, changes), [basis, changes]);
  // Sixteen sliders are made when somebody wants them.
  const [opened, setOpened] = useState(false);
  const change = (id: string, to: number, actual: number) =>
    setChanges((held) => {
      const next = new Map(held);
      if (to === actual) next.delete(id);
      else next.set(id, to);
      return next;
    });
  return (
    <details
      className="what-if"
      data-section="what-if"
      onToggle={(e: SyntheticEvent<HTMLDetailsElement>) => e.currentTarget.open && setOpened(true)}
    >
      <summary>
        {w.whatIf}
        <small className="tag">{w.whatIfMark}</small>
      </summary>
      <div className="what-if-result">
        <Outcome name={w.supposed} board={board} of={of} sheet={supposed} figure="supposed" />
        <Outcome name={w.actual} board={board} of={of} sheet={basis.sheet} figure="actual" />
        <button type="button" disabled={changes.size === 0} onClick={() => setChanges(new Map())}>
          {w.reset}
        </button>
      </div>
      <p className="meta">{w.whatIfNote}</p>
      {(opened ? basis.criteria : []).map((criterion, i) => {
        const [now, then] = [basis.sheet.stars[i], supposed.stars[i]];
        if (now === undefined || then === undefined) return null;
        return (
          <fieldset key={criterion.id}>
            <legend>
              <StarGlyph lit={then.state === 'lit' ? 1 : 0} of={1} docked={then.state === 'docked' ? 1 : 0} />
              {named(criterion.label, lang)}
              <span className={then.state === 'lit' ? 'num' : 'num is-bad'}>
                {then.score === null ? '—' : decimal(then.score, 1)} {words.common.star[then.state]}
              </span>
            </legend>
            {now.checks.map((check) => {
              const indicator = indicatorOf(criterion, check.indicator);
              return (
                <Slider
                  key={check.indicator}
                  check={check}
                  indicator={indicator}
                  at={changes.get(check.indicator) ?? null}
                  onChange={(to) => change(check.indicator, to, check.numerator ?? 0)}
                />
              );
            })}
          </fieldset>
        );
      })}
    </details>
  );
}

function Outcome(props: { name: string; board: Board; of: StarCase; sheet: StarSheet; figure: string }) {
  const { words } = useDeskApp();
  const { sheet } = props;
  const { grade } = gradeFigure(props.board, props.of.basis, sheet);
  return (
    <p data-figure={props.figure}>
      <span className="meta">{props.name}</span>
      <b>{words.stars.starsOf(sheet.lit, sheet.of)}</b>
      <span>
        {sheet.score === null ? words.desk.notRated : words.stars.scorePoints(decimal(sheet.score, 2))}
        {grade === null ? '' : `${words.common.between}${words.stars.grade[grade]}`}
      </span>
    </p>
  );
}

function Slider(props: { check: CheckFigure; indicator: Indicator; at: number | null; onChange(to: number): void }) {
  const { lang, words } = useDeskApp();
  const w = words.stars;
  const { check, indicator } = props;
  const label = named(indicator.label, lang);
  if (check.score === null || check.numerator === null || check.denominator === null)
    return (
      <p className="meta">
        {label}: {check.absence === null ? w.notSupposed : words.common.absence[check.absence]}
      </p>
    );
  const x = props.at ?? check.numerator;
  const { max, step } = range(check, indicator);
  const unit = named(indicator.unit, lang);
  const text =
    indicator.measure === 'countPerExposure'
      ? w.exposure(whole(x), whole(check.denominator), decimal(x / check.denominator, 2), unit)
      : indicator.measure === 'score'
        ? w.scorePoints(decimal(x / check.denominator, 1))
        : w.share(whole(x), whole(check.denominator), unit);
  return (
    <label className="slider">
      <span>
        {label}
        {props.at !== null && <small className="tag">{w.changedMark}</small>}
      </span>
      <output>{text}</output>
      <input
        type="range"
        min={0}
        max={max}
        step={step}
        value={x}
        aria-label={w.slider(label)}
        aria-valuetext={text}
        onChange={(e) => props.onChange(Number(e.target.value))}
      />
    </label>
  );
}
