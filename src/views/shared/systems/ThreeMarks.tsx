import './marks.css';
import type { ReviewRow } from '../../../domain/systems/reviews.ts';

const WIDTH = 320;
const HEIGHT = 28;
const PAD = 12;

/** The scale that holds all marks, in whole tens. */
export function markScale(rows: readonly ReviewRow[]): [number, number] {
  const all = rows.flatMap((r) => Object.values(r.marks).flatMap((m) => (m === null ? [] : [m.score])));
  if (all.length === 0) return [0, 100];
  return [Math.floor((Math.min(...all) - 1) / 10) * 10, Math.min(100, Math.ceil((Math.max(...all) + 1) / 10) * 10)];
}

/** Self, peer and mass as three marks on one line; the stretch from mass to self is the finding. */
export function ThreeMarks(props: { row: ReviewRow; scale: readonly [number, number]; label: string; judged: boolean }) {
  const { row, scale } = props;
  const [lo, hi] = scale;
  const x = (score: number) => PAD + ((score - lo) / (hi - lo)) * (WIDTH - 2 * PAD);
  const y = HEIGHT / 2;
  const { self, peer, mass } = row.marks;
  return (
    <svg
      className={`three-marks ${row.wide && props.judged ? 'is-wide' : ''}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="xMinYMid meet"
      role="img"
      aria-label={props.label}
    >
      <path className="track" d={`M${PAD} ${y}H${WIDTH - PAD}`} />
      {self !== null && mass !== null && <path className="gap" d={`M${x(mass.score)} ${y}H${x(self.score)}`} />}
      {peer !== null && <path className="peer" d={`M${x(peer.score)} ${y - 8}l6 8-6 8-6-8z`} />}
      {mass !== null && <circle className="mass" cx={x(mass.score)} cy={y} r="7" />}
      {self !== null && <circle className="self" cx={x(self.score)} cy={y} r="7" />}
    </svg>
  );
}
