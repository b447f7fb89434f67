import './readiness.css';
import type { ReadyState } from '../../../domain/deck/ready.ts';
import type { DeckWords } from '../../../words/deckWords.ts';
import type { useReadiness } from './useReadiness.ts';

const SHAPES: Record<ReadyState, string> = {
  checking: 'M4 9h3v3H4zM9 9h3v3H9zM14 9h3v3h-3z',
  ok: 'M3 10l5 5 9-10',
  advice: 'M10 2l8 15H2z',
  bad: 'M4 4l12 12M16 4L4 16',
};

/** What is needed on this machine, each with its state in a shape and a word, and the verdict. 已就绪 stands only when all of it is here. */
export function ReadinessPanel(props: { ready: ReturnType<typeof useReadiness>; words: DeckWords; content: string }) {
  const { ready } = props;
  const w = props.words.ready;
  return (
    <section className="readiness" aria-label={w.title}>
      <h2>{w.title}</h2>
      <p role="status" className={`verdict is-${ready.verdict}`} data-ready-verdict={ready.verdict}>
        {w.verdict[ready.verdict]}
      </p>
      <ul>
        {ready.items.map(({ id, state }) => (
          <li key={id} className={`is-${state}`} data-ready={id} data-state={state}>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path
                d={SHAPES[state]}
                fill={state === 'checking' ? 'currentColor' : 'none'}
                stroke="currentColor"
                strokeWidth="2"
              />
            </svg>
            <b>{id === 'content' ? props.content : w.item[id]}</b>
            <span>{id === 'shell' ? w.shell[ready.shell] : w.state[state]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
