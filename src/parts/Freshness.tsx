import { stoppedAt } from '../address/address.ts';
import { shanghai } from '../domain/civil.ts';
import type { DataState } from '../domain/dataState.ts';
import { age, dayShort, decimal } from '../words/format.ts';
import { useApp } from './app.tsx';

/** Shape of each state, so that colour is never alone. Drawn on a 20-grid. */
function Shape(props: { state: DataState }) {
  switch (props.state) {
    case 'fresh':
      return <circle cx="10" cy="10" r="5" fill="currentColor" />;
    case 'late':
    case 'partial':
      return (
        <>
          <circle cx="10" cy="10" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d="M10 4a6 6 0 0 1 0 12z" fill="currentColor" />
        </>
      );
    case 'lastGood':
    case 'config':
      return (
        <>
          <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d="M5 15 15 5" stroke="currentColor" strokeWidth="2" />
        </>
      );
    case 'expired':
      return (
        <>
          <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d="M10 6v4l3 2" fill="none" stroke="currentColor" strokeWidth="2" />
        </>
      );
    default:
      return <path d="M3 17 17 3M3 10l7-7M10 17l7-7" stroke="currentColor" strokeWidth="2" />;
  }
}

/** The mark of a state alone, where its word and time stand elsewhere and have no room. */
export function StateMark(props: { state: DataState }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <Shape state={props.state} />
    </svg>
  );
}

/**
 * Data time and state of a figure: shape, word and age. A state other than fresh is always named, and of records that came
 * in part it says how many. Where a wall or stage is stopped at a week nothing is called fresh or new: the day is said to
 * which its data go.
 */
export function Freshness(props: { asOf: number | null; state: DataState; n?: number; of?: number; now: number }) {
  const { lang, words, address } = useApp();
  const { n, of } = props;
  const name = words.common.state[props.state];
  const isPart = props.state === 'partial' && n !== undefined && of !== undefined && n < of;
  const word = isPart ? words.freshness.part(name, decimal(n, 0), decimal(of, 0)) : name;
  if (stoppedAt(address) !== null && props.asOf !== null) {
    const isPlain = props.state === 'fresh';
    return (
      <span className={`freshness ${isPlain ? 'frozen' : `state-${props.state}`}`} data-state={props.state}>
        {!isPlain && <StateMark state={props.state} />}
        {words.frozen.dataTime(dayShort(shanghai(props.asOf).day, lang), isPlain ? '' : word)}
      </span>
    );
  }
  const when = props.asOf === null ? null : age(props.asOf, props.now, lang);
  const text = when === null ? word : props.state === 'fresh' ? when : `${word} ${when}`;
  return (
    <span className={`freshness state-${props.state}`} data-state={props.state}>
      <StateMark state={props.state} />
      {text}
    </span>
  );
}
