import './yearLine.css';
import { useLayoutEffect, useRef, useState } from 'react';
import type { MilestoneStanding, ProgrammeYear } from '../../../domain/systems/homeAction.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { dayShort, named } from '../../../words/format.ts';
import { textWidth } from '../textWidth.ts';
import { labelLanes } from './labelLanes.ts';
import { MilestoneMark } from './MilestoneMark.tsx';

/** em: height of a lane of names, of what lies under the line, and room between two names. */
const LANE = 2.7;
const UNDER = 3.95;
const GAP = 0.9;
const LANES = 2;
/** em: least room between the names of two months; where it is less every second, third or sixth is named. */
const MONTH_GAP = 0.35;
const EVERY = [1, 2, 3, 6] as const;
/** Those whose names must be seen choose their place first. */
const FIRST: readonly MilestoneStanding['record']['phase'][] = ['midYear', 'yearEnd', 'launch', 'review', 'other'];

/**
 * Width of a box, of its em and the height from its top to the foot of what holds it, in pixels: known before the first
 * picture, and again when one of them changes.
 */
function useExtent(): [(element: HTMLElement | null) => void, { px: number; em: number; below: number }] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [extent, setExtent] = useState({ px: 0, em: 1, below: 0 });
  const last = useRef('');
  useLayoutEffect(() => {
    const holder = element?.parentElement ?? null;
    if (element === null || holder === null) return;
    const look = () => {
      const em = Number.parseFloat(getComputedStyle(element).fontSize);
      // Before anything is drawn a holder as high as its content says nothing: both lanes are drawn, and then looked at.
      const below =
        element.firstElementChild === null
          ? Number.MAX_SAFE_INTEGER
          : Math.round(holder.getBoundingClientRect().bottom - element.getBoundingClientRect().top);
      const key = `${element.clientWidth} ${em} ${below}`;
      if (key === last.current) return;
      last.current = key;
      setExtent({ px: element.clientWidth, em, below });
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    observer.observe(holder);
    return () => observer.disconnect();
  }, [element]);
  return [setElement, extent];
}

/**
 * The programme's year as a line: months, how far it has gone, and its dates by shape and word.
 * @param props.today the end of the week looked at @param props.judged whether an overdue date may be coloured
 * @param props.bounded whether what holds it has a height of its own: with too little of it fewer dates are named
 */
export function YearLine(props: { year: ProgrammeYear; today: string; judged: boolean; bounded?: boolean }) {
  const { lang } = useApp();
  const { homeAction: w } = useSystemWords();
  const [box, { px, em, below: room }] = useExtent();
  const { year } = props;
  const of = (state: MilestoneStanding['state']) => year.milestones.filter((m) => m.state === state).length;
  const x = (share: number) => em + share * (px - 2 * em);
  // What is to come is said by its day.
  const said = (m: MilestoneStanding) => ({
    name: named(m.record.label, lang),
    below: [dayShort(m.record.dueOn, lang), ...(m.state === 'ahead' ? [] : [w.state[m.state]])].join(' '),
  });
  const order = [...year.milestones].sort((a, b) => FIRST.indexOf(a.record.phase) - FIRST.indexOf(b.record.phase));
  const wide = (m: MilestoneStanding) => {
    const { name, below } = said(m);
    return em * 1.12 * Math.max(textWidth(name) * 1.08, textWidth(below));
  };
  const isLow = props.bounded === true && room < (LANES * LANE + 0.9 + UNDER) * em;
  const places = labelLanes(
    order.map((m) => ({ at: x(m.at), width: wide(m) })),
    { lanes: isLow ? 1 : LANES, gap: GAP * em, width: px },
  );
  const lanes = Math.max(1, ...places.map((p) => (p === null ? 0 : p.lane + 1)));
  const line = (lanes * LANE + 0.9) * em;
  const height = line + UNDER * em;
  const widest = em * (Math.max(...w.months.map(textWidth)) + MONTH_GAP);
  const every = EVERY.find((n) => (n * (px - 2 * em)) / 12 >= widest) ?? 12;
  const now = w.now(dayShort(props.today, lang));
  const nowHalf = (textWidth(now) * em) / 2;
  return (
    <div ref={box} className="year-line">
      {px > 0 && (
        <svg width={px} height={height} role="img" aria-label={w.yearLabel(of('done'), of('overdue'), of('ahead'))}>
          <path className="year-track" strokeWidth={0.34 * em} d={`M${x(0)} ${line}H${x(1)}`} />
          <path className="year-gone" strokeWidth={0.34 * em} d={`M${x(0)} ${line}H${x(year.at)}`} />
          {w.months.map((month, i) => (
            <g key={month} className="year-month">
              <path d={`M${x(i / 12)} ${line + 0.3 * em}v${0.5 * em}`} />
              {i % every === 0 && (
                <text x={x((i + 0.5) / 12)} y={line + 1.62 * em}>
                  {month}
                </text>
              )}
            </g>
          ))}
          {order.map((m, i) => {
            const place = places[i];
            if (place == null) return null;
            const top = line - (place.lane + 1) * LANE * em;
            const { name, below } = said(m);
            return (
              <g key={m.key} className={`year-label year-${m.state}`} data-milestone={m.record.id}>
                <path className="year-leader" d={`M${x(m.at)} ${line - 0.7 * em}V${top + 2.2 * em}`} />
                <text x={place.left} y={top + 0.72 * em} className="year-name">
                  {name}
                </text>
                <text x={place.left} y={top + 1.85 * em}>
                  {below}
                </text>
              </g>
            );
          })}
          {year.milestones.map((m) => (
            <MilestoneMark
              key={m.key}
              state={m.state}
              phase={m.record.phase}
              x={x(m.at)}
              y={line}
              r={0.62 * em}
              judged={props.judged}
            />
          ))}
          <path
            className="year-now"
            d={`M${x(year.at)} ${line + 1.9 * em}l${0.45 * em} ${0.7 * em}h${-0.9 * em}z`}
            data-now={props.today}
          />
          <text className="year-now-text" x={Math.min(Math.max(x(year.at), nowHalf), px - nowHalf)} y={line + 3.72 * em}>
            {now}
          </text>
        </svg>
      )}
    </div>
  );
}
