import './waitPicture.css';
import { dayMarks, STEP_BOX, stepPath } from '../../../charts/stepPath.ts';
import { shareBy } from '../../../domain/statistics/kaplanMeier.ts';
import type { WaitCurve } from '../../../domain/systems/wishes.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { percent } from '../../../words/format.ts';

const LEVELS = [1, 0.5, 0] as const;

/** One line of the picture. */
export interface WaitLine {
  name: string;
  curve: WaitCurve;
}

/** Share of wishes realised by days since they were collected: the first line strong, a second dashed beside it. */
export function WaitPicture(props: { lines: readonly WaitLine[] }) {
  const { wishes: w } = useSystemWords();
  const { lines } = props;
  const { marks, days } = dayMarks(Math.max(1, ...lines.map((l) => l.curve.until)));
  const { width, height } = STEP_BOX;
  const first = lines[0]?.curve;
  return (
    <figure className="wait-picture">
      <div className="wait-plot">
        <svg
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={w.curveLabel(first?.median ?? null, first?.of ?? 0)}
        >
          {LEVELS.map((l) => (
            <path key={l} className="wait-grid" d={`M0 ${(1 - l) * height}H${width}`} />
          ))}
          {first?.median != null && (
            <path className="wait-median" d={`M${(first.median / days) * width} ${height / 2}V${height}`} />
          )}
          {[...lines].reverse().map((l) => (
            <path
              key={l.name}
              className={l === lines[0] ? 'wait-line' : 'wait-other'}
              d={stepPath(l.curve.steps, days, l.curve.until)}
            />
          ))}
        </svg>
        {LEVELS.map((l) => (
          <span key={l} className="wait-level" style={{ top: `${(1 - l) * 100}%` }}>
            {percent(l, 0)}
          </span>
        ))}
        {marks.map((d) => (
          <span key={d} className="wait-day" style={{ left: `${(d / days) * 100}%` }}>
            {d}
          </span>
        ))}
      </div>
      <figcaption>{w.axis}</figcaption>
      <ul className="wait-legend">
        {lines.map((l, i) => (
          <li key={l.name}>
            <svg viewBox="0 0 30 6" aria-hidden="true">
              <path className={i === 0 ? 'wait-line' : 'wait-other'} d="M0 3H30" />
            </svg>
            {w.legend(l.name, l.curve.median, l.curve.of)}
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** Days at which the curve is read off. */
export const READ_AT = [14, 30, 60, 90] as const;

/** The share realised by a day as it is written; a dash where nothing has been looked at for so long. */
export const readOff = (curve: WaitCurve, day: number): string => (day > curve.until ? '—' : percent(shareBy(curve.steps, day)));
