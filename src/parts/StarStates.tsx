import './starStates.css';
import type { StarState } from '../domain/starSheet.ts';

const CORNERS = Array.from({ length: 10 }, (_, i) => {
  const r = i % 2 === 0 ? 9.4 : 9.4 * 0.425;
  const a = -Math.PI / 2 + (i * Math.PI) / 5;
  return `${(10 + r * Math.cos(a)).toFixed(2)},${(10.4 + r * Math.sin(a)).toFixed(2)}`;
});
const WHOLE = CORNERS.join(' ');
const LEFT_HALF = [...CORNERS.slice(5), CORNERS[0]].join(' ');

/**
 * The base stars of one subject in the order of their criteria: lit filled, pending half filled, unlit outlined, docked
 * crossed out, not reported a broken ring. Decoration: the states stand beside it in words.
 */
export function StarStates(props: { stars: readonly { criterion: string; state: StarState }[] }) {
  return (
    <svg className="star-states" viewBox={`0 0 ${props.stars.length * 22} 21`} aria-hidden="true">
      {props.stars.map(({ criterion, state }, i) => (
        <g key={criterion} transform={`translate(${i * 22} 0)`} className={`state-${state}`} data-state={state}>
          {state === 'unreported' ? <circle cx="10" cy="10.6" r="7.4" /> : <polygon points={WHOLE} strokeLinejoin="round" />}
          {state === 'pending' && <polygon className="half" points={LEFT_HALF} />}
          {state === 'docked' && <path d="M3 18 17 3" />}
        </g>
      ))}
    </svg>
  );
}
