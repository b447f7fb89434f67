import type { CSSProperties, ReactNode } from 'react';
import type { Board } from '../../domain/board.ts';
import { changeNoise } from '../../domain/changeNoise.ts';
import { judges } from '../../domain/dataState.ts';
import type { Dated } from '../../domain/dated.ts';
import type { WeekMeans } from '../../domain/means.ts';
import { useApp } from '../../parts/app.tsx';
import { dataTime } from '../../parts/dataTime.ts';
import { Freshness } from '../../parts/Freshness.tsx';
import { Sparkline } from '../../parts/Sparkline.tsx';
import { decimal, percent, signed } from '../../words/format.ts';
import { surveyedAt } from './surveyed.ts';
import { useMeans } from './useMeans.ts';

function Figure(props: {
  name: string;
  label: string;
  mark?: string | undefined;
  dated: Dated;
  now: number;
  waiting: boolean;
  value: string | null;
  unit: string;
  notes: ReactNode[];
  /** The last weeks' values, oldest first, empty until they are worked out; null where the screen has no room for them. */
  course: (number | null)[] | null;
  least?: number;
}) {
  const { words } = useApp();
  const missing = props.value === null;
  return (
    <section
      className={`figure state-${props.dated.state}`}
      data-panel={`figure-${props.name}`}
      aria-label={props.label}
      {...dataTime(props.dated)}
    >
      <header>
        <h2>
          {props.label}
          {props.mark !== undefined && <small className="sample">{props.mark}</small>}
        </h2>
        {!missing && <Freshness {...props.dated} now={props.now} />}
      </header>
      <p className="figure-value">
        {missing ? (
          <span className="figure-none">{props.waiting ? '' : words.wall.notReported}</span>
        ) : (
          <strong data-figure={props.name}>{props.value}</strong>
        )}
        {!missing && <span className="unit">{props.unit}</span>}
      </p>
      {props.course !== null && !missing && (
        <div className="figure-course">
          <Sparkline values={props.course} width={320} least={props.least ?? 1} />
          <span>{props.course.length > 0 && words.wall.lastWeeks(props.course.length)}</span>
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
  weekly: Dated;
  /** Of what stars rest on: the weekly reports and the decisions. */
  stars: Dated;
  renovation: Dated;
  now: number;
  waiting: boolean;
  course: boolean;
  /** Columns that no seam cuts; absent where the figures stand in one column. */
  style: CSSProperties | undefined;
}) {
  const { words } = useApp();
  const means = useMeans(props.board);
  const weeks = means.slice(-COURSE_WEEKS);
  const course = (of: (m: WeekMeans) => number | null) => (props.course ? weeks.map(of) : null);
  const { board, weekly, renovation, now } = props;
  const w = words.wall;
  const trial = board.programme.rules?.official === true ? w.trial : words.common.sample;
  const changed = (of: Dated, change: number | null, digits: number, values: (number | null)[]) => {
    if (!judges(of.state)) return w.withdrawn;
    if (change === null) return w.noComparison;
    return w.sinceLastWeek(signed(change, digits), w.noise[changeNoise(values.slice(0, -1), change)]);
  };
  const works = board.renovation;
  const s = board.satisfaction;
  const surveyed = surveyedAt(board, weekly);
  return (
    <div className={props.style === undefined ? 'figures' : 'figures placed'} style={props.style}>
      <Figure
        name="score"
        course={course((m) => m.score)}
        label={w.score}
        mark={trial}
        dated={weekly}
        now={now}
        waiting={props.waiting}
        value={board.score.value === null ? null : decimal(board.score.value, 1)}
        unit={words.common.points}
        notes={[
          changed(
            weekly,
            board.score.change,
            1,
            means.map((m) => m.score),
          ),
          w.ratedOf(board.score.n, board.score.of),
        ]}
      />
      <Figure
        name="stars"
        course={course((m) => m.stars)}
        label={w.stars}
        mark={trial}
        dated={props.stars}
        now={now}
        waiting={props.waiting}
        value={board.stars.value === null ? null : decimal(board.stars.value, 1)}
        unit={w.starsUnit(board.distribution.byLit.length - 1)}
        notes={[
          changed(
            props.stars,
            board.stars.change,
            1,
            means.map((m) => m.stars),
          ),
          w.ratedOf(board.stars.n, board.stars.of),
        ]}
      />
      <Figure
        name="renovation"
        course={course((m) => m.renovation)}
        least={0.05}
        label={w.renovation(works.of)}
        dated={renovation}
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
        course={course((m) => m.satisfaction)}
        least={0.02}
        label={w.satisfaction}
        mark={board.programme.indicator.get(s?.indicator ?? '')?.official === true ? undefined : words.common.sample}
        dated={surveyed}
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
