import './conditionMark.css';

/** A tick, a cross or a dash, beside the word that says the same. */
const SHAPES = { met: 'M3 9l4 4 7-9', unmet: 'M4 4l9 9M13 4l-9 9', unsaid: 'M3 8.5h11' };

/** Whether a condition holds: a shape and, for who does not see it, the word. */
export function ConditionMark(props: { met: boolean | null; words: { met: string; unmet: string; unsaid: string } }) {
  const state = props.met === null ? 'unsaid' : props.met ? 'met' : 'unmet';
  return (
    <span className="condition-mark" data-met={state}>
      <svg viewBox="0 0 17 17" aria-hidden="true">
        <path d={SHAPES[state]} />
      </svg>
      {props.words[state]}
    </span>
  );
}
