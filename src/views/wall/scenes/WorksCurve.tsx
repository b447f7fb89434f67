import type { ProgressPoint } from '../../../domain/project.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { dayShort, percent } from '../../../words/format.ts';

const HEIGHT = 100;

/** The line of one of the two shares; a week without a report is a gap, nothing is drawn through it. */
function path(points: readonly ProgressPoint[], share: (p: ProgressPoint) => number | null): string {
  let pen = 'M';
  return points
    .map((p, i) => {
      const y = share(p);
      const step = y === null ? '' : `${pen}${i} ${((1 - y) * HEIGHT).toFixed(2)}`;
      pen = y === null ? 'M' : 'L';
      return step;
    })
    .join('');
}

/** Runs of winter weeks, as first and last index. */
function winters(points: readonly ProgressPoint[]): [number, number][] {
  const runs: [number, number][] = [];
  points.forEach((p, i) => {
    if (!p.winter) return;
    const last = runs.at(-1);
    if (last !== undefined && last[1] === i - 1) last[1] = i;
    else runs.push([i, i]);
  });
  return runs;
}

/** Plan and actual of all projects over the weeks, as shares of their budgets, winter shaded. */
export function WorksCurve(props: { points: readonly ProgressPoint[] }) {
  const { lang } = useApp();
  const { renovation: w } = useSystemWords();
  const { points } = props;
  const last = points.findLast((p) => p.done !== null);
  const share = (x: number | null | undefined) => (x == null ? w.wall.notReported : percent(x));
  const end = Math.max(1, points.length - 1);
  const days = [0, 1, 2, 3].map((k) => points[Math.round((k * end) / 3)]?.week ?? '').filter((d) => d !== '');
  return (
    <>
      <p className="works-key">
        {(['actual', 'plan'] as const).map((key) => (
          <span key={key}>
            <svg viewBox="0 0 24 8" aria-hidden="true">
              <path className={key} d="M0 4h24" />
            </svg>
            {w.wall[key]} {share(key === 'actual' ? last?.done : last?.planned)}
          </span>
        ))}
      </p>
      <div className="works-curve" role="img" aria-label={w.wall.curveLabel(share(last?.done), share(last?.planned))}>
        <div className="y" aria-hidden="true">
          {[1, 0.5, 0].map((y) => (
            <span key={y}>{percent(y, 0)}</span>
          ))}
        </div>
        <div className="plot" aria-hidden="true">
          <svg viewBox={`0 0 ${end} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
            {winters(points).map(([from, to]) => (
              <rect key={from} className="winter" x={from} width={Math.max(0.5, to - from)} height={HEIGHT} />
            ))}
            <path className="grid" d={`M0 0H${end}M0 ${HEIGHT / 2}H${end}M0 ${HEIGHT}H${end}`} />
            <path className="plan" d={path(points, (p) => p.planned)} />
            <path className="actual" d={path(points, (p) => p.done)} />
          </svg>
          {winters(points).map(([from, to]) => (
            <span key={from} className="winter-name" style={{ left: `${(50 * (from + to)) / end}%` }}>
              {w.wall.winter}
            </span>
          ))}
        </div>
        <div className="x" aria-hidden="true">
          {days.map((d) => (
            <span key={d}>{dayShort(d, lang)}</span>
          ))}
        </div>
      </div>
    </>
  );
}
