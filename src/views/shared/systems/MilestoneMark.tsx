import type { MilestoneStanding } from '../../../domain/systems/homeAction.ts';

/**
 * One date on the line of the year: full where it is done, hollow where it is to come, crossed where it is overdue; the
 * half-year and the year-end are squares on their point.
 */
export function MilestoneMark(props: {
  state: MilestoneStanding['state'];
  phase: MilestoneStanding['record']['phase'];
  x: number;
  y: number;
  r: number;
  judged: boolean;
}) {
  const { state, phase, x, y } = props;
  const isMain = phase === 'midYear' || phase === 'yearEnd';
  const r = isMain ? props.r * 1.2 : props.r * 0.82;
  const c = r * 0.5;
  return (
    <g
      className={`year-mark year-mark-${state}${props.judged ? '' : ' is-plain'}`}
      data-mark={state}
      strokeWidth={props.r * 0.34}
    >
      {isMain ? <path d={`M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`} /> : <circle cx={x} cy={y} r={r} />}
      {state === 'overdue' && <path d={`M${x - c} ${y - c}l${2 * c} ${2 * c}M${x + c} ${y - c}l${-2 * c} ${2 * c}`} />}
    </g>
  );
}
