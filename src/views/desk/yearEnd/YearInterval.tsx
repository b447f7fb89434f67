import type { YearMean } from '../../../domain/settlement/judged.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { decimal } from '../../../words/format.ts';

const WIDTH = 140;
const x = (value: number) => (value / 100) * WIDTH;

/** An interval from 0 to 100 points with the mark it is held against; the words beside it say the same. */
export function YearInterval(props: { mean: YearMean; mark: number }) {
  const w = useDeskApp().words.yearEnd;
  const { mean, mark } = props;
  if (mean.mean === null || mean.low === null || mean.high === null) return <>—</>;
  return (
    <span className="year-interval">
      <svg width={WIDTH} height="16" viewBox={`0 0 ${WIDTH} 16`} aria-hidden="true">
        <line x1="0" y1="8" x2={WIDTH} y2="8" className="base" />
        <line x1={x(mark)} y1="1" x2={x(mark)} y2="15" className="mark" />
        <line x1={x(mean.low)} y1="8" x2={x(mean.high)} y2="8" className="span" />
        <circle cx={x(mean.mean)} cy="8" r="3.5" />
      </svg>
      {w.range(decimal(mean.low, 2), decimal(mean.high, 2))}
    </span>
  );
}
