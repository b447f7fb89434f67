import { type SyntheticEvent, useState } from 'react';
import type { Board } from '../../domain/board.ts';
import type { CheckFigure } from '../../domain/checks.ts';
import type { CriterionFigure } from '../../domain/criterionFigure.ts';
import type { Criterion } from '../../domain/programme.ts';
import type { StarSheet } from '../../domain/starSheet.ts';
import { useDeskApp } from '../../parts/app.tsx';
import { StarGlyph } from '../../parts/StarGlyph.tsx';
import { dayShort, decimal, named } from '../../words/format.ts';
import { ExportMenu } from './output/ExportMenu.tsx';
import { useOpenCheck } from './output/useOpenCheck.ts';
import { usePaper } from './output/usePaper.ts';
import { checksFile, recordsFile } from './stars/checksFile.ts';
import { Evidence } from './stars/Evidence.tsx';
import { writtenCheck } from './stars/written.ts';

/**
 * Criterion by criterion: a row with its score against the pass mark, which opens to its checks, each of which opens to the
 * weekly records behind it and the rule that applies.
 */
export function CriterionList(props: {
  /** Null where the section around it has one. */
  heading: string | null;
  subject: string;
  figures: CriterionFigure[];
  criteria: Criterion[];
  board: Board;
  states?: StarSheet['stars'];
}) {
  const { words } = useDeskApp();
  const { board, criteria } = props;
  const paper = usePaper();
  const pass = board.programme.rules?.litFrom ?? 0;
  const shown = criteria.slice(0, props.figures.length);
  // Where no name is official, one mark in the heading says it of all.
  const allSamples = shown.length > 0 && shown.every((c) => !c.official);
  return (
    <section>
      <div className="section-head">
        {props.heading !== null && (
          <h3>
            {props.heading}
            {allSamples && <small className="tag">{words.common.sample}</small>}
          </h3>
        )}
        <p className="meta">
          {props.states === undefined ? '' : words.stars.columns(decimal(pass, 0))}
          {props.heading === null && allSamples && <small className="tag">{words.common.sample}</small>}
        </p>
        <ExportMenu
          title={words.output.criteria}
          shown={() => checksFile(paper.source(), props)}
          all={() => recordsFile(paper.source(), props)}
          quiet
        />
      </div>
      <ul className="criteria">
        {props.figures.map((figure, i) => (
          <CriterionRow
            key={figure.criterion}
            figure={figure}
            criterion={criteria[i]}
            state={props.states?.[i]?.state}
            board={board}
            subject={props.subject}
            marked={!allSamples}
          />
        ))}
      </ul>
    </section>
  );
}

function CriterionRow(props: {
  figure: CriterionFigure;
  criterion: Criterion | undefined;
  state: StarSheet['stars'][number]['state'] | undefined;
  board: Board;
  subject: string;
  marked: boolean;
}) {
  const { lang, words } = useDeskApp();
  const { figure, criterion, state, board } = props;
  const { open, note } = useOpenCheck();
  const [initially] = useState(() => open?.criterion === figure.criterion);
  const pass = board.programme.rules?.litFrom ?? 0;
  const low = state !== undefined && state !== 'lit' && figure.score !== null;
  const used = figure.checks.filter((c) => c.weeksReported > 0);
  const newest = used
    .map((c) => c.to)
    .sort()
    .at(-1);
  return (
    <li data-criterion={figure.criterion}>
      <details
        className="criterion-box"
        open={initially}
        onToggle={(e: SyntheticEvent<HTMLDetailsElement>) => {
          const isOne = open?.criterion === figure.criterion;
          if (e.currentTarget.open && !isOne) note({ criterion: figure.criterion, check: null });
          if (!e.currentTarget.open && isOne) note(null);
        }}
      >
        <summary className={low ? 'criterion low' : 'criterion'}>
          {state !== undefined && <StarGlyph lit={state === 'lit' ? 1 : 0} of={1} docked={state === 'docked' ? 1 : 0} />}
          <span className="criterion-name">
            {criterion === undefined ? figure.criterion : named(criterion.label, lang)}
            {props.marked && criterion?.official === false && <small className="tag">{words.common.sample}</small>}
            {state !== undefined && (
              <small className={state === 'lit' ? 'sr-only' : `star-state star-state-${state}`}>
                {words.common.star[state]}
                {low && state !== 'docked' && ` · ${words.stars.missingPoints(decimal(pass - (figure.score ?? 0), 2))}`}
              </small>
            )}
          </span>
          <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect className="track" y="2" width="100" height="6" />
            {figure.score !== null && <rect className={low ? 'fill low' : 'fill'} y="2" width={figure.score} height="6" />}
            {state !== undefined && <rect className="pass" x={pass - 0.7} width="1.4" height="10" />}
          </svg>
          <span className="num">{figure.score === null ? '—' : decimal(figure.score, 1)}</span>
          <span className="when">
            {newest === undefined ? '—' : words.stars.weeksAndDay(Math.max(...used.map((c) => c.weeksReported)), newest.slice(5))}
          </span>
        </summary>
        <ul className="checks">
          {criterion !== undefined &&
            figure.checks.map((check) => (
              <CheckRow key={check.indicator} check={check} criterion={criterion} board={board} subject={props.subject} />
            ))}
        </ul>
      </details>
    </li>
  );
}

/** One check with its counts; its records are looked up when it is opened. */
function CheckRow(props: { check: CheckFigure; criterion: Criterion; board: Board; subject: string }) {
  const { lang, words } = useDeskApp();
  const { check, criterion } = props;
  const { open: noted, note } = useOpenCheck();
  const isNoted = noted?.criterion === criterion.id && noted.check === check.indicator;
  const [initially] = useState(isNoted);
  const [open, setOpen] = useState(isNoted);
  const indicator = criterion.indicators.find((i) => i.id === check.indicator);
  if (indicator === undefined) return null;
  const written = writtenCheck(check, indicator, words.stars, lang);
  return (
    <li>
      <details
        className="check-box"
        data-check={check.indicator}
        open={initially}
        onToggle={(e: SyntheticEvent<HTMLDetailsElement>) => {
          setOpen(e.currentTarget.open);
          if (e.currentTarget.open) note({ criterion: criterion.id, check: check.indicator });
          else if (isNoted) note({ criterion: criterion.id, check: null });
        }}
      >
        <summary className="check">
          <span>
            {named(indicator.label, lang)}
            {!indicator.official && <small className="tag">{words.common.sample}</small>}
          </span>
          <span className="counts">
            {written ?? (check.absence === null ? '—' : words.common.absence[check.absence])}
            {check.carryOver > 0 && ` (${words.stars.carry(check.carryOver)})`}
            {check.lowN && <small className="tag">{words.common.state.lowN}</small>}
          </span>
          <span className="num">{check.score === null ? '—' : decimal(check.score, 1)}</span>
          <span className="when">{dayShort(check.to, lang)}</span>
        </summary>
        {open && (
          <Evidence board={props.board} subject={props.subject} criterion={criterion} indicator={indicator} check={check} />
        )}
      </details>
    </li>
  );
}
