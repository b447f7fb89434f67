import './marks.css';

const WIDTH = 320;
const HEIGHT = 22;

/** The scale that holds all intervals, in whole tenths, 0-1. */
export function shareScale(intervals: readonly (readonly [number, number])[]): [number, number] {
  if (intervals.length === 0) return [0, 1];
  return [
    Math.floor(Math.min(...intervals.map((i) => i[0])) * 10) / 10,
    Math.ceil(Math.max(...intervals.map((i) => i[1])) * 10) / 10,
  ];
}

/** A share with its 95 % interval: how much of it is sure. */
export function IntervalBar(props: {
  share: number;
  interval: readonly [number, number];
  scale: readonly [number, number];
  label: string;
  faint?: boolean;
}) {
  const [lo, hi] = props.scale;
  const x = (share: number) => 2 + ((share - lo) / (hi - lo)) * (WIDTH - 4);
  const [from, to] = props.interval;
  return (
    <svg
      className={`interval-bar ${props.faint === true ? 'is-faint' : ''}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={props.label}
    >
      <path className="track" d={`M2 ${HEIGHT / 2}H${WIDTH - 2}`} />
      <rect className="range" x={x(from)} width={x(to) - x(from)} y={HEIGHT / 2 - 4} height="8" />
      <rect className="value" x={x(props.share) - 2} width="4" y="1" height={HEIGHT - 2} />
    </svg>
  );
}
