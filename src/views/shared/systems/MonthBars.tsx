import './monthBars.css';
import type { ItemMonth } from '../../../domain/systems/brandItems.ts';

const STEP = 8;
const BAR = 6;
const HEIGHT = 24;
/** Height of the hollow mark of a month that nobody counted. */
const UNCOUNTED = 4;

/** A bar a month, from zero; a month nobody counted is a short hollow one, a month before the service began stays empty. */
export function MonthBars(props: { months: readonly ItemMonth[]; label: string }) {
  const { months } = props;
  const most = Math.max(1, ...months.map((m) => m.delivered ?? 0));
  const width = months.length * STEP;
  return (
    <svg
      className="month-bars"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={props.label}
    >
      {months.map(({ month, given, delivered }, i) => {
        if (!given) return null;
        const height = delivered === null ? UNCOUNTED : (delivered / most) * HEIGHT;
        return (
          <rect
            key={month.id}
            className={delivered === null ? 'is-uncounted' : undefined}
            x={i * STEP + 1}
            y={HEIGHT - height}
            width={BAR}
            height={height}
          />
        );
      })}
    </svg>
  );
}
