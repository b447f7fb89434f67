import { type CSSProperties, type ReactNode, useMemo } from 'react';
import type { Board } from '../../domain/board.ts';
import { shanghaiInstant } from '../../domain/civil.ts';
import { type DataState, judges } from '../../domain/dataState.ts';
import type { Standing } from '../../feeds/standing.ts';
import { useApp } from '../../parts/app.tsx';
import { Freshness } from '../../parts/Freshness.tsx';
import { Sparkline } from '../../parts/Sparkline.tsx';
import { decimal, percent, signed } from '../../words/format.ts';

function Figure(props: {
  name: string;
  label: string;
  mark?: string | undefined;
  standing: { asOf: number | null; state: DataState };
  now: number;
  waiting: boolean;
  value: string | null;
  unit: string;
  notes: ReactNode[];
  /** The last weeks' values, oldest first; empty where the screen has no room for them. */
  course: (number | null)[];
  least?: number;
}) {
  const { words } = useApp();
  const missing = props.value === null;
  return (
    <section className={`figure state-${props.standing.state}`} data-panel={`figure-${props.name}`} aria-label={props.label}>
      <header>
        <h2>
          {props.label}
          {props.mark !== undefined && <small className="sample">{props.mark}</small>}
        </h2>
        {!missing && <Freshness asOf={props.standing.asOf} state={props.standing.state} now={props.now} />}
      </header>
      <p className="figure-value">
        {missing ? (
          <span className="figure-none">{props.waiting ? '' : words.wall.notReported}</span>
        ) : (
          <strong data-figure={props.name}>{props.value}</strong>
        )}
        {!missing && <span className="unit">{props.unit}</span>}
      </p>
      {props.course.length > 0 && !missing && (
        <div className="figure-course">
          <Sparkline values={props.course} width={320} least={props.least ?? 1} />
          <span>{words.wall.lastWeeks(props.course.length)}</span>
        </div>
      )}
      <p className="figure-notes">
        {(missing ? [] : props.notes).map((note, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: notes have no identity but their place
          <span key={i}>{note}</span>
        ))}
      </p>
    </section>
  );
}

const COURSE_WEEKS = 12;

/** The four headline figures, each with its sample, its change or plan, and its own data time. */
export function Figures(props: {
  board: Board;
  weekly: Standing;
  renovation: Standing;
  now: number;
  waiting: boolean;
  course: boolean;
  /** Columns that no seam cuts; absent where the figures stand in one column. */
  style: CSSProperties | undefined;
}) {
  const { words } = useApp();
  const means = useMemo(() => (props.course ? props.board.means(COURSE_WEEKS) : []), [props.board, props.course]);
  const { board, weekly, renovation, now } = props;
  const w = words.wall;
  const trial = board.programme.rules?.official === true ? w.trial : words.common.sample;
  const changed = (change: number | null, digits: number) =>
    !judges(weekly.state) ? w.withdrawn : change === null ? w.noComparison : w.sinceLastWeek(signed(change, digits));
  const works = board.renovation;
  const s = board.satisfaction;
  const newest = s?.newest ?? null;
  const surveyed = {
    ...weekly,
    asOf: newest === null ? null : Math.min(weekly.asOf ?? Number.POSITIVE_INFINITY, shanghaiInstant(newest, 18)),
  };
  return (
    <div className={props.style === undefined ? 'figures' : 'figures placed'} style={props.style}>
      <Figure
        name="score"
        course={means.map((m) => m.score)}
        label={w.score}
        mark={trial}
        standing={weekly}
        now={now}
        waiting={props.waiting}
        value={board.score.value === null ? null : decimal(board.score.value, 1)}
        unit={words.common.points}
        notes={[changed(board.score.change, 1), w.ratedOf(board.score.n, board.score.of)]}
      />
      <Figure
        name="stars"
        course={means.map((m) => m.stars)}
        label={w.stars}
        mark={trial}
        standing={weekly}
        now={now}
        waiting={props.waiting}
        value={board.stars.value === null ? null : decimal(board.stars.value, 1)}
        unit={w.starsUnit(board.distribution.byLit.length - 1)}
        notes={[changed(board.stars.change, 1), w.ratedOf(board.stars.n, board.stars.of)]}
      />
      <Figure
        name="renovation"
        course={means.map((m) => m.renovation)}
        least={0.05}
        label={w.renovation(works.of)}
        standing={renovation}
        now={now}
        waiting={props.waiting}
        value={works.share === null ? null : decimal(works.share * 100, 1)}
        unit="%"
        notes={
          works.share === null || works.plannedShare === null || works.gapPoints === null
            ? []
            : [
                judges(renovation.state) ? w.planned(signed(works.gapPoints, 1), percent(works.plannedShare)) : w.withdrawn,
                w.money(
                  decimal(works.done / w.moneyDivisor, w.moneyDigits),
                  decimal(works.budget / w.moneyDivisor, w.moneyDigits),
                ),
              ]
        }
      />
      <Figure
        name="satisfaction"
        course={means.map((m) => m.satisfaction)}
        least={0.02}
        label={w.satisfaction}
        mark={board.programme.indicator.get(s?.indicator ?? '')?.official === true ? undefined : words.common.sample}
        standing={surveyed}
        now={now}
        waiting={props.waiting}
        value={s?.share == null ? null : decimal(s.share * 100, 1)}
        unit="%"
        notes={
          s?.marginPoints == null
            ? []
            : [w.margin(decimal(s.marginPoints, 1)), w.answers(decimal(s.satisfied, 0), decimal(s.answers, 0))]
        }
      />
    </div>
  );
}
