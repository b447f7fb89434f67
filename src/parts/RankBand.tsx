import type { RankRange } from '../domain/statistics/index.ts';

const HEIGHT = 20;

/**
 * Possible ranks of one unit: a thin line for nine tenths of certainty, a thick one for half, a dot for the expected rank;
 * faint ticks at first, middle and last. Without ranks the width is hatched: not ranked is not last. Decoration: the range
 * stands beside it in text.
 */
export function RankBand(props: { ranks: RankRange | null; of: number; width?: number }) {
  const { ranks, of, width = 110 } = props;
  const x = (rank: number) => 6 + ((rank - 1) / Math.max(1, of - 1)) * (width - 12);
  const middle = HEIGHT / 2;
  return (
    <svg className="rank-band" viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      {[1, (1 + of) / 2, of].map((tick) => (
        <path key={tick} className="band-tick" d={`M${x(tick).toFixed(1)} 0v${HEIGHT}`} />
      ))}
      {ranks === null ? (
        <path
          className="band-none"
          d={Array.from({ length: Math.floor((width - 16) / 6) }, (_, i) => `M${8 + i * 6} ${middle + 4}l4 -8`).join('')}
        />
      ) : (
        <>
          <path className="band-90" d={`M${x(ranks.q05).toFixed(1)} ${middle}H${(x(ranks.q95) + 0.01).toFixed(2)}`} />
          <path className="band-50" d={`M${x(ranks.q25).toFixed(1)} ${middle}H${(x(ranks.q75) + 0.01).toFixed(2)}`} />
          <circle className="band-dot" cx={x(ranks.er).toFixed(1)} cy={middle} r="4.2" />
        </>
      )}
    </svg>
  );
}
